#include "ui/print/paper.h"

#include <QLocale>
#include <QRectF>

namespace goodturn::ui {

namespace {

QPageSize::PageSizeId idOf(PaperSize size)
{
    switch (size) {
    case PaperSize::A4:
        return QPageSize::A4;
    case PaperSize::Letter:
        return QPageSize::Letter;
    case PaperSize::A5:
        return QPageSize::A5;
    }
    Q_UNREACHABLE();
}

} // namespace

QPageLayout pageLayoutFor(const PaperChoice& choice)
{
    const bool isSmall = choice.size == PaperSize::A5;
    const double around = isSmall ? 32 : 44; // points; 15.5 mm
    const double bottom = isSmall ? 22 : 30; // the footer is inside
    return {QPageSize(idOf(choice.size)),
            choice.landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
            QMarginsF(around, around, around, bottom), QPageLayout::Point};
}

QPageLayout pageLayoutFor(PaperSize size)
{
    return pageLayoutFor(PaperChoice{size});
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
    return fromCode<PaperSize>(text.toLower());
}

QSizeF printableSize(const QPageLayout& layout)
{
    return layout.paintRect(QPageLayout::Point).size() * paperUnitsPerPoint;
}

} // namespace goodturn::ui
