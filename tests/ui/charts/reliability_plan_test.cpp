#include "ui/charts/reliability_plan.h"

#include "tests/ui/charts/reliability_examples.h"

#include <gtest/gtest.h>

#include <limits>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

ChartStyle style()
{
    QFont font;
    font.setPixelSize(15);
    return paperStyle(font);
}

ReliabilityPlan plan(double width = 500, double height = 500)
{
    return planReliability(testing::modelAndRep(), style(), {width, height});
}

} // namespace

TEST(ReliabilityPlan, WhatCameAsSaidStandsOnTheDiagonal)
{
    const std::vector<ReliabilitySeries> one{{u"Returns"_s, {testing::binOf(0.25, 3, 12)}}};
    const ReliabilityPlan planned = planReliability(one, style(), {500, 500});
    ASSERT_EQ(planned.marks.size(), 1U);
    const QPointF centre = planned.marks[0].centre;
    EXPECT_DOUBLE_EQ(centre.x() - planned.plot.left(), planned.plot.width() / 4);
    EXPECT_DOUBLE_EQ(planned.plot.bottom() - centre.y(), planned.plot.height() / 4);
    EXPECT_LT(planned.marks[0].upper, centre.y());
    EXPECT_GT(planned.marks[0].lower, centre.y());
}

TEST(ReliabilityPlan, ThePlotIsASquareInsideThePlaceAndSoIsEveryWord)
{
    for (const QSizeF size : {QSizeF(300, 300), QSizeF(900, 400), QSizeF(260, 800)}) {
        const ReliabilityPlan planned = plan(size.width(), size.height());
        const QRectF place(QPointF(0, 0), size);
        EXPECT_DOUBLE_EQ(planned.plot.width(), planned.plot.height());
        EXPECT_TRUE(place.contains(planned.plot));
        for (const PlacedText& label : planned.labels)
            EXPECT_TRUE(place.contains(label.box)) << qPrintable(label.text) << size.width();
        for (const ReliabilityLegend& entry : planned.legend)
            EXPECT_TRUE(place.contains(entry.name.box)) << qPrintable(entry.name.text);
    }
}

TEST(ReliabilityPlan, MoreForecastsMakeALargerMark)
{
    const ReliabilityPlan planned = plan();
    ASSERT_EQ(planned.marks.size(), 5U);
    EXPECT_LT(planned.marks[0].size, planned.marks[1].size);
    EXPECT_LT(planned.marks[1].size, planned.marks[2].size);
    EXPECT_LT(planned.marks[3].size, planned.marks[0].size) << "one measure for both series";
}

TEST(ReliabilityPlan, TwoSeriesWithTheSameChanceStandBesideEachOther)
{
    const ReliabilityPlan planned = plan();
    EXPECT_LT(planned.marks[1].centre.x() + 1, planned.marks[4].centre.x());
    EXPECT_EQ(planned.legend.size(), 2U);
}

TEST(ReliabilityPlan, FindsTheMarkUnderThePointerOrNone)
{
    const ReliabilityPlan planned = plan();
    for (int i = 0; i < int(planned.marks.size()); ++i)
        EXPECT_EQ(planned.markAt(planned.marks[size_t(i)].centre), i);
    EXPECT_EQ(planned.markAt(planned.plot.bottomRight()), -1);
}

TEST(ReliabilityPlan, OnlyWhatCanBeDrawnIsKept)
{
    std::vector<ReliabilitySeries> series = testing::modelAndRep();
    series[0].bins[0].meanChance = std::numeric_limits<double>::quiet_NaN();
    series[0].bins[1].n = 0;
    series[0].bins[2].interval.upper = 1.0000001;
    series.push_back({u"A third"_s, {testing::binOf(0.5, 1, 2)}});
    const auto kept = drawable(series);
    ASSERT_EQ(kept.size(), 2U);
    ASSERT_EQ(kept[0].bins.size(), 1U);
    EXPECT_EQ(kept[0].bins[0].interval.upper, 1);
    EXPECT_TRUE(drawable({{u"None"_s, {}}}).empty());
}

} // namespace goodturn::ui
