#pragma once

#include "core/domain/record_meta.h"
#include "core/query/list_fields.h"

namespace goodturn::store {
class Database;
}

namespace goodturn::query {

/// Adds to the fields of a list those that the book has of its own for records of the kind, whose
/// row in the list's SQL is `row`. Those in the trash are added as removed, so that a filter that
/// asks for one says so.
Result<void> addCustomFields(store::Database& database, RecordKind of, const QString& row,
                             ListFields& fields);

/// The key of such a field in filters and saved views: "custom:" and its UUID.
QString customKey(const QUuid& uuid);

} // namespace goodturn::query
