#include "core/planning/gift_policy.h"

#include <gtest/gtest.h>

#include <limits>

using namespace goodturn;
using namespace goodturn::planning;
using namespace Qt::StringLiterals;

namespace {

Money money(const QString& decimal, const QString& currency = u"EUR"_s)
{
    return Money::parse(decimal, currency).value();
}

PartialDate day(const QString& text)
{
    return PartialDate::parse(text).value();
}

GuardedGift gift(qint64 id, QDate postBy, const std::optional<Money>& amount = std::nullopt)
{
    GuardedGift gift;
    gift.id = GiftId(id);
    gift.state = GiftState::Planned;
    gift.postBy = postBy;
    gift.amount = amount;
    return gift;
}

Blackout blackout(const QString& from, const QString& until, const QString& why = {})
{
    Blackout blackout;
    blackout.from = from.isEmpty() ? PartialDate() : day(from);
    blackout.until = until.isEmpty() ? PartialDate() : day(until);
    blackout.why = why;
    return blackout;
}

const GuardedAccount brightwater{u"Brightwater"_s, {u"Public sector"_s}};
const QDate december(2026, 12, 12);

class GiftPolicyTest : public ::testing::Test
{
protected:
    /// The sentences on the gift, one a line.
    QString said(const GuardedGift& about, const std::vector<GuardedGift>& others = {})
    {
        QStringList lines;
        for (const PolicyFinding& finding : check(policy, about, others, brightwater))
            lines << finding.sentence;
        return lines.join(u'\n');
    }

    GiftPolicy policy;
};

} // namespace

TEST_F(GiftPolicyTest, WithoutLimitsNothingIsSaid)
{
    EXPECT_FALSE(policy.hasLimits());
    EXPECT_EQ(said(gift(1, december, money(u"1000000"_s)), {gift(2, december)}), QString());
}

TEST_F(GiftPolicyTest, OneGiftMayCostTheLimitAndNoCentMore)
{
    policy.mostPerGift = money(u"50"_s);
    EXPECT_EQ(said(gift(1, december, money(u"50"_s))), QString());
    EXPECT_EQ(said(gift(1, december, money(u"50.01"_s))),
              u"This gift is to cost €50.01; your limit for one is €50."_s);
    EXPECT_EQ(said(gift(1, {}, money(u"50.01"_s))),
              u"This gift is to cost €50.01; your limit for one is €50."_s)
        << "also without a day";
    EXPECT_EQ(said(gift(1, december)), QString()) << "nothing is known of its price";
}

TEST_F(GiftPolicyTest, TheAmountsOfTheYearAddUpToTheLimitAndNoCentMore)
{
    policy.mostPerYear = money(u"100"_s);
    EXPECT_EQ(said(gift(1, december, money(u"55"_s)), {gift(2, QDate(2026, 3, 1), money(u"45"_s))}),
              QString());
    const auto findings =
        check(policy, gift(1, december, money(u"100"_s)),
              std::vector{gift(2, QDate(2026, 3, 1), money(u"45"_s))}, brightwater);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].rule, PolicyRule::YearAmount);
    EXPECT_EQ(findings[0].sentence,
              u"With this gift Brightwater gets €145 in 2026; your limit is €100."_s);
    EXPECT_TRUE(goesAgainst(findings));
    EXPECT_EQ(sentencesAgainst(findings), findings[0].sentence);
}

TEST_F(GiftPolicyTest, AYearEndsOnItsLastDay)
{
    policy.giftsPerYear = 1;
    const GuardedGift lastDay = gift(1, QDate(2026, 12, 31));
    EXPECT_EQ(said(lastDay, {gift(2, QDate(2027, 1, 1))}), QString());
    EXPECT_EQ(said(lastDay, {gift(2, QDate(2025, 12, 31))}), QString());
    EXPECT_EQ(said(lastDay, {gift(2, QDate(2026, 1, 1))}),
              u"With this gift Brightwater gets 2 gifts in 2026; your limit is 1."_s);
}

