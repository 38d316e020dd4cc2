#pragma once

#include "core/query/account_rows.h"
#include "core/query/custom_fields.h"
#include "core/query/occasion_rows.h"
#include "core/query/page_rows.h"
#include "core/query/why_rows.h"

#include <QJsonObject>

namespace goodturn::cli {

/// One line of `accounts --json`.
QJsonObject toJson(const query::AccountRow& row);
/// `account --json`: every figure of the model under its name there.
QJsonObject toJson(const query::AccountHead& head);
/// What a record holds in the fields of the book's own, by their names: a text, a number, true or
/// false, a list of words; an amount as {"minor", "currency"}. What doesn't fit is text.
QJsonObject toJson(const std::vector<query::CustomText>& own);
/// What `account --json` adds to it: under "figures" how each came about, with its entries by
/// UUID, and under "ledger" what these are.
void addWhy(const query::AccountWhy& why, QJsonObject& json);
QJsonObject toJson(const query::AgendaRow& row);
/// The day as it is known: "1998-05-04", "--02-29" without a year, null without a day.
QJsonObject toJson(const query::OccasionRow& row);

/// The document as it is written: indented, UTF-8, with a line end.
QString jsonText(const QJsonValue& value);

} // namespace goodturn::cli
