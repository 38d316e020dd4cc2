#include "ui/charts/portfolio_plan.h"

#include "tests/ui/charts/insights_examples.h"

#include <gtest/gtest.h>

#include <limits>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using goodturn::testing::fivePoints;
using goodturn::testing::manyPoints;
using goodturn::testing::pointOf;

namespace {

ChartStyle portfolioStyle()
{
    QFont font;
    font.setPixelSize(15);
    return paperStyle(font);
}

PortfolioPlan planOf(const query::Portfolio& portfolio, QSizeF size = {600, 480})
{
    return planPortfolio(portfolio, portfolioStyle(), size);
}

int markOf(const PortfolioPlan& plan, int point)
{
    for (int i = 0; i < int(plan.marks.size()); ++i)
        if (std::ranges::count(plan.marks[std::size_t(i)].points, point) > 0)
            return i;
    return -1;
}

} // namespace

TEST(PortfolioPlan, GivenStandsUpReceivedToTheRightAndEvenOnTheLine)
{
    const PortfolioPlan plan = planOf(fivePoints());
    const QPointF harbour = plan.marks[std::size_t(markOf(plan, 0))].centre;
    const QPointF kestrel = plan.marks[std::size_t(markOf(plan, 1))].centre;
    const QPointF even = plan.marks[std::size_t(markOf(plan, 2))].centre;
    EXPECT_LT(harbour.y(), kestrel.y());
    EXPECT_LT(harbour.x(), kestrel.x());
    const QPointF way = plan.evenTo() - plan.evenFrom();
    const QPointF at = even - plan.evenFrom();
    EXPECT_NEAR(at.x() / way.x(), at.y() / way.y(), 1e-9);
    EXPECT_GT(at.x() / way.x(), 0.1);
}

TEST(PortfolioPlan, WhatWouldHideEachOtherIsOneMarkUnlessTheyStandElsewhere)
{
    const PortfolioPlan plan = planOf(fivePoints());
    EXPECT_EQ(plan.marks.size(), 4U);
    EXPECT_EQ(markOf(plan, 2), markOf(plan, 3));
    EXPECT_NE(markOf(plan, 2), markOf(plan, 4));
}

TEST(PortfolioPlan, MoreEntriesOfLateMakeALargerMarkUpToAMost)
{
    query::Portfolio portfolio;
    portfolio.points = {pointOf(1, u"A"_s, 1, 1), pointOf(2, u"B"_s, 10, 1, Standing::Earned, 3),
                        pointOf(3, u"C"_s, 10, 10, Standing::Earned, 12),
                        pointOf(4, u"D"_s, 1, 10, Standing::Earned, 4000)};
    const PortfolioPlan plan = planOf(portfolio);
    const auto size = [&](int point) { return plan.marks[std::size_t(markOf(plan, point))].size; };
    EXPECT_LT(size(0), size(1));
    EXPECT_LT(size(1), size(2));
    EXPECT_DOUBLE_EQ(size(2), size(3));
}

TEST(PortfolioPlan, NothingIsCutOffAtAnySize)
{
    for (const QSizeF size : {QSizeF(330, 300), QSizeF(600, 480), QSizeF(1200, 500)}) {
        const PortfolioPlan plan = planOf(manyPoints(500), size);
        const QRectF place(QPointF(0, 0), size);
        for (const PlacedText& label : plan.labels)
            EXPECT_TRUE(place.contains(label.box)) << qPrintable(label.text) << size.width();
        for (const StandingKey& key : plan.legend)
            EXPECT_TRUE(place.contains(key.words.box)) << qPrintable(key.words.text);
        for (const PortfolioMark& mark : plan.marks) {
            QRectF box(0, 0, mark.size, mark.size);
            box.moveCenter(mark.centre);
            EXPECT_TRUE(plan.plot.contains(box));
        }
    }
}

TEST(PortfolioPlan, FortyThousandAccountsAreAFewThousandMarksThatHoldAllOfThem)
{
    const PortfolioPlan plan = planOf(manyPoints(40'000), {520, 430});
    EXPECT_LE(plan.marks.size(), 4'000U);
    EXPECT_GT(plan.marks.size(), 1'000U);
    std::size_t points = 0;
    for (const PortfolioMark& mark : plan.marks)
        points += mark.points.size();
    EXPECT_EQ(points, 40'000U);
}

TEST(PortfolioPlan, FindsTheNearestMarkAsGoingOverAllWould)
{
    const PortfolioPlan plan = planOf(manyPoints(3'000), {520, 430});
    for (int i = 0; i < 400; ++i) {
        const QPointF place((i * 53) % 520 + 0.5, (i * 97) % 430 + 0.5);
        int nearest = -1;
        double least = 0;
        for (int k = 0; k < int(plan.marks.size()); ++k) {
            const PortfolioMark& mark = plan.marks[std::size_t(k)];
            const double off = std::hypot(mark.centre.x() - place.x(), mark.centre.y() - place.y());
            if (off <= std::max(mark.size, plan.em * 0.8) * 0.6 && (nearest < 0 || off < least)) {
                nearest = k;
                least = off;
            }
        }
        const int found = plan.markAt(place);
        ASSERT_EQ(found < 0, nearest < 0);
        if (nearest >= 0) {
            const QPointF off = plan.marks[std::size_t(found)].centre - place;
            EXPECT_DOUBLE_EQ(std::hypot(off.x(), off.y()), least);
        }
    }
}

TEST(PortfolioPlan, TheMarkAboveIsTheOneWithTheNextMoreGiven)
{
    const PortfolioPlan plan = planOf(fivePoints());
    const int harbour = markOf(plan, 0);
    const int kestrel = markOf(plan, 1);
    EXPECT_EQ(plan.markBeside(harbour, 1), harbour) << "it ends there";
    EXPECT_EQ(plan.markBeside(kestrel, -1), kestrel);
    int mark = kestrel;
    for (int step = 0; step < 3; ++step) {
        const int above = plan.markBeside(mark, 1);
        EXPECT_LE(plan.marks[std::size_t(above)].centre.y(),
                  plan.marks[std::size_t(mark)].centre.y());
        mark = above;
    }
    EXPECT_EQ(mark, harbour);
}

TEST(PortfolioPlan, TicksHaveRoomForTheirNumbers)
{
    const PortfolioPlan plan = planOf(manyPoints(500), {400, 340});
    for (const auto& [ticks, along] :
         {std::pair(plan.ticksGiven, false), std::pair(plan.ticksReceived, true)}) {
        ASSERT_GE(ticks.size(), 3U);
        EXPECT_EQ(ticks.front(), 0);
        for (std::size_t i = 1; i < ticks.size(); ++i) {
            const double apart = along ? plan.xOf(ticks[i]) - plan.xOf(ticks[i - 1])
                                       : plan.yOf(ticks[i - 1]) - plan.yOf(ticks[i]);
            EXPECT_GE(apart, plan.em * 1.2);
        }
    }
}

TEST(PortfolioPlan, OnlyWhatCanBeDrawnIsKept)
{
    query::Portfolio portfolio = fivePoints();
    portfolio.points[0].given = std::numeric_limits<double>::quiet_NaN();
    portfolio.points[1].received = std::numeric_limits<double>::infinity();
    portfolio.points[2].given = -1;
    EXPECT_EQ(drawablePortfolio(portfolio).points.size(), 2U);
    EXPECT_TRUE(planOf({}).marks.empty());
    EXPECT_EQ(planOf({}).markAt({100, 100}), -1);
}

} // namespace goodturn::ui
