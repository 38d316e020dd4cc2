#include "core/query/queries.h"
#include "core/query/row_texts.h"

namespace goodturn::query {
using namespace Qt::StringLiterals;
using store::SqlQuery;

Result<std::vector<GiftRow>> Queries::openGifts()
{
    const QDate yearAgo = clock_.today().addYears(-1);
    SqlQuery query(database_,
                   giftSelect() +
                       u"AND g.state<>'cancelled' AND (g.state NOT IN ('thanked', 'returned') "
                       "OR coalesce(g.thanked_on, g.sent_on, '9999')>=?) "
                       "ORDER BY coalesce(g.arrive_by, '9999'), g.id"_s);
    GT_TRY(query.run({yearAgo}));
    return readGifts(database_, query);
}

Result<qint64> Queries::giftCount()
{
    return store::scalar(database_, u"SELECT count(*) FROM gift g JOIN account a "
                                    "ON a.id=g.account_id AND a.deleted_at IS NULL "
                                    "WHERE g.deleted_at IS NULL "
                                    "AND g.state NOT IN ('thanked', 'returned', 'cancelled')"_s);
}

Result<GiftEntries> Queries::giftEntries(GiftId id)
{
    SqlQuery query(database_, u"SELECT (SELECT min(date) FROM favour WHERE gift_id=? "
                              "AND +deleted_at IS NULL), (SELECT min(due_on) FROM reminder "
                              "WHERE gift_id=? AND +deleted_at IS NULL AND +done_on IS NULL)"_s);
    GT_TRY(query.run({id.value(), id.value()}));
    GiftEntries entries;
    if (query.next())
        entries = {query.date(0), query.date(1)};
    GT_TRY(query.finish());
    return entries;
}

} // namespace goodturn::query
