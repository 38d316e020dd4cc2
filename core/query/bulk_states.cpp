#include "core/query/bulk_states.h"

#include "core/query/filter_sql.h"
#include "core/query/list_base.h"
#include "core/store/sql_query.h"

namespace goodturn::query {
using namespace Qt::StringLiterals;
using store::SqlQuery;

namespace {

/// The spellings of a tag that the book has.
Result<QStringList> spellings(store::Database& database, const QString& table, const QString& tag)
{
    QStringList found;
    SqlQuery query(database, u"SELECT DISTINCT value FROM %1"_s.arg(table));
    GT_TRY(query.run());
    while (query.next())
        if (query.text(0).compare(tag, Qt::CaseInsensitive) == 0)
            found << query.text(0);
    GT_TRY(query.finish());
    return found;
}

Result<SqlPart> asked(store::Database& database, ListKind kind, RowQuestion question,
                      const QString& value)
{
    switch (question) {
    case RowQuestion::Nothing:
        break;
    case RowQuestion::Owner:
        return SqlPart{u"r.owner=?"_s, {value}};
    case RowQuestion::Lifecycle:
        return SqlPart{u"r.lifecycle=?"_s, {value}};
    case RowQuestion::Cadence:
        return SqlPart{u"coalesce(r.ideal_days, '') || '/' || coalesce(r.longest_days, '')=?"_s,
                       {value}};
    case RowQuestion::Tag: {
        const bool accounts = kind == ListKind::Accounts;
        const QString table = accounts ? u"account_tag"_s : u"contact_interest"_s;
        GT_ASSIGN(const QStringList tags, spellings(database, table, value));
        return SqlPart{u"EXISTS(SELECT 1 FROM %1 t WHERE t.%2=r.id AND t.value IN "
                       "(SELECT value FROM json_each(?)))"_s.arg(table, accounts ? u"account_id"_s
                                                                                 : u"contact_id"_s),
                       {jsonList(tags)}};
    }
    }
    return SqlPart{u"0"_s, {}};
}

} // namespace

QString cadenceText(std::optional<int> ideal, std::optional<int> longest)
{
    const auto days = [](std::optional<int> count) {
        return count ? QString::number(*count) : QString();
    };
    return days(ideal) + u'/' + days(longest);
}

Result<std::vector<RowState>> rowStates(store::Database& database, ListKind kind,
                                        const std::vector<qint64>& ids, RowQuestion question,
                                        const QString& value)
{
    SqlPart statement{u"SELECT r.id, r.version, "_s, {}};
    GT_ASSIGN(const SqlPart condition, asked(database, kind, question, value));
    statement += condition;
    statement +=
        {u" FROM %1 r WHERE r.id IN (SELECT value FROM json_each(?)) "
         "AND r.deleted_at IS NULL ORDER BY r.%2, r.id"_s.arg(baseOf(kind).table, baseOf(kind).key),
         {jsonList(ids)}};
    std::vector<RowState> states;
    SqlQuery query(database, statement.sql);
    GT_TRY(query.run(statement.values));
    while (query.next())
        states.push_back({query.integer(0), query.integer(1), query.integer(2) != 0});
    GT_TRY(query.finish());
    return states;
}

} // namespace goodturn::query
