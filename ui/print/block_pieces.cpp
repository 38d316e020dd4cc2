#include "ui/print/block_pieces.h"

#include "ui/charts/chart_painter.h"
#include "ui/print/paper.h"
#include "ui/print/run_text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace goodturn::ui {

namespace {

constexpr double pt = paperUnitsPerPoint;
constexpr double mostMeasure = 56 * pt; ///< of a line of text, by its size: longer ones tire

using Texts = std::vector<std::shared_ptr<RunText>>;

/// The runs cut at line breaks, so that a long note is laid out in parts.
std::vector<report::Runs> paragraphsOf(const report::Runs& runs)
{
    std::vector<report::Runs> paragraphs(1);
    for (const report::Run& run : runs) {
        const QStringList lines = run.text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                paragraphs.emplace_back();
            if (!lines[i].isEmpty())
                paragraphs.back().push_back({lines[i], run.bold, run.tone, run.link});
        }
    }
    return paragraphs;
}

/// Makes the pieces of one block; one overload for each kind.
struct PieceMaker
{
    const PrintStyle& style;
    double width;
    double pageHeight;

    std::vector<Piece> operator()(const report::Chapter& chapter) const;
    std::vector<Piece> operator()(const report::TitleBlock& title) const;
    std::vector<Piece> operator()(const report::Heading& heading) const;
    std::vector<Piece> operator()(const report::Paragraph& paragraph) const;
    std::vector<Piece> operator()(const report::FactsRow& facts) const;
    std::vector<Piece> operator()(const report::Chart& chart) const;
    std::vector<Piece> operator()(const report::Table& table) const
    {
        return tablePieces(table, style, width, pageHeight);
    }
};

std::vector<Piece> PieceMaker::operator()(const report::Chapter& chapter) const
{
    Piece piece;
    piece.mark = {chapter.title, true};
    piece.startsPage = true;
    piece.keepWithNext = true;
    piece.paint = [](QPainter&, QPointF) {};
    return {piece};
}

std::vector<Piece> PieceMaker::operator()(const report::TitleBlock& title) const
{
    const double rightWidth = title.right.empty() && title.rightBelow.empty() ? 0 : width * 0.34;
    const double leftWidth = width - rightWidth - (rightWidth > 0 ? 12 * pt : 0);
    const auto text = [&](const report::Runs& runs, double points, double most,
                          report::Align align) {
        return std::make_shared<RunText>(runs, style, points, most, align);
    };
    constexpr int mostLines = 3; // of large type
    auto name = text({{title.title, true}}, style.titleSize, leftWidth, report::Align::Start);
    if (name->lineCount() > mostLines)
        name = text({{title.title, true}}, style.titleSize * 0.65, leftWidth, report::Align::Start);
    const auto below = text(title.below, style.bodySize, leftWidth, report::Align::Start);
    const auto right =
        text(title.right, style.bodySize, std::max(1.0, rightWidth), report::Align::End);
    const auto rightBelow =
        text(title.rightBelow, style.bodySize, std::max(1.0, rightWidth), report::Align::End);
    Piece piece;
    piece.height = std::max(name->height() + below->height(),
                            4 * pt + right->height() + rightBelow->height()) +
                   4 * pt;
    below->addLinks(piece.links, QPointF(0, name->height()));
    right->addLinks(piece.links, QPointF(width - rightWidth, 4 * pt));
    rightBelow->addLinks(piece.links, QPointF(width - rightWidth, 4 * pt + right->height()));
    piece.paint = [=, at = width - rightWidth](QPainter& painter, QPointF place) {
        name->paint(painter, place);
        below->paint(painter, place + QPointF(0, name->height()));
        if (rightWidth <= 0)
            return;
        right->paint(painter, place + QPointF(at, 4 * pt));
        rightBelow->paint(painter, place + QPointF(at, 4 * pt + right->height()));
    };
    return {piece};
}

