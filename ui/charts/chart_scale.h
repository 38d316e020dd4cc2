#pragma once

#include "core/query/flow.h"

#include <functional>
#include <vector>

namespace goodturn::ui {

/// A value axis in round numbers, with zero on a tick.
struct ValueScale
{
    double bottom = -1;
    double top = 1;
    double step = 1;

    std::vector<double> ticks() const;
};

/// Covers 0, `up` (>= 0) and `down` (<= 0) with at most about `most` steps of 1, 2 or 5 times a
/// power of ten. Leaves some room below zero even if nothing is there.
ValueScale valueScale(double up, double down, int most);

/// What stands under a bar, and the year under that where it begins or changes.
struct TimeLabel
{
    int bar = 0;
    QString text;
    QString year;
};

/// Labels for the bars `first` to `last`, as many as fit: `room` is the width of one bar's time,
/// `widthOf` measures a text, both in the same unit. Months are named at round places of the year.
std::vector<TimeLabel> timeLabels(const query::AccountFlow& flow, int first, int last, double room,
                                  const std::function<double(const QString&)>& widthOf);

} // namespace goodturn::ui
