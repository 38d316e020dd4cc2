#pragma once

#include "core/base/result.h"
#include "core/change/change_set.h"

namespace goodturn::book {

class Book;

/// Undo and redo over the journal. Taking an act back is an act itself, journalled like any
/// other; taking that one back is the redo.
class History
{
public:
    explicit History(Book& book) : book_(book) {}

    /// Takes the act back and returns the act that did so. Conflict when a field that the act set
    /// has been changed since; then nothing is done.
    Result<change::UnitId> revert(change::UnitId unit);

private:
    Book& book_;
};

} // namespace goodturn::book
