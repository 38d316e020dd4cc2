#include "ui/charts/placed_text.h"
#include "ui/charts/standing_signs.h"

#include "core/domain/labels.h"
#include "ui/charts/hatching.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <set>

namespace goodturn::ui {

namespace {

ChartStyle signStyle(bool dark)
{
    QPalette palette;
    palette.setColor(QPalette::Base, dark ? QColor(0x1b, 0x1e, 0x21) : QColor(Qt::white));
    ChartStyle style;
    style.tokens = tokensFor(palette);
    style.ground = palette.color(QPalette::Base);
    style.text = dark ? Qt::white : Qt::black;
    return style;
}

template<class Draw>
QImage greyPicture(Draw draw)
{
    QImage image(60, 60, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    draw(painter);
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

/// The share of dots that differ clearly.
double differenceOf(const QImage& a, const QImage& b)
{
    int off = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            off += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 60;
    return double(off) / (a.width() * a.height());
}

} // namespace

TEST(StandingSigns, InkStandsOutFromThePageAndFromItsOwnAreaInLightAndDark)
{
    for (const bool dark : {false, true})
        for (const Standing standing : standingOrder) {
            const ChartStyle style = signStyle(dark);
            const StandingLook look = standingLook(standing, style);
            EXPECT_GE(contrast(look.ink, style.ground), 3.0);
            EXPECT_GE(contrast(look.ink, look.pale), 3.0);
        }
}

TEST(StandingSigns, EachHasAShapeAndAnAreaOfItsOwnInGrey)
{
    const ChartStyle style = signStyle(false);
    std::vector<QImage> marks;
    std::vector<QImage> areas;
    for (const Standing standing : standingOrder) {
        const StandingLook look = standingLook(standing, style);
        marks.push_back(greyPicture([&](QPainter& painter) {
            drawStandingMark(painter, {30, 30}, 44, look, style);
        }));
        areas.push_back(greyPicture([&](QPainter& painter) {
            drawStandingArea(painter, {2, 2, 56, 56}, look, 15);
        }));
    }
    for (std::size_t i = 0; i < marks.size(); ++i)
        for (std::size_t k = 0; k < i; ++k) {
            EXPECT_GT(differenceOf(marks[i], marks[k]), 0.04) << i << " and " << k;
            EXPECT_GT(differenceOf(areas[i], areas[k]), 0.04) << i << " and " << k;
        }
}

TEST(StandingSigns, ALegendGoesOnInTheNextRowAndStaysWithinItsWidth)
{
    std::vector<StandingKey> keys;
    for (const Standing standing : standingOrder) {
        StandingKey key{standing, {}, {}};
        key.words.text = goodturn::label(standing);
        keys.push_back(key);
    }
    QFont font;
    font.setPixelSize(14);
    const QSizeF size(300, 400);
    const double top = placeKeys(keys, font, size);
    EXPECT_GT(top, size.height() / 2);
    std::set<double> rows;
    for (const StandingKey& key : keys) {
        rows.insert(key.words.box.top());
        EXPECT_LE(key.words.box.right(), 300.0);
        EXPECT_GE(key.words.box.top(), top);
        EXPECT_LE(key.words.box.bottom(), size.height());
        EXPECT_LE(key.sign.right(), key.words.box.left());
    }
    EXPECT_GT(rows.size(), 2U);
    EXPECT_GT(placeKeys(keys, font, {300, 60}), 40) << "there is hardly room for a chart";
    EXPECT_TRUE(keys.empty());
}

TEST(Hatching, LinesStayInsideTheBox)
{
    for (const Hatch hatch :
         {Hatch::Rising, Hatch::Falling, Hatch::Crossed, Hatch::Level, Hatch::Upright}) {
        QImage image(80, 80, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setPen(QPen(Qt::black, 1, Qt::SolidLine, Qt::FlatCap));
        const QRect box(20, 25, 33, 21);
        drawHatch(painter, box, hatch, 5);
        drawHatch(painter, QRectF(), hatch, 5);
        drawHatch(painter, box, hatch, 0);
        painter.end();
        int inside = 0;
        for (int y = 0; y < 80; ++y)
            for (int x = 0; x < 80; ++x)
                if (image.pixelColor(x, y) != QColor(Qt::white)) {
                    EXPECT_TRUE(box.adjusted(-1, -1, 1, 1).contains(x, y)) << x << "," << y;
                    ++inside;
                }
        EXPECT_GT(inside, 60);
    }
}

} // namespace goodturn::ui
