#pragma once

#include "core/base/result.h"
#include "core/query/flow.h"

#include <QImage>
#include <QString>

#include <functional>

class QPainter;

namespace goodturn::ui {

struct ChartStyle;

/// Draws into a place of any device, with the title of the style above.
using Drawing = std::function<void(QPainter&, const QRectF& place, const ChartStyle&)>;

/// Of saved and printed pictures: light colours, hatched for black-and-white paper.
ChartStyle pictureStyle(const QString& title);

/// The drawing as a picture of `size` units, with `scale` pixels a unit.
QImage drawnPicture(const Drawing& drawing, const ChartStyle& style, QSize size, double scale);

/// Saves a drawing of `size` units, 96 to the inch, with `title` above it: a .png with two pixels a
/// unit, or a .svg or .pdf of lines and text. Any other suffix is InvalidInput. Light colours,
/// hatched for black-and-white paper. Works without a display; needs a QApplication.
Result<void> exportDrawing(const Drawing& drawing, QSize size, const QString& title,
                           const QString& path);

/// The reciprocity chart, and its size as a picture.
Drawing drawingOf(query::AccountFlow flow);
inline constexpr QSize chartPictureSize{960, 480};

/// The reciprocity chart as exportDrawing() saves it, a .png of 1920 x 960 pixels.
Result<void> exportChart(const query::AccountFlow& flow, const QString& title, const QString& path);

} // namespace goodturn::ui
