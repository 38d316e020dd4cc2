#pragma once

#include "core/query/account_rows.h"
#include "core/query/page_rows.h"

#include <QJsonObject>

namespace goodturn::cli {

/// One line of `accounts --json`.
QJsonObject toJson(const query::AccountRow& row);
/// `account --json`: every figure of the model under its name there.
QJsonObject toJson(const query::AccountHead& head);
QJsonObject toJson(const query::AgendaRow& row);

/// The document as it is written: indented, UTF-8, with a line end.
QString jsonText(const QJsonValue& value);

} // namespace goodturn::cli
