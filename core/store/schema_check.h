#pragma once

#include "core/store/database.h"

#include <QStringList>

namespace goodturn::store {

/// What is wrong with the book, in the database's words; empty when it is whole. Runs
/// integrity_check and foreign_key_check, which read the whole file.
Result<QStringList> checkIntegrity(Database& database);

} // namespace goodturn::store
