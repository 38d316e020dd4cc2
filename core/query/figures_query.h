#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/reciprocity/figures.h"
#include "core/reciprocity/segments.h"

#include <QDate>
#include <QHash>

#include <optional>

namespace goodturn::store {
class Database;
}

namespace goodturn::query {

/// What the model goes by in a book.
struct ModelTerms
{
    reciprocity::ReciprocityParameters parameters; ///< of the whole book
    reciprocity::Segments segments;

    bool operator==(const ModelTerms&) const = default;
};

/// The figures of accounts on a day, by the thresholds of their segment, with the standing that the
/// rep set where one holds: from what is kept of them, without a look at their ledgers,
/// or replayed where that doesn't hold (another day, a book that is only looked at and was never
/// brought up to date).
class FiguresQuery
{
public:
    static Result<FiguresQuery> begin(store::Database& database, QDate today);
    /// By other terms than the book's own, to see what they would come to.
    static Result<FiguresQuery> tryOut(store::Database& database, QDate today,
                                       const ModelTerms& terms);

    Result<reciprocity::Figures> of(AccountId account) const;
    /// The same where the ledger is at hand, its entries sorted as sortEntries() does.
    Result<reciprocity::Figures> of(AccountId account,
                                    const reciprocity::AccountLedger& ledger) const;
    /// The same where the kept row is at hand, which holds on the day.
    Result<reciprocity::Figures> of(AccountId account, const reciprocity::FlowState& kept) const;
    /// Whether the book keeps rows by its present terms.
    bool isKept() const { return isKept_; }
    const ModelTerms& terms() const { return terms_; }
    /// For who goes over the whole book: reads the segments of all accounts at once.
    Result<void> readSegments();
    /// Those that the account goes by.
    Result<reciprocity::ReciprocityParameters> parametersOf(AccountId account) const;

private:
    FiguresQuery(store::Database& database, int today) : database_(&database), today_(today) {}

    Result<void> readOwnStandings(QDate today);
    reciprocity::Figures finished(AccountId account, const reciprocity::Figures& figures) const;

    store::Database* database_;
    int today_;
    ModelTerms terms_;
    QHash<qint64, StandingOverride> ownStandings_; ///< that hold today, by account
    /// The place of an account's segment in the terms, for accounts with one; only after
    /// readSegments().
    std::optional<QHash<qint64, qsizetype>> segmentOf_;
    bool isKept_ = false;
};

} // namespace goodturn::query
