#pragma once

#include "core/query/page_rows.h"
#include "ui/models/row_table_model.h"

#include <QDate>

#include <functional>
#include <vector>

namespace goodturn::ui {

/// The columns of the asks of the whole book.
std::vector<TableColumn<query::AskRow>> bookAskColumns(const std::function<QDate()>& today);

/// "●●●○○": how much an ask asks of them.
QString sizeDots(FeltWorth size);

/// How an ask stands: "Open, 9 days", "Granted".
QString askStanding(const query::AskRow& row, QDate today);

/// Whether all words of `text` begin a word of the ask.
bool matchesText(const query::AskRow& row, const QString& text);

} // namespace goodturn::ui
