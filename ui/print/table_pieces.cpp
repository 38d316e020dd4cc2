#include "ui/print/block_pieces.h"
#include "ui/print/paper.h"
#include "ui/print/run_text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace goodturn::ui {

namespace {

constexpr double padding = 3.4 * paperUnitsPerPoint; // above and below a row
constexpr double gutter = 5 * paperUnitsPerPoint;    // left and right of a cell
constexpr double thin = 0.5 * paperUnitsPerPoint;

struct CellBox
{
    double left = 0;
    double width = 0;
};

/// A row laid out: the texts of its cells side by side.
struct RowLayout
{
    std::vector<CellBox> boxes;
    std::vector<std::unique_ptr<RunText>> texts;
    double lineHeight = 1;
    int lines = 1;
};

std::vector<CellBox> cellBoxes(const std::vector<report::Column>& columns, double width)
{
    double weights = 0;
    for (const report::Column& column : columns)
        weights += column.weight;
    std::vector<CellBox> boxes;
    double left = 0;
    for (const report::Column& column : columns) {
        const double whole = width * column.weight / std::max(weights, 1e-6);
        const bool first = boxes.empty();
        const bool last = boxes.size() + 1 == columns.size();
        const double before = first ? 0 : gutter;
        boxes.push_back({left + before, std::max(1.0, whole - before - (last ? 0 : gutter))});
        left += whole;
    }
    return boxes;
}

class TableBuilder
{
public:
    TableBuilder(const report::Table& table, const PrintStyle& style, double width,
                 double pageHeight)
        : table_(table)
        , style_(style)
        , width_(width)
        , pageHeight_(pageHeight)
        , boxes_(cellBoxes(table.columns, width))
    {
    }

    std::vector<Piece> run()
    {
        std::vector<Piece> pieces;
        if (table_.header) {
            header_ = std::make_shared<Piece>(headerPiece());
            pieces.push_back(*header_);
            pieces.back().keepWithNext = true;
        }
        for (size_t i = 0; i < table_.rows.size(); ++i) {
            if (table_.rows[i].total && !pieces.empty())
                pieces.back().keepWithNext = true;
            addRow(table_.rows[i], pieces);
        }
        return pieces;
    }

private:
    std::shared_ptr<RowLayout> layOut(const std::vector<report::Runs>& cells, double points) const
    {
        auto row = std::make_shared<RowLayout>();
        row->boxes = boxes_;
        for (size_t i = 0; i < cells.size() && i < boxes_.size(); ++i) {
            row->texts.push_back(std::make_unique<RunText>(
                cells[i], style_, points, boxes_[i].width, table_.columns[i].align));
            row->lineHeight = row->texts.back()->lineHeight();
            row->lines = std::max(row->lines, row->texts.back()->lineCount());
        }
        return row;
    }

    Piece headerPiece() const
    {
        std::vector<report::Runs> cells;
        for (const report::Column& column : table_.columns)
            cells.push_back({{column.title, false, report::Tone::Muted}});
        return rowPiece(layOut(cells, style_.smallSize), 0, -1, style_.rule, style_.rule, false);
    }

    /// Lines `first` to `first + count` of a row, with a line below it and, for a total, above.
    Piece rowPiece(std::shared_ptr<RowLayout> row, int first, int count, const QColor& below,
                   const QColor& above, bool total) const
    {
        Piece piece;
        const int lines = count < 0 ? row->lines : count;
        const double height = std::ceil(row->lineHeight * lines + padding * 2);
        piece.height = height;
        piece.paint = [row = std::move(row), first, lines, height, below, above, total,
                       width = width_](QPainter& painter, QPointF place) {
            for (size_t i = 0; i < row->texts.size(); ++i)
                row->texts[i]->paint(painter, place + QPointF(row->boxes[i].left, padding), first,
                                     lines);
            painter.setPen(QPen(below, thin, Qt::SolidLine, Qt::FlatCap));
            const QPointF bottom = place + QPointF(0, height);
            painter.drawLine(bottom, bottom + QPointF(width, 0));
            if (!total)
                return;
            painter.setPen(QPen(above, thin * 1.6, Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(place, place + QPointF(width, 0));
        };
        return piece;
    }

    void addRow(const report::Row& data, std::vector<Piece>& pieces)
    {
        const auto row = layOut(data.cells, table_.isSmall ? style_.smallSize : style_.bodySize);
        const double headerHeight = header_ ? header_->height : 0;
        const double room = pageHeight_ - headerHeight - padding * 2;
        const int most = std::max(1, int(room / row->lineHeight));
        for (int first = 0; first < row->lines; first += most) {
            const int count = std::min(most, row->lines - first);
            const QColor& below = data.total ? style_.rule : style_.hairline;
            pieces.push_back(
                rowPiece(row, first, count, below, style_.rule, data.total && first == 0));
            pieces.back().header = header_;
        }
    }

    const report::Table& table_;
    const PrintStyle& style_;
    double width_;
    double pageHeight_;
    std::vector<CellBox> boxes_;
    std::shared_ptr<const Piece> header_;
};

} // namespace

std::vector<Piece> tablePieces(const report::Table& table, const PrintStyle& style, double width,
                               double pageHeight)
{
    return TableBuilder(table, style, width, pageHeight).run();
}

} // namespace goodturn::ui
