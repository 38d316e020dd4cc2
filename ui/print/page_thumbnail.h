#pragma once

#include <QImage>
#include <QPageLayout>

namespace goodturn::ui {

class PaintedPages;

/// More pages than these are listed by number only.
inline constexpr int mostThumbnails = 40;

/// The size of a page's small picture, `width` wide.
QSize thumbnailSize(const QPageLayout& layout, int width);
/// A page as a small picture, painted as on paper; `scale` pixels a unit of `width`.
QImage thumbnail(const PaintedPages& pages, const QPageLayout& layout, int page, int width,
                 double scale);

} // namespace goodturn::ui
