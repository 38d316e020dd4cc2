#include "ui/charts/standing_signs.h"

#include "ui/delegates/standing_pill.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace goodturn::ui {
using Shape = StandingLook::Shape;

namespace {

StandingLook uncoloured(Standing standing)
{
    StandingLook look;
    switch (standing) {
    case Standing::Earned:
        look.shape = Shape::Up;
        look.solid = true;
        break;
    case Standing::Balanced:
        look.shape = Shape::Disc;
        break;
    case Standing::GiveFirst:
        look.shape = Shape::Square;
        look.hatch = Hatch::Rising;
        break;
    case Standing::TheyAreOwed:
        look.shape = Shape::Down;
        look.hatch = Hatch::Crossed;
        break;
    case Standing::Test:
        look.shape = Shape::Diamond;
        look.hatch = Hatch::Level;
        break;
    case Standing::QualifyOut:
        look.shape = Shape::Cross;
        look.hatch = Hatch::Falling;
        break;
    case Standing::New:
        look.shape = Shape::Ring;
        look.hatch = Hatch::Upright;
        break;
    }
    return look;
}

QPolygonF corners(Shape shape, QPointF centre, double half)
{
    const auto at = [&](double x, double y) { return centre + QPointF(x * half, y * half); };
    switch (shape) {
    case Shape::Square:
        return {at(-0.86, -0.86), at(0.86, -0.86), at(0.86, 0.86), at(-0.86, 0.86)};
    case Shape::Diamond:
        return {at(0, -1.2), at(1.2, 0), at(0, 1.2), at(-1.2, 0)};
    case Shape::Up:
        return {at(0, -1.15), at(1.1, 0.85), at(-1.1, 0.85)};
    case Shape::Down:
        return {at(0, 1.15), at(1.1, -0.85), at(-1.1, -0.85)};
    default: {
        constexpr double arm = 0.36;
        return {at(-1, -1 + arm), at(-1 + arm, -1), at(0, -arm),     at(1 - arm, -1),
                at(1, -1 + arm),  at(arm, 0),       at(1, 1 - arm),  at(1 - arm, 1),
                at(0, arm),       at(-1 + arm, 1),  at(-1, 1 - arm), at(-arm, 0)};
    }
    }
}

} // namespace

StandingLook standingLook(Standing standing, const ChartStyle& style)
{
    StandingLook look = uncoloured(standing);
    const PillColours pill = pillColours(standing, style.tokens.dark);
    look.ink = standingOut(pill.text, style.ground, 3.0);
    look.pale = pill.ground;
    return look;
}

void drawStandingMark(QPainter& painter, QPointF centre, double size, const StandingLook& look,
                      const ChartStyle& style)
{
    const double half = size / 2;
    if (look.shape == Shape::Ring) {
        painter.setPen(QPen(look.ink, size * 0.2));
        painter.setBrush(style.ground);
        painter.drawEllipse(centre, half * 0.85, half * 0.85);
        return;
    }
    painter.setPen(QPen(style.ground, size * 0.1));
    painter.setBrush(look.ink);
    if (look.shape == Shape::Disc)
        painter.drawEllipse(centre, half, half);
    else
        painter.drawPolygon(corners(look.shape, centre, half));
}

void drawStandingArea(QPainter& painter, const QRectF& box, const StandingLook& look, double em)
{
    painter.fillRect(box, look.solid ? look.ink : look.pale);
    painter.setPen(QPen(look.ink, em * 0.06, Qt::SolidLine, Qt::FlatCap));
    drawHatch(painter, box, look.hatch, em * 0.34);
    const double inset = std::min({em * 0.03, box.width() / 2, box.height() / 2});
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.ink, em * 0.06, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(box.adjusted(inset, inset, -inset, -inset));
}

namespace {

/// From the origin down; the height.
double arrangeKeys(std::vector<StandingKey>& keys, const QFont& font, double width)
{
    const QFontMetricsF metrics(font);
    const double em = metrics.height();
    const double row = em * 1.35;
    double x = 0;
    double y = 0;
    for (StandingKey& key : keys) {
        const double text = textWidth(font, key.words.text);
        const double whole = em * 1.3 + text;
        if (x > 0 && x + whole > width) {
            x = 0;
            y += row;
        }
        key.sign = QRectF(x, y + (row - em * 0.85) / 2, em * 0.85, em * 0.85);
        key.words.box =
            QRectF(x + em * 1.3, y, std::max(0.0, std::min(text, width - x - em * 1.3)), row);
        key.words.text = metrics.elidedText(key.words.text, Qt::ElideRight, key.words.box.width());
        key.words.alignment = Qt::AlignLeft | Qt::AlignVCenter;
        x += whole + em * 1.1;
    }
    return keys.empty() ? 0 : y + row;
}

} // namespace

double placeKeys(std::vector<StandingKey>& keys, const QFont& font, QSizeF size)
{
    const double side = sideOf(QFontMetricsF(font).height());
    const double bottom = size.height() - side;
    const double height = arrangeKeys(keys, font, size.width() - 2 * side);
    if (height > size.height() / 2) {
        keys.clear();
        return bottom;
    }
    for (StandingKey& key : keys) {
        key.sign.translate(side, bottom - height);
        key.words.box.translate(side, bottom - height);
    }
    return bottom - height;
}

} // namespace goodturn::ui
