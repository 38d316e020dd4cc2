#pragma once

#include <QDate>

#include <optional>

namespace goodturn::planning {

/// How an account stands to the days that may lie between two contacts.
enum class Touch
{
    NoCadence, ///< none is set: it can't go quiet
    InTime,
    GoingQuiet, ///< past the usual time
    Quiet       ///< past the longest
};

/// Days between one contact and the next, as they are kept with the account. One of them will do.
struct Cadence
{
    std::optional<int> idealDays;
    std::optional<int> longestDays;
};

struct TouchState
{
    Touch touch = Touch::NoCadence;
    int days = 0; ///< since the last contact, or since the account was made when there was none
    QDate dueOn;  ///< the day by which the next contact is wanted; invalid without a cadence

    bool operator==(const TouchState&) const = default;
};

/// Where an account stands on `today`. A contact is any interaction or favour of anybody there, so
/// whatever is logged sets it back; `last` is invalid when there was none, and then the days count
/// from `since`, the day on which the account was made.
TouchState touchOn(const Cadence& cadence, QDate last, QDate since, QDate today);

} // namespace goodturn::planning
