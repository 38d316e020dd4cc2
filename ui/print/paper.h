#pragma once

#include <QPageLayout>
#include <QSizeF>
#include <QString>

#include <optional>

namespace goodturn::ui {

enum class PaperSize
{
    A4,
    Letter
};

/// Lengths on paper are tenths of a point: fine enough that text is laid out alike for preview,
/// printer and PDF, whatever their resolution.
inline constexpr double paperUnitsPerPoint = 10;
inline constexpr double paperUnitsPerInch = 72 * paperUnitsPerPoint;

/// Upright, with our usual margins; a printer widens them where it must.
QPageLayout pageLayoutFor(PaperSize size);
/// The size that people use where the locale is.
PaperSize usualPaperSize();
/// "a4", "letter", in any case; nothing for another word.
std::optional<PaperSize> paperSizeFromText(const QString& text);
/// The printable part of a page, in paper units.
QSizeF printableSize(const QPageLayout& layout);

} // namespace goodturn::ui
