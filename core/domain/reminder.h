#pragma once

#include "core/domain/ids.h"
#include "core/domain/occasion.h"
#include "core/domain/record_meta.h"

#include <QDate>
#include <QTime>

#include <optional>

namespace goodturn {

/// Something the rep promised themselves to do.
struct Reminder
{
    ReminderId id;
    RecordMeta meta;
    std::optional<AccountId> accountId;
    std::optional<ContactId> contactId;
    std::optional<GiftId> giftId; ///< the gift that it follows up
    std::optional<AskId> askId;
    std::optional<GoalId> goalId;
    std::optional<OwnOccasionId> occasionId;
    std::optional<Occasion> occasion; ///< of the person, or of the account without one
    QString title;
    QDate dueOn;
    QTime dueAt;        ///< null: at any time of the day
    QString timeZone;   ///< of dueAt, an IANA name; empty: wherever the rep is
    QString rule;       ///< by which it comes back, an RRULE over days; empty: it comes once
    QDate firstOn;      ///< from which the rule counts; null: from dueOn
    int leadDays = 0;   ///< as many days ahead it is told
    QDate snoozedUntil; ///< put off to that day, which leaves dueOn as it is
    QDate doneOn;       ///< null while it is to be done

    bool operator==(const Reminder&) const = default;
};

} // namespace goodturn
