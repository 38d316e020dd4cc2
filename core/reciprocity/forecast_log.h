#pragma once

#include "core/base/enum_codes.h"
#include "core/reciprocity/forecasts.h"

#include <optional>
#include <span>
#include <vector>

namespace goodturn::reciprocity {

/// What was forecast. P1 has no log of its own: it is Pgive of an account that nothing given before
/// still invites.
enum class ForecastKind
{
    Wait,  ///< a return within W, if nothing more is given (Pwait)
    Give,  ///< a return within W, if once more is given that day, and no more (Pgive)
    Grant, ///< a yes to an ask, or a redirection (P(grant))
    Own    ///< the same, by the rep's own judgement
};

/// A chance as it was reckoned, or noted, on a day.
struct LoggedForecast
{
    qint64 id = 0; ///< in the order of making
    qint64 accountId = 0;
    std::optional<qint64> askId; ///< of Grant and Own
    ForecastKind kind = ForecastKind::Wait;
    int madeDay = 0;              ///< Julian day number
    std::optional<double> chance; ///< 0 to 1; none where the rep took an own forecast back
    int windowDays = 0;           ///< W as it was then; only Wait and Give go by it
    int given = 0;                ///< givings of that very day that were known
    int received = 0;             ///< returns of that very day that were known
};

/// What came of the logged forecasts of one kind and one account, by its ledger as it is now:
///
/// - Wait: the last one of each day whose condition was kept. It happened if a return is dated
/// after that day, and no later
///   than W days after it.
/// - Give: the same, where one giving of that day came after it was said.
/// - Grant and Own: the last one of each ask, unless it was taken back, with what came of the ask.
///
/// A forecast of a return whose condition was not kept says nothing and is left out: something
/// else was given after it was said, on the day of the return or before. And a return resolves one
/// forecast only, the first that waited for it: those said until then are left out, or whoever
/// looks at an account every day would score one event many times over.
///
/// As in forecastsOf(), a chance of a return is scored only once W days and one have passed while
/// the account was watched, also where a return came sooner: to count returns at once and misses
/// only when they are due would make every share of returns too high. Asks are scored when they are
/// resolved; what was noted of an ask later than the day of its answer is no forecast. In the order
/// of the days.
std::vector<ResolvedForecast> resolved(std::span<const LoggedForecast> log, ForecastKind kind,
                                       const AccountHistory& history, int today,
                                       const ReciprocityParameters& parameters = {});

} // namespace goodturn::reciprocity

template<>
struct goodturn::EnumCodes<goodturn::reciprocity::ForecastKind>
{
    using Kind = goodturn::reciprocity::ForecastKind;
    static constexpr EnumCode<Kind> all[] = {
        {Kind::Wait, "wait"},
        {Kind::Give, "give"},
        {Kind::Grant, "grant"},
        {Kind::Own, "own"},
    };
};
