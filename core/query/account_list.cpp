#include "core/query/figures_query.h"
#include "core/query/last_contact.h"
#include "core/query/queries.h"
#include "core/query/row_texts.h"
#include "core/query/text_search.h"
#include "core/store/ledger_reader.h"

namespace goodturn::query {
using namespace Qt::StringLiterals;
using store::SqlQuery;
using store::Value;

namespace {

/// Months between two days, by the calendar: 0 within the same month.
int monthsBetween(QDate from, QDate to)
{
    return (to.year() - from.year()) * 12 + to.month() - from.month();
}

void fillMonths(const std::vector<reciprocity::LedgerEntry>& entries, QDate today, AccountRow& row)
{
    for (const auto& entry : entries) {
        const int age = monthsBetween(QDate::fromJulianDay(entry.day), today);
        if (age < 0 || age >= 12)
            continue;
        auto& side = entry.direction == Direction::Given ? row.given : row.received;
        side[size_t(11 - age)] += reciprocity::points(entry.worth);
    }
}

std::optional<int> readDays(const SqlQuery& query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional(int(query.integer(column)));
}

Result<bool> readHead(store::Database& database, QDate today, AccountRow& row)
{
    SqlQuery query(database,
                   u"SELECT name, type, lifecycle, "
                   "(SELECT count(*) FROM employment e WHERE e.account_id=a.id "
                   "AND e.deleted_at IS NULL AND (e.until_date IS NULL OR e.until_date>=?)), "
                   "uuid, ideal_days, longest_days, created_at, %1 "
                   "FROM account a WHERE id=? AND deleted_at IS NULL"_s.arg(
                       lastContactOfAccount(u"a.id"_s, u"?"_s)));
    static_assert(lastContactDays == 3);
    GT_TRY(query.run({today, today, today, today, row.id.value()}));
    const bool found = query.next();
    if (found) {
        row.name = query.text(0);
        row.type = readCode(query, 1, AccountType::Company);
        row.lifecycle = readCode(query, 2, Lifecycle::Prospect);
        row.people = int(query.integer(3));
        row.uuid = query.value(4).toUuid();
        row.lastTouch = query.date(8);
        row.touch = planning::touchOn({readDays(query, 5), readDays(query, 6)}, row.lastTouch,
                                      localDay(query.text(7)), today);
    }
    GT_TRY(query.finish());
    return found;
}

} // namespace

Result<std::vector<AccountId>> Queries::accountIds(const AccountFilter& filter, int limit)
{
    if (limit < 0 && filter == AccountFilter()) {
        GT_ASSIGN(const auto all, listIds({ListKind::Accounts, {}, {}, {}}));
        return std::vector<AccountId>(all.begin(), all.end());
    }
    QString sql = u"SELECT a.id FROM account a WHERE a.deleted_at IS NULL"_s;
    std::vector<Value> values;
    const TextSearch search(filter.text);
    if (!search.isEmpty()) {
        sql += u" AND a.id IN (%1 UNION ALL SELECT e.account_id FROM contact c "
               "JOIN employment e ON e.contact_id=c.id AND e.deleted_at IS NULL "
               "WHERE c.deleted_at IS NULL AND c.id IN (%2))"_s.arg(search.keysIn(u"account"_s),
                                                                    search.keysIn(u"contact"_s));
        for (int table = 0; table < 2; ++table)
            values.insert(values.end(), search.values().begin(), search.values().end());
    }
    if (filter.lifecycle) {
        sql += u" AND a.lifecycle=?"_s;
        values.push_back(code(*filter.lifecycle));
    }
    if (!filter.tag.isEmpty()) {
        sql += u" AND EXISTS(SELECT 1 FROM account_tag t WHERE t.account_id=a.id AND t.value=?)"_s;
        values.push_back(filter.tag);
    }
    sql += u" ORDER BY a.name_folded, a.id LIMIT ?"_s;
    values.push_back(limit);
    std::vector<AccountId> ids;
    SqlQuery query(database_, sql);
    GT_TRY(query.run(values));
    while (query.next())
        ids.emplace_back(query.integer(0));
    GT_TRY(query.finish());
    return ids;
}

Result<std::vector<AccountRow>> Queries::accountRows(std::span<const AccountId> ids)
{
    const QDate today = clock_.today();
    const QDate yearAgo = QDate(today.year(), today.month(), 1).addMonths(-11);
    GT_ASSIGN(const auto query, FiguresQuery::begin(database_, today));
    store::LedgerReader ledgers(database_);
    std::vector<AccountRow> rows;
    rows.reserve(ids.size());
    for (const AccountId id : ids) {
        AccountRow row;
        row.id = id;
        GT_ASSIGN(const bool found, readHead(database_, today, row));
        if (!found)
            continue;
        GT_ASSIGN(const auto figures, query.of(id));
        row.standing = figures.standing;
        row.isOwnStanding = figures.ownStanding.has_value();
        row.feltBalance = figures.balances.nb;
        GT_ASSIGN(const auto entries, ledgers.entriesSince(id, yearAgo));
        fillMonths(entries, today, row);
        rows.push_back(row);
    }
    return rows;
}

Result<qint64> Queries::accountCount()
{
    return store::scalar(database_, u"SELECT count(*) FROM account WHERE deleted_at IS NULL"_s);
}

Result<QStringList> Queries::tags()
{
    QStringList tags;
    SqlQuery query(database_, u"SELECT DISTINCT t.value FROM account_tag t JOIN account a "
                              "ON a.id=t.account_id AND a.deleted_at IS NULL ORDER BY 1"_s);
    GT_TRY(query.run());
    while (query.next())
        tags << query.text(0);
    GT_TRY(query.finish());
    return tags;
}

} // namespace goodturn::query
