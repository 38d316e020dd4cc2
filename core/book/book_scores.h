#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/reciprocity/fit.h"
#include "core/reciprocity/survival.h"

#include <QDate>

#include <optional>

namespace goodturn::store {
class Database;
}

namespace goodturn::book {

/// How forecasts of one kind came out.
struct ForecastScore
{
    reciprocity::Score score;
    std::vector<reciprocity::ReliabilityBin> reliability;
};

/// The book's model as a whole: who returns, when, and how well that was foreseen.
struct BookScores
{
    QDate day;
    reciprocity::FitData data;
    std::optional<reciprocity::ReturnWindow> usualWindow; ///< 25 % to 80 % of the returns, in days

    // Looking back: what the model as it is now would have said, from what was known then.
    ForecastScore returns; ///< of the chance of a return, on the day of each giving
    ForecastScore asks;    ///< of the chance that an ask is granted, on the day of asking

    // As it was said at the time (core/reciprocity/forecast_log.h).
    ForecastScore waiting; ///< of a return, if we wait
    ForecastScore giving;  ///< of a return, if we give once more
    ForecastScore grants;  ///< of a yes to an ask
    ForecastScore own;     ///< of a yes, by the rep's own judgement
};

/// Reads every ledger, and the log of forecasts. Cancelled when `progress` says so.
Result<BookScores> scoresOf(store::Database& database, QDate today,
                            const reciprocity::ReciprocityParameters& parameters,
                            const Progress& progress = {});

} // namespace goodturn::book
