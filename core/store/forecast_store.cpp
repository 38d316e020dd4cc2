#include "core/store/forecast_store.h"

#include "core/store/bulk_statement.h"

namespace goodturn::store {
using namespace Qt::StringLiterals;
using reciprocity::ForecastKind;
using reciprocity::LoggedForecast;

namespace {

const QString& columns()
{
    static const QString names = u"id, account_id, ask_id, kind, made_on, chance, window_days, "
                                 "given, received"_s;
    return names;
}

/// Nothing where the row holds a kind that this program doesn't know.
std::optional<LoggedForecast> forecastIn(const BulkStatement& row)
{
    const std::string_view text = row.text(3);
    const auto kind =
        fromCode<ForecastKind>(QString::fromLatin1(text.data(), qsizetype(text.size())));
    if (!kind)
        return std::nullopt;
    LoggedForecast forecast;
    forecast.id = row.integer(0);
    forecast.accountId = row.integer(1);
    if (!row.isNull(2))
        forecast.askId = row.integer(2);
    forecast.kind = *kind;
    forecast.madeDay = int(row.integer(4));
    if (!row.isNull(5))
        forecast.chance = row.real(5);
    forecast.windowDays = int(row.integer(6));
    forecast.given = int(row.integer(7));
    forecast.received = int(row.integer(8));
    return forecast;
}

/// What makes two showings the same: binds from parameter `first` on.
void bindSame(BulkStatement& row, int first, const LoggedForecast& forecast)
{
    row.bind(first, forecast.accountId);
    row.bind(first + 1, code(forecast.kind));
    row.bind(first + 2, qint64(forecast.madeDay));
    row.bind(first + 3, qint64(forecast.given));
    row.bind(first + 4, qint64(forecast.received));
}

const QString& sameRows()
{
    static const QString condition =
        u" WHERE account_id=? AND kind=? AND made_on=? AND given=? AND received=?"_s;
    return condition;
}

} // namespace

Result<std::optional<double>> ForecastStore::shown(const LoggedForecast& forecast)
{
    static const QString sql = u"SELECT chance FROM forecast"_s + sameRows();
    BulkStatement row(database_, sql);
    bindSame(row, 1, forecast);
    std::optional<double> chance;
    if (row.next())
        chance = row.real(0);
    GT_TRY(row.finish());
    return chance;
}

Result<void> ForecastStore::show(const LoggedForecast& forecast)
{
    GT_ASSIGN(const auto before, shown(forecast));
    if (!before)
        return add(forecast);
    static const QString sql = u"UPDATE forecast SET chance=?, window_days=?"_s + sameRows();
    BulkStatement row(database_, sql);
    row.bind(1, *forecast.chance);
    row.bind(2, qint64(forecast.windowDays));
    bindSame(row, 3, forecast);
    return row.run();
}

Result<std::optional<LoggedForecast>> ForecastStore::ofAsk(AskId ask, ForecastKind kind)
{
    static const QString sql =
        u"SELECT %1 FROM forecast WHERE ask_id=? AND kind=? ORDER BY id DESC LIMIT 1"_s.arg(
            columns());
    BulkStatement row(database_, sql);
    row.bind(1, ask.value());
    row.bind(2, code(kind));
    std::optional<LoggedForecast> found;
    if (row.next())
        found = forecastIn(row);
    GT_TRY(row.finish());
    return found;
}

Result<void> ForecastStore::add(const LoggedForecast& forecast)
{
    BulkStatement row(database_, u"INSERT INTO forecast(account_id, ask_id, kind, made_on, chance, "
                                 "window_days, given, received) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_s);
    row.bind(1, forecast.accountId);
    row.bind(2, std::optional<int>());
    if (forecast.askId)
        row.bind(2, *forecast.askId);
    row.bind(3, code(forecast.kind));
    row.bind(4, qint64(forecast.madeDay));
    row.bind(5, std::optional<int>());
    if (forecast.chance)
        row.bind(5, *forecast.chance);
    row.bind(6, qint64(forecast.windowDays));
    row.bind(7, qint64(forecast.given));
    row.bind(8, qint64(forecast.received));
    return row.run();
}

Result<std::vector<LoggedForecast>> ForecastStore::all()
{
    static const QString sql =
        u"SELECT f.id, coalesce(a.account_id, f.account_id), f.ask_id, f.kind, f.made_on, "
        "f.chance, f.window_days, f.given, f.received "
        "FROM forecast f LEFT JOIN ask a ON a.id=f.ask_id ORDER BY 2, 1"_s;
    BulkStatement rows(database_, sql);
    std::vector<LoggedForecast> found;
    while (rows.next())
        if (const auto forecast = forecastIn(rows))
            found.push_back(*forecast);
    GT_TRY(rows.finish());
    return found;
}

} // namespace goodturn::store
