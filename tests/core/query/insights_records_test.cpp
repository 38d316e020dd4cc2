#include "core/query/insights_records.h"

#include "tests/core/query/insights_fixture.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

using namespace goodturn;
using namespace goodturn::query;
using namespace goodturn::testing;
using namespace Qt::StringLiterals;
using reciprocity::AskStanding;

namespace {

/// A draw of records beside what they are when each is looked at alone.
class InsightsRecords : public ::testing::TestWithParam<int>
{
protected:
    InsightsScope somePeriod()
    {
        InsightsScope scope;
        scope.from = book.last.addDays(-200);
        scope.to = book.last.addDays(-10);
        return scope;
    }
    bool counts(const InsightsScope& scope, QDate day)
    {
        return day.isValid() && day <= book.last && (!scope.from.isValid() || day >= scope.from) &&
               (!scope.to.isValid() || day <= scope.to);
    }

    /// The records of all accounts that are not in the trash.
    template<class T>
    std::vector<T> all(const QString& table)
    {
        std::vector<qint64> ids;
        store::SqlQuery query(book.book().database(),
                              u"SELECT id FROM %1 WHERE deleted_at IS NULL"_s.arg(table));
        must(query.run());
        while (query.next())
            ids.push_back(query.integer(0));
        must(query.finish());
        std::vector<T> records;
        for (const qint64 id : ids)
            records.push_back(must(book.book().records<T>().load(decltype(T::id)(id))));
        return records;
    }

    void expectAsks(const InsightsScope& scope, const AskFunnel& funnel);
    void expectReferrals(const InsightsScope& scope, const ReferralYield& yield);
    void expectGifts(const InsightsScope& scope, const GiftReactions& reactions);
    void expectOnlyOf(const QString& owner, const Insights& insights);

    InsightsFixture book{quint32(GetParam())};
};

/// How an ask stands on the day, said in the plainest way.
AskStanding standingOf(const Ask& ask, QDate today)
{
    if (ask.state == AskState::Draft || ask.state == AskState::Withdrawn)
        return AskStanding::NotYet;
    const bool answered = isResolved(ask.state) && ask.resolvedOn <= today;
    if (!answered)
        return ask.askedOn.daysTo(today) >= 14 ? AskStanding::Unanswered : AskStanding::Waiting;
    return ask.state == AskState::Granted      ? AskStanding::Yes
           : ask.state == AskState::Redirected ? AskStanding::Redirected
           : ask.state == AskState::Declined   ? AskStanding::Declined
                                               : AskStanding::Unanswered;
}

void InsightsRecords::expectAsks(const InsightsScope& scope, const AskFunnel& funnel)
{
    std::map<AskId, AskStanding> plain;
    std::map<AskStanding, int> counted;
    std::map<AskKind, int> made;
    for (const Ask& ask : all<Ask>(u"ask"_s)) {
        const AskStanding standing = standingOf(ask, book.last);
        if (!counts(scope, ask.askedOn) || standing == AskStanding::NotYet)
            continue;
        plain[ask.id] = standing;
        ++counted[standing];
        ++made[ask.kind];
    }
    EXPECT_EQ(funnel.asks.size(), plain.size());
    for (const AskLine& line : funnel.asks)
        EXPECT_EQ(line.standing, plain.at(line.id));
    EXPECT_EQ(funnel.all.made, int(plain.size()));
    EXPECT_EQ(funnel.all.granted, counted[AskStanding::Yes]);
    EXPECT_EQ(funnel.all.redirected, counted[AskStanding::Redirected]);
    EXPECT_EQ(funnel.all.declined, counted[AskStanding::Declined]);
    EXPECT_EQ(funnel.all.silent, counted[AskStanding::Unanswered]);
    EXPECT_EQ(funnel.all.waiting, counted[AskStanding::Waiting]);
    EXPECT_EQ(funnel.byKind.size(), made.size());
    for (const AskCounts& own : funnel.byKind) {
        EXPECT_EQ(own.made, made[*own.kind]);
        EXPECT_EQ(own.made, own.granted + own.redirected + own.declined + own.silent + own.waiting);
        EXPECT_EQ(own.made, std::ranges::count_if(
                                funnel.asks, [&](const AskLine& line) { return own.holds(line); }));
    }
}

void InsightsRecords::expectReferrals(const InsightsScope& scope, const ReferralYield& yield)
{
    const auto favours = all<Favour>(u"favour"_s);
    std::vector<FavourId> plain;
    std::set<AccountId> led;
    std::set<AccountId> ordered;
    int asked = 0;
    for (const Favour& favour : favours) {
        const bool refers =
            favour.kind == FavourKind::Referral || favour.kind == FavourKind::Introduction;
        if (!refers || favour.direction == Direction::Given || favour.unpriced ||
            !counts(scope, favour.date))
            continue;
        plain.push_back(favour.id);
        asked += favour.fromAsk ? 1 : 0;
        const auto to = favour.thirdParty
                            ? must(book.book().queries().accountOf(*favour.thirdParty))
                            : AccountId();
        if (!to.isValid() || to == favour.accountId || to == book.accounts.back().id)
            continue;
        led.insert(to);
        if (std::ranges::any_of(favours, [&](const Favour& other) {
                return other.accountId == to && other.direction == Direction::Received &&
                       other.kind == FavourKind::Order && !other.unpriced &&
                       other.date >= favour.date && counts({}, other.date);
            }))
            ordered.insert(to);
    }
    std::vector<FavourId> found;
    for (const ReferralLine& line : yield.received)
        found.push_back(line.id);
    std::ranges::sort(found);
    std::ranges::sort(plain);
    EXPECT_EQ(found, plain);
    EXPECT_EQ(yield.asked, asked);
    EXPECT_EQ(yield.led, int(led.size()));
    EXPECT_EQ(yield.ordered, int(ordered.size()));
    EXPECT_LE(yield.clients, yield.led);
}

void InsightsRecords::expectGifts(const InsightsScope& scope, const GiftReactions& reactions)
{
    GiftCounts plain;
    std::map<GiftItem, int> sent;
    for (const Gift& gift : all<Gift>(u"gift"_s)) {
        if (!counts(scope, gift.sentOn) || gift.state == GiftState::Cancelled)
            continue;
        ++plain.sent;
        ++sent[gift.item];
        const bool thanked = gift.state == GiftState::Thanked;
        ++(!gift.reaction.isEmpty() ? plain.words : thanked ? plain.thanks : plain.nothing);
    }
    EXPECT_EQ(reactions.all.sent, plain.sent);
    EXPECT_EQ(reactions.all.words, plain.words);
    EXPECT_EQ(reactions.all.thanks, plain.thanks);
    EXPECT_EQ(reactions.all.nothing, plain.nothing);
    EXPECT_EQ(reactions.gifts.size(), std::size_t(plain.sent));
    EXPECT_EQ(reactions.byItem.size(), sent.size());
    for (const GiftCounts& own : reactions.byItem) {
        EXPECT_EQ(own.sent, sent[*own.item]);
        EXPECT_EQ(own.sent, std::ranges::count_if(reactions.gifts, [&](const GiftLine& line) {
                      return own.holds(line);
                  }));
    }
}

void InsightsRecords::expectOnlyOf(const QString& owner, const Insights& insights)
{
    const auto isOwn = [&](AccountId id) {
        const auto account = std::ranges::find(book.accounts, id, &Account::id);
        return account->owner == owner;
    };
    int own = 0;
    for (const Ask& ask : all<Ask>(u"ask"_s))
        own += isOwn(ask.accountId) && counts({}, ask.askedOn) &&
               standingOf(ask, book.last) != AskStanding::NotYet;
    EXPECT_EQ(insights.asks.all.made, own);
    for (const AskLine& line : insights.asks.asks)
        EXPECT_TRUE(isOwn(line.account));
    for (const ReferralLine& line : insights.referrals.received)
        EXPECT_TRUE(isOwn(line.from));
    for (const GiftLine& line : insights.gifts.gifts)
        EXPECT_TRUE(isOwn(line.account));
}

} // namespace

