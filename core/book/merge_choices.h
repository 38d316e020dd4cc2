#pragma once

#include "core/base/result.h"
#include "core/store/row.h"

#include <QHash>

#include <vector>

namespace goodturn::store {
class Database;
}

namespace goodturn::book {

/// Whose value a field has once two records are one.
enum class MergeSide
{
    Kept,
    Other,
    Both ///< notes one after the other, lists without doubles
};

/// By column or list. A field without a choice comes about as uniteRows() says.
using MergeChoices = QHash<QString, MergeSide>;

/// The sides between which a field can be chosen. Each field of the book's own is one by itself,
/// under the name of its part (store::partName()). None for a field that follows another one: a
/// currency its amount, why and until when a standing was set the standing.
std::vector<MergeSide> sidesOf(const store::TableShape& shape, const QString& field);

/// All columns that are one value with the column, itself among them.
QStringList columnsWith(const store::TableShape& shape, const QString& column);

/// InvalidInput for a choice in a field that isn't there, or of a side that it doesn't have.
Result<void> checkChoices(const store::TableShape& shape, const MergeChoices& choices);

/// What becomes of `keep`: uniteRows(), and with choices under the rules of the record, which they
/// may break together (InvalidInput).
Result<store::Row> mergedRow(store::Database& database, const store::TableShape& shape,
                             const store::Row& other, const store::Row& keep,
                             const MergeChoices& choices);

} // namespace goodturn::book
