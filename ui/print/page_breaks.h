#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace goodturn::ui {

/// Where a text leads to an address on a screen.
struct TextLink
{
    QRectF place;
    QString url;
};

/// What the table of contents says of a piece.
struct OutlineMark
{
    QString title;
    bool isChapter = false;
};

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
    std::vector<TextLink> links; ///< counted from its corner
    std::optional<OutlineMark> mark;
};

struct PlacedPiece
{
    const Piece* piece = nullptr;
    double y = 0;
};
using Page = std::vector<PlacedPiece>;

/// Spreads the pieces over pages of a height. Pieces that are to stay together move to the next
/// page together, unless no page could hold them. A page that goes on with what the one before
/// began leaves `headHeight` free at its top. There is always a page.
std::vector<Page> breakIntoPages(const std::vector<Piece>& pieces, double pageHeight,
                                 double headHeight = 0);

} // namespace goodturn::ui
