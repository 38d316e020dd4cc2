#pragma once

#include "core/query/insights.h"

#include <QJsonObject>

namespace goodturn::cli {

/// `insights --json`: every figure under a name of its own. Accounts are told by name; days are ISO
/// text; what isn't known is null.
QJsonObject toJson(const query::Insights& insights);

} // namespace goodturn::cli
