#pragma once

#include "ui/palette/palette_row.h"

#include <vector>

class QMenuBar;

namespace goodturn::ui {

/// The commands of a window's menus that can be given now, best first, each with the title of its
/// menu and its shortcut. Each word that was typed begins one of the command or of its menu
/// ("new fav"); where nothing was typed, all are there in the order of the menus.
std::vector<PaletteRow> commandsFor(const QMenuBar& menus, const QString& typed,
                                    const QAction* besides = nullptr);

/// Whether the name of the command itself begins with what was typed.
bool beginsSo(const PaletteRow& command, const QString& typed);

} // namespace goodturn::ui
