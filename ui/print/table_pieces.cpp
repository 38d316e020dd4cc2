#include "ui/print/block_pieces.h"
#include "ui/print/column_widths.h"
#include "ui/print/paper.h"
#include "ui/print/run_text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace goodturn::ui {

namespace {

constexpr double padding = 3.4 * paperUnitsPerPoint; // above and below a row

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

std::vector<CellBox> cellBoxes(const std::vector<double>& widths, double gutter)
{
    std::vector<CellBox> boxes;
    double left = 0;
    for (const double whole : widths) {
        const bool first = boxes.empty();
        const bool last = boxes.size() + 1 == widths.size();
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
        , points_(table.isSmall ? style.smallSize : style.bodySize)
        , gutter_(points_ * 5.3)
        , boxes_(cellBoxes(columnWidths(table, style, points_, width, 2 * gutter_), gutter_))
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
            // Not a single row at the foot of a page below its heading, or at the top of the last.
            if (table_.rows.size() > 3 && (i == 0 || i + 2 == table_.rows.size()))
                pieces.back().keepWithNext = true;
        }
        return pieces;
    }

private:
    std::shared_ptr<RowLayout> layOut(const std::vector<report::Runs>& cells, double points) const
    {
        auto row = std::make_shared<RowLayout>();
        row->boxes = boxes_;
        for (size_t i = 0; i < cells.size() && i < boxes_.size(); ++i) {
            row->texts.push_back(std::make_unique<RunText>(cells[i], style_, points,
                                                           boxes_[i].width, table_.columns[i].align,
                                                           RunText::Side::ByColumn));
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
        return rowPiece(layOut(cells, style_.smallSize), 0, -1, style_.rulePen(), false);
    }

    /// Lines `first` to `first + count` of a row, with a line below it and, for a total, above.
    Piece rowPiece(std::shared_ptr<RowLayout> row, int first, int count, const QPen& below,
                   bool total) const
    {
        Piece piece;
        const int lines = count < 0 ? row->lines : count;
        const double height = std::ceil(row->lineHeight * lines + padding * 2);
        piece.height = height;
        for (size_t i = 0; i < row->texts.size(); ++i)
            row->texts[i]->addLinks(piece.links, QPointF(row->boxes[i].left, padding), first,
                                    lines);
        piece.paint = [row = std::move(row), first, lines, height, below, above = style_.rulePen(),
                       total, width = width_](QPainter& painter, QPointF place) {
            for (size_t i = 0; i < row->texts.size(); ++i)
                row->texts[i]->paint(painter, place + QPointF(row->boxes[i].left, padding), first,
                                     lines);
            painter.setPen(below);
            const QPointF bottom = place + QPointF(0, height);
            painter.drawLine(bottom, bottom + QPointF(width, 0));
            if (!total)
                return;
            painter.setPen(above);
            painter.drawLine(place, place + QPointF(width, 0));
        };
        return piece;
    }

    void addRow(const report::Row& data, std::vector<Piece>& pieces)
    {
        const auto row = layOut(data.cells, points_);
        const double headerHeight = header_ ? header_->height : 0;
        const double room = pageHeight_ - headerHeight - padding * 2;
        const int most = std::max(1, int(room / row->lineHeight));
        for (int first = 0; first < row->lines; first += most) {
            const int count = std::min(most, row->lines - first);
            const QPen below = data.total ? style_.rulePen() : style_.hairlinePen();
            pieces.push_back(rowPiece(row, first, count, below, data.total && first == 0));
            pieces.back().header = header_;
        }
    }

    const report::Table& table_;
    const PrintStyle& style_;
    double width_;
    double pageHeight_;
    double points_;
    double gutter_; ///< left and right of a cell
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
