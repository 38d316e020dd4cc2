#include "ui/pages/gifts/wrapped_lines.h"

#include <QFontMetrics>
#include <QTextLayout>

#include <algorithm>

namespace goodturn::ui {

QStringList wrappedLines(const QString& text, const QFont& font, int width, int most)
{
    const QString shown = text.simplified().left(300);
    QStringList lines;
    if (shown.isEmpty())
        return lines;
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(shown, font);
    layout.setTextOption(wrap);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1));
        if (lines.size() == most - 1) {
            const QString rest = shown.mid(line.textStart());
            lines << QFontMetrics(font).elidedText(rest, Qt::ElideRight, width);
            break;
        }
        lines << shown.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace goodturn::ui
