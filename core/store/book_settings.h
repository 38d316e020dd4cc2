#pragma once

#include "core/base/result.h"

#include <QString>

namespace goodturn::store {

class Database;

/// The stored value of a setting of the book, or `fallback`.
Result<QString> readSetting(Database& database, const QString& name, const QString& fallback);
Result<void> writeSetting(Database& database, const QString& name, const QString& value);

} // namespace goodturn::store
