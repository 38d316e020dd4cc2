#pragma once

#include "core/base/enum_codes.h"

#include <QPageLayout>
#include <QSizeF>
#include <QString>

#include <optional>

namespace goodturn::ui {

enum class PaperSize
{
    A4,
    Letter,
    A5
};

/// What a page is printed with.
enum class PrintInk
{
    Colour,
    Grey,
    BlackAndWhite ///< not even grey: for a fax or a copier
};

/// What is asked of the paper before anything is printed on it.
struct PaperChoice
{
    PaperSize size = PaperSize::A4;
    bool landscape = false;
    PrintInk ink = PrintInk::Colour;

    bool operator==(const PaperChoice&) const = default;
};

} // namespace goodturn::ui

namespace goodturn {

template<>
struct EnumCodes<ui::PaperSize>
{
    static constexpr EnumCode<ui::PaperSize> all[] = {
        {ui::PaperSize::A4, "a4"},
        {ui::PaperSize::Letter, "letter"},
        {ui::PaperSize::A5, "a5"},
    };
};

template<>
struct EnumCodes<ui::PrintInk>
{
    static constexpr EnumCode<ui::PrintInk> all[] = {
        {ui::PrintInk::Colour, "colour"},
        {ui::PrintInk::Grey, "grey"},
        {ui::PrintInk::BlackAndWhite, "black-and-white"},
    };
};

} // namespace goodturn

namespace goodturn::ui {

/// Lengths on paper are tenths of a point: fine enough that text is laid out alike for preview,
/// printer and PDF, whatever their resolution.
inline constexpr double paperUnitsPerPoint = 10;
inline constexpr double paperUnitsPerInch = 72 * paperUnitsPerPoint;

/// With our usual margins; a printer that can't print so near to the edge widens them.
QPageLayout pageLayoutFor(const PaperChoice& choice);
/// Upright.
QPageLayout pageLayoutFor(PaperSize size);
/// The size that people use where the locale is.
PaperSize usualPaperSize();
/// "a4", "letter", "a5", in any case; nothing for another word.
std::optional<PaperSize> paperSizeFromText(const QString& text);
/// The printable part of a page, in paper units.
QSizeF printableSize(const QPageLayout& layout);

} // namespace goodturn::ui
