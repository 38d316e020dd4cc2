#include "core/store/backup_rotation.h"

#include <algorithm>
#include <functional>
#include <set>

namespace goodturn::store {

namespace {

constexpr int recentKept = 10;
constexpr qint64 secondsOfDay = 24 * 3600;

using Period = std::function<qint64(QDate)>;

/// Marks the newest item of each of the newest `count` periods. `newestFirst` are sound ones.
void keepOnePer(const Period& period, int count, const std::vector<RotationItem>& items,
                const std::vector<size_t>& newestFirst, std::vector<bool>& kept)
{
    std::set<qint64> seen;
    for (const size_t index : newestFirst) {
        const qint64 key = period(items[index].madeAt.date());
        if (int(seen.size()) < count && seen.insert(key).second)
            kept[index] = true;
    }
}

} // namespace

std::vector<size_t> droppedByRotation(const std::vector<RotationItem>& items,
                                      const RotationCounts& counts)
{
    std::vector<bool> kept(items.size(), false);
    std::vector<size_t> newestFirst;
    for (size_t i = 0; i < items.size(); ++i) {
        if (items[i].sound)
            newestFirst.push_back(i);
        else
            kept[i] = true;
    }
    std::stable_sort(newestFirst.begin(), newestFirst.end(),
                     [&](size_t a, size_t b) { return items[a].madeAt > items[b].madeAt; });
    for (size_t i = 0; i < newestFirst.size() && i < recentKept; ++i) {
        const qint64 age = items[newestFirst[i]].madeAt.secsTo(items[newestFirst.front()].madeAt);
        kept[newestFirst[i]] = kept[newestFirst[i]] || i == 0 || age < secondsOfDay;
    }
    keepOnePer([](QDate day) { return day.toJulianDay(); }, counts.daily, items, newestFirst, kept);
    keepOnePer([](QDate day) { return day.addDays(1 - day.dayOfWeek()).toJulianDay(); },
               counts.weekly, items, newestFirst, kept);
    keepOnePer([](QDate day) { return qint64(day.year()) * 12 + day.month(); }, counts.monthly,
               items, newestFirst, kept);
    std::vector<size_t> dropped;
    for (size_t i = 0; i < items.size(); ++i)
        if (!kept[i])
            dropped.push_back(i);
    return dropped;
}

} // namespace goodturn::store