std::vector<Piece> PieceMaker::operator()(const report::Heading& heading) const
{
    const auto text = std::make_shared<RunText>(report::Runs{{heading.text, true}}, style,
                                                style.headingSize, width);
    Piece piece;
    piece.spaceBefore = 15 * pt;
    piece.height = text->height() + 7 * pt;
    piece.keepWithNext = true;
    piece.mark = {heading.text, false};
    piece.paint = [text, pen = style.rulePen(), w = width](QPainter& painter, QPointF place) {
        text->paint(painter, place);
        painter.setPen(pen);
        const QPointF at = place + QPointF(0, text->height() + 2.5 * pt);
        painter.drawLine(at, at + QPointF(w, 0));
    };
    return {piece};
}

std::vector<Piece> PieceMaker::operator()(const report::Paragraph& paragraph) const
{
    std::vector<Piece> pieces;
    const double points = paragraph.isSmall ? style.smallSize : style.bodySize;
    for (const report::Runs& runs : paragraphsOf(paragraph.runs)) {
        const auto text =
            std::make_shared<RunText>(runs, style, points, std::min(width, points * mostMeasure));
        const int lines = text->lineCount();
        for (int line = 0; line < lines; ++line) {
            Piece piece;
            piece.height = text->lineHeight();
            // Not a single line of a paragraph at the end or the beginning of a page.
            piece.keepWithNext = lines > 1 && (line == 0 || line == lines - 2);
            piece.paint = [text, line](QPainter& painter, QPointF place) {
                text->paint(painter, place, line, 1);
            };
            text->addLinks(piece.links, {}, line, 1);
            pieces.push_back(std::move(piece));
        }
    }
    if (paragraph.introduces && !pieces.empty())
        pieces.back().keepWithNext = true;
    return pieces;
}

/// Facts that share a line, spread over its width.
Piece factsLine(const Texts& texts, double textWidth, double width)
{
    Piece piece;
    piece.height = texts.front()->lineHeight() + 3 * pt;
    const double free = width - textWidth;
    const double gap = texts.size() < 2 ? 0 : std::min(free / double(texts.size() - 1), 60 * pt);
    for (double x = 0; const auto& text : texts) {
        text->addLinks(piece.links, QPointF(x, 0));
        x += text->naturalWidth() + gap;
    }
    piece.paint = [texts, gap](QPainter& painter, QPointF place) {
        for (const auto& text : texts) {
            text->paint(painter, place);
            place.rx() += text->naturalWidth() + gap;
        }
    };
    return piece;
}

std::vector<Piece> PieceMaker::operator()(const report::FactsRow& facts) const
{
    constexpr double leastGap = 14 * pt;
    std::vector<Piece> pieces;
    Texts line;
    double used = 0;
    const auto endLine = [&] {
        if (!line.empty())
            pieces.push_back(factsLine(line, used, width));
        line.clear();
        used = 0;
    };
    for (const report::Runs& fact : facts.facts) {
        auto text = std::make_shared<RunText>(fact, style, style.bodySize, 0);
        if (text->naturalWidth() > width) { // longer than a line: it takes its own lines
            endLine();
            const std::vector<Piece> lines = (*this)(report::Paragraph{fact});
            pieces.insert(pieces.end(), lines.begin(), lines.end());
            continue;
        }
        const double gaps = leastGap * double(line.size());
        if (used + gaps + text->naturalWidth() > width)
            endLine();
        used += text->naturalWidth();
        line.push_back(std::move(text));
    }
    endLine();
    if (!pieces.empty())
        pieces.front().spaceBefore = 4 * pt;
    return pieces;
}

std::vector<Piece> PieceMaker::operator()(const report::Chart& chart) const
{
    Piece piece;
    piece.height = std::min(style.chartHeight * pt, pageHeight * 0.8);
    piece.keepWithNext = true; // its figures
    const QSizeF size(width, piece.height);
    const ChartStyle chartStyle = style.chart();
    piece.paint = [&flow = chart.flow, size, chartStyle](QPainter& painter, QPointF place) {
        paintChart(painter, QRectF(place, size), flow, chartStyle);
    };
    return {piece};
}

} // namespace

std::vector<Piece> piecesOf(const report::Block& block, const PrintStyle& style, double width,
                            double pageHeight)
{
    return std::visit(PieceMaker{style, width, pageHeight}, block);
}

} // namespace goodturn::ui
