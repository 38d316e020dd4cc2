#pragma once

#include "core/domain/ids.h"
#include "core/domain/record_meta.h"

#include <QDate>

namespace goodturn {

/// What the client wants to achieve: if they don't get there, neither do we.
struct Goal
{
    GoalId id;
    RecordMeta meta;
    AccountId accountId;
    QString title;
    QDate dueOn;      ///< null: no day
    QDate achievedOn; ///< null: not yet

    bool operator==(const Goal&) const = default;
};

} // namespace goodturn