TEST_F(GiftPolicyTest, ItCountsOnTheDayItWasSentElseIsPostedElseArrives)
{
    policy.giftsPerYear = 1;
    const GuardedGift one = gift(1, QDate(2026, 12, 30));
    GuardedGift other = gift(2, QDate(2026, 12, 29));
    other.arriveBy = QDate(2027, 1, 4);
    EXPECT_NE(said(one, {other}), QString()) << "posted in the old year";
    other.sentOn = QDate(2027, 1, 2);
    EXPECT_EQ(said(one, {other}), QString()) << "sent in the new one after all";
    other.sentOn = {};
    other.postBy = {};
    EXPECT_EQ(said(one, {other}), QString()) << "there in the new one";
    other.arriveBy = QDate(2026, 12, 31);
    EXPECT_NE(said(one, {other}), QString());
}

TEST_F(GiftPolicyTest, ItselfCancelledOnesAndThoseWithoutADayDontCount)
{
    policy.giftsPerYear = 1;
    GuardedGift cancelled = gift(2, december);
    cancelled.state = GiftState::Cancelled;
    GuardedGift idea = gift(3, {});
    idea.state = GiftState::Idea;
    EXPECT_EQ(said(gift(1, december), {gift(1, december), cancelled, idea}), QString());
    idea.arriveBy = december;
    EXPECT_NE(said(gift(1, december), {idea}), QString());
    EXPECT_EQ(said(cancelled, {gift(1, december)}), QString());
    EXPECT_NE(said(gift(0, december), {gift(0, december)}), QString())
        << "two that are in no book yet are not the same";
}

TEST_F(GiftPolicyTest, NoGiftAtAllIsALimit)
{
    policy.giftsPerYear = 0;
    EXPECT_EQ(said(gift(1, december)),
              u"With this gift Brightwater gets 1 gift in 2026; your limit is 0."_s);
    EXPECT_EQ(said(gift(1, {})), QString()) << "without a day it is in no year";
    policy = {};
    policy.mostPerGift = money(u"0"_s);
    EXPECT_EQ(said(gift(1, december, money(u"0.01"_s))),
              u"This gift is to cost €0.01; your limit for one is €0."_s);
}

/// What is said of a thing of each kind: "!" before what goes against, "?" before what can't be
/// told.
QStringList saidOfItems(GiftStance stance)
{
    const GuardedAccount account{u"Brightwater"_s, {}, stance};
    QStringList lines;
    for (const auto& [item, itemCode] : EnumCodes<GiftItem>::all) {
        GuardedGift one = gift(1, december);
        one.item = item;
        for (const PolicyFinding& finding : check({}, one, {}, account)) {
            EXPECT_EQ(finding.rule, PolicyRule::Stance);
            lines << QString::fromLatin1(itemCode) + (finding.goesAgainst() ? u" ! "_s : u" ? "_s) +
                         finding.sentence;
        }
    }
    return lines;
}

TEST_F(GiftPolicyTest, WhatAnAccountMayNotTakeIsSaidWithoutAnyPolicy)
{
    EXPECT_EQ(saidOfItems(GiftStance::Welcome), QStringList());
    EXPECT_EQ(saidOfItems(GiftStance::SmallOnly),
              (QStringList{u"experience ! Brightwater may take small things only."_s,
                           u"other ? Brightwater may take small things only."_s}));
    EXPECT_EQ(saidOfItems(GiftStance::CardsOnly),
              (QStringList{u"book ! Brightwater may take a card, but no gift."_s,
                           u"experience ! Brightwater may take a card, but no gift."_s,
                           u"other ! Brightwater may take a card, but no gift."_s}));
    EXPECT_EQ(saidOfItems(GiftStance::None).size(), 3);

    GuardedGift cancelled = gift(1, december);
    cancelled.state = GiftState::Cancelled;
    EXPECT_TRUE(check({}, cancelled, {}, {u"Brightwater"_s, {}, GiftStance::None}).empty());
}

