#pragma once

#include "ui/print/page_breaks.h"
#include "ui/print/print_style.h"

namespace goodturn::ui {

/// The pieces of a block, `width` wide, in paper units. They draw themselves; the document must
/// outlive them.
std::vector<Piece> piecesOf(const report::Block& block, const PrintStyle& style, double width,
                            double pageHeight);

/// A table's pieces: its header, its rows. `pageHeight` limits a row that has to be cut.
std::vector<Piece> tablePieces(const report::Table& table, const PrintStyle& style, double width,
                               double pageHeight);

} // namespace goodturn::ui
