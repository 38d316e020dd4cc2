#include "core/query/figures_query.h"
#include "core/query/insights_balances.h"
#include "core/query/insights_records.h"
#include "core/query/insights_standings.h"
#include "core/query/insights_waits.h"
#include "core/query/month_totals.h"
#include "core/query/queries.h"
#include "core/store/ledger_reader.h"
#include "core/store/sql_query.h"

#include <QCoreApplication>

namespace goodturn::query {
using namespace Qt::StringLiterals;
using reciprocity::AccountLedger;
using store::LedgerReader;

namespace {

/// How far the reading is, in thousandths; each part of it has its share.
class Pace
{
public:
    explicit Pace(const Progress& progress) : progress_(progress) {}

    bool at(int thousandths) const { return !progress_ || progress_(thousandths, 1000); }
    Progress part(int from, int to) const
    {
        return [this, from, to](qint64 done, qint64 total) {
            return at(from + int((to - from) * done / std::max<qint64>(total, 1)));
        };
    }

private:
    const Progress& progress_;
};

tl::unexpected<Error> stopped()
{
    return failure(ErrorKind::Cancelled,
                   QCoreApplication::translate("Insights", "Stopped. The book was only read."));
}

/// Takes the ledgers of the accounts of a scope, one after the other.
using TakeLedger = std::function<Result<void>(std::size_t place, const AccountLedger& ledger)>;

Result<void> scanScope(store::Database& database, const ScopeAccounts& accounts,
                       const TakeLedger& take, const Progress& progress)
{
    constexpr qint64 askEvery = 200; // accounts
    LedgerReader reader(database);
    GT_ASSIGN(const qint64 total, reader.accountCount());
    qint64 done = 0;
    return reader.scan([&](AccountId id, const AccountLedger& ledger) -> Result<bool> {
        if (const auto place = accounts.placeOf(id.value()))
            GT_TRY(take(*place, ledger));
        if (++done % askEvery == 0 && !progress(done, total))
            return stopped();
        return true;
    });
}

Result<std::optional<int>> firstDayOf(store::Database& database)
{
    store::SqlQuery query(database, u"SELECT min(date) FROM favour WHERE deleted_at IS NULL"_s);
    GT_TRY(query.run());
    const QDate day = query.next() ? query.date(0) : QDate();
    GT_TRY(query.finish());
    return day.isValid() ? std::optional(int(day.toJulianDay())) : std::nullopt;
}

ListSpec accountsOf(const InsightsScope& scope)
{
    ListSpec spec;
    spec.filter = scope.accounts;
    return spec;
}

/// What all parts of the insights go by.
struct Reading
{
    store::Database& database;
    const ScopeAccounts& accounts;
    const InsightsPeriod& period;
    const KeptFigures& kept;
    const FavourKinds& kinds;
};

/// The parts that come from the ledger, all in one pass over it.
Result<void> readLedgers(const Reading& reading, Insights& insights, const Progress& progress)
{
    GT_ASSIGN(const auto firstDay, firstDayOf(reading.database));
    GT_ASSIGN(auto figures, FiguresQuery::begin(reading.database, insights.day));
    GT_TRY(figures.readSegments());
    const auto& parameters = figures.terms().parameters;
    const reciprocity::FlowReplay replay(parameters);
    MonthTotals months(reading.period);
    InsightsBalances balances(reading.accounts, reading.period, reading.kept);
    InsightsStandings standings(reading.accounts, reading.period, firstDay);
    InsightsWaits waits(reading.period, reading.kinds, parameters.windowDays);
    const auto take = [&](std::size_t place, const AccountLedger& ledger) -> Result<void> {
        const ScopeAccount& account = reading.accounts.all()[place];
        GT_ASSIGN(const auto own, figures.parametersOf(account.id));
        months.take(ledger.entries);
        const auto last = standings.take(place, ledger.entries, ledger.asks, replay, own);
        balances.take(place, ledger.entries, last, own);
        waits.take(account, ledger.entries);
        return {};
    };
    GT_TRY(scanScope(reading.database, reading.accounts, take, progress));
    insights.flow = months.flow();
    insights.standings = standings.finish(insights.flow);
    balances.finish(insights);
    waits.finish(insights);
    return {};
}

} // namespace

Result<FlowByMonth> Queries::flowByMonth(const InsightsScope& scope, const Progress& progress)
{
    GT_ASSIGN(const auto ids, listIds(accountsOf(scope)));
    const ScopeAccounts accounts(ids);
    MonthTotals months(InsightsPeriod::of(scope, clock_.today()));
    const auto take = [&](std::size_t, const AccountLedger& ledger) -> Result<void> {
        months.take(ledger.entries);
        return {};
    };
    GT_TRY(scanScope(database_, accounts, take, Pace(progress).part(0, 1000)));
    return months.flow();
}

Result<Insights> Queries::insights(const InsightsScope& scope, const Progress& progress)
{
    const Pace pace(progress);
    const QDate today = clock_.today();
    const auto period = InsightsPeriod::of(scope, today);
    GT_ASSIGN(const auto ids, listIds(accountsOf(scope)));
    ScopeAccounts accounts(ids);
    GT_TRY(accounts.readDetails(database_));
    GT_ASSIGN(const auto kept, keptFigures_.figures(database_, today));
    if (!pace.at(100))
        return stopped();
    GT_ASSIGN(const auto kinds, FavourKinds::read(database_, pace.part(100, 400)));
    Insights insights;
    insights.day = today;
    insights.scope = scope;
    insights.to = period.lastDay();
    GT_ASSIGN(const auto parameters, this->parameters());
    insights.windowDays = parameters.windowDays;
    insights.unansweredAfterDays = parameters.unansweredAfterDays;
    GT_TRY(readLedgers({database_, accounts, period, *kept, kinds}, insights, pace.part(400, 950)));
    GT_ASSIGN(insights.asks,
              askFunnel(database_, accounts, period, parameters.unansweredAfterDays));
    GT_ASSIGN(insights.referrals, referralYield(database_, accounts, period, kinds, insights.asks));
    GT_ASSIGN(insights.gifts, giftReactions(database_, accounts, period));
    if (!pace.at(1000))
        return stopped();
    return insights;
}

} // namespace goodturn::query
