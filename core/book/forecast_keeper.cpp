#include "core/book/forecast_keeper.h"

#include "core/query/figures_query.h"
#include "core/store/forecast_store.h"
#include "core/store/record_store.h"
#include "core/store/transaction.h"

namespace goodturn::book {
using reciprocity::ForecastKind;
using reciprocity::LoggedForecast;

namespace {

LoggedForecast logged(AccountId account, const reciprocity::Figures& figures,
                      const reciprocity::ReciprocityParameters& parameters)
{
    LoggedForecast forecast;
    forecast.accountId = account.value();
    forecast.madeDay = figures.today;
    forecast.windowDays = parameters.windowDays;
    forecast.given = figures.opportunities.given;
    forecast.received = figures.opportunities.received;
    return forecast;
}

/// The ask, if it waits for its answer.
Result<std::optional<Ask>> waitingAsk(store::Database& database, AskId id)
{
    GT_ASSIGN(const store::Row row,
              store::RowStore(database).load(store::shapeOf<Ask>(), id.value()));
    GT_ASSIGN(const Ask ask, store::fromRow<Ask>(row));
    const bool waits = !ask.meta.isDeleted() && ask.state == AskState::Open;
    return waits ? std::optional(ask) : std::nullopt;
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
    if (database_.isReadOnly() || figures.today != int(clock_->today().toJulianDay()))
        return {};
    store::ForecastStore log(database_);
    std::vector<LoggedForecast> news;
    for (const auto& [kind, chance] : {std::pair(ForecastKind::Wait, figures.chance.pwait),
                                       std::pair(ForecastKind::Give, figures.chance.pgive)}) {
        LoggedForecast forecast = logged(account, figures, parameters);
        forecast.kind = kind;
        forecast.chance = chance;
        GT_ASSIGN(const auto known, log.shown(forecast));
        if (known != forecast.chance)
            news.push_back(forecast);
    }
    if (news.empty())
        return {};
    GT_ASSIGN(auto transaction, store::Transaction::beginAtOnce(database_));
    for (const LoggedForecast& forecast : news)
        GT_TRY(log.show(forecast));
    return transaction.commit();
}

Result<void> ForecastKeeper::follow(const change::ChangeSet& changes)
{
    for (const change::Change& change : changes.changes)
        if (change.kind == RecordKind::Ask && change.action != change::Action::Trash &&
            change.action != change::Action::Purge)
            GT_TRY(followAsk(AskId(change.id)));
    return {};
}

Result<void> ForecastKeeper::followAsk(AskId id)
{
    GT_ASSIGN(const auto ask, waitingAsk(database_, id));
    if (!ask)
        return {};
    store::ForecastStore log(database_);
    GT_ASSIGN(const auto query, query::FiguresQuery::begin(database_, clock_->today()));
    GT_ASSIGN(const auto figures, query.of(ask->accountId));
    LoggedForecast forecast = logged(ask->accountId, figures, query.terms().parameters);
    forecast.askId = id.value();
    forecast.kind = ForecastKind::Grant;
    forecast.chance = figures.grantChance;
    GT_ASSIGN(const auto byModel, log.ofAsk(id, ForecastKind::Grant));
    if (!byModel)
        GT_TRY(log.add(forecast));
    forecast.kind = ForecastKind::Own;
    forecast.chance.reset();
    if (ask->ownForecast)
        forecast.chance = *ask->ownForecast / 100.0;
    GT_ASSIGN(const auto before, log.ofAsk(id, ForecastKind::Own));
    const auto held = before ? before->chance : std::nullopt;
    return held == forecast.chance ? Result<void>() : log.add(forecast);
}

} // namespace goodturn::book
