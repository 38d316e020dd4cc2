#include "ui/print/painted_pages.h"

#include "ui/print/paper.h"

#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

namespace goodturn::ui {

PaintedPages::~PaintedPages() = default;

bool PaintedPages::paintAll(QPagedPaintDevice& device, int from, int to) const
{
    QPainter painter;
    return painter.begin(&device) && paintOn(painter, device, from, to) && painter.end();
}

bool PaintedPages::paintOn(QPainter& painter, QPagedPaintDevice& device, int from, int to) const
{
    const double scale = device.logicalDpiX() / paperUnitsPerInch;
    const int last = to <= 0 ? pageCount() : std::min(to, pageCount());
    const int first = std::clamp(from, 1, std::max(1, last));
    for (int page = first; page <= last; ++page) {
        if (page > first && !device.newPage())
            return false;
        painter.save();
        painter.scale(scale, scale);
        paintPage(painter, page - 1);
        painter.restore();
    }
    return true;
}

} // namespace goodturn::ui
