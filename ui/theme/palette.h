#pragma once

#include "core/base/enum_codes.h"

#include <QPalette>

class QApplication;

namespace goodturn::ui {

enum class ColourScheme
{
    System,
    Light,
    Dark
};

/// The calm light or dark palette of the program, on the Fusion style.
QPalette calmPalette(bool dark);

/// Sets style and palette. System follows the platform's palette as it was at the start.
void applyScheme(QApplication& application, ColourScheme scheme);

} // namespace goodturn::ui

template<>
struct goodturn::EnumCodes<goodturn::ui::ColourScheme>
{
    using ColourScheme = goodturn::ui::ColourScheme;
    static constexpr EnumCode<ColourScheme> all[] = {
        {ColourScheme::System, "system"},
        {ColourScheme::Light, "light"},
        {ColourScheme::Dark, "dark"},
    };
};
