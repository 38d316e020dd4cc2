#pragma once

#include <QDateTime>

#include <vector>

namespace goodturn::store {

/// For how many days, weeks and months that have a backup one is kept.
struct RotationCounts
{
    int daily = 7;
    int weekly = 4;
    int monthly = 12;

    bool operator==(const RotationCounts&) const = default;
};

/// A backup as the rotation sees it.
struct RotationItem
{
    QDateTime madeAt;  ///< in the time zone whose days, weeks and months count
    bool sound = true; ///< false: the last check found a fault
};

/// The places in `items` of those that may be dropped. Kept are: the last of each of the newest
/// days, weeks (from Monday) and months that have one; the newest of all, whatever the counts;
/// the last ten made within a day before it, so that one import or act after another does not
/// push out the state before the first; and each that failed a check, which counts for nothing
/// and is for a person to look at.
std::vector<size_t> droppedByRotation(const std::vector<RotationItem>& items,
                                      const RotationCounts& counts);

} // namespace goodturn::store
