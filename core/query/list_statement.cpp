#include "core/query/list_statement.h"

#include "core/query/text_search.h"
#include "core/store/bulk_statement.h"

namespace goodturn::query {
using namespace Qt::StringLiterals;

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

} // namespace

bool standsBy(const ListField* field, const ListBase& base)
{
    return field && field->key == (base.isEntry ? u"day"_s : u"name"_s);
}

Result<SqlPart> wantedOf(FilterSql& sql, const ListSpec& spec)
{
    SqlPart part = searched(spec.kind, spec.text);
    if (!spec.filter.isEmpty()) {
        GT_ASSIGN(const SqlPart condition, sql.of(spec.filter));
        part.sql += u" AND "_s;
        part += condition;
    }
    return part;
}

Result<SqlPart> conditionOf(FilterSql& sql, const ListSpec& spec)
{
    SqlPart part{u" WHERE %1.deleted_at IS NULL"_s.arg(baseOf(spec.kind).row), {}};
    GT_ASSIGN(const SqlPart wanted, wantedOf(sql, spec));
    part += wanted;
    return part;
}

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

Result<SqlPart> listStatement(FilterSql& sql, const ListSpec& spec, const ListField* field,
                              int limit, const QString& columns)
{
    const ListBase base = baseOf(spec.kind);
    const bool byKey = standsBy(field, base);
    Order order;
    if (field && field->canSort() && !byKey) {
        GT_ASSIGN(order, orderBy(sql, *field));
    }
    SqlPart statement = order.before;
    statement.sql += u"SELECT "_s + columns.arg(base.row);
    statement += {u" FROM %2 %1"_s.arg(base.row, base.table), {}};
    statement += order.joined;
    GT_ASSIGN(const SqlPart condition, conditionOf(sql, spec));
    statement += condition;
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

} // namespace goodturn::query
