#include "core/report/summary_words.h"
#include "tests/support/summary_example.h"

#include <QLocale>

#include <gtest/gtest.h>

#include <limits>

namespace goodturn::report {
using namespace Qt::StringLiterals;

namespace {

TEST(SummaryWords, PointsHaveARealMinusAndNoTrailingNoughts)
{
    EXPECT_EQ(pointsText(2.5), u"2.5"_s);
    EXPECT_EQ(pointsText(2, true), u"+2"_s);
    EXPECT_EQ(pointsText(-0.254, true), u"\u22120.25"_s);
    EXPECT_EQ(pointsText(-0.001, true), u"0"_s);
    EXPECT_EQ(inPoints(1), u"1 point"_s);
    EXPECT_EQ(inPoints(0.25), u"0.25 points"_s);
}

TEST(SummaryWords, AFavourIsNamedByKindAndTitleButNotTwice)
{
    const auto rows = testing::favoursExample();
    EXPECT_EQ(favourTitle(rows[1]), u"Insight: customs-delay benchmark"_s);
    EXPECT_EQ(favourTitle(rows[2]), u"Order PO-4471"_s);
    EXPECT_EQ(favourTitle(rows[3]), u"Courtesy"_s);
    auto introduction = rows[1];
    introduction.favourKind = FavourKind::Introduction;
    introduction.title = u"Introduced Ines to Tom"_s;
    EXPECT_EQ(favourTitle(introduction), u"Introduced Ines to Tom"_s);
    introduction.title = u"Tom, who knows ports"_s;
    EXPECT_EQ(favourTitle(introduction), u"Introduction: Tom, who knows ports"_s);
}

TEST(SummaryWords, DaysAreWrittenOut)
{
    EXPECT_EQ(dayText(QDate(2026, 11, 2)), u"2 Nov 2026"_s);
    EXPECT_EQ(longDayText(QDate(2026, 11, 2)), u"2 November 2026"_s);
    EXPECT_EQ(dayText({}), QString());
}

TEST(SummaryWords, ATotalCountsWhatHasHappenedAndAddsWhatIsPriced)
{
    const auto rows = testing::favoursExample();
    const QDate today(2026, 11, 22);
    const FlowTotal given = totalOf(rows, Direction::Given, today, false);
    EXPECT_EQ(given.entries, 2) << "not the one of next month";
    EXPECT_EQ(given.points, 1) << "the unpriced one counts nowhere";
    EXPECT_EQ(moneyList(given.money), u"€777"_s);
    EXPECT_TRUE(totalOf(rows, Direction::Given, today, true).money.empty());
    EXPECT_EQ(totalOf(rows, Direction::Received, today, true).money.front().minor(), 40000);
    EXPECT_EQ(totalOf(rows, Direction::Received, today, true).points, 4);
}

TEST(SummaryWords, CurrenciesAreNeverAddedToEachOther)
{
    auto rows = testing::favoursExample();
    rows[1].money = Money::fromMinor(100, u"GBP"_s).value();
    rows.push_back(rows[1]);
    rows.push_back(rows[2]);
    rows.back().direction = Direction::Given;
    const FlowTotal given = totalOf(rows, Direction::Given, QDate(2026, 11, 22), false);
    EXPECT_EQ(moneyList(given.money), u"£2, €400"_s);
}

TEST(SummaryWords, ASumThatOverflowsIsNotGarbled)
{
    auto rows = testing::favoursExample();
    rows[1].money = Money::fromMinor(std::numeric_limits<qint64>::max(), u"EUR"_s).value();
    rows.push_back(rows[1]);
    const FlowTotal given = totalOf(rows, Direction::Given, QDate(2026, 11, 22), false);
    EXPECT_EQ(given.money.front().minor(), std::numeric_limits<qint64>::max());
}

TEST(SummaryWords, RunsSayHowTheyAreShown)
{
    EXPECT_EQ(plain(u"a"_s), (report::Run{u"a"_s, false, Tone::Plain}));
    EXPECT_EQ(bold(u"a"_s), (report::Run{u"a"_s, true, Tone::Plain}));
    EXPECT_EQ(muted(u"a"_s).tone, Tone::Muted);
    EXPECT_EQ(words("Total"), u"Total"_s);
}

TEST(SummaryWords, AnAddressLeadsToALetterAndNothingElseDoes)
{
    EXPECT_EQ(linked(u"ines@harbour.example"_s).link, u"mailto:ines@harbour.example"_s);
    EXPECT_EQ(linked(u"a?bcc=b@c.example"_s).link, u"mailto:a%3Fbcc%3Db@c.example"_s);
    EXPECT_EQ(linked(u"ask at the desk"_s).link, QString());
    EXPECT_EQ(linked(u"ines@harbour.example"_s).text, u"ines@harbour.example"_s);
}

} // namespace
} // namespace goodturn::report
