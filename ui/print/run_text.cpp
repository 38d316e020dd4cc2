#include "ui/print/run_text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace goodturn::ui {

namespace {

constexpr double leading = 1.16; // of the font's own line height
constexpr double endless = 1e7;

QString oneParagraph(const report::Runs& runs)
{
    return report::plainText(runs).replace(u'\n', QChar::LineSeparator);
}

bool isHeavy(const report::Run& run, const PrintStyle& style)
{
    return run.bold || style.isHeavy(run.tone);
}

/// Whether all of it is one bold stretch, as most cells are one of some kind.
bool isHeavyAlone(const report::Runs& runs, const PrintStyle& style)
{
    return runs.size() == 1 && isHeavy(runs.front(), style);
}

QList<QTextLayout::FormatRange> formats(const report::Runs& runs, const PrintStyle& style)
{
    QList<QTextLayout::FormatRange> ranges;
    int start = 0;
    for (const report::Run& run : runs) {
        QTextLayout::FormatRange range;
        range.start = start;
        range.length = int(run.text.size());
        range.format.setForeground(style.color(run.tone));
        if (isHeavy(run, style))
            range.format.setFontWeight(QFont::Bold);
        ranges << range;
        start += range.length;
    }
    return ranges;
}

} // namespace

RunText::RunText(const report::Runs& runs, const PrintStyle& style, double points, double width,
                 report::Align align, Side side)
    : layout_(oneParagraph(runs), style.font(points, isHeavyAlone(runs, style)))
    , color_(runs.size() == 1 ? style.color(runs.front().tone) : style.text)
{
    const bool atRight =
        align == report::Align::End || (side == Side::ByText && layout_.text().isRightToLeft());
    QTextOption option(atRight ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(width > 0 ? QTextOption::WrapAtWordBoundaryOrAnywhere
                                 : QTextOption::ManualWrap);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setUseDesignMetrics(true);
    layout_.setTextOption(option);
    if (runs.size() > 1) // formats take longer than the text itself
        layout_.setFormats(formats(runs, style));
    for (int start = 0; const report::Run& run : runs) {
        const int end = start + int(run.text.size());
        if (!run.link.isEmpty())
            stretches_.push_back({start, end, run.link});
        start = end;
    }
    const QFontMetricsF metrics(layout_.font());
    lineHeight_ = std::round(metrics.height() * leading);
    layout_.beginLayout();
    double y = 0;
    for (QTextLine line = layout_.createLine(); line.isValid(); line = layout_.createLine()) {
        line.setLineWidth(width > 0 ? width : endless);
        // A fallback font may be taller; the lines still stand at equal distances.
        line.setPosition({0, y + (lineHeight_ - line.height()) / 2});
        y += lineHeight_;
    }
    layout_.endLayout();
}

double RunText::naturalWidth() const
{
    double widest = 0;
    for (int i = 0; i < layout_.lineCount(); ++i)
        widest = std::max(widest, layout_.lineAt(i).naturalTextWidth());
    return widest;
}

int RunText::lastLine(int first, int count) const
{
    return count < 0 ? lineCount() : std::min(lineCount(), first + count);
}

void RunText::addLinks(std::vector<TextLink>& links, QPointF place, int first, int count) const
{
    for (const LinkedStretch& stretch : stretches_)
        for (int i = first; i < lastLine(first, count); ++i) {
            const QTextLine line = layout_.lineAt(i);
            const int from = std::max(stretch.from, line.textStart());
            const int to = std::min(stretch.to, line.textStart() + line.textLength());
            if (from >= to)
                continue;
            const double begin = line.cursorToX(from);
            const double end = line.cursorToX(to);
            const QPointF corner(std::min(begin, end), (i - first) * lineHeight_);
            links.push_back(
                {QRectF(place + corner, QSizeF(std::abs(end - begin), lineHeight_)), stretch.url});
        }
}

void RunText::paint(QPainter& painter, QPointF place, int first, int count) const
{
    painter.setPen(color_);
    const int last = lastLine(first, count);
    const QPointF origin = place - QPointF(0, first * lineHeight_);
    for (int i = first; i < last; ++i)
        layout_.lineAt(i).draw(&painter, origin);
}

} // namespace goodturn::ui
