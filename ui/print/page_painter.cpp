#include "ui/print/page_painter.h"

#include "ui/print/block_pieces.h"
#include "ui/print/run_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace goodturn::ui {

namespace {

constexpr double footerHeight = 22 * paperUnitsPerPoint;
constexpr double headHeight = 22 * paperUnitsPerPoint;

QString tr(const char* text)
{
    return QCoreApplication::translate("Print", text);
}

QString pageText(int page, int count)
{
    const QLocale locale;
    return tr("Page %1 of %2").arg(locale.toString(page), locale.toString(count));
}

} // namespace

PagePainter::PagePainter(report::Document document, const QPageLayout& layout,
                         const PrintStyle& style)
    : document_(std::move(document))
    , style_(fittedTo(style, printableSize(layout)))
    , size_(printableSize(layout) / document_.scale)
{
    const double height = std::max(size_.height() - footerHeight, headHeight + 100.0);
    for (const report::Block& block : document_.blocks) {
        std::vector<Piece> more = piecesOf(block, style_, size_.width(), height - headHeight);
        std::ranges::move(more, std::back_inserter(pieces_));
    }
    pages_ = breakIntoPages(pieces_, height, headHeight);
    nameHeads();
}

/// A page that goes on is headed by its chapter, or by the document where there are none.
void PagePainter::nameHeads()
{
    QString title = document_.title;
    for (const Page& page : pages_) {
        const bool begins = heads_.empty() || (!page.empty() && page.front().piece->startsPage);
        for (const PlacedPiece& placed : page)
            if (placed.piece->mark && placed.piece->mark->isChapter)
                title = placed.piece->mark->title;
        heads_.push_back(begins ? QString() : title.simplified());
    }
}

std::vector<OutlineEntry> PagePainter::outline() const
{
    const auto isChapter = [](const Piece& piece) { return piece.mark && piece.mark->isChapter; };
    const bool hasChapters = std::ranges::count_if(pieces_, isChapter) > 1;
    std::vector<OutlineEntry> entries;
    for (size_t page = 0; page < pages_.size(); ++page)
        for (const PlacedPiece& placed : pages_[page]) {
            const std::optional<OutlineMark>& mark = placed.piece->mark;
            if (mark && (hasChapters || !mark->isChapter))
                entries.push_back({mark->title, hasChapters && !mark->isChapter ? 1 : 0, int(page),
                                   placed.y * document_.scale});
        }
    return entries;
}

/// A place of the layout in paper units.
QRectF PagePainter::onPaper(const QRectF& place) const
{
    return {place.topLeft() * document_.scale, place.size() * document_.scale};
}

std::vector<PageLink> PagePainter::links() const
{
    std::vector<PageLink> links;
    for (size_t page = 0; page < pages_.size(); ++page)
        for (const PlacedPiece& placed : pages_[page])
            for (const TextLink& link : placed.piece->links)
                links.push_back({int(page), onPaper(link.place.translated(0, placed.y)), link.url});
    return links;
}

void PagePainter::paintPage(QPainter& painter, int page) const
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.save();
    painter.scale(document_.scale, document_.scale);
    for (const PlacedPiece& placed : pages_[size_t(page)]) {
        painter.save();
        placed.piece->paint(painter, QPointF(0, placed.y));
        painter.restore();
    }
    paintHead(painter, page);
    paintFooter(painter, page);
    painter.restore();
}

void PagePainter::paintSmall(QPainter& painter, const QString& text, const QRectF& box,
                             report::Align align) const
{
    const double points = style_.smallSize - 0.5;
    const QFontMetricsF metrics(style_.font(points));
    const QString shown = metrics.elidedText(text.simplified(), Qt::ElideRight, box.width() - 20);
    const RunText line({{shown, false, report::Tone::Muted}}, style_, points, box.width(), align);
    line.paint(painter, box.topLeft(), 0, 1);
}

void PagePainter::paintHead(QPainter& painter, int page) const
{
    const QString& title = heads_[size_t(page)];
    if (title.isEmpty())
        return;
    painter.save();
    const double width = size_.width();
    const QString goesOn = tr("continued");
    paintSmall(painter, title, QRectF(0, 0, width * 0.8, headHeight));
    paintSmall(painter, goesOn, QRectF(width * 0.8, 0, width * 0.2, headHeight),
               report::Align::End);
    painter.restore();
}

void PagePainter::paintFooter(QPainter& painter, int page) const
{
    const double half = size_.width() / 2;
    const double y = size_.height() - style_.smallSize * 1.3 * paperUnitsPerPoint;
    painter.save();
    painter.setPen(style_.rulePen());
    const double line = y - 3.5 * paperUnitsPerPoint;
    painter.drawLine(QPointF(0, line), QPointF(size_.width(), line));
    paintSmall(painter, document_.footer, QRectF(0, y, half, footerHeight));
    paintSmall(painter, pageText(page + 1, pageCount()), QRectF(half, y, half, footerHeight),
               report::Align::End);
    painter.restore();
}

} // namespace goodturn::ui
