#pragma once

#include <QKeySequence>

namespace goodturn::ui {

// The keys of the wide tables: the window's menus have them, and the tables tell them in their
// tips.

/// From the list to the table and back.
inline QKeySequence turnKeys()
{
    return Qt::CTRL | Qt::Key_T;
}

/// Sorts by the column that the keyboard stands in.
inline QKeySequence sortKeys(Qt::SortOrder order)
{
    return Qt::CTRL | Qt::SHIFT | (order == Qt::AscendingOrder ? Qt::Key_Up : Qt::Key_Down);
}

} // namespace goodturn::ui
