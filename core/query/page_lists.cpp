#include "core/query/queries.h"
#include "core/query/row_texts.h"

namespace goodturn::query {
using namespace Qt::StringLiterals;
using store::SqlQuery;

Result<std::vector<PersonRow>> Queries::people(AccountId id)
{
    SqlQuery query(database_, personColumns() +
                                  u"FROM employment e JOIN contact c ON c.id=e.contact_id "
                                  "AND c.deleted_at IS NULL JOIN account a ON a.id=e.account_id "
                                  "WHERE e.account_id=? AND e.deleted_at IS NULL "
                                  "ORDER BY e.until_date IS NOT NULL, c.name_folded, c.id"_s);
    GT_TRY(query.run({id.value()}));
    return readPeople(database_, query, clock_.today());
}

Result<std::vector<KnowerRow>> Queries::knowersOf(ContactId id)
{
    SqlQuery query(database_,
                   u"SELECT c.id, c.display_name, l.link, l.strength FROM contact_link l "
                   "JOIN contact c ON c.id=l.contact_id AND c.deleted_at IS NULL "
                   "WHERE l.value=? ORDER BY c.name_folded, c.id, l.position"_s);
    GT_TRY(query.run({id.value()}));
    std::vector<KnowerRow> rows;
    while (query.next())
        rows.push_back({ContactId(query.integer(0)), query.text(1),
                        readCode(query, 2, LinkKind::Acquaintance),
                        readCode(query, 3, LinkStrength::Fair)});
    GT_TRY(query.finish());
    return rows;
}

Result<std::vector<GiftRow>> Queries::gifts(AccountId id)
{
    SqlQuery query(database_, giftSelect() +
                                  u"AND g.account_id=? ORDER BY "
                                  "coalesce(g.sent_on, g.arrive_by, '9999') DESC, g.id DESC"_s);
    GT_TRY(query.run({id.value()}));
    return readGifts(database_, query);
}

Result<std::vector<AskRow>> Queries::asks(AccountId id)
{
    SqlQuery query(database_, askSelect() + u"AND k.account_id=? ORDER BY k.asked_on IS NOT NULL, "
                                            "k.asked_on DESC, k.id DESC"_s);
    GT_TRY(query.run({id.value()}));
    return readAsks(query);
}

Result<std::vector<AskRow>> Queries::recentAsks()
{
    const QDate yearAgo = clock_.today().addYears(-1);
    SqlQuery query(database_, askSelect() + u"AND (k.state IN ('draft', 'open') OR k.asked_on>=?) "
                                            "ORDER BY k.state NOT IN ('draft', 'open'), "
                                            "k.asked_on DESC, k.id DESC"_s);
    GT_TRY(query.run({yearAgo}));
    return readAsks(query);
}

Result<qint64> Queries::askCount()
{
    return store::scalar(database_,
                         u"SELECT count(*) FROM ask k JOIN account a "
                         "ON a.id=k.account_id AND a.deleted_at IS NULL "
                         "WHERE k.deleted_at IS NULL AND k.state IN ('draft', 'open')"_s);
}

Result<std::vector<GoalRow>> Queries::goals(AccountId id)
{
    std::vector<GoalRow> rows;
    SqlQuery query(database_, u"SELECT id, title, due_on, achieved_on FROM goal "
                              "WHERE account_id=? AND deleted_at IS NULL "
                              "ORDER BY achieved_on IS NOT NULL, due_on IS NULL, due_on, id"_s);
    GT_TRY(query.run({id.value()}));
    while (query.next())
        rows.push_back({query.integer(0), query.text(1), query.date(2), query.date(3)});
    GT_TRY(query.finish());
    return rows;
}

} // namespace goodturn::query
