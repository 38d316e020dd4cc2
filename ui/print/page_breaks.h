#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QPointF>

class QPainter;

namespace goodturn::ui {

/// A strip of a document that is never cut: a line of text, a table row, the chart.
struct Piece
{
    double height = 0;
    double spaceBefore = 0;    ///< dropped at the top of a page
    bool startsPage = false;   ///< the first on its page, always
    bool keepWithNext = false; ///< never the last on a page, if that can be helped
    /// Drawn again above this piece when it is the first on a page: the header of its table.
    std::shared_ptr<const Piece> header;
    std::function<void(QPainter&, QPointF)> paint;
};

struct PlacedPiece
{
    const Piece* piece = nullptr;
    double y = 0;
};
using Page = std::vector<PlacedPiece>;

/// Spreads the pieces over pages of a height. Pieces that are to stay together move to the next
/// page together, unless no page could hold them. There is always a page.
std::vector<Page> breakIntoPages(const std::vector<Piece>& pieces, double pageHeight);

} // namespace goodturn::ui
