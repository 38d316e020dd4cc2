#include "core/planning/own_occasion_day.h"
#include "core/query/queries.h"

#include <algorithm>
#include <tuple>

namespace goodturn::query {
using namespace Qt::StringLiterals;
using store::SqlQuery;

namespace {

/// Those without a day, or over, last.
bool comesBefore(const OccasionRow& a, const OccasionRow& b)
{
    return std::tuple(a.next.isNull(), a.next, a.name) <
           std::tuple(b.next.isNull(), b.next, b.name);
}

Result<std::vector<OccasionRow>> occasionsOf(store::Database& database, const QString& column,
                                             qint64 owner, QDate today)
{
    SqlQuery query(database, u"SELECT id, name, day, rule FROM own_occasion WHERE %1=? "
                             "AND +deleted_at IS NULL ORDER BY id"_s.arg(column));
    GT_TRY(query.run({owner}));
    std::vector<OccasionRow> rows;
    while (query.next()) {
        OwnOccasion occasion;
        occasion.name = query.text(1);
        occasion.day = PartialDate::parse(query.text(2)).value_or(PartialDate());
        occasion.rule = query.text(3);
        const QDate next = planning::nextDay(occasion, today);
        rows.push_back({OwnOccasionId(query.integer(0)), occasion.name, occasion.day, occasion.rule,
                        next, planning::yearsOn(occasion, next)});
    }
    GT_TRY(query.finish());
    std::ranges::stable_sort(rows, comesBefore);
    return rows;
}

} // namespace

Result<std::vector<OccasionRow>> Queries::ownOccasions(AccountId id)
{
    return occasionsOf(database_, u"account_id"_s, id.value(), clock_.today());
}

Result<std::vector<OccasionRow>> Queries::ownOccasions(ContactId id)
{
    return occasionsOf(database_, u"contact_id"_s, id.value(), clock_.today());
}

} // namespace goodturn::query
