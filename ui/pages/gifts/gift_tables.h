#pragma once

#include "core/query/page_rows.h"
#include "ui/models/row_table_model.h"

#include <QDate>

#include <functional>
#include <vector>

namespace goodturn::ui {

/// A line of what is due: something of the agenda that has to do with a gift.
struct DueGift
{
    query::AgendaRow agenda;
    GiftId gift;
};

/// "Order", "Inscribe", "Post", "Thanked for yet?", "Reconnect".
QString dueWord(query::AgendaRow::Kind kind);

/// The state in which a gift is once that is done; of what is no step of a gift, an idea.
GiftState stateDoneBy(query::AgendaRow::Kind kind);

std::vector<TableColumn<DueGift>> dueColumns(const std::function<QDate()>& today);

} // namespace goodturn::ui
