#include "ui/charts/lag_chart.h"

#include "tests/ui/charts/printed_style.h"
#include "ui/charts/lag_plan.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using goodturn::testing::printedStyle;

namespace {

query::LagCurve curveOf(const reciprocity::LagHistogram& lags)
{
    query::LagCurve curve;
    static_cast<reciprocity::WaitCurve&>(curve) = reciprocity::waitCurve(lags);
    return curve;
}

/// Ten waits: four returns, on days 10, 20 (two) and 40; six still open after 60 days.
query::LagCurve someCurve()
{
    reciprocity::LagHistogram lags;
    for (const int day : {10, 20, 20, 40})
        lags.add(day, reciprocity::WaitEnd::Returned);
    lags.add(60, reciprocity::WaitEnd::StillOpen, 6);
    query::LagCurve curve = curveOf(lags);
    curve.returns = {
        {AccountId(3), 20}, {AccountId(3), 40}, {AccountId(5), 20}, {AccountId(6), 10}};
    return curve;
}

query::LagCurve endedCurve()
{
    reciprocity::LagHistogram lags;
    for (const int day : {10, 20, 30, 40, 50, 60})
        lags.add(day, reciprocity::WaitEnd::Returned);
    lags.add(15, reciprocity::WaitEnd::AccountEnded, 4);
    return curveOf(lags);
}

} // namespace

TEST(LagPlan, ItsStepsAreTheShareComeBack)
{
    const LagPlan plan = planLag(someCurve(), nullptr, printedStyle(), {600, 400});
    EXPECT_EQ(plan.line.front(), QPointF(plan.xOf(0), plan.yOf(0)));
    const auto at = [&](double day, double share) {
        return plan.line.contains(QPointF(plan.xOf(day), plan.yOf(share)));
    };
    for (const QPointF point : plan.line)
        EXPECT_TRUE(plan.plot.adjusted(-1, -1, 1, 1).contains(point));
    EXPECT_NEAR(plan.line.back().y(), plan.yOf(0.4), 1e-6);
    EXPECT_TRUE(at(10, 0.0)) << "level until its day";
    EXPECT_FALSE(plan.median) << "not half have come back";
    ASSERT_TRUE(plan.window);
    EXPECT_NEAR(plan.window->left(), plan.xOf(10), 1e-6);
    EXPECT_NEAR(plan.window->right(), plan.xOf(40), 1e-6);
    EXPECT_TRUE(plan.withEnds.isEmpty());
}

TEST(LagPlan, TheBandHoldsTheLine)
{
    const query::LagCurve curve = someCurve();
    const LagPlan plan = planLag(curve, nullptr, printedStyle(), {600, 400});
    for (const reciprocity::SurvivalStep& step : curve.curve.steps) {
        const QPointF inside(plan.xOf(step.day + 1), plan.yOf(1 - step.survival));
        EXPECT_TRUE(plan.band.containsPoint(inside, Qt::OddEvenFill)) << step.day;
        const QPointF above(plan.xOf(step.day + 1), plan.yOf(1 - step.lower) - 3);
        EXPECT_FALSE(plan.band.containsPoint(above, Qt::OddEvenFill)) << step.day;
    }
}

TEST(LagPlan, WhereAccountsEndedThatIsALineOfItsOwnBelowTheOther)
{
    const LagPlan plan = planLag(endedCurve(), nullptr, printedStyle(), {600, 400});
    ASSERT_FALSE(plan.withEnds.isEmpty());
    EXPECT_GT(plan.withEnds.back().y(), plan.line.back().y());
    EXPECT_NEAR(plan.withEnds.back().y(), plan.yOf(0.6), 1e-6);
    ASSERT_TRUE(plan.median);
    EXPECT_NEAR(plan.median->x(), plan.xOf(50), 1e-6);
}

TEST(LagPlan, EndsThatMakeNoDifferenceHaveNoLine)
{
    reciprocity::LagHistogram lags;
    for (int day = 1; day <= 200; ++day)
        lags.add(day, reciprocity::WaitEnd::Returned);
    lags.add(199, reciprocity::WaitEnd::AccountEnded);
    const query::LagCurve curve = curveOf(lags);
    EXPECT_FALSE(showsEnds(curve));
    EXPECT_TRUE(planLag(curve, nullptr, printedStyle(), {600, 400}).withEnds.isEmpty());
    EXPECT_TRUE(showsEnds(endedCurve()));
}

TEST(LagPlan, NoLabelIsCutOff)
{
    for (const int pixels : {11, 15, 30})
        for (const QSizeF size : {QSizeF(360, 420), QSizeF(900, 500)}) {
            const LagPlan plan = planLag(someCurve(), nullptr, printedStyle(pixels), size);
            for (const PlacedText& label : plan.labels)
                EXPECT_TRUE(QRectF(QPointF(), size).adjusted(-1, -1, 1, 1).contains(label.box))
                    << qPrintable(label.text) << " at " << pixels;
        }
}

TEST(LagChart, ADayIsReadOutWithItsNumbers)
{
    LagChart chart(someCurve());
    ASSERT_EQ(chart.stopCount(), 3);
    chart.plan(printedStyle(), {600, 400});
    EXPECT_TRUE(chart.readOut(1).startsWith(u"By day 20: 30 % have come back\n"_s))
        << qPrintable(chart.readOut(1));
    EXPECT_TRUE(chart.readOut(1).endsWith(u"On that day: 2 of 9 that still waited"_s));
    EXPECT_EQ(chart.accountsOf(1), (std::vector{AccountId(3), AccountId(5)}));
    EXPECT_EQ(chart.cell(2, 0), u"40"_s);
    EXPECT_EQ(chart.cell(2, 3), u"40 %"_s);
}

TEST(LagChart, ThePointerFindsTheLastReturnUpToIt)
{
    LagChart chart(someCurve());
    chart.plan(printedStyle(), {600, 400});
    const LagPlan& plan = chart.planned();
    const auto at = [&](double day) {
        return chart.stopAt({plan.xOf(day), plan.plot.center().y()});
    };
    EXPECT_EQ(at(5), -1);
    EXPECT_EQ(at(11), 0);
    EXPECT_EQ(at(39), 1);
    EXPECT_EQ(at(41), 2);
    EXPECT_EQ(chart.stopAt({2, 2}), -1);
}

TEST(LagChart, WhatCannotBeDrawnIsNotDrawn)
{
    query::LagCurve broken = someCurve();
    broken.curve.steps[1].upper = std::numeric_limits<double>::quiet_NaN();
    for (const query::LagCurve& curve : {broken, query::LagCurve()}) {
        LagChart chart(curve, someCurve());
        EXPECT_EQ(chart.stopCount(), 0);
        const QImage image = drawnPicture(drawingOf(chart), printedStyle(), {400, 300}, 1);
        EXPECT_FALSE(image.isNull());
    }
}

} // namespace goodturn::ui
