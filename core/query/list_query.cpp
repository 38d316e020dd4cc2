#include "core/query/custom_list_fields.h"
#include "core/query/filter_sql.h"
#include "core/query/list_base.h"
#include "core/query/list_statement.h"
#include "core/query/queries.h"
#include "core/store/sql_query.h"

namespace goodturn::query {
using namespace Qt::StringLiterals;
using store::SqlQuery;

namespace {

ListCell cellOf(const SqlQuery& query, int column, FieldType type)
{
    if (query.isNull(column))
        return {};
    switch (type) {
    case FieldType::Number:
        return query.real(column);
    case FieldType::YesNo:
        return query.integer(column) != 0;
    case FieldType::Date:
        return query.date(column).isValid() ? ListCell(query.date(column)) : ListCell();
    case FieldType::Tags:
        return query.text(column).split(QChar(31), Qt::SkipEmptyParts);
    case FieldType::Amount: {
        const QString text = query.text(column);
        const auto money =
            Money::fromMinor(text.section(u' ', 0, 0).toLongLong(), text.section(u' ', 1));
        return money ? ListCell(*money) : ListCell(text);
    }
    default:
        return query.text(column).isEmpty() ? ListCell() : ListCell(query.text(column));
    }
}

} // namespace

namespace {

Result<std::vector<ListRow>> readRows(store::Database& database, const SqlPart& statement,
                                      const std::vector<const ListField*>& fields)
{
    std::vector<ListRow> rows;
    SqlQuery query(database, statement.sql);
    GT_TRY(query.run(statement.values));
    while (query.next()) {
        ListRow row{
            query.integer(0), query.integer(1), query.text(2), AccountId(query.integer(3)), {}, {}};
        for (size_t i = 0; i < fields.size(); ++i)
            row.cells.insert(fields[i]->key, cellOf(query, int(i) + 4, fields[i]->type));
        rows.push_back(std::move(row));
    }
    GT_TRY(query.finish());
    return rows;
}

AccountId accountOf(const ListRow& row)
{
    return row.owner.isValid() ? row.owner : AccountId(row.id);
}

/// Adds to rows what is reckoned of their accounts.
Result<void> addFigures(Queries& queries, std::vector<ListRow>& rows)
{
    std::vector<AccountId> ids;
    for (const ListRow& row : rows)
        ids.push_back(accountOf(row));
    GT_ASSIGN(auto accounts, queries.accountRows(ids));
    QHash<qint64, std::shared_ptr<const AccountRow>> known;
    for (AccountRow& one : accounts) {
        const qint64 key = one.id.value();
        known.insert(key, std::make_shared<const AccountRow>(std::move(one)));
    }
    for (ListRow& row : rows)
        row.account = known.value(accountOf(row).value());
    return {};
}

} // namespace

const ListFields& Queries::listFields(ListKind kind)
{
    const auto made = listFields_.find(kind);
    if (made != listFields_.end())
        return made->second;
    return listFields_.emplace(kind, makeListFields(kind)).first->second;
}

/// Where the book's own fields can't be read, what is to be shown can't be read either and says so.
ListFields Queries::makeListFields(ListKind kind)
{
    ListFields fields = fieldsOf(kind);
    const ListBase base = baseOf(kind);
    if (const auto of = fromCode<RecordKind>(base.table))
        (void)addCustomFields(database_, *of, base.row, fields);
    return fields;
}

void Queries::renewListFields()
{
    for (auto& [kind, fields] : listFields_)
        fields = makeListFields(kind);
}

Result<std::vector<CustomField>> Queries::customFields(RecordKind of)
{
    return query::customFields(database_, of);
}

Result<std::vector<CustomText>> Queries::customTexts(RecordKind of,
                                                     std::span<const CustomValue> values)
{
    return query::customTexts(database_, of, values);
}

Result<QStringList> Queries::listValues(ListKind kind, const QString& field)
{
    const ListField* known = listFields(kind).find(field);
    if (!known)
        return QStringList();
    return FilterSql(database_, kind, listFields(kind), clock_.today()).vocabulary(*known);
}

Result<std::vector<ListRow>> Queries::listRows(ListKind kind, std::span<const qint64> ids,
                                               const QStringList& columns)
{
    const ListBase base = baseOf(kind);
    const FilterSql sql(database_, kind, listFields(kind), clock_.today());
    std::vector<const ListField*> read;
    bool reckons = false;
    SqlPart statement{u"SELECT %1.id, %1.version, %2, %3"_s.arg(
                          base.row, base.name, base.isEntry ? base.row + u".account_id"_s : u"0"_s),
                      {}};
    for (const QString& key : columns) {
        const ListField* field = listFields(kind).find(key);
        if (!field || !field->isColumn())
            continue;
        reckons |= field->reckoned != Reckoned::No;
        if (field->reckoned != Reckoned::No)
            continue;
        read.push_back(field);
        statement.sql += u", "_s;
        statement += sql.expression(field->value);
    }
    // By key: the index of entries by day would do for deleted_at, all of it.
    statement += {u" FROM %2 %1 WHERE %1.id IN (SELECT value FROM json_each(?)) "
                  "AND +%1.deleted_at IS NULL"_s.arg(base.row, base.table),
                  {jsonList(std::vector<qint64>(ids.begin(), ids.end()))}};
    GT_ASSIGN(auto rows, readRows(database_, statement, read));
    if (reckons)
        GT_TRY(addFigures(*this, rows));
    return rows;
}

} // namespace goodturn::query
