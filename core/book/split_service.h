#pragma once

#include "core/book/progress.h"
#include "core/book/split_plan.h"

namespace goodturn::book {

class Book;

/// A merge that is in effect, as the list of merges tells of it.
struct PastMerge
{
    change::UnitId unit; ///< names it
    RecordKey kept;
    RecordKey other;
    QString keptName; ///< as they are called now
    QString otherName;
    QString place; ///< workplaceOf() the one that was kept
    QDateTime at;  ///< UTC
    QString by;
    std::vector<query::KindCount> moved;
    QString obstacle; ///< why it can't be split, and what to do; empty when it can

    /// Into whom: "Ines Duarte (Harbour & Lowe)".
    QString into() const;
};

/// What a split would come to, in words.
struct SplitPreview
{
    struct Field
    {
        QString record; ///< whose
        QString label;
        QString now, then; ///< empty where there is nothing
    };
    struct Left
    {
        QString record;
        QString label; ///< of the field; empty for the whole record
        SplitLeft::Why why = SplitLeft::Why::Changed;
    };
    QString keptName; ///< two of one name are told apart by what became of them
    QString otherName;
    bool comesBack = true; ///< the other one is in the trash still
    std::vector<query::KindCount> movedBack;
    std::vector<Field> fields;
    std::vector<Left> left; ///< at most mostLeft of them by name
    int leftInAll = 0;
};

struct Split
{
    change::UnitId unit; ///< to take the whole split back
    QString name;        ///< of the act: "Split Harbor from Harbour"
};

/// How many of what is left a preview names.
inline constexpr int mostLeft = 50;

/// The preview line by line, for people.
QStringList splitInWords(const SplitPreview& preview);

/// The merges that were done, and how each is split again: the merged record comes back, with the
/// entries that the merge moved and that are at the kept one still, and the kept one gives back
/// what it took over, where nobody changed it since. All else stays as it is, what was entered
/// since at the kept one. One act, and Undo takes all of it back.
class SplitService
{
public:
    explicit SplitService(Book& book) : book_(book) {}

    /// Newest first, without those that were undone or split, or whose records were deleted for
    /// good. Merges from before book schema 8 are not in it.
    Result<std::vector<PastMerge>> merges();
    /// Only reads. NotFound when the merge is not in effect (any more), Conflict when there is an
    /// obstacle.
    Result<SplitPreview> preview(change::UnitId merge, const Progress& progress = {});
    /// Fails as preview() does; Cancelled when it is stopped. Then nothing is done.
    Result<Split> split(change::UnitId merge, const Progress& progress = {});

private:
    Book& book_;
};

} // namespace goodturn::book
