#pragma once

#include "core/store/database.h"

namespace goodturn::store {

/// Marks our files: "GdTn".
inline constexpr qint64 applicationId = 0x4764546e;

/// The newest schema that this program knows.
int newestSchemaVersion();

/// The schema version of an open book; NotABook when it is somebody else's file.
Result<int> schemaVersion(Database& database);

/// Brings the book to the newest schema, each version in one transaction. Refuses a newer one.
Result<void> migrate(Database& database);

} // namespace goodturn::store
