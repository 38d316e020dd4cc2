#pragma once

#include "core/query/found_rows.h"

#include <QPointer>

class QAction;

namespace goodturn::ui {

/// One line of the palette.
struct PaletteRow
{
    enum class Type
    {
        Heading,
        Found,   ///< a record or a text of one
        Command, ///< an action of the window
        Create   ///< offers a new record of the name that was typed
    };

    Type type = Type::Heading;
    QString title = {};
    QString context = {}; ///< what tells it from its namesakes, in a quieter colour
    QString aside = {};   ///< at the far end: kind, day, or shortcut
    query::FoundRow found = {};
    QPointer<QAction> action = {};
    RecordKind create = RecordKind::Account;

    bool isChoice() const { return type != Type::Heading; }
    /// Whether both stand for the same thing, found at different times.
    bool isSame(const PaletteRow& other) const;
    /// The whole line for a screen reader.
    QString spoken() const;
};

PaletteRow headingRow(const QString& title);
/// `today` for days that are told relative to it.
PaletteRow foundRow(const query::FoundRow& found, QDate today);
PaletteRow createRow(RecordKind kind, const QString& name);

/// What Enter and Ctrl+Enter do with the line, for the foot of the palette.
QString actsOf(const PaletteRow& row, bool mayWrite = true);

} // namespace goodturn::ui
