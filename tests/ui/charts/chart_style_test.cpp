#include "ui/charts/chart_style.h"

#include "ui/theme/palette.h"

#include <QWidget>

#include <gtest/gtest.h>

namespace goodturn::ui {
namespace {

ChartStyle styleFor(bool dark)
{
    QWidget widget;
    widget.setPalette(calmPalette(dark));
    return screenStyle(&widget);
}

TEST(ChartStyle, WhatIsDrawnStandsOutFromItsGroundInBothThemes)
{
    for (const ChartStyle& style : {styleFor(false), styleFor(true), paperStyle(QFont())}) {
        for (const QColor& color : {style.given(), style.received(), style.balance()})
            EXPECT_GE(contrast(color, style.ground), 3.0);
        EXPECT_GE(contrast(style.axisLine(), style.ground), 3.0);
        EXPECT_GE(contrast(style.tokens.muted, style.windowShade()), 4.5);
    }
}

TEST(ChartStyle, ATooPaleColourIsMovedAndAnotherLeftAsItIs)
{
    const QColor pale(0xd9, 0x8a, 0x2b);
    ASSERT_LT(contrast(pale, Qt::white), 3.0);
    EXPECT_GE(contrast(standingOut(pale, Qt::white, 3.0), Qt::white), 3.0);
    EXPECT_EQ(standingOut(QColor(Qt::black), Qt::white, 3.0), QColor(Qt::black));
}

TEST(ChartStyle, NoColourLetsTheGroundThrough)
{
    for (const ChartStyle& style : {styleFor(false), styleFor(true)})
        for (const QColor& color : {style.windowShade(), style.feelings(), style.gridLine()})
            EXPECT_EQ(color.alpha(), 255) << "PDF would make a picture of it";
}

TEST(ChartStyle, ABlendLiesBetweenItsColours)
{
    EXPECT_EQ(blended(QColor(0, 0, 0, 0), Qt::white).rgb(), QColor(Qt::white).rgb());
    EXPECT_EQ(blended(Qt::black, Qt::white).rgb(), QColor(Qt::black).rgb());
    EXPECT_NEAR(blended(Qt::black, Qt::white, 0.5).red(), 128, 1);
}

TEST(ChartStyle, PaperTellsReceivedByHatchingToo)
{
    EXPECT_TRUE(paperStyle(QFont()).hatched);
    EXPECT_FALSE(styleFor(false).hatched);
}

TEST(ChartStyle, AFontGrowsInTheUnitThatItHas)
{
    QFont pixels;
    pixels.setPixelSize(20);
    EXPECT_EQ(resized(pixels, 1.5).pixelSize(), 30);
    QFont points;
    points.setPointSizeF(10);
    EXPECT_DOUBLE_EQ(resized(points, 1.5).pointSizeF(), 15);
}

} // namespace
} // namespace goodturn::ui
