#pragma once

#include "core/query/page_rows.h"
#include "ui/models/row_table_model.h"

#include <QDate>

#include <functional>
#include <vector>

namespace goodturn::ui {

/// Tells the tables which day is today, each time they write a date.
using Today = std::function<QDate()>;

/// The columns of the tables on an account's page. Days are short or relative, in full on hover;
/// what was given and received carries a sign as well as its colour.
std::vector<TableColumn<query::TimelineRow>> timelineColumns(const Today& today);
std::vector<TableColumn<query::TimelineRow>> favourColumns(const Today& today);
std::vector<TableColumn<query::PersonRow>> personColumns();
/// `against` says how a gift goes against the gift policy, in sentences; empty: it doesn't.
std::vector<TableColumn<query::GiftRow>>
giftColumns(const Today& today, const std::function<QString(GiftId)>& against = {});
std::vector<TableColumn<query::AskRow>> askColumns(const Today& today);
std::vector<TableColumn<query::GoalRow>> goalColumns(const Today& today);

/// What an entry counts for: its money where it has some, else its points; "unpriced" for what
/// counts nowhere; nothing for what is no favour.
QString valueText(const query::TimelineRow& row);

} // namespace goodturn::ui
