#pragma once

#include "ui/charts/chart_style.h"

namespace goodturn::testing {

/// As on paper, with letters of so many pixels.
inline ui::ChartStyle printedStyle(int pixels = 15)
{
    QFont font;
    font.setPixelSize(pixels);
    return ui::paperStyle(font);
}

} // namespace goodturn::testing
