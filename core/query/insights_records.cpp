#include "core/query/insights_records.h"

#include "core/query/filter_sql.h"
#include "core/query/row_texts.h"
#include "core/store/sql_query.h"

#include <map>
#include <set>

namespace goodturn::query {
using namespace Qt::StringLiterals;
using reciprocity::AskStanding;
using store::SqlQuery;

namespace {

int julianDay(QDate day)
{
    return day.isValid() ? int(day.toJulianDay()) : 0;
}

void count(AskCounts& counts, AskStanding standing)
{
    ++counts.made;
    switch (standing) {
    case AskStanding::Yes:
        ++counts.granted;
        break;
    case AskStanding::Redirected:
        ++counts.redirected;
        break;
    case AskStanding::Declined:
        ++counts.declined;
        break;
    case AskStanding::Unanswered:
        ++counts.silent;
        break;
    default:
        ++counts.waiting;
    }
}

void count(GiftCounts& counts, GiftEcho echo)
{
    ++counts.sent;
    switch (echo) {
    case GiftEcho::Words:
        ++counts.words;
        break;
    case GiftEcho::Thanks:
        ++counts.thanks;
        break;
    case GiftEcho::Nothing:
        ++counts.nothing;
        break;
    }
}

/// The referrals of the period with whom they were to, and where that person is. Orders are looked
/// up by their account: the index of days would do for deleted_at, but reads all accounts.
QString referralSql()
{
    return u"SELECT f.id, f.account_id, f.date, f.from_ask, c.id, a.id, a.lifecycle, "
           "EXISTS(SELECT 1 FROM favour o WHERE o.account_id=a.id AND +o.deleted_at IS NULL "
           "AND o.direction='received' AND o.kind='order' AND o.unpriced=0 "
           "AND o.date BETWEEN f.date AND ?) "
           "FROM favour f LEFT JOIN contact c ON c.id=f.third_party AND c.deleted_at IS NULL "
           "LEFT JOIN contact_place p ON p.contact_id=c.id AND p.account_id<>f.account_id "
           "LEFT JOIN account a ON a.id=p.account_id AND a.deleted_at IS NULL "
           "WHERE f.id IN (SELECT value FROM json_each(?)) AND f.date BETWEEN ? AND ? "
           "ORDER BY f.date, f.id"_s;
}

void tally(ReferralYield& yield)
{
    std::set<AccountId> led;
    std::set<AccountId> clients;
    std::set<AccountId> ordered;
    for (const ReferralLine& line : yield.received) {
        yield.asked += line.asked ? 1 : 0;
        yield.named += line.person ? 1 : 0;
        if (!line.led)
            continue;
        led.insert(*line.led);
        if (line.isClient)
            clients.insert(*line.led);
        if (line.ordered)
            ordered.insert(*line.led);
    }
    yield.led = int(led.size());
    yield.clients = int(clients.size());
    yield.ordered = int(ordered.size());
}

} // namespace

Result<AskFunnel> askFunnel(store::Database& database, const ScopeAccounts& accounts,
                            const InsightsPeriod& period, int unansweredAfterDays)
{
    AskFunnel funnel;
    std::map<AskKind, AskCounts> byKind;
    SqlQuery query(database, u"SELECT id, account_id, kind, state, asked_on, resolved_on FROM ask "
                             "WHERE deleted_at IS NULL AND asked_on BETWEEN ? AND ? "
                             "ORDER BY asked_on, id"_s);
    GT_TRY(query.run({period.firstDay(), period.lastDay()}));
    while (query.next()) {
        const auto kind = fromCode<AskKind>(query.text(2));
        const auto state = fromCode<AskState>(query.text(3));
        if (!kind || !state || !accounts.placeOf(query.integer(1)))
            continue;
        const QDate askedOn = query.date(4);
        const auto outcome = reciprocity::outcomeOn(
            {query.integer(0), julianDay(askedOn), *state, julianDay(query.date(5))}, period.today,
            unansweredAfterDays);
        if (outcome.standing == AskStanding::NotYet)
            continue; // a draft, or withdrawn
        funnel.asks.push_back({AskId(query.integer(0)), AccountId(query.integer(1)), *kind,
                               outcome.standing, askedOn});
        count(funnel.all, outcome.standing);
        AskCounts& own = byKind[*kind];
        own.kind = kind;
        count(own, outcome.standing);
    }
    GT_TRY(query.finish());
    for (const auto& [kind, counts] : byKind)
        funnel.byKind.push_back(counts);
    return funnel;
}

Result<ReferralYield> referralYield(store::Database& database, const ScopeAccounts& accounts,
                                    const InsightsPeriod& period, const FavourKinds& kinds,
                                    const AskFunnel& funnel)
{
    ReferralYield yield;
    for (const AskLine& ask : funnel.asks)
        if (ask.kind == AskKind::Referral || ask.kind == AskKind::Introduction)
            count(yield.askedFor, ask.standing);
    SqlQuery query(database, referralSql());
    GT_TRY(query.run({QDate::fromJulianDay(period.today), jsonList(kinds.referrals()),
                      period.firstDay(), period.lastDay()}));
    while (query.next()) {
        if (!accounts.placeOf(query.integer(1)))
            continue;
        ReferralLine line;
        line.id = FavourId(query.integer(0));
        line.from = AccountId(query.integer(1));
        line.day = query.date(2);
        line.asked = query.integer(3) != 0;
        line.person = query.optionalId<ContactId>(4);
        line.led = query.optionalId<AccountId>(5);
        const Lifecycle lifecycle = readCode(query, 6, Lifecycle::Prospect);
        line.isClient =
            line.led && (lifecycle == Lifecycle::Client || lifecycle == Lifecycle::Partner);
        line.ordered = query.integer(7) != 0;
        yield.received.push_back(line);
    }
    GT_TRY(query.finish());
    tally(yield);
    return yield;
}

Result<GiftReactions> giftReactions(store::Database& database, const ScopeAccounts& accounts,
                                    const InsightsPeriod& period)
{
    GiftReactions reactions;
    std::map<GiftItem, GiftCounts> byItem;
    SqlQuery query(
        database,
        u"SELECT id, account_id, item, state, trim(reaction)<>'', sent_on "
        "FROM gift WHERE deleted_at IS NULL AND state IN ('sent', 'delivered', 'thanked') "
        "AND sent_on BETWEEN ? AND ? ORDER BY sent_on, id"_s);
    GT_TRY(query.run({period.firstDay(), period.lastDay()}));
    while (query.next()) {
        const auto item = fromCode<GiftItem>(query.text(2));
        if (!item || !accounts.placeOf(query.integer(1)))
            continue;
        const GiftEcho echo = query.integer(4) != 0                       ? GiftEcho::Words
                              : query.text(3) == code(GiftState::Thanked) ? GiftEcho::Thanks
                                                                          : GiftEcho::Nothing;
        reactions.gifts.push_back(
            {GiftId(query.integer(0)), AccountId(query.integer(1)), *item, echo, query.date(5)});
        count(reactions.all, echo);
        GiftCounts& own = byItem[*item];
        own.item = item;
        count(own, echo);
    }
    GT_TRY(query.finish());
    for (const auto& [item, counts] : byItem)
        reactions.byItem.push_back(counts);
    return reactions;
}

} // namespace goodturn::query
