#pragma once

#include "core/domain/ids.h"
#include "core/domain/partial_date.h"

#include <QDate>
#include <QString>

namespace goodturn::query {

/// An occasion of a person's or an account's own, and when it comes next.
struct OccasionRow
{
    OwnOccasionId id;
    QString name;
    PartialDate day;
    QString rule;
    QDate next;    ///< null: no day is known, or it is over
    int years = 0; ///< since the first one on that day; 0: not known
};

} // namespace goodturn::query
