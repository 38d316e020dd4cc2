#include "core/planning/lead_times.h"

#include "core/base/text.h"

namespace goodturn::planning {

namespace {

/// How closely the line fits; negative: not at all.
int closeness(const LeadTime& line, const QString& supplier, const QString& country)
{
    const bool bySupplier = !line.supplier.isEmpty();
    const bool byCountry = !line.country.isEmpty();
    if ((bySupplier && foldText(line.supplier) != supplier) ||
        (byCountry && line.country != country))
        return -1;
    return (bySupplier ? 2 : 0) + (byCountry ? 1 : 0);
}

} // namespace

GiftLeadTimes leadTimesFor(const std::vector<LeadTime>& lines, const QString& supplier,
                           const QString& country)
{
    GiftLeadTimes times;
    const QString folded = foldText(supplier);
    int orderFits = -1;
    int postFits = -1;
    const auto take = [](const std::optional<int>& days, int fits, int& best, int& into) {
        if (!days || fits <= best)
            return;
        best = fits;
        into = *days;
    };
    for (const LeadTime& line : lines) {
        const int fits = closeness(line, folded, country);
        take(line.orderDays, fits, orderFits, times.orderDays);
        take(line.postDays, fits, postFits, times.postDays);
    }
    return times;
}

} // namespace goodturn::planning
