#include "ui/delegates/scaled_font.h"

#include <algorithm>

namespace goodturn::ui {

QFont scaledFont(QFont font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(8, qRound(font.pixelSize() * factor)));
    return font;
}

QFont strongFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace goodturn::ui
