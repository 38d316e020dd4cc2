#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/change/change_set.h"
#include "core/reciprocity/figures.h"

#include <memory>

namespace goodturn::store {
class Database;
}

namespace goodturn::book {

/// Keeps the log of forecasts (model.md, sections 5 and 7): every chance that was shown, and the
/// rep's own of an ask, with its day, so that they can be scored when they resolve
/// (core/reciprocity/forecast_log.h). It is in no journal, and Undo leaves it alone: what was shown
/// was shown.
class ForecastKeeper
{
public:
    ForecastKeeper(store::Database& database, std::shared_ptr<const Clock> clock);

    /// The chances of a return that the rep has just been shown. Quick, and mostly there already;
    /// nothing in a book that is only looked at. Fails with Busy, without waiting, while another
    /// program is writing: to be tried again when it is next shown.
    Result<void> shown(AccountId account, const reciprocity::Figures& figures,
                       const reciprocity::ReciprocityParameters& parameters);

    /// Before an act commits, and after the figures followed it: what the model and the rep think
    /// of the asks that it leaves waiting for an answer.
    Result<void> follow(const change::ChangeSet& changes);

private:
    Result<void> followAsk(AskId ask);

    store::Database& database_;
    std::shared_ptr<const Clock> clock_;
};

} // namespace goodturn::book
