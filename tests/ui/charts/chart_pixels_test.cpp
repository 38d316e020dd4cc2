#include "tests/ui/charts/flow_examples.h"
#include "ui/charts/chart_ink.h"
#include "ui/charts/chart_legend.h"
#include "ui/charts/chart_lines.h"
#include "ui/charts/chart_painter.h"
#include "ui/charts/marker_shapes.h"

#include <QPainter>

#include <gtest/gtest.h>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using query::FlowMarker;

namespace {

constexpr QSize size(800, 400);

ChartStyle plainStyle()
{
    QFont font;
    font.setPixelSize(13);
    ChartStyle style = paperStyle(font);
    style.hatched = false;
    return style;
}

ChartPlan planOf(const query::AccountFlow& flow, const ChartStyle& style)
{
    return planChart(drawable(flow), style, size, 0, axisEnd(flow));
}

bool isLike(QRgb a, const QColor& b)
{
    return std::abs(qRed(a) - b.red()) + std::abs(qGreen(a) - b.green()) +
               std::abs(qBlue(a) - b.blue()) <
           24;
}

int pixelsLike(const QImage& image, const QColor& color, const QRectF& within)
{
    int count = 0;
    const QRect area = within.toAlignedRect().intersected(image.rect());
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            count += isLike(image.pixel(x, y), color) ? 1 : 0;
    return count;
}

QRectF above(const ChartPlan& plan)
{
    return {plan.plot.topLeft(), QPointF(plan.plot.right(), plan.yOf(0) - 2)};
}

QRectF below(const ChartPlan& plan)
{
    return {QPointF(plan.plot.left(), plan.yOf(0) + 3), plan.plot.bottomRight()};
}

TEST(ChartPixels, GivenIsAboveTheLineInItsColourAndReceivedBelowInIts)
{
    auto flow = testing::yearOfFlow();
    flow.markers.clear();
    const ChartStyle style = plainStyle();
    const QImage image = chartPicture(flow, style, size);
    const ChartPlan plan = planOf(flow, style);
    EXPECT_GT(pixelsLike(image, style.given(), above(plan)), 500);
    EXPECT_EQ(pixelsLike(image, style.given(), below(plan)), 0);
    EXPECT_GT(pixelsLike(image, style.received(), below(plan)), 500);
    EXPECT_EQ(pixelsLike(image, style.received(), above(plan)), 0);
}

TEST(ChartPixels, ABarIsAsHighAsItsAmount)
{
    auto flow = testing::yearOfFlow();
    flow.balance.clear();
    const ChartStyle style = plainStyle();
    const QImage image = chartPicture(flow, style, size);
    const ChartPlan plan = planOf(flow, style);
    const double x = plan.xOf(axisDay(flow, QDate(2026, 11, 15)) + 0.5);
    EXPECT_TRUE(isLike(image.pixel(int(x), int(plan.yOf(3.9))), style.given()));
    EXPECT_FALSE(isLike(image.pixel(int(x), int(plan.yOf(4.15))), style.given()));
}

TEST(ChartPixels, TheBalanceIsALineOverTheBars)
{
    const auto flow = testing::yearOfFlow();
    const ChartStyle style = plainStyle();
    const ChartPlan plan = planOf(flow, style);
    EXPECT_GT(pixelsLike(chartPicture(flow, style, size), style.balance(), plan.plot), 300);
    auto money = flow;
    money.currency = u"EUR"_s;
    EXPECT_LT(pixelsLike(chartPicture(money, style, size), style.balance(), plan.plot), 30);
}

TEST(ChartPixels, TheReturnWindowIsShaded)
{
    auto flow = testing::yearOfFlow();
    flow.windowFrom = QDate(2026, 8, 1);
    flow.windowTo = QDate(2026, 10, 31);
    const ChartStyle style = plainStyle();
    const ChartPlan plan = planOf(flow, style);
    const QImage image = chartPicture(flow, style, size);
    EXPECT_GT(pixelsLike(image, style.windowShade(), *plan.window),
              int(plan.window->width() * plan.window->height() / 2));
}

TEST(ChartPixels, TheLegendIsDrawnInItsColours)
{
    const auto flow = testing::yearOfFlow();
    const ChartStyle style = plainStyle();
    const ChartPlan plan = planOf(flow, style);
    const QImage image = chartPicture(flow, style, size);
    ASSERT_GE(plan.legend.size(), 3U);
    EXPECT_GT(pixelsLike(image, style.given(), plan.legend[0].signBox), 10);
    EXPECT_GT(pixelsLike(image, style.received(), plan.legend[1].signBox), 10);
    for (const LegendEntry& entry : plan.legend)
        EXPECT_GT(entry.textBox.width() * entry.textBox.height() -
                      pixelsLike(image, style.ground, entry.textBox),
                  20)
            << entry.text.toStdString();
}

TEST(ChartPixels, OnPaperReceivedIsHatchedSoThatGreyTellsIt)
{
    QFont font;
    font.setPixelSize(13);
    auto flow = testing::yearOfFlow();
    flow.balance.clear();
    flow.markers.clear();
    const ChartStyle style = paperStyle(font);
    const ChartPlan plan = planOf(flow, style);
    const QImage image =
        chartPicture(flow, style, size, 3).convertToFormat(QImage::Format_Grayscale8);
    const auto spread = [&](QDate month, double from, double to) {
        const double left = plan.xOf(axisDay(flow, month.addDays(12)));
        int darkest = 255;
        int lightest = 0;
        for (int y = int(plan.yOf(to) * 3) + 6; y < int(plan.yOf(from) * 3) - 6; ++y) {
            const int grey = qGray(image.pixel(int(left * 3), y));
            darkest = std::min(darkest, grey);
            lightest = std::max(lightest, grey);
        }
        return lightest - darkest;
    };
    EXPECT_GT(spread(QDate(2026, 6, 1), -3, 0), 60);
    EXPECT_LT(spread(QDate(2026, 11, 1), 0, 4), 10);
}

TEST(ChartPixels, EveryKindOfMarkerHasAShapeOfItsOwn)
{
    const ChartStyle style = plainStyle();
    using Kind = FlowMarker::Kind;
    QList<QImage> pictures;
    for (const Kind kind : {Kind::Gift, Kind::AskOpen, Kind::AskGranted, Kind::AskRedirected,
                            Kind::AskDeclined, Kind::AskUnanswered, Kind::Referral, Kind::Stage}) {
        MarkerLook look = markerLook(kind, style);
        look.color = Qt::black; // told apart without colour
        look.letter = u"A"_s;   // and by shape alone
        QImage picture(40, 40, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        drawMarker(painter, QPointF(20, 20), 30, look, style);
        painter.end();
        EXPECT_FALSE(pictures.contains(picture)) << int(kind);
        pictures << picture;
    }
}

TEST(ChartPixels, AMarkedBarHasItsColumnTinted)
{
    const auto flow = drawable(testing::yearOfFlow());
    const ChartStyle style = plainStyle();
    const ChartPlan plan = planOf(flow, style);
    const auto draw = [&](const ChartAttention& attention) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(style.ground);
        QPainter painter(&image);
        drawGround(painter, flow, plan, style);
        drawAttention(painter, flow, plan, style, attention);
        return image;
    };
    const QColor tinted = blended(style.hoverShade(), style.ground);
    EXPECT_GT(pixelsLike(draw({-1, 6}), tinted, plan.plot),
              pixelsLike(draw({}), tinted, plan.plot) + 1000);
    EXPECT_EQ(draw({6, 6}), draw({-1, 6})) << "not twice as dark";
}

TEST(ChartPixels, TheBandOfFeelingsLiesAroundTheBalance)
{
    const auto flow = testing::feltYear();
    const ChartStyle style = plainStyle();
    const ChartPlan plan = planOf(flow, style);
    const QImage image = chartPicture(flow, style, size);
    const int without =
        pixelsLike(chartPicture(testing::yearOfFlow(), style, size), style.feelings(), plan.plot);
    EXPECT_GT(pixelsLike(image, style.feelings(), plan.plot), without + 2000);
    auto money = flow;
    money.currency = u"EUR"_s;
    EXPECT_LE(pixelsLike(chartPicture(money, style, size), style.feelings(), plan.plot), without);
}

TEST(ChartPixels, WhatIsComparedIsALineOfItsOwn)
{
    auto flow = testing::feltYear();
    flow.hasFeelings = false;
    const ChartStyle style = plainStyle();
    const ChartPlan plan = planOf(flow, style);
    const QRectF strip(plan.plot.left(), plan.yOf(1) - 2, plan.plot.width(), 4);
    const int with = pixelsLike(chartPicture(flow, style, size), style.compared(), strip);
    flow.comparison.reset();
    EXPECT_GT(with, pixelsLike(chartPicture(flow, style, size), style.compared(), strip) + 100);
}

TEST(ChartPixels, LinesAreToldApartWithoutColour)
{
    using Sign = LegendEntry::Sign;
    QList<QImage> pictures;
    for (const Sign sign : {Sign::Balance, Sign::Theirs, Sign::Yours, Sign::Compared}) {
        QPen pen = linePen(sign, 16, plainStyle());
        pen.setColor(Qt::black);
        QImage picture(80, 10, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        painter.setPen(pen);
        painter.drawLine(2, 5, 78, 5);
        painter.end();
        EXPECT_FALSE(pictures.contains(picture)) << int(sign);
        pictures << picture;
    }
}

TEST(ChartPixels, AnEmptyAccountIsWordsNotAxes)
{
    const ChartStyle style = plainStyle();
    const QImage image = chartPicture({}, style, size);
    EXPECT_GT(pixelsLike(image, style.tokens.muted, image.rect()), 100);
    EXPECT_EQ(pixelsLike(image, style.axisLine(), QRectF(0, 0, 800, 120)), 0);
}

TEST(ChartPixels, HatchingStaysInsideItsBar)
{
    QFont font;
    font.setPixelSize(13);
    QImage image(100, 100, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawBarFill(painter, QRectF(30, 20, 20, 60), true, 16, paperStyle(font));
    painter.end();
    for (int y = 0; y < 100; ++y)
        for (int x = 0; x < 100; ++x) {
            const bool inside = QRect(29, 18, 22, 64).contains(x, y);
            ASSERT_TRUE(inside || image.pixel(x, y) == qRgb(255, 255, 255)) << x << "," << y;
        }
}

} // namespace
} // namespace goodturn::ui
