#include "core/query/guarded_gifts.h"

#include "core/query/row_texts.h"
#include "core/store/sql_query.h"

namespace goodturn::query {
using namespace Qt::StringLiterals;
using planning::GuardedGift;
using store::SqlQuery;

namespace {

/// Accounts that are asked for: one, or all with something to prepare.
QString whichAccounts(std::optional<AccountId> account)
{
    return account
               ? u"=?"_s
               : u" IN (SELECT account_id FROM gift WHERE deleted_at IS NULL "
                 "AND state NOT IN ('sent', 'delivered', 'thanked', 'returned', 'cancelled'))"_s;
}

std::vector<store::Value> valuesFor(std::optional<AccountId> account)
{
    if (account)
        return {account->value()};
    return {};
}

Result<void> addTags(store::Database& database, std::optional<AccountId> account,
                     std::vector<AccountGifts>& found)
{
    SqlQuery query(database, u"SELECT account_id, value FROM account_tag WHERE account_id%1 "
                             "ORDER BY account_id, position"_s.arg(whichAccounts(account)));
    GT_TRY(query.run(valuesFor(account)));
    auto at = found.begin();
    while (query.next()) {
        const AccountId id(query.integer(0));
        while (at != found.end() && at->id < id)
            ++at;
        if (at != found.end() && at->id == id)
            at->account.tags << query.text(1);
    }
    return query.finish();
}

std::optional<GiftStance> readStance(const SqlQuery& query, int column)
{
    return fromCode<GiftStance>(query.text(column));
}

} // namespace

Result<std::vector<AccountGifts>> guardedGifts(store::Database& database,
                                               std::optional<AccountId> account)
{
    SqlQuery query(
        database, u"SELECT g.account_id, a.name, g.id, g.state, g.sent_on, g.post_by, "
                  "g.arrive_by, coalesce(g.cost_minor, g.budget_minor), "
                  "CASE WHEN g.cost_minor IS NULL THEN g.budget_currency ELSE g.cost_currency END, "
                  "g.item, a.gift_stance "
                  "FROM gift g "
                  "JOIN account a ON a.id=g.account_id AND a.deleted_at IS NULL "
                  "WHERE g.deleted_at IS NULL AND g.state NOT IN ('returned', 'cancelled') "
                  "AND g.account_id%1 ORDER BY g.account_id, g.id"_s.arg(whichAccounts(account)));
    GT_TRY(query.run(valuesFor(account)));
    std::vector<AccountGifts> found;
    while (query.next()) {
        const AccountId id(query.integer(0));
        if (found.empty() || found.back().id != id)
            found.push_back({id, {query.text(1), {}, readStance(query, 10)}, {}});
        found.back().gifts.push_back({GiftId(query.integer(2)), id,
                                      readCode(query, 3, GiftState::Idea), query.date(4),
                                      query.date(5), query.date(6), readMoney(query, 7),
                                      readCode(query, 9, GiftItem::Book)});
    }
    GT_TRY(query.finish());
    GT_TRY(addTags(database, account, found));
    return found;
}

Result<planning::GuardedAccount> guardedAccount(store::Database& database, AccountId account)
{
    planning::GuardedAccount found;
    SqlQuery query(database, u"SELECT name, gift_stance FROM account WHERE id=?"_s);
    GT_TRY(query.run({account.value()}));
    if (query.next())
        found = {query.text(0), {}, readStance(query, 1)};
    GT_TRY(query.finish());
    SqlQuery tags(database,
                  u"SELECT value FROM account_tag WHERE account_id=? ORDER BY position"_s);
    GT_TRY(tags.run({account.value()}));
    while (tags.next())
        found.tags << tags.text(0);
    GT_TRY(tags.finish());
    return found;
}

} // namespace goodturn::query
