#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace goodturn::planning {

/// Working days that each step of a gift needs before the next: ordering until there is time to
/// inscribe, inscribing until the parcel is posted, the post until it arrives.
struct GiftLeadTimes
{
    int orderDays = 8;
    int inscribeDays = 1;
    int postDays = 4;

    bool operator==(const GiftLeadTimes&) const = default;
};

/// How long a supplier takes, and the post to a country. What is not set is as usual.
struct LeadTime
{
    QString supplier; ///< empty: any
    QString country;  ///< ISO 3166, where it goes; empty: anywhere
    std::optional<int> orderDays;
    std::optional<int> postDays;

    bool operator==(const LeadTime&) const = default;
};

constexpr int longestLead = 250; ///< working days; about a year
constexpr int mostLeadTimes = 200;

/// What holds for a supplier (by its name in any case) and a country: of the lines that fit and say
/// something, one that names the supplier goes before one that names only the country, and both
/// before one for all; of equal ones the first.
GiftLeadTimes leadTimesFor(const std::vector<LeadTime>& lines, const QString& supplier,
                           const QString& country);

} // namespace goodturn::planning
