#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/reciprocity/forecast_log.h"

#include <optional>
#include <vector>

namespace goodturn::store {

class Database;

/// The table `forecast`: what was forecast and when. Not in the journal, since showing something is
/// no act. A forecast of an ask has the ask alone: it goes wherever that goes.
class ForecastStore
{
public:
    explicit ForecastStore(Database& database) : database_(database) {}

    /// The newest one of this kind for an account on a day.
    Result<std::optional<reciprocity::LoggedForecast>>
    ofAccount(AccountId account, reciprocity::ForecastKind kind, int day);
    /// The newest one of this kind for an ask. Its account is not told.
    Result<std::optional<reciprocity::LoggedForecast>> ofAsk(AskId ask,
                                                             reciprocity::ForecastKind kind);

    Result<void> add(const reciprocity::LoggedForecast& forecast);
    /// Another chance and window for the one with this id.
    Result<void> correct(const reciprocity::LoggedForecast& forecast);

    /// Those of accounts and asks outside the trash, those of an account one after the other, in
    /// the order of making. One of an ask goes with the account that the ask belongs to now.
    Result<std::vector<reciprocity::LoggedForecast>> all();

private:
    Database& database_;
};

} // namespace goodturn::store
