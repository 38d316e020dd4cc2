#pragma once

#include "core/domain/ids.h"
#include "core/domain/record_meta.h"

#include <QDate>

namespace goodturn {

/// Somebody's place at an account. Open-ended while they are there.
struct Employment
{
    EmploymentId id;
    RecordMeta meta;
    ContactId contactId;
    AccountId accountId;
    QString title; ///< "Operations director"
    QDate from;    ///< null: not known
    QDate until;   ///< null: still there

    bool isCurrent(QDate today) const { return !until.isValid() || until >= today; }
    bool operator==(const Employment&) const = default;
};

} // namespace goodturn
