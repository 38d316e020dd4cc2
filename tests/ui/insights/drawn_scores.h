#pragma once

#include "core/book/book_scores.h"

namespace goodturn::ui::testing {

/// `happened` of `n` forecasts of the same chance came.
struct Said
{
    double chance = 0;
    int happened = 0;
    int n = 0;
};

inline book::ForecastScore scoreOfSaid(const std::vector<Said>& said)
{
    std::vector<reciprocity::ResolvedForecast> forecasts;
    for (const Said& one : said)
        for (int i = 0; i < one.n; ++i)
            forecasts.push_back({one.chance, i < one.happened, 0, 0, 0, 0, 1});
    return {reciprocity::scoreOf(forecasts), reciprocity::reliability(forecasts)};
}

} // namespace goodturn::ui::testing