TEST_F(GiftPolicyTest, AmountsOfAnotherCurrencyAreToldNotConverted)
{
    policy.mostPerGift = money(u"50"_s);
    policy.mostPerYear = money(u"100"_s);
    const GuardedGift dollars = gift(1, december, money(u"5000"_s, u"USD"_s));
    const auto findings = check(policy, dollars, {}, brightwater);
    ASSERT_EQ(findings.size(), 1U) << "said once for both limits";
    EXPECT_EQ(findings[0].sentence,
              u"This gift is in USD and your limit in EUR; the two can't be compared."_s);
    EXPECT_FALSE(goesAgainst(findings));
    EXPECT_EQ(sentencesAgainst(findings), QString());
    policy.mostPerYear = money(u"100"_s, u"GBP"_s);
    EXPECT_EQ(check(policy, dollars, {}, brightwater).size(), 2U);
}

TEST_F(GiftPolicyTest, GiftsBesidesInAnotherCurrencyAreNotAdded)
{
    policy.mostPerYear = money(u"100"_s);
    const std::vector others{gift(2, december, money(u"90"_s, u"USD"_s)),
                             gift(3, december, money(u"5"_s, u"USD"_s))};
    const auto findings = check(policy, gift(1, december, money(u"60"_s)), others, brightwater);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_FALSE(goesAgainst(findings));
    EXPECT_EQ(findings[0].sentence, u"Brightwater also gets $95 in 2026, which can't be compared "
                                    "with your limit of €100."_s);
    EXPECT_EQ(said(gift(1, december, money(u"101"_s)), others),
              u"With this gift Brightwater gets at least €101 in 2026; your limit is €100."_s);
}

TEST_F(GiftPolicyTest, WhatHasNoAmountMakesTheSumAtLeastSoMuch)
{
    policy.mostPerYear = money(u"100"_s);
    EXPECT_EQ(said(gift(1, december, money(u"60"_s)),
                   {gift(2, december, money(u"41"_s)), gift(3, december)}),
              u"With this gift Brightwater gets at least €101 in 2026; your limit is €100."_s);
    EXPECT_EQ(said(gift(3, december), {gift(2, december, money(u"500"_s))}), QString())
        << "one without an amount makes no sum larger";
}

TEST_F(GiftPolicyTest, ASumThatRunsOverStaysALargeOne)
{
    policy.mostPerYear = money(u"100"_s);
    const Money most = Money::fromMinor(std::numeric_limits<qint64>::max(), u"EUR"_s).value();
    EXPECT_TRUE(said(gift(1, december, most), {gift(2, december, most)})
                    .contains(u"gets at least €92,233,720,368,547,758.07 in 2026"_s));
}

TEST_F(GiftPolicyTest, ADatedBlackoutHoldsOnBothItsDaysAndOnce)
{
    policy.blackouts = {blackout(u"2026-12-01"_s, u"2026-12-31"_s, u"audit"_s)};
    EXPECT_EQ(said(gift(1, december)),
              u"12 December 2026 falls in a time without gifts (1–31 December 2026: audit)."_s);
    EXPECT_EQ(said(gift(1, QDate(2026, 11, 30))), QString());
    EXPECT_NE(said(gift(1, QDate(2026, 12, 1))), QString());
    EXPECT_NE(said(gift(1, QDate(2026, 12, 31))), QString());
    EXPECT_EQ(said(gift(1, QDate(2027, 1, 1))), QString());
    EXPECT_EQ(said(gift(1, QDate(2027, 12, 12))), QString());
    EXPECT_EQ(said(gift(1, {})), QString());
}

TEST_F(GiftPolicyTest, ABlackoutMayBeOpenOnOneSide)
{
    policy.blackouts = {blackout({}, u"2027-03-31"_s, u"tender"_s)};
    EXPECT_EQ(said(gift(1, QDate(2027, 3, 31))),
              u"31 March 2027 falls in a time without gifts (until 31 March 2027: tender)."_s);
    EXPECT_EQ(said(gift(1, QDate(2027, 4, 1))), QString());
    policy.blackouts = {blackout(u"2027-04-01"_s, {})};
    EXPECT_EQ(said(gift(1, QDate(2027, 3, 31))), QString());
    EXPECT_EQ(said(gift(1, QDate(2030, 1, 1))),
              u"1 January 2030 falls in a time without gifts (from 1 April 2027)."_s);
}

