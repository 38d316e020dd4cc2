#pragma once

#include "core/store/database.h"
#include "core/store/row.h"

#include <QStringList>

#include <functional>

namespace goodturn::store {

/// Which texts of a kind of record are indexed: a table `<table>_words`, by day and key, without a
/// copy of the texts and without the places of words, so that a record takes some 40 bytes. What is
/// in the trash is in it too. RowStore keeps it in the transaction of each write.
struct IndexedText
{
    QString table;
    QStringList columns;
    QStringList days; ///< the first of these that is known is the record's day; none: all alike

    QString index() const;
};

/// All that there are, each of a table of its own.
const std::vector<IndexedText>& indexedTexts();
/// Null for a table whose texts are not indexed.
const IndexedText* indexedTextOf(const QString& table);

/// What a record is called in the index: later days have higher keys, and of the same day those
/// of the records that were added later.
qint64 textKey(QDate day, qint64 record);
qint64 recordOfTextKey(qint64 key);

/// Enters a row that was just inserted. Nothing where its texts are not indexed; so are the next.
Result<void> addTexts(Database& database, const TableShape& shape, const Row& row);
Result<void> updateTexts(Database& database, const TableShape& shape, const Row& before,
                         const Row& after);
/// Of a row as it was stored.
Result<void> removeTexts(Database& database, const TableShape& shape, const Row& row);

/// Each text that has words, by rising key.
using TakeText = std::function<Result<void>(qint64 key, const QString& words)>;
Result<void> forEachText(Database& database, const IndexedText& text, const TakeText& take);

/// Makes an index anew from the records, whatever it holds, in the transaction that is open.
Result<void> rebuildTexts(Database& database, const IndexedText& text);

/// Makes all of them anew, in the transaction that is open.
Result<void> rebuildAllTexts(Database& database);

} // namespace goodturn::store
