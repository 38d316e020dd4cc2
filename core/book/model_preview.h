#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/query/figures_query.h"

namespace goodturn::book {

class Book;

/// The entries of an account, sorted, to see what they would come to on other terms. Empty where it
/// has none.
Result<reciprocity::AccountLedger> ledgerOf(Book& book, AccountId account);

/// What an account comes to on some terms.
struct AccountPreview
{
    reciprocity::ReciprocityParameters parameters; ///< those that it goes by, with its segment's
    reciprocity::Figures figures;
};

/// `ledger` is that of the account, as ledgerOf() gives it.
Result<AccountPreview> previewOf(Book& book, AccountId account,
                                 const reciprocity::AccountLedger& ledger,
                                 const query::ModelTerms& terms);

/// What other terms would do to the standings of a book.
struct StandingShift
{
    qint64 accounts = 0; ///< outside the trash
    qint64 moved = 0;    ///< of them, those that would stand elsewhere

    bool operator==(const StandingShift&) const = default;
};

/// Compares `terms` with those that hold, today. Reads every ledger, and writes nothing.
Result<StandingShift> standingShift(Book& book, const query::ModelTerms& terms,
                                    const Progress& progress = {});

} // namespace goodturn::book
