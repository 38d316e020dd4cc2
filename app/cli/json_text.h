#pragma once

#include "core/query/account_rows.h"
#include "core/query/page_rows.h"
#include "core/query/why_rows.h"

#include <QJsonObject>

namespace goodturn::cli {

/// One line of `accounts --json`.
QJsonObject toJson(const query::AccountRow& row);
/// `account --json`: every figure of the model under its name there.
QJsonObject toJson(const query::AccountHead& head);
/// What `account --json` adds to it: under "figures" how each came about, with its entries by
/// UUID, and under "ledger" what these are.
void addWhy(const query::AccountWhy& why, QJsonObject& json);
QJsonObject toJson(const query::AgendaRow& row);

/// The document as it is written: indented, UTF-8, with a line end.
QString jsonText(const QJsonValue& value);

} // namespace goodturn::cli
