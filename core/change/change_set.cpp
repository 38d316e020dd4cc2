#include "core/change/change_set.h"

#include <algorithm>

namespace goodturn::change {

bool ChangeSet::touches(RecordKind kind) const
{
    return everything || std::any_of(changes.begin(), changes.end(),
                                     [kind](const Change& change) { return change.kind == kind; });
}

bool ChangeSet::touches(RecordKind kind, qint64 id) const
{
    return everything ||
           std::any_of(changes.begin(), changes.end(), [kind, id](const Change& change) {
               return change.kind == kind && change.id == id;
           });
}

} // namespace goodturn::change
