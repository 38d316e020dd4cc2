#pragma once

#include "core/domain/record_meta.h"

#include <compare>

namespace goodturn {

/// A record of a book by its kind and key, where any kind may come.
struct RecordKey
{
    RecordKind kind = RecordKind::Account;
    qint64 id = 0;

    auto operator<=>(const RecordKey&) const = default;
};

} // namespace goodturn
