#include "ui/print/paper.h"

#include <QLocale>
#include <QRectF>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

QPageLayout pageLayoutFor(PaperSize size)
{
    constexpr double sides = 44; // points; 15.5 mm
    constexpr double top = 44;
    constexpr double bottom = 30; // the footer is inside
    const auto id = size == PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter;
    return {QPageSize(id), QPageLayout::Portrait, QMarginsF(sides, top, sides, bottom),
            QPageLayout::Point};
}

PaperSize usualPaperSize()
{
    const QLocale locale = QLocale::system();
    const bool imperial = locale.measurementSystem() == QLocale::ImperialUSSystem;
    const bool named = locale.language() != QLocale::C;
    return imperial && named ? PaperSize::Letter : PaperSize::A4;
}

std::optional<PaperSize> paperSizeFromText(const QString& text)
{
    if (text.compare(u"a4"_s, Qt::CaseInsensitive) == 0)
        return PaperSize::A4;
    if (text.compare(u"letter"_s, Qt::CaseInsensitive) == 0)
        return PaperSize::Letter;
    return std::nullopt;
}

QSizeF printableSize(const QPageLayout& layout)
{
    return layout.paintRect(QPageLayout::Point).size() * paperUnitsPerPoint;
}

} // namespace goodturn::ui
