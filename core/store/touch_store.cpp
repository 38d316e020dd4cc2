#include "core/store/touch_store.h"

#include "core/store/bulk_statement.h"
#include "core/store/row_sums.h"
#include "core/store/sql_query.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>

namespace goodturn::store {
using namespace Qt::StringLiterals;

namespace {

/// One of the tables: how all of it follows from the records, and one row of it.
struct Kept
{
    QString table;
    QString key;
    QString columns; ///< beside the key
    QString all;     ///< yields all rows, the key first
    QString one;     ///< yields what stands beside a key that is bound `bound` times, or no row
    int bound = 1;
};

const Kept& accounts()
{
    static const QString latest = u"SELECT max(date) AS d FROM %1 WHERE account_id=? "
                                  "AND deleted_at IS NULL"_s;
    static const Kept kept{
        u"account_touch"_s,
        u"account_id"_s,
        u"last_on"_s,
        u"SELECT account_id, max(date) FROM "
        "(SELECT account_id, date FROM favour WHERE deleted_at IS NULL "
        "UNION ALL SELECT account_id, date FROM interaction WHERE deleted_at IS NULL) "
        "GROUP BY account_id"_s,
        u"SELECT max(d) FROM (%1 UNION ALL %2) HAVING max(d) IS NOT NULL"_s.arg(
            latest.arg(u"favour"_s), latest.arg(u"interaction"_s)),
        2};
    return kept;
}

const Kept& people()
{
    static const QString asSide =
        u"SELECT max(date) AS d FROM favour WHERE %1=? AND deleted_at IS NULL"_s;
    static const QString allOf = u"SELECT %1 AS contact_id, date FROM favour "
                                 "WHERE deleted_at IS NULL AND %1 IS NOT NULL"_s;
    static const Kept kept{
        u"contact_touch"_s,
        u"contact_id"_s,
        u"last_on"_s,
        u"SELECT contact_id, max(date) FROM (%1 UNION ALL %2 "
        "UNION ALL SELECT p.value, i.date FROM interaction_participant p "
        "JOIN interaction i ON i.id=p.interaction_id AND i.deleted_at IS NULL) "
        "GROUP BY contact_id"_s.arg(allOf.arg(u"giver"_s), allOf.arg(u"beneficiary"_s)),
        u"SELECT max(d) FROM (%1 UNION ALL %2 UNION ALL SELECT max(i.date) FROM "
        "interaction_participant p JOIN interaction i ON i.id=p.interaction_id "
        "AND i.deleted_at IS NULL WHERE p.value=?) HAVING max(d) IS NOT NULL"_s.arg(
            asSide.arg(u"giver"_s), asSide.arg(u"beneficiary"_s)),
        3};
    return kept;
}

const Kept& places()
{
    static const QString order =
        u"coalesce(until_date, '9999') DESC, coalesce(from_date, '') DESC, "
        "id DESC"_s;
    static const Kept kept{
        u"contact_place"_s,
        u"contact_id"_s,
        u"account_id, employment_id"_s,
        u"SELECT contact_id, account_id, id FROM (SELECT contact_id, account_id, id, "
        "row_number() OVER (PARTITION BY contact_id ORDER BY %1) AS place FROM employment "
        "WHERE deleted_at IS NULL) WHERE place=1"_s.arg(order),
        u"SELECT account_id, id FROM employment WHERE contact_id=? AND deleted_at IS NULL "
        "ORDER BY %1 LIMIT 1"_s.arg(order),
        1};
    return kept;
}

std::array<const Kept*, 3> allKept()
{
    return {&accounts(), &people(), &places()};
}

Value valueOf(const TableShape& shape, const Row& row, const QString& column)
{
    return row.values.at(size_t(shape.columns.indexOf(column)));
}

/// What an entry counts for: whose it is, who took part, and its day.
struct Entry
{
    std::set<qint64> accounts;
    std::set<qint64> people;
    QString day;

