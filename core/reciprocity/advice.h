#pragma once

#include "core/reciprocity/figures.h"

#include <QDate>

#include <optional>

namespace goodturn::reciprocity {

/// What to do next and when: advice with a date, not part of the standing (model.md, section 6).
struct Advice
{
    std::optional<QDate> askNoSoonerThan; ///< a guard stands until the day before
    std::optional<FeltWorth> largestAsk;  ///< floor(3 + log2 OC); none when that is below 1
    QString sentence;
};

Advice advice(const Figures& figures, const ReciprocityParameters& parameters = {});

} // namespace goodturn::reciprocity
