#include "ui/delegates/scaled_font.h"

#include <gtest/gtest.h>

using namespace goodturn::ui;

TEST(ScaledFont, KeepsPointsAsPointsAndPixelsAsPixels)
{
    QFont points;
    points.setPointSizeF(10);
    EXPECT_DOUBLE_EQ(scaledFont(points, 1.5).pointSizeF(), 15);
    QFont pixels;
    pixels.setPixelSize(20);
    EXPECT_EQ(scaledFont(pixels, 0.5).pixelSize(), 10);
}

TEST(StrongFont, IsHalfBold)
{
    EXPECT_EQ(strongFont(QFont()).weight(), QFont::DemiBold);
}