TEST_F(GiftPolicyTest, AYearlyBlackoutRunsOverTheNewYear)
{
    const Blackout closed = blackout(u"--12-20"_s, u"--01-06"_s);
    for (const int year : {2026, 2031}) {
        EXPECT_FALSE(closed.covers(QDate(year, 12, 19)));
        EXPECT_TRUE(closed.covers(QDate(year, 12, 20)));
        EXPECT_TRUE(closed.covers(QDate(year, 12, 31)));
        EXPECT_TRUE(closed.covers(QDate(year, 1, 1)));
        EXPECT_TRUE(closed.covers(QDate(year, 1, 6)));
        EXPECT_FALSE(closed.covers(QDate(year, 1, 7)));
        EXPECT_FALSE(closed.covers(QDate(year, 7, 1)));
    }
    EXPECT_EQ(closed.daysText(), u"20 December to 6 January"_s);
}

TEST_F(GiftPolicyTest, AYearlyBlackoutKnowsTheTwentyNinthOfFebruary)
{
    const Blackout until = blackout(u"--02-01"_s, u"--02-29"_s);
    EXPECT_TRUE(until.covers(QDate(2028, 2, 29)));
    EXPECT_TRUE(until.covers(QDate(2027, 2, 28)));
    EXPECT_FALSE(until.covers(QDate(2027, 3, 1)));
    const Blackout from = blackout(u"--02-29"_s, u"--03-10"_s);
    EXPECT_TRUE(from.covers(QDate(2028, 2, 29)));
    EXPECT_FALSE(from.covers(QDate(2027, 2, 28)));
    EXPECT_TRUE(from.covers(QDate(2027, 3, 1)));
    const Blackout one = blackout(u"--02-29"_s, u"--02-29"_s);
    EXPECT_TRUE(one.covers(QDate(2028, 2, 29)));
    EXPECT_FALSE(one.covers(QDate(2027, 2, 28)));
    EXPECT_EQ(one.daysText(), u"29 February"_s);
}

TEST_F(GiftPolicyTest, ABlackoutMayBeForOneTag)
{
    policy.blackouts = {blackout(u"--12-01"_s, u"--12-31"_s)};
    policy.blackouts[0].tag = u"public SECTOR"_s;
    EXPECT_NE(said(gift(1, december)), QString());
    policy.blackouts[0].tag = u"banks"_s;
    EXPECT_EQ(said(gift(1, december)), QString());
}

TEST_F(GiftPolicyTest, EverythingThatIsAgainstItIsSaid)
{
    policy.mostPerGift = money(u"50"_s);
    policy.mostPerYear = money(u"100"_s);
    policy.giftsPerYear = 1;
    policy.blackouts = {blackout(u"--12-01"_s, u"--12-31"_s)};
    const auto findings = check(policy, gift(1, december, money(u"60"_s)),
                                std::vector{gift(2, december, money(u"60"_s))}, brightwater);
    ASSERT_EQ(findings.size(), 4U);
    EXPECT_EQ(code(findings[0].rule), u"gift-amount"_s);
    EXPECT_EQ(code(findings[1].rule), u"year-amount"_s);
    EXPECT_EQ(code(findings[2].rule), u"year-count"_s);
    EXPECT_EQ(code(findings[3].rule), u"blackout"_s);
    EXPECT_EQ(sentencesAgainst(findings).count(u'\n'), 3);
}

TEST_F(GiftPolicyTest, NamesThatLookLikePlaceholdersStayNames)
{
    policy.giftsPerYear = 0;
    const auto findings = check(policy, gift(1, december), {}, {u"%2 & %4 Ltd"_s, {}});
    EXPECT_EQ(findings.at(0).sentence,
              u"With this gift %2 & %4 Ltd gets 1 gift in 2026; your limit is 0."_s);
}

