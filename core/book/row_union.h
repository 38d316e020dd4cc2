#pragma once

#include "core/book/merge_choices.h"
#include "core/store/row.h"

namespace goodturn::book {

/// Fills `keep` from `other`: its empty columns, and its lists without doubles. Where both have
/// notes, the other's come after an empty line, as far as there is room; of two standings that were
/// set, the one that holds longer stays. A choice goes before all that. Times between contacts that
/// contradict each other, and references of `keep` to itself, don't come about.
void uniteRows(const store::TableShape& shape, const store::Row& other, store::Row& keep,
               const MergeChoices& choices = {});

} // namespace goodturn::book
