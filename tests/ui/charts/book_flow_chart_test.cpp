#include "ui/charts/book_flow_chart.h"

#include "tests/ui/charts/insights_examples.h"

#include <QPainter>

#include <gtest/gtest.h>

#include <limits>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using goodturn::testing::quarterOfFlow;

namespace {

const QDate flowDay(2026, 11, 22);

ChartStyle flowStyle()
{
    QFont font;
    font.setPixelSize(15);
    return paperStyle(font);
}

} // namespace

TEST(BookFlowChart, AMonthIsReadOutWithItsPointsAndEntries)
{
    BookFlowChart chart(quarterOfFlow(), flowDay);
    chart.plan(flowStyle(), {700, 320});
    ASSERT_EQ(chart.stopCount(), 3);
    EXPECT_EQ(chart.readOut(0), u"September 2026\nGiven: 6 points, 3 entries\n"
                                "Received: 2.5 points, 1 entry"_s);
    EXPECT_TRUE(chart.summary().contains(u"In 3 months 7 points were given and 6.5 received"_s));
}

TEST(BookFlowChart, TheMonthUnderThePointerIsFoundOverTheWholeHeight)
{
    BookFlowChart chart(quarterOfFlow(), flowDay);
    chart.plan(flowStyle(), {700, 320});
    for (int stop = 0; stop < 3; ++stop) {
        const QRectF box = chart.boxOf(stop);
        EXPECT_EQ(chart.stopAt(box.center()), stop);
        EXPECT_EQ(chart.stopAt(box.topLeft() + QPointF(1, 1)), stop);
    }
    EXPECT_EQ(chart.stopAt({1, 1}), -1);
}

TEST(BookFlowChart, GivenStandsAboveTheLineAndReceivedHangsBelowIt)
{
    BookFlowChart chart(quarterOfFlow(), flowDay);
    ChartStyle style = flowStyle();
    style.hatched = false;
    chart.plan(style, {700, 320});
    QImage image(700, 320, QImage::Format_RGB32);
    image.fill(style.ground);
    QPainter painter(&image);
    chart.draw(painter, style);
    painter.end();
    const double x = chart.boxOf(0).center().x();
    const double zero = chart.planned().yOf(0);
    const auto at = [&](double y) { return image.pixel(int(x), int(y)); };
    EXPECT_EQ(at((zero + chart.planned().yOf(6)) / 2), style.given().rgb());
    EXPECT_EQ(at((zero + chart.planned().yOf(-2.5)) / 2), style.received().rgb());
    const double quiet = chart.boxOf(1).center().x();
    EXPECT_NE(image.pixel(int(quiet), int(zero) - 4), style.given().rgb());
}

TEST(BookFlowChart, TheTableHasTheLastMonthFirst)
{
    const BookFlowChart chart(quarterOfFlow(), flowDay);
    EXPECT_EQ(chart.cell(0, 0), u"November 2026"_s);
    EXPECT_EQ(chart.cell(2, 1), u"6"_s);
    EXPECT_EQ(chart.rowsOf(0), std::vector<int>{2});
    EXPECT_EQ(chart.stopOf(2), 0);
    EXPECT_TRUE(rowsAsText(chart).startsWith(u"Month\tGiven\tEntries given\t"_s));
}

TEST(BookFlowChart, WhatIsNoNumberIsLeftOutAndSoAreMonthsBeyondFortyYears)
{
    query::FlowByMonth flow = quarterOfFlow();
    flow.months[1].given = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(BookFlowChart(flow, flowDay).stopCount(), 2);
    query::FlowByMonth century;
    for (int month = 0; month < 1200; ++month)
        century.months.push_back({QDate(1927, 1, 1).addMonths(month), 1, 1, 1, 1});
    EXPECT_EQ(BookFlowChart(century, flowDay).stopCount(), 480);
    EXPECT_EQ(BookFlowChart({}, flowDay).stopCount(), 0);
}

} // namespace goodturn::ui
