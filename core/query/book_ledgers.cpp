#include "core/query/book_ledgers.h"

#include "core/domain/account.h"
#include "core/store/ledger_reader.h"
#include "core/store/sql_query.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace goodturn::query {
using namespace Qt::StringLiterals;
using store::SqlQuery;

namespace {

int julianDay(const SqlQuery& query, int column)
{
    return int(query.value(column).toInstant().toLocalTime().date().toJulianDay());
}

/// The accounts that are no clients any more, with the day on which they were last changed.
Result<std::map<qint64, int>> formerAccounts(store::Database& database)
{
    std::map<qint64, int> days;
    SqlQuery query(database, u"SELECT id, changed_at FROM account WHERE deleted_at IS NULL "
                             "AND lifecycle=?"_s);
    GT_TRY(query.run({code(Lifecycle::Former)}));
    while (query.next())
        days[query.integer(0)] = julianDay(query, 1);
    GT_TRY(query.finish());
    return days;
}

/// When the account came to be one, by the journal; nothing where that knows no more of it.
Result<std::optional<int>> becameFormer(store::Database& database, qint64 account)
{
    SqlQuery query(database, u"SELECT u.at, j.fields FROM journal j JOIN unit_of_work u "
                             "ON u.id=j.unit_id WHERE j.kind=? AND j.record_id=? "
                             "ORDER BY j.id DESC"_s);
    GT_TRY(query.run({code(RecordKind::Account), account}));
    std::optional<int> day;
    while (!day && query.next()) {
        const QJsonObject fields = QJsonDocument::fromJson(query.text(1).toUtf8()).object();
        if (fields.value(u"lifecycle"_s).toArray().last().toString() == code(Lifecycle::Former))
            day = julianDay(query, 0);
    }
    GT_TRY(query.finish());
    return day;
}

} // namespace

Result<std::map<qint64, int>> accountEnds(store::Database& database)
{
    GT_ASSIGN(auto ends, formerAccounts(database));
    for (auto& [account, changedOn] : ends) {
        GT_ASSIGN(const auto day, becameFormer(database, account));
        changedOn = day.value_or(changedOn);
    }
    return ends;
}

Result<BookLedgers> BookLedgers::read(store::Database& database, const Progress& progress)
{
    constexpr qint64 askEvery = 500; // accounts
    BookLedgers book;
    store::LedgerReader reader(database);
    GT_ASSIGN(const qint64 total, reader.accountCount());
    const auto take = [&](AccountId account,
                          const reciprocity::AccountLedger& ledger) -> Result<bool> {
        book.accounts_.push_back({account.value(), ledger, std::nullopt});
        const qint64 done = qint64(book.accounts_.size());
        return done % askEvery != 0 || !progress || progress(done, total);
    };
    GT_TRY(reader.scan(take));
    GT_TRY(book.readEnds(database));
    return book;
}

Result<void> BookLedgers::readEnds(store::Database& database)
{
    GT_ASSIGN(const auto ends, accountEnds(database));
    for (Own& own : accounts_)
        if (const auto known = ends.find(own.account); known != ends.end())
            own.endedDay = known->second;
    return {};
}

std::vector<reciprocity::AccountHistory> BookLedgers::histories() const
{
    std::vector<reciprocity::AccountHistory> histories;
    histories.reserve(accounts_.size());
    for (const Own& own : accounts_)
        histories.push_back({own.account, own.ledger.entries, own.ledger.asks, own.endedDay});
    return histories;
}

} // namespace goodturn::query
