#include "ui/palette/command_list.h"

#include "core/base/text.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

/// "&Back up now…" as it is read: no mnemonic, "&&" as the sign itself.
QString readable(const QString& caption)
{
    QString text;
    for (qsizetype i = 0; i < caption.size(); ++i) {
        if (caption.at(i) == u'&' && ++i == caption.size())
            break;
        text += caption.at(i);
    }
    return text;
}

bool fits(const PaletteRow& command, const QStringList& words)
{
    const QString folded = u' ' + foldText(command.title) + u' ' + foldText(command.context);
    return std::ranges::all_of(words,
                               [&](const QString& word) { return folded.contains(u' ' + word); });
}

} // namespace

std::vector<PaletteRow> commandsFor(const QMenuBar& menus, const QString& typed,
                                    const QAction* besides)
{
    const QStringList words = foldText(typed).split(u' ', Qt::SkipEmptyParts);
    std::vector<PaletteRow> commands;
    for (const QAction* title : menus.actions()) {
        if (!title->menu())
            continue;
        for (QAction* action : title->menu()->actions()) {
            if (action->isSeparator() || action->menu() || !action->isEnabled() ||
                !action->isVisible() || action == besides)
                continue;
            PaletteRow row{PaletteRow::Type::Command, readable(action->text()),
                           readable(title->text())};
            row.aside = action->shortcut().toString(QKeySequence::NativeText);
            row.action = action;
            if (fits(row, words))
                commands.push_back(std::move(row));
        }
    }
    std::ranges::stable_partition(commands,
                                  [&](const PaletteRow& row) { return beginsSo(row, typed); });
    return commands;
}

bool beginsSo(const PaletteRow& command, const QString& typed)
{
    return foldText(command.title).startsWith(foldText(typed));
}

} // namespace goodturn::ui