TEST_P(InsightsRecords, AreCountedAsEachOfThemStands)
{
    for (const InsightsScope& scope : {InsightsScope(), somePeriod()}) {
        const Insights insights = must(book.book().queries().insights(scope));
        expectAsks(scope, insights.asks);
        expectReferrals(scope, insights.referrals);
        expectGifts(scope, insights.gifts);
    }
    InsightsScope own;
    own.accounts.conditions = {Condition::of(u"owner"_s, Operator::Is, {u"Ana"_s})};
    expectOnlyOf(u"Ana"_s, must(book.book().queries().insights(own)));
}

INSTANTIATE_TEST_SUITE_P(Seeds, InsightsRecords, ::testing::Range(1, 5));

TEST(ReferralYieldOf, AnIntroductionThatLedToAnOrder)
{
    BookFixture book;
    const AccountId polaris = book.addAccount(u"Polaris"_s).id;
    const AccountId kestrel = book.addAccount(u"Kestrel"_s).id;
    Favour introduction = book.addFavour(polaris, Direction::Received, 60, u"Tom"_s);
    introduction.kind = FavourKind::Introduction;
    introduction.thirdParty = book.addPerson(kestrel, u"Tom"_s, u"Reed"_s).id;
    introduction.fromAsk = true;
    book.save(introduction);
    Favour order = book.addFavour(kestrel, Direction::Received, 20, u"500 pallets"_s);
    order.kind = FavourKind::Order;
    order = book.save(order);
    const ReferralYield yield = must(book.book().queries().insights({})).referrals;
    ASSERT_EQ(yield.n(), 1);
    const ReferralLine& line = yield.received.front();
    EXPECT_EQ(line.from, polaris);
    EXPECT_EQ(line.person, introduction.thirdParty);
    EXPECT_EQ(line.led, kestrel);
    EXPECT_TRUE(line.asked);
    EXPECT_TRUE(line.isClient);
    EXPECT_TRUE(line.ordered);
    EXPECT_EQ(yield.ordered, 1);
    Favour earlier = must(book.book().records<Favour>().load(order.id));
    earlier.date = book.today().addDays(-90);
    book.save(earlier);
    EXPECT_EQ(must(book.book().queries().insights({})).referrals.ordered, 0)
        << "an order from before came of something else";
}
