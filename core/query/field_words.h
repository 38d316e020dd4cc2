#pragma once

#include "core/base/result.h"
#include "core/domain/record_meta.h"

#include <QString>

#include <vector>

namespace goodturn::store {
class Database;
struct Row;
} // namespace goodturn::store

namespace goodturn::query {

/// What a field (a column or a list of core/store/record_traits.h) is called wherever a person
/// meets it, in forms, lists, filters, conflicts and the history: "Owner". The currency of an
/// amount has no label of its own, since the two are one field.
QString fieldLabel(RecordKind kind, const QString& field);

/// The same for a field that the book has of its own (store::partName()), too: its name.
Result<QString> fieldName(store::Database& database, RecordKind kind, const QString& field);

/// A field of a record in words.
struct FieldText
{
    QString field;
    QString text; ///< labels, days and money as people write them; empty when there is nothing
    /// What it is called. Each field that the book has of its own is one here, under the name of
    /// the list and its key (store::partName()).
    QString label;
};

/// All fields of a row in the order of its record. Records that it names are looked up.
Result<std::vector<FieldText>> fieldTexts(store::Database& database, RecordKind kind,
                                          const store::Row& row);

} // namespace goodturn::query
