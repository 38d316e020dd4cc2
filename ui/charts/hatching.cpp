#include "ui/charts/hatching.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace goodturn::ui {

namespace {

/// The first multiple of the gap inside, so that neighbouring boxes have their lines in line.
double firstAfter(double start, double gap)
{
    return (std::floor(start / gap) + 1) * gap;
}

/// Lines of equal x + y.
void drawRising(QPainter& painter, const QRectF& box, double gap)
{
    const double end = box.right() + box.bottom();
    for (double sum = firstAfter(box.left() + box.top(), gap); sum < end; sum += gap) {
        const double from = std::max(box.left(), sum - box.bottom());
        const double to = std::min(box.right(), sum - box.top());
        painter.drawLine(QPointF(from, sum - from), QPointF(to, sum - to));
    }
}

/// Lines of equal x - y.
void drawFalling(QPainter& painter, const QRectF& box, double gap)
{
    const double end = box.right() - box.top();
    for (double less = firstAfter(box.left() - box.bottom(), gap); less < end; less += gap) {
        const double from = std::max(box.left(), less + box.top());
        const double to = std::min(box.right(), less + box.bottom());
        painter.drawLine(QPointF(from, from - less), QPointF(to, to - less));
    }
}

void drawLevel(QPainter& painter, const QRectF& box, double gap)
{
    for (double y = firstAfter(box.top(), gap); y < box.bottom(); y += gap)
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
}

void drawUpright(QPainter& painter, const QRectF& box, double gap)
{
    for (double x = firstAfter(box.left(), gap); x < box.right(); x += gap)
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()));
}

} // namespace

void drawHatch(QPainter& painter, const QRectF& box, Hatch hatch, double gap)
{
    if (box.isEmpty() || !(gap > 0))
        return;
    if (hatch == Hatch::Rising || hatch == Hatch::Crossed)
        drawRising(painter, box, gap);
    if (hatch == Hatch::Falling || hatch == Hatch::Crossed)
        drawFalling(painter, box, gap);
    if (hatch == Hatch::Level)
        drawLevel(painter, box, gap);
    if (hatch == Hatch::Upright)
        drawUpright(painter, box, gap);
}

} // namespace goodturn::ui
