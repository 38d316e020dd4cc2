#include "core/query/filter_sql.h"
#include "core/query/queries.h"
#include "core/query/row_texts.h"

#include <algorithm>

namespace goodturn::query {
using namespace Qt::StringLiterals;
using store::SqlQuery;
using store::Value;

namespace {

/// When it left, as far as that was written down.
const QString giftDaySql = u"coalesce(g.sent_on, g.delivered_on, g.thanked_on, g.returned_on, "
                           "g.arrive_by)"_s;
const QString wentOutSql = u"g.state IN ('sent', 'delivered', 'thanked', 'returned')"_s;

std::vector<Value> valuesOf(const Period& period, int most)
{
    std::vector<Value> values{period.from, period.to};
    if (period.account)
        values.push_back(period.account->value());
    values.push_back(qint64(most));
    return values;
}

QString withOthers(const QString& name, const QString& others)
{
    return name.isEmpty() || others.isEmpty() ? name + others : name + u", "_s + others;
}

PassedGift readGift(const SqlQuery& query)
{
    PassedGift gift;
    gift.id = GiftId(query.integer(0));
    gift.accountId = AccountId(query.integer(1));
    gift.account = query.text(2);
    gift.day = query.date(3);
    gift.people = withOthers(readName(query, 4), readName(query, 5));
    gift.giver = query.isNull(6) ? query.text(7) : readName(query, 6);
    gift.item = readCode(query, 8, GiftItem::Other);
    gift.title = query.text(9);
    gift.author = query.text(10);
    gift.occasion = readCode(query, 11, Occasion::NoOccasion);
    gift.occasionName = query.text(12);
    gift.state = readCode(query, 13, GiftState::Sent);
    gift.returnedOn = query.date(14);
    gift.amount = readMoney(query, 15);
    if (!gift.amount) {
        gift.amount = readMoney(query, 17);
        gift.isPlanned = gift.amount.has_value();
    }
    return gift;
}

Result<void> addGifts(store::Database& database, const Period& period, int most,
                      std::vector<PassedGift>& gifts)
{
    SqlQuery query(
        database,
        u"SELECT g.id, a.id, a.name, %1, %2, "
        "(SELECT group_concat(%2, ', ') FROM gift_also_for o JOIN contact c ON c.id=o.value "
        "WHERE o.gift_id=g.id), (SELECT %2 FROM contact c WHERE c.id=g.giver_id), g.giver, g.item, "
        "g.title, g.author, g.occasion, g.occasion_name, g.state, g.returned_on, g.cost_minor, "
        "g.cost_currency, g.budget_minor, g.budget_currency FROM gift g "
        "JOIN account a ON a.id=g.account_id AND +a.deleted_at IS NULL "
        "LEFT JOIN contact c ON c.id=g.recipient "
        "WHERE +g.deleted_at IS NULL AND %3 AND %1 BETWEEN ? AND ?%4 ORDER BY %1, g.id LIMIT ?"_s
            .arg(giftDaySql, personNameSql(), wentOutSql,
                 period.account ? u" AND g.account_id=?"_s : QString()));
    GT_TRY(query.run(valuesOf(period, most)));
    while (query.next())
        gifts.push_back(readGift(query));
    return query.finish();
}

PassedGift readFavour(const SqlQuery& query)
{
    PassedGift gift;
    gift.accountId = AccountId(query.integer(0));
    gift.account = query.text(1);
    gift.day = query.date(2);
    gift.people = readName(query, 3);
    gift.direction = readCode(query, 4, Direction::Given);
    gift.item = query.text(5) == u"book"_s ? GiftItem::Book : GiftItem::Other;
    gift.title = query.text(6);
    gift.amount = readMoney(query, 7);
    return gift;
}

/// Gifts that came, and those given of which the book has no gift.
Result<void> addFavours(store::Database& database, const Period& period, int most,
                        std::vector<PassedGift>& gifts)
{
    SqlQuery query(database, u"SELECT a.id, a.name, f.date, %1, f.direction, f.kind, f.title, "
                             "f.amount_minor, f.currency FROM favour f "
                             "JOIN account a ON a.id=f.account_id AND +a.deleted_at IS NULL "
                             "LEFT JOIN contact c ON c.id=coalesce(f.beneficiary, f.giver) "
                             "WHERE %4f.deleted_at IS NULL AND f.kind IN ('book', 'gift') "
                             "AND NOT EXISTS(SELECT 1 FROM gift g WHERE g.id=f.gift_id "
                             "AND +g.deleted_at IS NULL AND %2) "
                             "AND f.date BETWEEN ? AND ?%3 ORDER BY f.date, f.id LIMIT ?"_s.arg(
                                 personNameSql(), wentOutSql,
                                 period.account ? u" AND f.account_id=?"_s : QString(),
                                 period.account ? u"+"_s : QString()));
    GT_TRY(query.run(valuesOf(period, most)));
    while (query.next())
        gifts.push_back(readFavour(query));
    return query.finish();
}

/// Names, tags, and what their own rules let them take.
Result<void> addAccounts(store::Database& database, GiftsOfPeriod& found)
{
    std::vector<qint64> keys;
    for (const PassedGift& gift : found.gifts)
        if (found.accounts.try_emplace(gift.accountId, planning::GuardedAccount{gift.account, {}})
                .second)
            keys.push_back(gift.accountId.value());
    SqlQuery stances(database, u"SELECT id, gift_stance FROM account "
                               "WHERE id IN (SELECT value FROM json_each(?))"_s);
    GT_TRY(stances.run({jsonList(keys)}));
    while (stances.next())
        found.accounts[AccountId(stances.integer(0))].stance =
            fromCode<GiftStance>(stances.text(1));
    GT_TRY(stances.finish());
    SqlQuery tags(database, u"SELECT account_id, value FROM account_tag WHERE account_id IN "
                            "(SELECT value FROM json_each(?)) ORDER BY account_id, position"_s);
    GT_TRY(tags.run({jsonList(keys)}));
    while (tags.next())
        found.accounts[AccountId(tags.integer(0))].tags << tags.text(1);
    return tags.finish();
}

} // namespace

Result<GiftsOfPeriod> Queries::giftsIn(const Period& period, int most)
{
    GiftsOfPeriod found;
    GT_TRY(addGifts(database_, period, most, found.gifts));
    GT_TRY(addFavours(database_, period, most, found.gifts));
    std::ranges::stable_sort(found.gifts, {}, &PassedGift::day);
    GT_TRY(addAccounts(database_, found));
    return found;
}

} // namespace goodturn::query
