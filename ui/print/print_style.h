#pragma once

#include "core/report/document.h"
#include "ui/theme/tokens.h"

#include <QFont>

namespace goodturn::ui {

/// Type and colour on paper. Font sizes are in points; the fonts' pixel sizes are paper units.
struct PrintStyle
{
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
};

PrintStyle printStyle();

} // namespace goodturn::ui
