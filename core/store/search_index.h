#pragma once

#include "core/store/database.h"
#include "core/store/row.h"

#include <QStringList>

namespace goodturn::store {

/// The indexes of the file. Of the words by which accounts and people are found: an FTS5 table
/// `<table>_search` beside each record table that has a `search_text`. It holds no text of its own
/// but reads the record's, so the two change in one transaction; RowStore sees to that. What is in
/// the trash is in it too. Of the words of notes and entries: see text_index.h. Both can be made
/// anew from the records at any time, so they are neither journalled nor summed.

/// Completes the shape of a record that has a `search_text` with the statements for its index.
void addSearchStatements(TableShape& shape);

/// Whether the table is an index or one of those that SQLite keeps an index in.
bool belongsToSearch(QStringView table);

/// Enters a row that was just inserted. Nothing for records without an index; so are the next two.
Result<void> addToSearch(Database& database, const TableShape& shape, const Row& row);
/// Before the row is written: the index still reads the old text from it.
Result<void> updateInSearch(Database& database, const TableShape& shape, const Row& after);
/// Before the row is deleted.
Result<void> removeFromSearch(Database& database, const TableShape& shape, qint64 id);

/// Makes the indexes of a book anew, of both kinds, whatever they hold.
Result<void> rebuildSearch(Database& database);

/// Whether each index holds the words of its records and no others, in words; empty when all do.
/// Only reads, and holds nobody up: SQLite's own check would be a write, so it is run on a copy of
/// the index in memory. Books of a schema without an index have nothing to check.
Result<QStringList> checkSearch(Database& database);

/// The same for a closed book that nobody else has open: an index that disagrees is made anew.
/// Says whether one had to be.
Result<bool> settleSearch(const QString& path);

} // namespace goodturn::store
