#include "core/book/book_scores.h"

#include "core/query/book_ledgers.h"
#include "core/store/forecast_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace goodturn::book {
using reciprocity::AccountHistory;
using reciprocity::ForecastKind;
using reciprocity::LoggedForecast;
using reciprocity::ReciprocityParameters;
using reciprocity::ResolvedForecast;

namespace {

constexpr qint64 askEvery = 20; // accounts

QString stoppedText()
{
    return QCoreApplication::translate("BookScores", "Stopped. The book was only read.");
}

/// Gathers the resolved forecasts of one kind, account by account.
class Gathered
{
public:
    void add(const std::vector<ResolvedForecast>& more)
    {
        forecasts_.insert(forecasts_.end(), more.begin(), more.end());
    }
    int size() const { return int(forecasts_.size()); }
    ForecastScore score(int wordsBelow) const
    {
        return {scoreOf(forecasts_, wordsBelow), reciprocity::reliability(forecasts_)};
    }

private:
    std::vector<ResolvedForecast> forecasts_;
};

/// The part of the log, which is sorted by account, that is about one account.
std::span<const LoggedForecast> logOf(const std::vector<LoggedForecast>& log, qint64 account)
{
    const auto part = std::ranges::equal_range(log, account, {}, &LoggedForecast::accountId);
    return {part.begin(), part.end()};
}

/// Of one book on one day.
class Scoring
{
public:
    Scoring(const std::vector<LoggedForecast>& log, QDate today,
            const ReciprocityParameters& parameters)
        : log_(log)
        , parameters_(parameters)
        , today_(int(today.toJulianDay()))
    {
        scores_.day = today;
    }

    void take(const AccountHistory& history)
    {
        countWaits(lags_, history, today_);
        if (const auto counts = countsOf(history, today_, parameters_))
            addCounts(scores_.data, *counts);
        returns_.add(forecastsOf(history, today_, parameters_));
        asks_.add(askForecastsOf(history, today_, parameters_));
        const auto log = logOf(log_, history.accountId);
        for (const auto& [kind, gathered] :
             {std::pair(ForecastKind::Wait, &waiting_), std::pair(ForecastKind::Give, &giving_),
              std::pair(ForecastKind::Grant, &grants_), std::pair(ForecastKind::Own, &own_)})
            gathered->add(resolved(log, kind, history, today_, parameters_));
    }

    BookScores scores()
    {
        addWaits(scores_.data, lags_);
        scores_.usualWindow = usualReturnWindow(lags_);
        scores_.data.forecasts = returns_.size();
        const int wordsBelow = parameters_.wordsBelow;
        scores_.returns = returns_.score(wordsBelow);
        scores_.asks = asks_.score(wordsBelow);
        scores_.waiting = waiting_.score(wordsBelow);
        scores_.giving = giving_.score(wordsBelow);
        scores_.grants = grants_.score(wordsBelow);
        scores_.own = own_.score(wordsBelow);
        return std::move(scores_);
    }

private:
    const std::vector<LoggedForecast>& log_;
    const ReciprocityParameters& parameters_;
    int today_;
    BookScores scores_;
    reciprocity::LagHistogram lags_;
    Gathered returns_;
    Gathered asks_;
    Gathered waiting_;
    Gathered giving_;
    Gathered grants_;
    Gathered own_;
};

} // namespace

Result<BookScores> scoresOf(store::Database& database, QDate today,
                            const ReciprocityParameters& parameters, const Progress& progress)
{
    GT_ASSIGN(const auto log, store::ForecastStore(database).all());
    const Progress reading = [&](qint64 done, qint64 total) {
        return !progress || progress(done, 2 * total);
    };
    GT_ASSIGN(const auto ledgers, query::BookLedgers::read(database, reading));
    const auto histories = ledgers.histories();
    const auto total = qint64(histories.size());
    Scoring scoring(log, today, parameters);
    qint64 done = 0;
    for (const AccountHistory& history : histories) {
        scoring.take(history);
        if (++done % askEvery == 0 && progress && !progress(total + done, 2 * total))
            return failure(ErrorKind::Cancelled, stoppedText());
    }
    return scoring.scores();
}

} // namespace goodturn::book
