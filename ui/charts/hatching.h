#pragma once

class QPainter;
class QRectF;

namespace goodturn::ui {

/// Lines by which areas are told apart without colour.
enum class Hatch
{
    None,
    Rising,  ///< like a slash
    Falling, ///< like a backslash
    Crossed,
    Level,
    Upright
};

/// Draws the lines of a hatch inside a box with the painter's pen, `gap` apart. Lines, not a brush:
/// a brush's pattern has another size on every device, and the preview must look like the paper.
void drawHatch(QPainter& painter, const QRectF& box, Hatch hatch, double gap);

} // namespace goodturn::ui
