#pragma once

#include "core/query/trash_query.h"
#include "ui/models/row_table_model.h"

namespace goodturn::ui {

/// The columns of the trash: what it is, where it belonged, what went along, when and by whom.
std::vector<TableColumn<query::TrashRow>> trashColumns(const std::function<QDate()>& today);

/// The key of a row among rows of several kinds.
qint64 trashKey(const query::TrashRow& row);

/// Whether every word of `text` begins a word of the row.
bool matchesText(const query::TrashRow& row, const QString& text);

} // namespace goodturn::ui
