#include "core/query/filter_sql.h"
#include "core/query/queries.h"
#include "core/query/text_search.h"
#include "core/store/sql_query.h"

#include <algorithm>

namespace goodturn::query {
using namespace Qt::StringLiterals;
using store::SqlQuery;
using store::Value;

namespace {

struct Base
{
    QString row;
    QString table;
    QString name;
};

Base baseOf(ListKind kind)
{
    return kind == ListKind::Accounts ? Base{u"a"_s, u"account"_s, u"name"_s}
                                      : Base{u"c"_s, u"contact"_s, u"display_name"_s};
}

/// What the search box means in a list: a word of the record, or of who belongs to it.
SqlPart searched(ListKind kind, const QString& text)
{
    const TextSearch search(text);
    if (search.isEmpty())
        return {};
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
    else if (field.type == FieldType::Number || field.type == FieldType::YesNo)
        order.key = sql.expression(field.value);
    else
        order.key = sql.expression(
            u"nullif(%1, '')"_s.arg(field.folded.isEmpty() ? field.value : field.folded));
    return order;
}

Result<std::vector<qint64>> keysOf(store::Database& database, const SqlPart& statement)
{
    std::vector<qint64> ids;
    SqlQuery query(database, statement.sql);
    GT_TRY(query.run(statement.values));
    while (query.next())
        ids.push_back(query.integer(0));
    GT_TRY(query.finish());
    return ids;
}

/// By what the model tells of an account, for keys that stand by name.
void sortByFigures(std::vector<qint64>& ids, const KeptFigures& figures, const ListField& field,
                   bool descending)
{
    std::vector<std::pair<double, qint64>> ranked;
    ranked.reserve(ids.size());
    for (const qint64 id : ids) {
        const KeptFigures::Line line = figures.of(id);
        const double rank =
            field.reckoned == Reckoned::Balance ? line.balance : double(line.standing);
        ranked.emplace_back(descending ? -rank : rank, id);
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<double, qint64>::first);
    std::ranges::transform(ranked, ids.begin(), &std::pair<double, qint64>::second);
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
    default:
        return query.text(column).isEmpty() ? ListCell() : ListCell(query.text(column));
    }
}

/// The keys that fit, by the field or, without one, by name.
Result<SqlPart> selectKeys(FilterSql& sql, const ListSpec& spec, const ListField* field, int limit)
{
    const Base base = baseOf(spec.kind);
    Order order;
    if (field && field->canSort() && field->key != u"name"_s) {
        GT_ASSIGN(order, orderBy(sql, *field));
    }
    SqlPart statement = order.before;
    statement += {u"SELECT %1.id FROM %2 %1"_s.arg(base.row, base.table), {}};
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
    const bool byName = field && field->key == u"name"_s;
    if (!order.key.sql.isEmpty()) {
        statement += order.key;
        statement.sql += direction + u" NULLS LAST, "_s;
    }
    statement +=
        {u"%1.name_folded%2, %1.id%2 LIMIT ?"_s.arg(base.row, byName ? direction : QString()),
         {limit}};
    return statement;
}

Result<std::vector<ListRow>> readRows(store::Database& database, const SqlPart& statement,
                                      const std::vector<const ListField*>& fields)
{
    std::vector<ListRow> rows;
    SqlQuery query(database, statement.sql);
    GT_TRY(query.run(statement.values));
    while (query.next()) {
        ListRow row{query.integer(0), query.integer(1), query.text(2), {}, {}};
        for (size_t i = 0; i < fields.size(); ++i)
            row.cells.insert(fields[i]->key, cellOf(query, int(i) + 3, fields[i]->type));
        rows.push_back(std::move(row));
    }
    GT_TRY(query.finish());
    return rows;
}

/// Adds to rows of accounts what is reckoned of them.
Result<void> addFigures(Queries& queries, std::vector<ListRow>& rows)
{
    std::vector<AccountId> ids;
    for (const ListRow& row : rows)
        ids.emplace_back(row.id);
    GT_ASSIGN(auto accounts, queries.accountRows(ids));
    QHash<qint64, std::shared_ptr<const AccountRow>> known;
    for (AccountRow& one : accounts) {
        const qint64 key = one.id.value();
        known.insert(key, std::make_shared<const AccountRow>(std::move(one)));
    }
    for (ListRow& row : rows)
        row.account = known.value(row.id);
    return {};
}

} // namespace

const ListFields& Queries::listFields(ListKind kind)
{
    const auto made = listFields_.find(kind);
    if (made != listFields_.end())
        return made->second;
    return listFields_.emplace(kind, kind == ListKind::Accounts ? accountFields() : personFields())
        .first->second;
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
    return kind == ListKind::Accounts ? accountCount() : personCount();
}

Result<std::vector<qint64>> Queries::listIds(const ListSpec& spec, int limit)
{
    const ListFields& fields = listFields(spec.kind);
    FilterSql sql(database_, spec.kind, fields, clock_.today(), &keptFigures_);
    const ListField* field = fields.find(spec.sort.field);
    if (!field || field->reckoned == Reckoned::No) {
        GT_ASSIGN(const SqlPart statement, selectKeys(sql, spec, field, limit));
        return keysOf(database_, statement);
    }
    GT_ASSIGN(const SqlPart byName, selectKeys(sql, spec, nullptr, -1));
    GT_ASSIGN(auto ids, keysOf(database_, byName));
    GT_ASSIGN(const KeptFigures* figures, sql.figures());
    sortByFigures(ids, *figures, *field, spec.sort.descending);
    if (limit >= 0 && ids.size() > size_t(limit))
        ids.resize(size_t(limit));
    return ids;
}

Result<std::vector<ListRow>> Queries::listRows(ListKind kind, std::span<const qint64> ids,
                                               const QStringList& columns)
{
    const Base base = baseOf(kind);
    const FilterSql sql(database_, kind, listFields(kind), clock_.today());
    std::vector<const ListField*> read;
    bool reckons = false;
    SqlPart statement{u"SELECT %1.id, %1.version, %1.%2"_s.arg(base.row, base.name), {}};
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
