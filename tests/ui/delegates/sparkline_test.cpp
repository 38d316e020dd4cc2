#include "ui/delegates/sparkline.h"
#include "ui/theme/tokens.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <limits>

using namespace goodturn::ui;

namespace {

constexpr QRgb ground = 0xffffffff;

QImage drawn(const std::array<double, 12>& given, const std::array<double, 12>& received)
{
    QImage image(96, 31, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    paintSparkline(painter, image.rect(), given, received, paperTokens());
    return image;
}

/// How many pixels of a colour lie in the rows from `top` up to `bottom`.
int count(const QImage& image, const QColor& colour, int top, int bottom)
{
    int found = 0;
    for (int y = top; y < bottom; ++y)
        for (int x = 0; x < image.width(); ++x)
            found += image.pixel(x, y) == colour.rgb() ? 1 : 0;
    return found;
}

} // namespace

TEST(Sparkline, DrawsGivenAboveTheLineAndReceivedBelow)
{
    const Tokens tokens = paperTokens();
    const QImage image = drawn({0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2}, {0, 0, 0, 3});
    EXPECT_GT(count(image, tokens.given, 0, 15), 0);
    EXPECT_EQ(count(image, tokens.given, 15, 31), 0);
    EXPECT_EQ(count(image, tokens.received, 0, 16), 0);
    EXPECT_GT(count(image, tokens.received, 16, 31), 0);
    EXPECT_EQ(count(image, tokens.line, 15, 16) > 60, true);
}

TEST(Sparkline, DrawsTheLargestMonthHighest)
{
    const Tokens tokens = paperTokens();
    const QImage image = drawn({4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2}, {});
    const auto height = [&](int from, int to) {
        return count(image.copy(from, 0, to - from, 31), tokens.given, 0, 31);
    };
    const int width = 5; // of a bar: half a pixel's rounding of its height is allowed
    EXPECT_NEAR(height(0, 8), 2 * height(88, 96), width);
}

TEST(Sparkline, KeepsOneCourtesySmall)
{
    const QImage image = drawn({0.25}, {});
    EXPECT_EQ(count(image, paperTokens().given, 0, 12), 0);
    EXPECT_GT(count(image, paperTokens().given, 12, 15), 0);
}

TEST(Sparkline, LeavesOutWhatIsNoNumber)
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double infinity = std::numeric_limits<double>::infinity();
    const QImage image = drawn({nan, 2, infinity}, {-infinity});
    EXPECT_EQ(count(image, paperTokens().received, 0, 31), 0);
    EXPECT_GT(count(image, paperTokens().given, 0, 15), 0);
    EXPECT_EQ(image.pixel(20, 2), ground);
}
