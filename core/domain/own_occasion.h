#pragma once

#include "core/domain/ids.h"
#include "core/domain/partial_date.h"
#include "core/domain/record_meta.h"

#include <optional>

namespace goodturn {

/// A day of a person or an account that no calendar knows: a wedding, the first ship unloaded.
struct OwnOccasion
{
    OwnOccasionId id;
    RecordMeta meta;
    std::optional<AccountId> accountId; ///< whose it is: an account's,
    std::optional<ContactId> contactId; ///< or a person's, wherever they work
    QString name;
    PartialDate day;   ///< the first; null: not known yet. Without a year it comes every year.
    QString rule;      ///< by which it comes back, an RRULE over days; empty: it comes once
    int leadDays = 14; ///< as many days ahead it is told
    QString notes;

    bool operator==(const OwnOccasion&) const = default;
};

} // namespace goodturn
