#pragma once

#include "core/base/result.h"
#include "core/book/merge_choices.h"
#include "core/domain/employment.h"
#include "core/domain/record_key.h"

#include <QString>

#include <vector>

namespace goodturn::book {

class Book;

/// What the two are called.
struct MergeNames
{
    QString keep, other;
};

/// What a merge of two accounts, or of two people, would come to.
struct MergePreview
{
    /// A field that either has, in words; empty where there is nothing.
    struct Field
    {
        QString label;
        QString kept, other, merged;
        bool isLost = false; ///< both have it, and what one of them has is not taken over
        QString field = {};  ///< the column or list
        /// Between which can be chosen; none where both have the same, of what only one has, or
        /// where it follows another.
        std::vector<MergeSide> sides = {};
        MergeSide side = MergeSide::Kept; ///< the one in force
        bool onlyOne = false; ///< one of them has nothing here, and what the other has stays
    };
    /// Records of one kind that belong to them or name them.
    struct Count
    {
        RecordKind kind = RecordKind::Favour;
        int kept = 0, other = 0, merged = 0;
    };

    MergeNames names;
    std::vector<Field> fields; ///< in the order of the record
    std::vector<Count> counts; ///< in the order of RecordKind; at an account people, not positions
    int joinedPlaces = 0;      ///< positions that both have, which become one
    qint64 keepVersion = 0;    ///< of the records as they are shown
    qint64 otherVersion = 0;
    QString problem = {}; ///< why the choices don't go together; empty when they do
};

/// The account where a person is now, or was last; empty for nowhere, and for an account.
Result<QString> workplaceOf(Book& book, const RecordKey& record);

/// Adds to two equal names where each works, else the day on which each was added; where these are
/// the same too, the names stay as they are.
Result<void> tellApart(Book& book, const RecordKey& keep, const RecordKey& other,
                       MergeNames& names);

/// InvalidInput when both are the same or no two accounts or people, NotFound when one of them is
/// not in the book any more.
Result<MergeNames> namesToMerge(Book& book, const RecordKey& keep, const RecordKey& other);

/// Only reads. Fails as namesToMerge() and checkChoices() do.
Result<MergePreview> previewMerge(Book& book, const RecordKey& keep, const RecordKey& other,
                                  const MergeChoices& choices = {});

/// Whether two positions are one: of the same account and end, and of the same title unless one of
/// them has none.
bool isSamePlace(const Employment& a, const Employment& b);

} // namespace goodturn::book
