#include "core/book/forecast_keeper.h"

#include "core/query/figures_query.h"
#include "core/store/forecast_store.h"
#include "core/store/ledger_reader.h"
#include "core/store/record_store.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace goodturn::book {
using reciprocity::ForecastKind;
using reciprocity::LoggedForecast;

namespace {

/// What is to be written of a chance beside the newest one of that day.
struct News
{
    LoggedForecast forecast;
    bool isCorrection = false; ///< from the same entries, so the newest was only a moment ago
};

std::optional<News> newsOf(LoggedForecast forecast, const std::optional<LoggedForecast>& newest)
{
    const bool sameEntries =
        newest && newest->given == forecast.given && newest->received == forecast.received;
    if (!sameEntries)
        return News{forecast, false};
    forecast.id = newest->id;
    if (newest->chance == forecast.chance && newest->windowDays == forecast.windowDays)
        return std::nullopt;
    return News{forecast, true};
}

/// The ask, if it is still to be asked or waits for its answer.
Result<std::optional<Ask>> pendingAsk(store::Database& database, AskId id)
{
    GT_ASSIGN(const store::Row row,
              store::RowStore(database).load(store::shapeOf<Ask>(), id.value()));
    GT_ASSIGN(const Ask ask, store::fromRow<Ask>(row));
    const bool isPending = ask.state == AskState::Draft || ask.state == AskState::Open;
    return isPending && !ask.meta.isDeleted() ? std::optional(ask) : std::nullopt;
}

bool leavesAnAsk(const change::Change& change)
{
    return change.kind == RecordKind::Ask && change.action != change::Action::Trash &&
           change.action != change::Action::Purge;
}

} // namespace

ForecastKeeper::ForecastKeeper(store::Database& database, std::shared_ptr<const Clock> clock)
    : database_(database)
    , clock_(std::move(clock))
{
}

Result<void> ForecastKeeper::shown(AccountId account, const reciprocity::Figures& figures,
                                   const reciprocity::ReciprocityParameters& parameters)
{
    const QDate today = clock_->today();
    if (database_.isReadOnly() || figures.today != int(today.toJulianDay()) ||
        figures.byRules == Standing::New)
        return {};
    GT_ASSIGN(const auto entries, store::LedgerReader(database_).entriesSince(account, today));
    const auto ofToday = [&](Direction direction) {
        return int(std::ranges::count_if(entries, [&](const reciprocity::LedgerEntry& entry) {
            return entry.day == figures.today && entry.direction == direction;
        }));
    };
    LoggedForecast forecast;
    forecast.accountId = account.value();
    forecast.madeDay = figures.today;
    forecast.windowDays = parameters.windowDays;
    forecast.given = ofToday(Direction::Given);
    forecast.received = ofToday(Direction::Received);
    store::ForecastStore log(database_);
    std::vector<News> news;
    for (const auto& [kind, chance] : {std::pair(ForecastKind::Wait, figures.chance.pwait),
                                       std::pair(ForecastKind::Give, figures.chance.pgive)}) {
        forecast.kind = kind;
        forecast.chance = chance;
        GT_ASSIGN(const auto newest, log.ofAccount(account, kind, figures.today));
        if (const auto one = newsOf(forecast, newest))
            news.push_back(*one);
    }
    if (news.empty())
        return {};
    GT_ASSIGN(auto transaction, store::Transaction::beginAtOnce(database_));
    for (const News& one : news)
        GT_TRY(one.isCorrection ? log.correct(one.forecast) : log.add(one.forecast));
    return transaction.commit();
}

Result<void> ForecastKeeper::follow(const change::ChangeSet& changes)
{
    std::optional<query::FiguresQuery> query;
    for (const change::Change& change : changes.changes) {
        if (!leavesAnAsk(change))
            continue;
        GT_ASSIGN(const auto ask, pendingAsk(database_, AskId(change.id)));
        if (!ask)
            continue;
        if (!query) {
            GT_ASSIGN(query, query::FiguresQuery::begin(database_, clock_->today()));
        }
        GT_TRY(followAsk(*ask, *query));
    }
    return {};
}

Result<void> ForecastKeeper::followAsk(const Ask& ask, const query::FiguresQuery& query)
{
    GT_ASSIGN(const auto figures, query.of(ask.accountId));
    LoggedForecast forecast;
    forecast.accountId = ask.accountId.value();
    forecast.askId = ask.id.value();
    forecast.madeDay = figures.today;
    forecast.windowDays = query.terms().parameters.windowDays;
    forecast.chance = figures.grantChance;
    const int silentFrom =
        int(ask.askedOn.toJulianDay()) + query.terms().parameters.unansweredAfterDays;
    if (ask.state == AskState::Draft || figures.today < silentFrom)
        GT_TRY(followModel(ask, forecast));
    return followRep(ask, forecast);
}

Result<void> ForecastKeeper::followModel(const Ask& ask, LoggedForecast forecast)
{
    store::ForecastStore log(database_);
    forecast.kind = ForecastKind::Grant;
    GT_ASSIGN(const auto before, log.ofAsk(ask.id, ForecastKind::Grant));
    const int asked = ask.askedOn.isValid() ? int(ask.askedOn.toJulianDay()) : forecast.madeDay;
    const bool isStanding = before && (before->chance == forecast.chance ||
                                       forecast.madeDay > asked || before->madeDay >= asked);
    return isStanding ? Result<void>() : log.add(forecast);
}

Result<void> ForecastKeeper::followRep(const Ask& ask, LoggedForecast forecast)
{
    store::ForecastStore log(database_);
    forecast.kind = ForecastKind::Own;
    forecast.chance.reset();
    if (ask.ownForecast)
        forecast.chance = *ask.ownForecast / 100.0;
    GT_ASSIGN(const auto before, log.ofAsk(ask.id, ForecastKind::Own));
    const auto held = before ? before->chance : std::nullopt;
    return held == forecast.chance ? Result<void>() : log.add(forecast);
}

} // namespace goodturn::book
