#pragma once

#include "core/report/document.h"
#include "ui/charts/chart_style.h"
#include "ui/print/paper.h"

#include <QFont>
#include <QPen>

namespace goodturn::ui {

/// Type and colour on paper. Font sizes are in points; the fonts' pixel sizes are paper units.
struct PrintStyle
{
    PrintInk ink = PrintInk::Colour;
    Tokens tokens;
    QColor text;
    QColor hairline;
    QColor rule;    ///< under headings and over totals
    QString family; ///< empty: the system's font
    bool italic = false;
    double titleSize = 18;
    double headingSize = 10.5;
    double bodySize = 9.5;
    double smallSize = 8.5;
    double chartSize = 8.5;
    double chartHeight = 200;

    QFont font(double points, bool bold = false) const;
    QColor color(report::Tone tone) const;
    /// Whether the tone is told by weight, for want of a colour.
    bool isHeavy(report::Tone tone) const;
    QPen hairlinePen() const; ///< between rows
    QPen rulePen() const;     ///< under headings, around totals
    ChartStyle chart() const;
};

PrintStyle printStyle(PrintInk ink = PrintInk::Colour);
/// The style in smaller type where the printable part of the paper is small.
PrintStyle fittedTo(PrintStyle style, const QSizeF& printable);

} // namespace goodturn::ui
