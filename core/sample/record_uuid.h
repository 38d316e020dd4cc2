#pragma once

#include "core/domain/record_meta.h"

namespace goodturn::sample {

/// The UUID (version 5) of the `ordinal`-th record of a kind in the book of a seed: the same book
/// made twice has the same UUIDs, and books of different seeds share none.
QUuid recordUuid(quint64 seed, RecordKind kind, qint64 ordinal);

} // namespace goodturn::sample
