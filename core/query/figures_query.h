#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/reciprocity/figures.h"

#include <QDate>

namespace goodturn::store {
class Database;
}

namespace goodturn::query {

/// The figures of accounts on a day: from what is kept of them, without a look at their ledgers,
/// or replayed where that doesn't hold (another day, a book that is only looked at and was never
/// brought up to date).
class FiguresQuery
{
public:
    static Result<FiguresQuery> begin(store::Database& database, QDate today);

    Result<reciprocity::Figures> of(AccountId account) const;
    const reciprocity::ReciprocityParameters& parameters() const { return parameters_; }

private:
    FiguresQuery(store::Database& database, int today) : database_(&database), today_(today) {}

    store::Database* database_;
    int today_;
    reciprocity::ReciprocityParameters parameters_;
    bool isKept_ = false;
};

} // namespace goodturn::query
