#include "ui/print/page_thumbnail.h"

#include "ui/print/painted_pages.h"
#include "ui/print/paper.h"

#include <QPainter>

namespace goodturn::ui {

QSize thumbnailSize(const QPageLayout& layout, int width)
{
    const QSizeF page = layout.fullRect(QPageLayout::Point).size();
    return {width, qRound(width * page.height() / page.width())};
}

QImage thumbnail(const PaintedPages& pages, const QPageLayout& layout, int page, int width,
                 double scale)
{
    QImage image((QSizeF(thumbnailSize(layout, width)) * scale).toSize(),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter on(&image);
    on.save();
    const double perUnit =
        image.width() / (layout.fullRect(QPageLayout::Point).width() * paperUnitsPerPoint);
    on.scale(perUnit, perUnit);
    on.translate(layout.paintRect(QPageLayout::Point).topLeft() * paperUnitsPerPoint);
    pages.paintPage(on, page);
    on.restore();
    on.setPen(QColor(0xb4, 0xb8, 0xbc));
    on.drawRect(image.rect().adjusted(0, 0, -1, -1));
    on.end();
    image.setDevicePixelRatio(scale);
    return image;
}

} // namespace goodturn::ui
