#include "core/store/ledger_reader.h"

#include "core/store/bulk_statement.h"
#include "core/store/sql_query.h"

#include <QCoreApplication>

#include <chrono>

namespace goodturn::store {
using namespace Qt::StringLiterals;
using reciprocity::AccountLedger;
using reciprocity::AskEntry;
using reciprocity::LedgerEntry;

namespace {

/// The Julian day number of an ISO day of four-digit years; nought where it is none.
int julianDay(std::string_view iso)
{
    constexpr int epoch = 2'440'588; // 1 January 1970
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-')
        return 0;
    const auto number = [iso](size_t at, size_t digits) {
        int value = 0;
        for (size_t i = at; i < at + digits; ++i)
            value = value * 10 + (iso[i] - '0');
        return value;
    };
    const std::chrono::year_month_day day{std::chrono::year(number(0, 4)),
                                          std::chrono::month(unsigned(number(5, 2))),
                                          std::chrono::day(unsigned(number(8, 2)))};
    return day.ok() ? epoch + int(std::chrono::sys_days(day).time_since_epoch().count()) : 0;
}

/// Rows of (account, key, day, direction, worth, from_ask), in the order of the model.
QString entriesSql(const char* which)
{
    return u"SELECT account_id, id, date, direction, worth, from_ask FROM favour "
           "INDEXED BY favour_ledger WHERE deleted_at IS NULL AND unpriced=0 "
           "AND worth IS NOT NULL %1 ORDER BY account_id, date, direction"_s.arg(
               QLatin1StringView(which));
}

QString asksSql(const char* which)
{
    return u"SELECT account_id, id, asked_on, state, resolved_on FROM ask "
           "INDEXED BY ask_by_account WHERE deleted_at IS NULL AND asked_on IS NOT NULL %1 "
           "ORDER BY account_id, asked_on"_s.arg(QLatin1StringView(which));
}

/// A row that holds what no ledger can is left out, as everywhere on the read side.
void takeEntry(const BulkStatement& row, AccountLedger& ledger)
{
    const std::string_view direction = row.text(3);
    const bool given = direction == "given";
    const int day = julianDay(row.text(2));
    const qint64 worth = row.integer(4);
    if (day > 0 && worth >= 1 && worth <= 5 && (given || direction == "received"))
        ledger.entries.push_back({row.integer(1), day,
                                  given ? Direction::Given : Direction::Received,
                                  FeltWorth(int(worth)), row.integer(5) != 0});
}

void takeAsk(const BulkStatement& row, AccountLedger& ledger)
{
    const std::string_view text = row.text(3);
    const auto state = fromCode<AskState>(QString::fromLatin1(text.data(), qsizetype(text.size())));
    const int day = julianDay(row.text(2));
    if (state && day > 0)
        ledger.asks.push_back({row.integer(1), day, *state, julianDay(row.text(4))});
}

/// The rows of one account after the other, next to those of another table.
class Column
{
public:
    Column(Database& database, const QString& sql) : rows_(database, sql) { step(); }

    std::optional<qint64> account() const { return account_; }
    const BulkStatement& row() const { return rows_; }
    void step() { account_ = rows_.next() ? std::optional(rows_.integer(0)) : std::nullopt; }
    Result<void> finish() { return rows_.finish(); }

private:
    BulkStatement rows_;
    std::optional<qint64> account_;
};

} // namespace

Result<AccountLedger> LedgerReader::load(AccountId account)
{
    static const QString ofEntries = entriesSql("AND account_id=?");
    static const QString ofAsks = asksSql("AND account_id=?");
    AccountLedger ledger;
    BulkStatement entries(database_, ofEntries);
    entries.bind(1, account.value());
    while (entries.next())
        takeEntry(entries, ledger);
    GT_TRY(entries.finish());
    BulkStatement asks(database_, ofAsks);
    asks.bind(1, account.value());
    while (asks.next())
        takeAsk(asks, ledger);
    GT_TRY(asks.finish());
    sortEntries(ledger.entries);
    return ledger;
}

Result<std::vector<LedgerEntry>> LedgerReader::entriesSince(AccountId account, QDate first)
{
    AccountLedger ledger;
    BulkStatement entries(database_, entriesSql("AND account_id=? AND date>=?"));
    entries.bind(1, account.value());
    entries.bind(2, first.toString(Qt::ISODate));
    while (entries.next())
        takeEntry(entries, ledger);
    GT_TRY(entries.finish());
    sortEntries(ledger.entries);
    return ledger.entries;
}

Result<void> LedgerReader::scan(const Take& take)
{
    Column entries(database_, entriesSql(""));
    Column asks(database_, asksSql(""));
    AccountLedger ledger;
    bool goOn = true;
    while (goOn && (entries.account() || asks.account())) {
        constexpr auto none = std::numeric_limits<qint64>::max();
        const qint64 account =
            std::min(entries.account().value_or(none), asks.account().value_or(none));
        ledger.entries.clear();
        ledger.asks.clear();
        for (; entries.account() == account; entries.step())
            takeEntry(entries.row(), ledger);
        for (; asks.account() == account; asks.step())
            takeAsk(asks.row(), ledger);
        sortEntries(ledger.entries);
        GT_ASSIGN(goOn, take(AccountId(account), ledger));
    }
    if (!goOn)
        return failure(ErrorKind::Cancelled,
                       QCoreApplication::translate("LedgerReader", "It was stopped before all "
                                                                   "accounts were looked at."));
    GT_TRY(entries.finish());
    return asks.finish();
}

Result<qint64> LedgerReader::accountCount()
{
    return scalar(database_, u"SELECT count(*) FROM account"_s);
}

} // namespace goodturn::store
