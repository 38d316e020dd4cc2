#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/change/change_set.h"
#include "core/domain/ask.h"
#include "core/reciprocity/figures.h"
#include "core/reciprocity/forecast_log.h"

#include <memory>

namespace goodturn::query {
class FiguresQuery;
}

namespace goodturn::store {
class Database;
}

namespace goodturn::book {

/// Keeps the log of forecasts (model.md, sections 5 and 7): what the model reckoned of a return
/// while the page of an account was on the screen, and what it and the rep thought of each ask,
/// with the day, so that all can be scored when they resolve (core/reciprocity/forecast_log.h). It
/// is in no journal, and Undo leaves it alone: what was said was said.
class ForecastKeeper
{
public:
    ForecastKeeper(store::Database& database, std::shared_ptr<const Clock> clock);

    /// The figures that the rep has before them. Quick, and mostly there already; nothing for a new
    /// account, of which the model knows only what it knows of all, and in a book that is only
    /// looked at. Fails with Busy, without waiting, while another program is writing: to be tried
    /// again when they are next shown.
    Result<void> shown(AccountId account, const reciprocity::Figures& figures,
                       const reciprocity::ReciprocityParameters& parameters);

    /// Before an act commits, and after the figures followed it: what the model and the rep think
    /// of the asks that it leaves planned or waiting for an answer. The model's word is the one
    /// from the day of asking; later, an ask's own silence would speak in it.
    Result<void> follow(const change::ChangeSet& changes);

private:
    Result<void> followAsk(const Ask& ask, const query::FiguresQuery& query);
    Result<void> followModel(const Ask& ask, reciprocity::LoggedForecast forecast);
    Result<void> followRep(const Ask& ask, reciprocity::LoggedForecast forecast);

    store::Database& database_;
    std::shared_ptr<const Clock> clock_;
};

} // namespace goodturn::book
