#pragma once

#include "ui/charts/reliability_plan.h"

namespace goodturn::testing {

inline reciprocity::ReliabilityBin binOf(double said, int happened, int n)
{
    const double from = int(said * 10) / 10.0;
    return {from,
            from + 0.1,
            n,
            happened,
            said,
            double(happened) / n,
            reciprocity::wilsonInterval(happened, n)};
}

/// The model said 25 %, 65 % and 95 %, the rep 40 % and 65 %.
inline std::vector<ui::ReliabilitySeries> modelAndRep()
{
    return {{QStringLiteral("The model"),
             {binOf(0.25, 4, 12), binOf(0.65, 9, 16), binOf(0.95, 40, 40)}},
            {QStringLiteral("You"), {binOf(0.4, 1, 5), binOf(0.65, 8, 30)}}};
}

} // namespace goodturn::testing
