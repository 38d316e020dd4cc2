#include "core/query/custom_list_fields.h"

#include "core/query/custom_fields.h"
#include "core/store/sql_query.h"

namespace goodturn::query {
using namespace Qt::StringLiterals;

namespace {

/// What of a text counts: an expression over x.content, and which texts have it.
struct Part
{
    QString expression = u"x.content"_s;
    QString condition = {};
};

/// The SQL of one field over a row.
class CustomSql
{
public:
    CustomSql(const CustomField& field, QString table, QString row)
        : field_(field.id.value())
        , table_(std::move(table))
        , row_(std::move(row))
    {
    }

    /// Of the first text of a row that has it.
    QString first(const Part& part) const
    {
        return u"(SELECT %1 FROM %2_custom x WHERE x.%2_id=%3.id AND x.value=%4%5 "
               "ORDER BY x.position LIMIT 1)"_s.arg(part.expression, table_, row_,
                                                    QString::number(field_), part.condition);
    }
    /// The same of all rows, with their keys.
    QString scan(const Part& part) const
    {
        return u"SELECT x.%2_id, %1 FROM %2_custom x WHERE x.value=%3%4 "
               "ORDER BY x.%2_id, x.position"_s.arg(part.expression, table_,
                                                    QString::number(field_), part.condition);
    }
    QString items() const
    {
        return u"SELECT x.content AS value, x.position AS position FROM %1_custom x "
               "WHERE x.%1_id=%2.id AND x.value=%3"_s.arg(table_, row_, QString::number(field_));
    }
    QString vocabulary() const
    {
        return u"SELECT DISTINCT content FROM %1_custom WHERE value=%2"_s.arg(
            table_, QString::number(field_));
    }

private:
    qint64 field_;
    QString table_;
    QString row_;
};

FieldType typeOf(CustomType type)
{
    switch (type) {
    case CustomType::Text:
        return FieldType::Text;
    case CustomType::Number:
        return FieldType::Number;
    case CustomType::Date:
        return FieldType::Date;
    case CustomType::Money:
        return FieldType::Amount;
    case CustomType::Choice:
        return FieldType::Choice;
    case CustomType::Choices:
        return FieldType::Tags;
    case CustomType::YesNo:
        return FieldType::YesNo;
    }
    Q_UNREACHABLE();
}

Part partOf(CustomType type)
{
    switch (type) {
    case CustomType::Number:
        return {u"CAST(x.content AS REAL)"_s, u" AND x.content GLOB '*[0-9]*'"_s};
    case CustomType::Date:
        return {u"x.content"_s, u" AND x.content GLOB '[0-9]*-[0-9]*-[0-9]*'"_s};
    case CustomType::YesNo:
        return {u"x.content='1'"_s, u" AND x.content IN ('0', '1')"_s};
    default:
        return {};
    }
}

/// The number of an amount, in major units.
Part numberOfAmount()
{
    const QString currency = u"substr(x.content, instr(x.content, ' ')+1)"_s;
    return {u"CAST(x.content AS INTEGER)/(%1)"_s.arg(minorUnits(currency)),
            u" AND x.content GLOB '[-0-9]* [A-Z][A-Z][A-Z]'"_s};
}

ListField listField(const CustomField& field, const CustomSql& sql)
{
    ListField made{
        .key = customKey(field.meta.uuid), .label = field.name, .type = typeOf(field.type)};
    made.mayBeEmpty = true;
    for (const CustomChoice& choice : field.choices)
        made.choices.push_back({choice.key, choice.name});
    if (field.type == CustomType::Text || field.type == CustomType::Choices)
        made.vocabulary = sql.vocabulary();
    if (field.type == CustomType::Choices) {
        made.items = sql.items();
        made.value =
            u"(SELECT group_concat(o.value, char(31)) FROM (%1 ORDER BY x.position) o)"_s.arg(
                made.items);
        return made;
    }
    const bool isAmount = field.type == CustomType::Money;
    made.value = sql.first(partOf(field.type));
    made.scan = sql.scan(isAmount ? numberOfAmount() : partOf(field.type));
    if (isAmount)
        made.number = sql.first(numberOfAmount());
    return made;
}

} // namespace

QString customKey(const QUuid& uuid)
{
    return u"custom:"_s + uuid.toString(QUuid::WithoutBraces);
}

Result<void> addCustomFields(store::Database& database, RecordKind of, const QString& row,
                             ListFields& fields)
{
    GT_ASSIGN(const auto own, customFields(database, of));
    const QString table = customTable(of).chopped(qsizetype(std::size("_custom")) - 1);
    for (const CustomField& field : own)
        fields.add(listField(field, CustomSql(field, table, row)));
    store::SqlQuery removed(
        database, u"SELECT uuid, name FROM field WHERE of_kind=? AND deleted_at IS NOT NULL"_s);
    GT_TRY(removed.run({code(of)}));
    while (removed.next())
        fields.addRemoved(customKey(removed.value(0).toUuid()), removed.text(1));
    return removed.finish();
}

} // namespace goodturn::query
