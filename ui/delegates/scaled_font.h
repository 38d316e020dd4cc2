#pragma once

#include <QFont>

namespace goodturn::ui {

/// The font in another size, whether its own is in points or in pixels.
QFont scaledFont(QFont font, double factor);

/// The font half bold.
QFont strongFont(QFont font);

} // namespace goodturn::ui
