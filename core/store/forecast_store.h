#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/reciprocity/forecast_log.h"

#include <functional>
#include <optional>
#include <vector>

namespace goodturn::store {

class Database;

/// The table `forecast`: what was forecast and when, added to and never changed but for a chance
/// that was shown otherwise a moment later. Not in the journal, since showing something is no act.
class ForecastStore
{
public:
    explicit ForecastStore(Database& database) : database_(database) {}

    /// The chance last shown of an account on a day, from the same entries.
    Result<std::optional<double>> shown(const reciprocity::LoggedForecast& forecast);
    /// Writes it in the place of one that shown() finds.
    Result<void> show(const reciprocity::LoggedForecast& forecast);

    /// The newest one of this kind for an ask.
    Result<std::optional<reciprocity::LoggedForecast>> ofAsk(AskId ask,
                                                             reciprocity::ForecastKind kind);
    Result<void> add(const reciprocity::LoggedForecast& forecast);

    /// All of them, those of an account one after the other, in the order of making. One of an ask
    /// goes with the account that the ask belongs to now.
    Result<std::vector<reciprocity::LoggedForecast>> all();

private:
    Database& database_;
};

} // namespace goodturn::store
