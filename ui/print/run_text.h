#pragma once

#include "ui/print/page_breaks.h"
#include "ui/print/print_style.h"

#include <QTextLayout>

class QPainter;

namespace goodturn::ui {

/// Runs laid out as lines of a given width, in paper units. Text only: nothing in it is markup.
/// Words too long for a line are broken anywhere; right-to-left text stands at the right, but for
/// the columns of a table.
class RunText
{
public:
    /// Where text stands that is to be read from the right.
    enum class Side
    {
        ByText,  ///< at the right
        ByColumn ///< where the column has it, as all that stands above and below
    };

    /// A width of nought or less lays out one endless line.
    RunText(const report::Runs& runs, const PrintStyle& style, double points, double width,
            report::Align align = report::Align::Start, Side side = Side::ByText);

    int lineCount() const { return layout_.lineCount(); }
    double lineHeight() const { return lineHeight_; }
    double height() const { return lineHeight_ * lineCount(); }
    /// The widest line.
    double naturalWidth() const;

    /// Draws `count` lines from `first` on, the first of them at the top of `place`; -1: all.
    void paint(QPainter& painter, QPointF place, int first = 0, int count = -1) const;

    /// Adds where such lines lead to, when they are drawn at `place`; a stretch over several lines
    /// has a place on each.
    void addLinks(std::vector<TextLink>& links, QPointF place, int first = 0, int count = -1) const;

private:
    struct LinkedStretch
    {
        int from = 0;
        int to = 0;
        QString url;
    };
    int lastLine(int first, int count) const;

    QTextLayout layout_;
    std::vector<LinkedStretch> stretches_;
    QColor color_;
    double lineHeight_ = 0;
};

} // namespace goodturn::ui
