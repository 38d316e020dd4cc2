#pragma once

#include "core/base/result.h"
#include "core/domain/account.h"
#include "core/domain/ask.h"
#include "core/domain/contact.h"
#include "core/domain/custom_field.h"
#include "core/domain/employment.h"
#include "core/domain/gift.h"
#include "core/domain/goal.h"
#include "core/domain/interaction.h"
#include "core/domain/reminder.h"

#include <QHash>

#include <vector>

namespace goodturn::book {

class Book;

/// Whose value a field takes when two people changed it.
enum class Side
{
    Mine,    ///< what was typed here
    Theirs,  ///< what is in the book by now
    Original ///< what both began with
};

/// A field that somebody changed since the record was read, in words.
struct FieldDifference
{
    QString field; ///< the column or list
    QString label;
    QString original, mine, theirs;
    bool mineChanged = false;
    bool theirsChanged = false;

    /// Both changed it, and not to the same: somebody has to choose.
    bool isConflict() const { return mineChanged && theirsChanged && mine != theirs; }
};

/// Choices by field; a conflict without a choice keeps mine.
using Choices = QHash<QString, Side>;

/// A record as it was read, as it was edited here, and as it is in the book by now.
template<class T>
struct ThreeVersions
{
    T original;
    T mine;
    T theirs;
};

/// The fields that differ between the three, in the order of the record.
template<class T>
Result<std::vector<FieldDifference>> compare(Book& book, const ThreeVersions<T>& versions);

/// The record with the changes of both sides, ready to be saved over theirs. A field that only one
/// side changed takes that change, one that both changed takes the choice.
template<class T>
Result<T> merged(const ThreeVersions<T>& versions, const Choices& choices = {});

} // namespace goodturn::book