TEST_F(GiftPolicyTest, WhatCantBeUsedIsNamedByItsField)
{
    policy.mostPerGift = money(u"-1"_s);
    policy.mostPerYear = money(u"-0.01"_s);
    policy.giftsPerYear = -1;
    policy.blackouts = {blackout({}, {}),
                        blackout(u"2026-12-02"_s, u"2026-12-01"_s),
                        blackout(u"2026-12-01"_s, u"--12-02"_s),
                        blackout(u"--12-01"_s, {}),
                        blackout(u"1899-12-31"_s, u"2026-12-02"_s),
                        blackout(u"--01-01"_s, u"--01-01"_s, QString(201, u'x'))};
    const auto problems = problemsOf(policy);
    ASSERT_EQ(problems.size(), 9U);
    EXPECT_EQ(problems[0].field, PolicyField::MostPerGift);
    EXPECT_EQ(problems[1].field, PolicyField::MostPerYear);
    EXPECT_EQ(problems[2].field, PolicyField::GiftsPerYear);
    for (int i = 0; i < 5; ++i) {
        EXPECT_EQ(problems[size_t(i) + 3].field, PolicyField::BlackoutDays);
        EXPECT_EQ(problems[size_t(i) + 3].index, i);
        EXPECT_FALSE(problems[size_t(i) + 3].message.isEmpty());
    }
    EXPECT_EQ(problems[8].field, PolicyField::BlackoutWhy);
    const auto refused = validated(policy);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::InvalidInput);
    EXPECT_EQ(refused.error().message, problems[0].message);
}

TEST_F(GiftPolicyTest, TooManyTimesWithoutGiftsAreRefused)
{
    policy.blackouts.assign(mostBlackouts, blackout(u"--12-01"_s, u"--12-02"_s));
    EXPECT_TRUE(problemsOf(policy).empty());
    policy.blackouts.push_back(policy.blackouts.front());
    EXPECT_EQ(problemsOf(policy).size(), 1U);
}

TEST_F(GiftPolicyTest, ItsTextsAreCleaned)
{
    policy.blackouts = {blackout(u"--12-01"_s, u"--12-02"_s, u"  the\naudit "_s)};
    policy.blackouts[0].tag = u" banks "_s;
    const GiftPolicy kept = validated(policy).value();
    EXPECT_EQ(kept.blackouts[0].why, u"the audit"_s);
    EXPECT_EQ(kept.blackouts[0].tag, u"banks"_s);
}

TEST_F(GiftPolicyTest, ARecordIsSeenByWhatThePolicyLooksAt)
{
    Gift record;
    record.id = GiftId(7);
    record.accountId = AccountId(3);
    record.state = GiftState::Sent;
    record.sentOn = QDate(2026, 12, 1);
    record.postBy = QDate(2026, 12, 2);
    record.arriveBy = QDate(2026, 12, 3);
    record.budget = money(u"9"_s);
    const GuardedGift seen = guarded(record);
    EXPECT_EQ(seen.id, record.id);
    EXPECT_EQ(seen.accountId, record.accountId);
    EXPECT_EQ(seen.state, record.state);
    EXPECT_EQ(seen.amount, record.budget);
    EXPECT_EQ(seen.day(), record.sentOn);
}

TEST_F(GiftPolicyTest, WhatIsLimitedIsSaidInWords)
{
    EXPECT_TRUE(limitsInWords(policy).isEmpty());
    policy.mostPerGift = money(u"50"_s);
    policy.mostPerYear = money(u"120.50"_s);
    policy.giftsPerYear = 1;
    policy.blackouts = {blackout(u"--12-01"_s, u"--12-31"_s, u"audit"_s),
                        blackout({}, u"2027-03-31"_s)};
    policy.blackouts[1].tag = u"banks"_s;
    EXPECT_EQ(limitsInWords(policy),
              (QStringList{u"one gift costs at most €50"_s,
                           u"all gifts to an account in a year at most €120.50"_s,
                           u"at most 1 gift to an account in a year"_s,
                           u"no gifts 1–31 December (audit)"_s,
                           u"no gifts until 31 March 2027, for accounts tagged “banks”"_s}));
}
