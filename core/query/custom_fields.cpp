#include "core/query/custom_fields.h"

#include "core/store/record_store.h"
#include "core/store/referrers.h"
#include "core/store/sql_query.h"

#include <algorithm>

namespace goodturn::query {
using namespace Qt::StringLiterals;

Result<std::vector<CustomField>> customFields(store::Database& database, RecordKind of)
{
    std::vector<qint64> keys;
    store::SqlQuery query(database, u"SELECT id FROM field WHERE of_kind=? AND deleted_at IS NULL "
                                    "ORDER BY place, id"_s);
    GT_TRY(query.run({code(of)}));
    while (query.next())
        keys.push_back(query.integer(0));
    GT_TRY(query.finish());
    std::vector<CustomField> fields;
    store::RowStore rows(database);
    for (const qint64 key : keys) {
        GT_ASSIGN(const store::Row row, rows.load(store::shapeOf<CustomField>(), key));
        GT_ASSIGN(CustomField field, store::fromRow<CustomField>(row));
        fields.push_back(std::move(field));
    }
    return fields;
}

Result<std::optional<CustomField>> customField(store::Database& database, CustomFieldId id)
{
    const auto row = store::RowStore(database).load(store::shapeOf<CustomField>(), id.value());
    if (!row && row.error().kind == ErrorKind::NotFound)
        return std::optional<CustomField>();
    if (!row)
        return failure(row.error());
    GT_ASSIGN(CustomField field, store::fromRow<CustomField>(*row));
    return std::optional(std::move(field));
}

QString customTable(RecordKind of)
{
    return store::shapeOfKind(of).name + u"_custom"_s;
}

Result<qint64> customValueCount(store::Database& database, const CustomField& field)
{
    const QString table = store::shapeOfKind(field.of).name;
    return store::scalar(database,
                         u"SELECT count(DISTINCT %1_id) FROM %1_custom WHERE value=?"_s.arg(table),
                         {field.id.value()});
}

Result<qint64> customValueCount(store::Database& database, const CustomField& field,
                                const QString& choice)
{
    return store::scalar(
        database,
        u"SELECT count(*) FROM %1 WHERE value=? AND content=?"_s.arg(customTable(field.of)),
        {field.id.value(), choice});
}

Result<std::vector<CustomText>> customTexts(store::Database& database, RecordKind of,
                                            std::span<const CustomValue> values)
{
    std::vector<CustomText> found;
    if (values.empty())
        return found;
    GT_ASSIGN(const auto fields, customFields(database, of));
    for (const CustomField& field : fields) {
        const QStringList texts = goodturn::customTexts(values, field.id);
        if (texts.isEmpty())
            continue;
        const bool all =
            std::ranges::all_of(texts, [&](const QString& text) { return fits(field, text); });
        found.push_back({field, texts, customWords(field, texts), all});
    }
    return found;
}

} // namespace goodturn::query
