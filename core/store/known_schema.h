#pragma once

#include "core/store/database.h"

#include <QStringList>

#include <vector>

namespace goodturn::store {

/// One line of sqlite_schema.
struct SchemaObject
{
    QString type; ///< "table", "index", "trigger" or "view"
    QString name;
    QString table; ///< what it is part of; of a table itself
    QString sql;   ///< empty for an index that a constraint made

    bool operator==(const SchemaObject&) const = default;
};

/// What a book holds besides its rows, in no order.
using Schema = std::vector<SchemaObject>;

/// The schema that the migrations up to `version` make. Internal when there is no such version.
Result<Schema> knownSchema(int version);

/// The schema of an open book.
Result<Schema> schemaOf(Database& database);

/// What is in `found` that `known` has not or has otherwise, and what is missing; a line each.
/// A trigger or view that came with a file from elsewhere could act on every later write, so a
/// file with any difference is not to be trusted.
QStringList schemaDifferences(const Schema& known, const Schema& found);

/// How the schema of an open book differs from that of its version; empty when it doesn't.
Result<QStringList> checkSchema(Database& database);

} // namespace goodturn::store
