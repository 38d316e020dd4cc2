#pragma once

#include "core/book/finder.h"
#include "ui/palette/palette_row.h"

#include <vector>

namespace goodturn::ui {

/// All that the lines of the palette are made of.
struct PaletteContent
{
    QString typed;
    std::vector<PaletteRow> commands; ///< that fit, best first
    book::Found names;
    book::Found texts;
    bool offersNew = false; ///< nobody of that name is there: it can be made
    QDate today;
};

/// The lines under their headings: accounts and people, commands, gifts, entries, notes. Commands
/// come first where no account or person fits by its name.
std::vector<PaletteRow> paletteRows(const PaletteContent& content);

} // namespace goodturn::ui
