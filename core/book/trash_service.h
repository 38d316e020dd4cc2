#pragma once

#include "core/base/result.h"
#include "core/change/change_set.h"
#include "core/query/record_names.h"

#include <vector>

namespace goodturn::book {

class Book;

/// What a removal took along.
struct Removal
{
    change::UnitId unit; ///< invalid when all of it was in the trash already
    std::vector<query::KindCount> along;
};

/// What deleting for good would do.
struct PurgePlan
{
    std::vector<RecordKey> records;      ///< all that is deleted, what belongs to others first
    std::vector<query::KindCount> along; ///< beside what was chosen
    int mentions = 0; ///< records that stay and name what goes; they keep the name as text
};

/// The way into the trash, out of it, and away for good. Removing and restoring are one act each
/// and can be taken back. Deleting for good can't.
class TrashService
{
public:
    explicit TrashService(Book& book) : book_(book) {}

    /// Puts the records in the trash with what belongs to them (core/store/dependents.h). `name`
    /// is what the act is called in Edit; empty: "Remove Harbour", "Remove 3 entries".
    Result<Removal> remove(const std::vector<RecordKey>& records, const QString& name = {});

    /// Brings records back with what went to the trash along with them. Conflict when the account
    /// or person that one belongs to is in the trash itself.
    Result<change::UnitId> restore(const std::vector<RecordKey>& records);

    /// What purge() would delete. Only what is in the trash can be deleted for good.
    Result<PurgePlan> purgePlan(const std::vector<RecordKey>& chosen);

    /// Deletes for good what the plan says. Records that stay and name a person who goes (favours
    /// they gave, conversations with them) lose the reference and keep the name in their detail,
    /// so that their history stays readable. The journal keeps that something was deleted, and
    /// nothing of its content.
    Result<PurgePlan> purge(const std::vector<RecordKey>& chosen);

    /// All that was put in the trash more than so many days ago.
    Result<std::vector<RecordKey>> olderThan(int days);

private:
    Book& book_;
};

} // namespace goodturn::book