    bool operator==(const Entry&) const = default;
};

Entry entryOf(const TableShape& shape, const Row* row)
{
    Entry entry;
    if (!row || row->meta.isDeleted())
        return entry;
    entry.day = valueOf(shape, *row, u"date"_s).toText();
    entry.accounts.insert(valueOf(shape, *row, u"account_id"_s).toInteger());
    if (shape.kind == RecordKind::Favour) {
        for (const QString& side : {u"giver"_s, u"beneficiary"_s})
            if (const Value person = valueOf(shape, *row, side); !person.isNull())
                entry.people.insert(person.toInteger());
    } else {
        for (const auto& line : row->children.front())
            entry.people.insert(line.front().toInteger());
    }
    return entry;
}

/// A new entry can only make the day a later one.
Result<void> raise(Database& database, const Kept& kept, qint64 key, const QString& day)
{
    BulkStatement row(database, u"INSERT INTO %1(%2, %3) VALUES(?,?) ON CONFLICT(%2) DO UPDATE "
                                "SET %3=excluded.%3 WHERE excluded.%3>%1.%3"_s.arg(
                                    kept.table, kept.key, kept.columns));
    row.bind(1, key);
    row.bind(2, day);
    return row.run();
}

/// A row anew from the records.
Result<void> renew(Database& database, const Kept& kept, qint64 key)
{
    SqlQuery query(database, kept.one);
    GT_TRY(query.run(std::vector<Value>(size_t(kept.bound), Value(key))));
    std::vector<Value> values{key};
    const bool isThere = query.next();
    for (int column = 0; isThere && column < query.columnCount(); ++column)
        values.push_back(query.value(column));
    GT_TRY(query.finish());
    SqlQuery remove(database, u"DELETE FROM %1 WHERE %2=?"_s.arg(kept.table, kept.key));
    GT_TRY(remove.run({key}));
    if (!isThere)
        return {};
    const QString others = u",?"_s.repeated(qsizetype(values.size()) - 1);
    SqlQuery insert(database, u"INSERT INTO %1(%2, %3) VALUES(?%4)"_s.arg(kept.table, kept.key,
                                                                          kept.columns, others));
    return insert.run(values);
}

/// Only where the newest entry of somebody went are the others looked at.
Result<void> follow(Database& database, const Kept& kept, qint64 key, const QString& old,
                    const QString& fresh)
{
    if (old.isEmpty())
        return raise(database, kept, key, fresh);
    BulkStatement row(database,
                      u"SELECT %3 FROM %1 WHERE %2=?"_s.arg(kept.table, kept.key, kept.columns));
    row.bind(1, key);
    const std::string last(row.next() ? row.text(0) : std::string_view());
    GT_TRY(row.finish());
    const std::string day = fresh.toStdString();
    if (!day.empty() && day >= last)
        return raise(database, kept, key, fresh);
    return old.toStdString() < last ? Result<void>() : renew(database, kept, key);
}

Result<void> followEntry(Database& database, const TableShape& shape, const Row* before,
                         const Row* after)
{
    const Entry old = entryOf(shape, before);
    const Entry fresh = entryOf(shape, after);
    if (old == fresh)
        return {};
    const auto followAll = [&](const Kept& kept, const std::set<qint64>& was,
                               const std::set<qint64>& is) -> Result<void> {
        std::set<qint64> keys = was;
        keys.insert(is.begin(), is.end());
        for (const qint64 key : keys)
            GT_TRY(follow(database, kept, key, was.contains(key) ? old.day : QString(),
                          is.contains(key) ? fresh.day : QString()));
        return {};
    };
    GT_TRY(followAll(accounts(), old.accounts, fresh.accounts));
    return followAll(people(), old.people, fresh.people);
}

Result<void> followPosition(Database& database, const TableShape& shape, const Row* before,
                            const Row* after)
{
    std::set<qint64> who;
    for (const Row* row : {before, after})
        if (row)
            who.insert(valueOf(shape, *row, u"contact_id"_s).toInteger());
    for (const qint64 person : who)
        GT_TRY(renew(database, places(), person));
    return {};
}

} // namespace

Result<void> followTouch(Database& database, const TableShape& shape, const Row* before,
                         const Row* after)
{
    switch (shape.kind) {
    case RecordKind::Favour:
    case RecordKind::Interaction:
        return followEntry(database, shape, before, after);
    case RecordKind::Employment:
        return followPosition(database, shape, before, after);
    default:
        return {};
    }
}

Result<void> forgetTouch(Database& database)
{
    for (const Kept* kept : allKept())
        GT_TRY(database.run(u"DELETE FROM "_s + kept->table));
    return {};
}

Result<void> rebuildTouch(Database& database)
{
    GT_TRY(forgetTouch(database));
    for (const Kept* kept : allKept()) {
        GT_TRY(database.run(
            u"INSERT INTO %1(%2, %3) %4"_s.arg(kept->table, kept->key, kept->columns, kept->all)));
        GT_TRY(database.rowSums().renewTable(database, kept->table));
    }
    return {};
}

Result<QStringList> checkTouch(Database& database)
{
    QStringList problems;
    for (const Kept* kept : allKept()) {
        const QString held = u"SELECT %2, %3 FROM %1"_s.arg(kept->table, kept->key, kept->columns);
        const QString count =
            u"SELECT count(*) FROM (SELECT * FROM (%1) EXCEPT SELECT * FROM (%2))"_s;
        GT_ASSIGN(const qint64 missing, scalar(database, count.arg(kept->all, held)));
        GT_ASSIGN(const qint64 wrong, scalar(database, count.arg(held, kept->all)));
        if (missing + wrong > 0)
            problems << QCoreApplication::translate(
                            "TouchStore",
                            "What is kept in “%1” is not what the records tell. Have it made anew "
                            "with goodturn-cli check --mend; the records are not concerned.")
                            .arg(kept->table);
    }
    return problems;
}

bool isTouchTable(QStringView table)
{
    return std::ranges::any_of(allKept(), [&](const Kept* kept) { return kept->table == table; });
}

} // namespace goodturn::store
