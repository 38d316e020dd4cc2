#pragma once

#include <array>

class QPainter;
class QRectF;

namespace goodturn::ui {

struct Tokens;

/// Paints twelve months around a hairline, the oldest first: what was given stands above it, what
/// was received hangs below. The largest month fills its half; under two points it stays small, so
/// that one courtesy does not look like a year of giving. Numbers that are not finite are left out.
void paintSparkline(QPainter& painter, const QRectF& rect, const std::array<double, 12>& given,
                    const std::array<double, 12>& received, const Tokens& tokens);

} // namespace goodturn::ui
