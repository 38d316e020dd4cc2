#pragma once

#include "core/base/result.h"
#include "core/domain/custom_field.h"

#include <vector>

namespace goodturn::store {
class Database;
}

namespace goodturn::query {

/// The fields that the book has of its own for a kind of record, those in the trash left out, in
/// the order of the form.
Result<std::vector<CustomField>> customFields(store::Database& database, RecordKind of);

/// The field, also from the trash; none where it was deleted for good.
Result<std::optional<CustomField>> customField(store::Database& database, CustomFieldId id);

/// The list in which records of the kind keep their values: "account_custom".
QString customTable(RecordKind of);

/// How many records hold something in the field, those in the trash among them.
Result<qint64> customValueCount(store::Database& database, const CustomField& field);
/// How many hold the choice.
Result<qint64> customValueCount(store::Database& database, const CustomField& field,
                                const QString& choice);

/// A field with what a record holds in it.
struct CustomText
{
    CustomField field;
    QStringList texts; ///< as they are kept
    QString words;     ///< as people read them
    bool fits = true;  ///< false where a text is no value of the field's type
};

/// What the values say, in the order of the form; those of fields in the trash are left out.
Result<std::vector<CustomText>> customTexts(store::Database& database, RecordKind of,
                                            std::span<const CustomValue> values);

} // namespace goodturn::query
