#pragma once

#include "core/reciprocity/parameter_table.h"

#include <QString>

#include <vector>

namespace goodturn::ui {

/// Parameters that belong together, under a heading.
struct ParameterGroup
{
    QString title;
    QString note; ///< what holds for all of them; may be empty
    std::vector<const reciprocity::ParameterInfo*> parameters;
};

/// Every parameter of the model once, in the order in which they are shown.
std::vector<ParameterGroup> parameterGroups();

/// What follows the number of a parameter: " days", " %", what a worth is called, or nothing.
QString unitAfter(const reciprocity::ParameterInfo& info, double value);

/// "90 days", "25 %", "2.5 pt": a value as people read it, by the locale.
QString parameterText(const reciprocity::ParameterInfo& info, double value);

/// By how much a share is multiplied to be shown; 1 for everything else.
double shownTimes(const reciprocity::ParameterInfo& info);

} // namespace goodturn::ui
