#include "core/query/custom_list_fields.h"
#include "core/query/filter_sql.h"
#include "core/query/list_base.h"
#include "core/query/list_statement.h"
#include "core/query/queries.h"
#include "core/query/quick_sort.h"
#include "core/query/text_search.h"
#include "core/store/bulk_statement.h"
#include "core/store/sql_query.h"

#include <algorithm>

namespace goodturn::query {
using namespace Qt::StringLiterals;
using store::SqlQuery;
using store::Value;

namespace {

/// Entries are searched by their account and by the people there.
SqlPart searchedEntries(ListKind kind, const TextSearch& search)
{
    SqlPart part{u" AND %1.account_id IN (%2 UNION ALL SELECT e.account_id FROM employment e "
                 "WHERE e.deleted_at IS NULL AND e.contact_id IN (%3))"_s.arg(
                     baseOf(kind).row, search.keysIn(u"account"_s), search.keysIn(u"contact"_s)),
                 search.values()};
    part.values.insert(part.values.end(), search.values().begin(), search.values().end());
    return part;
}

/// What the search box means in a list: a word of the record, or of who belongs to it.
SqlPart searched(ListKind kind, const QString& text)
{
    const TextSearch search(text);
    if (search.isEmpty())
        return {};
    if (baseOf(kind).isEntry)
        return searchedEntries(kind, search);
    const bool accounts = kind == ListKind::Accounts;
    const QString self = accounts ? u"account"_s : u"contact"_s;
    const QString other = accounts ? u"contact"_s : u"account"_s;
    SqlPart part{u" AND %1.id IN (%2 UNION ALL SELECT e.%3_id FROM %4 o JOIN employment e "
                 "ON e.%4_id=o.id AND e.deleted_at IS NULL WHERE o.deleted_at IS NULL "
                 "AND o.id IN (%5))"_s.arg(accounts ? u"a"_s : u"c"_s, search.keysIn(self), self,
                                           other, search.keysIn(other)),
                 search.values()};
    part.values.insert(part.values.end(), search.values().begin(), search.values().end());
    return part;
}

/// Codes stand in the order in which they are offered.
SqlPart rankOf(const ListField& field, SqlPart value)
{
    if (field.choices.empty())
        return value;
    SqlPart part{u"CASE "_s, {}};
    part += value;
    for (size_t i = 0; i < field.choices.size(); ++i)
        part += {u" WHEN ? THEN %1"_s.arg(i), {field.choices[i].code}};
    part.sql += u" END"_s;
    return part;
}

/// By what rows are sorted: an expression, and a table to join where one is needed.
struct Order
{
    SqlPart before; ///< the WITH of the statement
    SqlPart joined;
    SqlPart key;
};

/// Texts that no folded form is kept of stand by the place of theirs among all.
Result<Order> orderByVocabulary(FilterSql& sql, const ListField& field)
{
    GT_ASSIGN(const QStringList all, sql.vocabulary(field));
    Order order;
    order.before = {u"WITH word(value, rank) AS MATERIALIZED "
                    "(SELECT value, key FROM json_each(?)) "_s,
                    {jsonList(all)}};
    order.joined = {u" LEFT JOIN word ON word.value="_s, {}};
    order.joined += sql.expression(field.value);
    order.key = {u"word.rank"_s, {}};
    return order;
}

Result<Order> orderBy(FilterSql& sql, const ListField& field)
{
    if (field.type == FieldType::Text && field.folded.isEmpty() && !field.vocabulary.isEmpty())
        return orderByVocabulary(sql, field);
    Order order;
    if (field.type == FieldType::Choice)
        order.key = rankOf(field, sql.expression(field.value));
    else if (field.type == FieldType::YearlyDay)
        order.key = sql.expression(u"substr(%1, -5)"_s.arg(field.value));
    else if (field.type == FieldType::Number || field.type == FieldType::YesNo || field.always)
        order.key = sql.expression(field.value);
    else if (field.type == FieldType::Amount)
        order.key = sql.expression(field.number);
    else
        order.key = sql.expression(
            u"nullif(%1, '')"_s.arg(field.folded.isEmpty() ? field.value : field.folded));
    return order;
}

/// There may be a million of them.
Result<std::vector<qint64>> keysOf(store::Database& database, const SqlPart& statement)
{
    std::vector<qint64> ids;
    store::BulkStatement query(database, statement.sql);
    query.bindAll(statement.values);
    while (query.next())
        ids.push_back(query.integer(0));
    GT_TRY(query.finish());
    return ids;
}

/// A row with the account that its figures are of.
struct OwnedKey
{
    qint64 id = 0;
    qint64 account = 0;
};

Result<std::vector<OwnedKey>> ownedKeys(store::Database& database, const SqlPart& statement)
{
    std::vector<OwnedKey> keys;
    store::BulkStatement query(database, statement.sql);
    query.bindAll(statement.values);
    while (query.next())
        keys.push_back({query.integer(0), query.integer(1)});
    GT_TRY(query.finish());
    return keys;
}

/// By what the model tells of an account, for keys that stand by name.
std::vector<qint64> sortedByFigures(const std::vector<OwnedKey>& keys, const KeptFigures& figures,
                                    const ListField& field, bool descending)
{
    std::vector<std::pair<double, qint64>> ranked;
    ranked.reserve(keys.size());
    for (const auto& [id, account] : keys) {
        const KeptFigures::Line line = figures.of(account);
        const double rank =
            field.reckoned == Reckoned::Balance ? line.balance : double(line.standing);
        ranked.emplace_back(descending ? -rank : rank, id);
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<double, qint64>::first);
    std::vector<qint64> ids(ranked.size());
    std::ranges::transform(ranked, ids.begin(), &std::pair<double, qint64>::second);
    return ids;
}

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

Result<SqlPart> listStatement(FilterSql& sql, const ListSpec& spec, const ListField* field,
                              int limit, const QString& columns)
{
    const ListBase base = baseOf(spec.kind);
    const bool byKey = field && field->key == (base.isEntry ? u"day"_s : u"name"_s);
    Order order;
    if (field && field->canSort() && !byKey) {
        GT_ASSIGN(order, orderBy(sql, *field));
    }
    SqlPart statement = order.before;
    statement.sql += u"SELECT "_s + columns.arg(base.row);
    statement += {u" FROM %2 %1"_s.arg(base.row, base.table), {}};
    statement += order.joined;
    statement += {u" WHERE %1.deleted_at IS NULL"_s.arg(base.row), {}};
    statement += searched(spec.kind, spec.text);
    if (!spec.filter.isEmpty()) {
        GT_ASSIGN(const SqlPart condition, sql.of(spec.filter));
        statement.sql += u" AND "_s;
        statement += condition;
    }
    const QString direction = spec.sort.descending ? u" DESC"_s : QString();
    statement.sql += u" ORDER BY "_s;
    if (!order.key.sql.isEmpty()) {
        statement += order.key;
        statement.sql += direction + u" NULLS LAST, "_s;
    }
    const QString last = byKey || !base.isEntry ? (byKey ? direction : QString()) : u" DESC"_s;
    statement += {u"%1.%3%2, %1.id%2 LIMIT ?"_s.arg(base.row, last, base.key), {limit}};
    return statement;
}

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

Result<qint64> Queries::listCount(ListKind kind)
{
    const ListBase base = baseOf(kind);
    return store::scalar(database_,
                         u"SELECT count(*) FROM %1 WHERE deleted_at IS NULL"_s.arg(base.table));
}

Result<std::vector<qint64>> Queries::listIds(const ListSpec& spec, int limit)
{
    const ListFields& fields = listFields(spec.kind);
    FilterSql sql(database_, spec.kind, fields, clock_.today(), &keptFigures_);
    const ListField* field = fields.find(spec.sort.field);
    const bool byScan = field && !field->scan.isEmpty();
    if (!field || (field->reckoned == Reckoned::No && !byScan)) {
        GT_ASSIGN(const SqlPart statement, listStatement(sql, spec, field, limit));
        return keysOf(database_, statement);
    }
    std::vector<qint64> ids;
    if (byScan) {
        GT_ASSIGN(const SqlPart inOrder, listStatement(sql, spec, nullptr, -1));
        GT_ASSIGN(ids, keysOf(database_, inOrder));
        GT_TRY(sortByScan(database_, sql, *field, spec.sort.descending, ids));
    } else {
        const QString columns =
            baseOf(spec.kind).isEntry ? u"%1.id, %1.account_id"_s : u"%1.id, %1.id"_s;
        GT_ASSIGN(const SqlPart inOrder, listStatement(sql, spec, nullptr, -1, columns));
        GT_ASSIGN(const auto keys, ownedKeys(database_, inOrder));
        GT_ASSIGN(const KeptFigures* figures, sql.figures());
        ids = sortedByFigures(keys, *figures, *field, spec.sort.descending);
    }
    if (limit >= 0 && ids.size() > size_t(limit))
        ids.resize(size_t(limit));
    return ids;
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
    statement += {u" FROM %2 %1 WHERE %1.id IN (SELECT value FROM json_each(?)) "
                  "AND %1.deleted_at IS NULL"_s.arg(base.row, base.table),
                  {jsonList(std::vector<qint64>(ids.begin(), ids.end()))}};
    GT_ASSIGN(auto rows, readRows(database_, statement, read));
    if (reckons)
        GT_TRY(addFigures(*this, rows));
    return rows;
}

} // namespace goodturn::query
