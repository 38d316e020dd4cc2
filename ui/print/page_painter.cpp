#include "ui/print/page_painter.h"

#include "ui/print/block_pieces.h"
#include "ui/print/run_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace goodturn::ui {

namespace {

constexpr double footerHeight = 22 * paperUnitsPerPoint;

QString pageText(int page, int count)
{
    const QLocale locale;
    return QCoreApplication::translate("Print", "Page %1 of %2")
        .arg(locale.toString(page), locale.toString(count));
}

} // namespace

PagePainter::PagePainter(report::Document document, const QPageLayout& layout,
                         const PrintStyle& style)
    : document_(std::move(document))
    , style_(style)
    , size_(printableSize(layout))
{
    const double height = std::max(size_.height() - footerHeight, 100.0);
    for (const report::Block& block : document_.blocks) {
        std::vector<Piece> more = piecesOf(block, style_, size_.width(), height);
        std::ranges::move(more, std::back_inserter(pieces_));
    }
    pages_ = breakIntoPages(pieces_, height);
}

void PagePainter::paintPage(QPainter& painter, int page) const
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const PlacedPiece& placed : pages_[size_t(page)]) {
        painter.save();
        placed.piece->paint(painter, QPointF(0, placed.y));
        painter.restore();
    }
    paintFooter(painter, page);
}

void PagePainter::paintFooter(QPainter& painter, int page) const
{
    const report::Runs left{{document_.footer, false, report::Tone::Muted}};
    const report::Runs right{{pageText(page + 1, pageCount()), false, report::Tone::Muted}};
    const double half = size_.width() / 2;
    const RunText name(left, style_, style_.smallSize - 0.5, half);
    const RunText number(right, style_, style_.smallSize - 0.5, half, report::Align::End);
    const double y = size_.height() - number.lineHeight();
    painter.save();
    painter.setPen(QPen(style_.rule, 0.6 * paperUnitsPerPoint, Qt::SolidLine, Qt::FlatCap));
    const double line = y - 3.5 * paperUnitsPerPoint;
    painter.drawLine(QPointF(0, line), QPointF(size_.width(), line));
    name.paint(painter, QPointF(0, y), 0, 1);
    number.paint(painter, QPointF(half, y), 0, 1);
    painter.restore();
}

} // namespace goodturn::ui
