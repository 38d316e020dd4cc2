#pragma once

struct sqlite3;

namespace goodturn::store {

/// Adds to a connection what SQLite lacks: fold(text), as base/text.h's foldText(), for text that
/// no folded form is kept of. For statements only; the schema never uses it.
void addSqlFunctions(sqlite3* connection);

} // namespace goodturn::store
