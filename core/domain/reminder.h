#pragma once

#include "core/domain/ids.h"
#include "core/domain/record_meta.h"

#include <QDate>

#include <optional>

namespace goodturn {

/// Something the rep promised themselves to do.
struct Reminder
{
    ReminderId id;
    RecordMeta meta;
    AccountId accountId;
    std::optional<ContactId> contactId;
    std::optional<GiftId> giftId; ///< the gift that it follows up
    QString title;
    QDate dueOn;
    QDate doneOn; ///< null while it is to be done

    bool operator==(const Reminder&) const = default;
};

} // namespace goodturn
