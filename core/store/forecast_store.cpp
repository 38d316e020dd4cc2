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

Result<std::optional<LoggedForecast>> oneOf(BulkStatement& row)
{
    std::optional<LoggedForecast> found;
    if (row.next())
        found = forecastIn(row);
    GT_TRY(row.finish());
    return found;
}

void bindChance(BulkStatement& row, int parameter, std::optional<double> chance)
{
    if (chance)
        row.bind(parameter, *chance);
    else
        row.bind(parameter, std::optional<int>());
}

} // namespace

Result<std::optional<LoggedForecast>> ForecastStore::ofAccount(AccountId account, ForecastKind kind,
                                                               int day)
{
    static const QString sql = u"SELECT %1 FROM forecast WHERE account_id=? AND kind=? "
                               "AND made_on=? ORDER BY id DESC LIMIT 1"_s.arg(columns());
    BulkStatement row(database_, sql);
    row.bind(1, account.value());
    row.bind(2, code(kind));
    row.bind(3, qint64(day));
    return oneOf(row);
}

Result<std::optional<LoggedForecast>> ForecastStore::ofAsk(AskId ask, ForecastKind kind)
{
    static const QString sql =
        u"SELECT %1 FROM forecast WHERE ask_id=? AND kind=? ORDER BY id DESC LIMIT 1"_s.arg(
            columns());
    BulkStatement row(database_, sql);
    row.bind(1, ask.value());
    row.bind(2, code(kind));
    return oneOf(row);
}

Result<void> ForecastStore::add(const LoggedForecast& forecast)
{
    BulkStatement row(database_, u"INSERT INTO forecast(account_id, ask_id, kind, made_on, chance, "
                                 "window_days, given, received) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_s);
    const std::optional<int> none;
    row.bind(1, none);
    row.bind(2, none);
    if (forecast.askId)
        row.bind(2, *forecast.askId);
    else
        row.bind(1, forecast.accountId);
    row.bind(3, code(forecast.kind));
    row.bind(4, qint64(forecast.madeDay));
    bindChance(row, 5, forecast.chance);
    row.bind(6, qint64(forecast.windowDays));
    row.bind(7, qint64(forecast.given));
    row.bind(8, qint64(forecast.received));
    return row.run();
}

Result<void> ForecastStore::correct(const LoggedForecast& forecast)
{
    BulkStatement row(database_, u"UPDATE forecast SET chance=?, window_days=? WHERE id=?"_s);
    bindChance(row, 1, forecast.chance);
    row.bind(2, qint64(forecast.windowDays));
    row.bind(3, forecast.id);
    return row.run();
}

Result<std::vector<LoggedForecast>> ForecastStore::all()
{
    BulkStatement rows(
        database_,
        u"SELECT f.id, a.id, f.ask_id, f.kind, f.made_on, f.chance, f.window_days, f.given, "
        "f.received FROM forecast f LEFT JOIN ask k ON k.id=f.ask_id AND k.deleted_at IS NULL "
        "JOIN account a ON a.id=coalesce(f.account_id, k.account_id) AND a.deleted_at IS NULL "
        "ORDER BY a.id, f.id"_s);
    std::vector<LoggedForecast> found;
    while (rows.next())
        if (const auto forecast = forecastIn(rows))
            found.push_back(*forecast);
    GT_TRY(rows.finish());
    return found;
}

} // namespace goodturn::store
