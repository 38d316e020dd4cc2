#pragma once

#include "core/store/row.h"

namespace goodturn::book {

/// Fills `keep` from `other`: its empty columns, and its lists without doubles. Where both have
/// notes, the other's come after an empty line, as far as there is room; of two standings that were
/// set, the one that holds longer stays. References of `keep` to itself don't come about.
void uniteRows(const store::TableShape& shape, const store::Row& other, store::Row& keep);

} // namespace goodturn::book
