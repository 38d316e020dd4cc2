#pragma once

#include "core/base/result.h"
#include "core/book/merge_choices.h"
#include "core/book/progress.h"
#include "core/change/change_set.h"
#include "core/domain/ids.h"
#include "core/query/record_names.h"

namespace goodturn::book {

class Book;
class UnitOfWork;

/// Which two become one, and how.
struct MergePlan
{
    RecordKey keep;
    RecordKey other;
    MergeChoices choices = {};
    /// Of the records as they were looked at (MergePreview); 0: whatever they are by now.
    qint64 keepVersion = 0;
    qint64 otherVersion = 0;
};

/// What a merge moved.
struct Merge
{
    change::UnitId unit; ///< to take the whole merge back
    QString name;        ///< of the act: "Merge Harbor into Harbour"
    std::vector<query::KindCount> moved;
};

/// Makes one of two records that mean the same. One act, and Undo takes all of it back.
///
/// Where nothing else is chosen, the one that is kept keeps its own words: only its empty fields
/// are filled from the other, notes are put one after the other, and lists (tags, addresses,
/// e-mails, phones, interests) are united without doubles. All that belonged to the other, or named
/// it, belongs to the one that is kept; a place that both have is one place. The other goes to the
/// trash, and what of it was in the trash already stays there with it.
class MergeService
{
public:
    explicit MergeService(Book& book) : book_(book) {}

    Result<Merge> accounts(AccountId keep, AccountId other);
    Result<Merge> people(ContactId keep, ContactId other);
    /// Either of them; InvalidInput for records of another kind. When it is stopped, nothing is
    /// merged. previewMerge() says before what would come of it.
    Result<Merge> merge(const RecordKey& keep, const RecordKey& other,
                        const Progress& progress = {});
    /// The same with choices. InvalidInput for a choice that there isn't or that breaks a rule of
    /// the record; Conflict when one of the two is another than the one that was looked at.
    Result<Merge> merge(const MergePlan& plan, const Progress& progress = {});

private:
    /// Remembers the merge, so that it can be split (SplitService).
    Result<void> log(UnitOfWork& work, const MergePlan& plan,
                     const std::vector<query::KindCount>& moved);

    Book& book_;
};

} // namespace goodturn::book
