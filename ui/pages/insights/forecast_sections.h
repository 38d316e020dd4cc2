#pragma once

#include "core/book/book_scores.h"
#include "core/reciprocity/parameters.h"

#include <QString>

namespace goodturn::ui {

/// Forecasts of one kind or by one forecaster.
struct ForecastLine
{
    QString name;
    book::ForecastScore forecasts;
};

/// What one section of Insights says.
struct ForecastSection
{
    QString name;    ///< "Returns, as you were shown them"
    QString finding; ///< what the figures say, in words
    QString text;
    /// Those with figures; none as long as there are too few forecasts.
    std::vector<ForecastLine> lines;
    QString note; ///< what the figures mean, where they first occur

    bool hasFigures() const { return !lines.empty(); }
};

/// How well returns and answers were foreseen: as it was said at the time, and looking back. Always
/// four sections, which say what is still to come where there is nothing yet.
std::vector<ForecastSection> forecastSections(const book::BookScores& scores,
                                              const reciprocity::ReciprocityParameters& parameters);

} // namespace goodturn::ui
