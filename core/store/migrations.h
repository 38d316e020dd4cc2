#pragma once

#include "core/store/database.h"

namespace goodturn::store {

/// Marks our files: "GdTn".
inline constexpr qint64 applicationId = 0x4764546e;

/// The newest schema that this program knows.
int newestSchemaVersion();

/// The SQL that leads from the version before to `version`.
Result<QString> migrationScript(int version);

/// The schema version of an open book; NotABook when it is somebody else's file.
Result<int> schemaVersion(Database& database);

/// Called with a book of an older schema before anything of it is changed; a failure leaves the
/// book as it is. A new book has nothing to keep, so it is not called for that.
using BeforeMigration = std::function<Result<void>(Database& database, int version)>;

/// Brings the book to the newest schema, each version in one transaction. Refuses a newer one.
Result<void> migrate(Database& database, const BeforeMigration& before = {});

} // namespace goodturn::store
