#include "core/reciprocity/advice.h"
#include "tests/core/reciprocity/ledger_words.h"

#include <gtest/gtest.h>

#include <cmath>

namespace goodturn::reciprocity {
namespace {

const int monday = int(QDate(2026, 11, 23).toJulianDay());

Advice adviceOn(int today, std::vector<LedgerEntry> entries, std::vector<AskEntry> asks = {})
{
    return advice(assess({std::move(entries), std::move(asks)}, today));
}

std::optional<FeltWorth> largestAskAt(double oc)
{
    Figures figures;
    figures.balances.oc = oc;
    return advice(figures).largestAsk;
}

TEST(Advice, LeavesThreeDaysAfterAGiving)
{
    const std::vector<LedgerEntry> entries{gave(3, monday)};
    EXPECT_EQ(adviceOn(monday, entries).askNoSoonerThan, QDate(2026, 11, 26));
    EXPECT_EQ(adviceOn(monday + 2, entries).askNoSoonerThan, QDate(2026, 11, 26));
    EXPECT_FALSE(adviceOn(monday + 3, entries).askNoSoonerThan);
}

TEST(Advice, LeavesThirtyDaysAfterADecline)
{
    const std::vector<LedgerEntry> entries{gave(3, monday - 60)};
    const std::vector<AskEntry> asks{{1, monday - 40, AskState::Declined, monday - 35},
                                     {2, monday - 2, AskState::Declined, monday}};
    EXPECT_FALSE(adviceOn(monday - 3, entries, asks).askNoSoonerThan);
    EXPECT_EQ(adviceOn(monday + 29, entries, asks).askNoSoonerThan, QDate(2026, 12, 23));
    EXPECT_FALSE(adviceOn(monday + 30, entries, asks).askNoSoonerThan);
}

TEST(Advice, TheLaterGuardStands)
{
    const std::vector<LedgerEntry> entries{gave(3, monday + 28)};
    const std::vector<AskEntry> asks{{1, monday - 2, AskState::Declined, monday}};
    EXPECT_EQ(adviceOn(monday + 28, entries, asks).askNoSoonerThan, QDate(2026, 12, 24));
}

TEST(Advice, TheLargestAskGrowsWithWhatTheyFeel)
{
    EXPECT_FALSE(largestAskAt(-1));
    EXPECT_FALSE(largestAskAt(0));
    EXPECT_FALSE(largestAskAt(0.2));
    EXPECT_EQ(largestAskAt(0.25), FeltWorth::Slight);
    EXPECT_EQ(largestAskAt(0.49), FeltWorth::Slight);
    EXPECT_EQ(largestAskAt(0.5), FeltWorth::Small);
    EXPECT_EQ(largestAskAt(1), FeltWorth::Fair);
    EXPECT_EQ(largestAskAt(3.18), FeltWorth::Large);
    EXPECT_EQ(largestAskAt(4), FeltWorth::Great);
    EXPECT_EQ(largestAskAt(400), FeltWorth::Great);
}

TEST(Advice, RoundingDoesNotMakeTheLargestAskSmaller)
{
    EXPECT_EQ(largestAskAt(std::nextafter(2.0, 1.0)), FeltWorth::Large);
    EXPECT_EQ(largestAskAt(std::nextafter(0.25, 0.0)), FeltWorth::Slight);
}

TEST(Advice, AFirstContactGetsAnInsightNotAPresent)
{
    const QString sentence = adviceOn(monday, {}).sentence;
    EXPECT_TRUE(sentence.contains(QStringLiteral("insight"))) << qPrintable(sentence);
    EXPECT_TRUE(sentence.contains(QStringLiteral("not a present"))) << qPrintable(sentence);
}

TEST(Advice, NeverTwoAsksAtOnce)
{
    const std::vector<LedgerEntry> entries{gave(4, monday - 20), gave(4, monday - 10)};
    const std::vector<AskEntry> waiting{{1, monday - 5, AskState::Open, 0}};
    const QString sentence = adviceOn(monday, entries, waiting).sentence;
    EXPECT_TRUE(sentence.contains(QStringLiteral("waiting"))) << qPrintable(sentence);
    EXPECT_NE(sentence, adviceOn(monday, entries).sentence);
    // After 14 days the ask counts as unanswered and waits no more.
    EXPECT_FALSE(
        adviceOn(monday + 9, entries, waiting).sentence.contains(QStringLiteral("waiting")));
}

TEST(Advice, NamesTheDayWhenAGuardStandsBeforeAnAsk)
{
    const std::vector<LedgerEntry> entries{gave(4, monday - 5), gave(4, monday)};
    const Advice early = adviceOn(monday, entries);
    EXPECT_TRUE(early.sentence.contains(QStringLiteral("26"))) << qPrintable(early.sentence);
    EXPECT_FALSE(early.sentence.contains(u'%'));
    EXPECT_NE(early.sentence, adviceOn(monday + 3, entries).sentence);
}

} // namespace
} // namespace goodturn::reciprocity
