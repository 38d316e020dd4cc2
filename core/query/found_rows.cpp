#include "core/query/found_rows.h"

#include "core/base/text.h"
#include "core/query/row_texts.h"
#include "core/query/text_search.h"
#include "core/search/match_marks.h"

#include <algorithm>

namespace goodturn::query {
using namespace Qt::StringLiterals;
using search::Level;
using store::SqlQuery;
using store::Value;

namespace {

const QString& between()
{
    static const QString dot = u" · "_s;
    return dot;
}

Result<QStringList> texts(store::Database& database, const QString& sql, qint64 key, int times)
{
    SqlQuery query(database, sql);
    GT_TRY(query.run(std::vector<Value>(size_t(times), Value(key))));
    QStringList found;
    while (query.next())
        found << query.text(0);
    GT_TRY(query.finish());
    found.removeAll(QString());
    return found;
}

/// What else a record is found by than its name.
Result<QStringList> otherTexts(store::Database& database, const RecordKey& key)
{
    if (key.kind == RecordKind::Contact)
        return texts(database,
                     u"SELECT value FROM contact_email WHERE contact_id=? UNION ALL "
                     "SELECT value FROM contact_phone WHERE contact_id=? UNION ALL "
                     "SELECT nickname FROM contact WHERE id=? UNION ALL "
                     "SELECT middle_name FROM contact WHERE id=?"_s,
                     key.id, 4);
    return texts(
        database,
        u"SELECT owner FROM account WHERE id=? UNION ALL "
        "SELECT legal_name FROM account WHERE id=? UNION ALL "
        "SELECT segment FROM account WHERE id=? UNION ALL "
        "SELECT territory FROM account WHERE id=? UNION ALL "
        "SELECT value FROM account_alias WHERE account_id=? UNION ALL "
        "SELECT value FROM account_domain WHERE account_id=? UNION ALL SELECT '#' || value "
        "FROM account_tag WHERE account_id=? UNION ALL SELECT city || ', ' || country "
        "FROM account_address WHERE account_id=?"_s,
        key.id, 8);
}

Result<std::optional<FoundRow>> accountRow(store::Database& database, const RecordKey& key)
{
    SqlQuery query(database, u"SELECT a.name, coalesce((SELECT city FROM account_address "
                             "WHERE account_id=a.id AND position=0), ''), a.industry "
                             "FROM account a WHERE a.id=? AND a.deleted_at IS NULL"_s);
    GT_TRY(query.run({key.id}));
    std::optional<FoundRow> row;
    if (query.next()) {
        QStringList context{query.text(1), query.text(2)};
        context.removeAll(QString());
        row = FoundRow{FoundRow::Kind::Account, key, AccountId(key.id), query.text(0),
                       context.join(between())};
    }
    GT_TRY(query.finish());
    return row;
}

Result<std::optional<FoundRow>> personRow(store::Database& database, const RecordKey& key)
{
    SqlQuery query(
        database,
        u"SELECT c.display_name, coalesce(e.title, ''), coalesce(%1, ''), e.account_id "
        "FROM contact c LEFT JOIN employment e ON e.id=(SELECT id FROM employment "
        "WHERE contact_id=c.id AND deleted_at IS NULL ORDER BY coalesce(until_date, '9999') DESC, "
        "coalesce(from_date, '') DESC, id DESC LIMIT 1) LEFT JOIN account a ON a.id=e.account_id "
        "WHERE c.id=? AND c.deleted_at IS NULL"_s.arg(accountNameSql()));
    GT_TRY(query.run({key.id}));
    std::optional<FoundRow> row;
    if (query.next()) {
        QStringList context{readName(query, 2), query.text(1)};
        context.removeAll(QString());
        row = FoundRow{FoundRow::Kind::Person, key,
                       query.optionalId<AccountId>(3).value_or(AccountId()), query.text(0),
                       context.join(between())};
    }
    GT_TRY(query.finish());
    return row;
}

Result<std::optional<FoundRow>> rowOf(store::Database& database, const RecordKey& key)
{
    return key.kind == RecordKind::Account ? accountRow(database, key) : personRow(database, key);
}

/// The accounts with the last favours of all, after those that are there.
Result<void> appendLastGiving(store::Database& database, int limit, std::vector<RecordKey>& keys)
{
    SqlQuery query(database, u"SELECT account_id FROM account_flow ORDER BY "
                             "max(coalesce(last_given, 0), coalesce(last_received, 0)) DESC, "
                             "account_id LIMIT ?"_s);
    GT_TRY(query.run({limit}));
    while (query.next()) {
        const RecordKey key{RecordKind::Account, query.integer(0)};
        if (std::ranges::find(keys, key) == keys.end())
            keys.push_back(key);
    }
    return query.finish();
}

/// Puts before the context what fits (an address, another name), unless something shown does.
Result<void> tellWhy(store::Database& database, const search::TypedQuery& query, FoundRow& row)
{
    if (!search::marksIn(row.title, query).empty() || !search::marksIn(row.context, query).empty())
        return {};
    GT_ASSIGN(const QStringList others, otherTexts(database, row.key));
    const auto marked = [&](const QString& text) {
        qsizetype length = 0;
        for (const search::Mark& mark : search::marksIn(text, query))
            length += mark.length;
        return length;
    };
    const auto best = std::ranges::max_element(others, {}, marked);
    if (best != others.end() && marked(*best) > 0)
        row.context = row.context.isEmpty() ? *best : *best + between() + row.context;
    return {};
}

} // namespace

Result<std::vector<FoundRow>> foundRows(store::Database& database,
                                        const std::vector<search::Hit>& hits,
                                        const search::TypedQuery& query)
{
    std::vector<FoundRow> rows;
    for (const search::Hit& hit : hits) {
        GT_ASSIGN(auto row, rowOf(database, hit.key));
        if (!row)
            continue;
        row->level = hit.level;
        GT_TRY(tellWhy(database, query, *row));
        rows.push_back(std::move(*row));
    }
    return rows;
}

Result<std::vector<FoundRow>> foundByFile(store::Database& database, const QString& typed,
                                          const search::TypedQuery& query, int limit)
{
    const TextSearch text(typed);
    std::vector<search::Hit> hits;
    if (text.isEmpty())
        return std::vector<FoundRow>();
    for (const auto& [table, kind] : {std::pair(u"account"_s, RecordKind::Account),
                                      std::pair(u"contact"_s, RecordKind::Contact)}) {
        SqlQuery found(database, u"SELECT id, name_folded FROM %1 WHERE deleted_at IS NULL "
                                 "AND id IN (%2) ORDER BY name_folded, id LIMIT ?"_s.arg(
                                     table, text.keysIn(table)));
        std::vector<Value> values = text.values();
        values.push_back(limit);
        GT_TRY(found.run(values));
        while (found.next())
            hits.push_back(
                {{kind, found.integer(0)}, Level::WordStart, 0, found.text(1).toStdString()});
        GT_TRY(found.finish());
    }
    for (search::Hit& hit : hits) {
        const std::string name = ' ' + hit.name;
        const bool isByName = std::ranges::all_of(query.words, [&](const std::string& word) {
            return name.find(' ' + word) != std::string::npos;
        });
        hit.level = isByName ? Level::WordStart : Level::OtherStart;
    }
    std::ranges::sort(hits, std::less<>());
    hits.resize(std::min(hits.size(), size_t(limit)));
    return foundRows(database, hits, query);
}

Result<std::vector<FoundRow>> lastWorkedOn(store::Database& database, int limit)
{
    constexpr int linesRead = 200; // of the journal: an act or two may be large
    SqlQuery query(
        database,
        u"SELECT CASE j.kind WHEN 'contact' THEN 'contact' ELSE 'account' END AS what, "
        "CASE j.kind WHEN 'account' THEN j.record_id WHEN 'contact' THEN j.record_id "
        "WHEN 'favour' THEN (SELECT account_id FROM favour WHERE id=j.record_id) "
        "WHEN 'interaction' THEN (SELECT account_id FROM interaction WHERE id=j.record_id) "
        "WHEN 'ask' THEN (SELECT account_id FROM ask WHERE id=j.record_id) "
        "WHEN 'gift' THEN (SELECT account_id FROM gift WHERE id=j.record_id) END AS record "
        "FROM (SELECT id, kind, record_id FROM journal ORDER BY id DESC LIMIT ?) j "
        "ORDER BY j.id DESC"_s);
    GT_TRY(query.run({linesRead}));
    std::vector<RecordKey> keys;
    while (query.next()) {
        const RecordKey key{query.text(0) == u"contact"_s ? RecordKind::Contact
                                                          : RecordKind::Account,
                            query.integer(1)};
        if (key.id > 0 && std::ranges::find(keys, key) == keys.end())
            keys.push_back(key);
    }
    GT_TRY(query.finish());
    if (keys.size() < size_t(limit))
        GT_TRY(appendLastGiving(database, limit, keys));
    std::vector<FoundRow> rows;
    for (const RecordKey& key : keys) {
        if (rows.size() >= size_t(limit))
            break;
        GT_ASSIGN(auto row, rowOf(database, key));
        if (row)
            rows.push_back(std::move(*row));
    }
    return rows;
}

} // namespace goodturn::query
