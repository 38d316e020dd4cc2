#pragma once

#include "core/base/progress.h"
#include "core/change/change_set.h"
#include "core/domain/account.h"
#include "core/query/bulk_states.h"

#include <optional>

namespace goodturn::book {

class Book;

/// What is done to many rows at once. Owner, lifecycle and cadence are of accounts; the tags of
/// people are their interests; entries are only deleted.
struct BulkEdit
{
    enum class Kind
    {
        AddTag,
        RemoveTag,
        SetOwner,
        SetLifecycle,
        SetCadence, ///< both numbers of days, also to none
        Delete      ///< to the trash, with what belongs to them
    };
    Kind kind = Kind::AddTag;
    QString text; ///< the tag or the owner
    Lifecycle lifecycle = Lifecycle::Client;
    std::optional<int> idealDays = {}; ///< between two contacts, as Account has them
    std::optional<int> longestDays = {};
};

/// What an edit would do, and to which versions of the records.
struct BulkPlan
{
    std::vector<query::RowState> records; ///< that it would change
    qint64 already = 0;                   ///< are so already
    qint64 gone = 0;                      ///< in the trash by now
};

/// What an edit did.
struct BulkReport
{
    change::UnitId unit; ///< invalid when nothing changed
    QString name;        ///< of the act, in Edit
    qint64 changed = 0;
    qint64 skipped = 0;       ///< changed by somebody else since the plan, and left alone
    QStringList skippedNames; ///< of the first of them
};

/// Edits of many rows, each one act that Undo takes back whole.
class BulkService
{
public:
    explicit BulkService(Book& book) : book_(book) {}

    /// InvalidInput where the edit is none for this list, or its text breaks a rule.
    Result<BulkPlan> plan(query::ListKind kind, const std::vector<qint64>& ids,
                          const BulkEdit& edit);

    /// Changes what the plan says, but no record that has another version by now. Cancelled leaves
    /// everything as it was. `progress` is asked every few records.
    Result<BulkReport> carryOut(query::ListKind kind, const BulkPlan& plan, const BulkEdit& edit,
                                const Progress& progress = {});

    /// "Add tag “fair” to 3 accounts".
    static QString actName(query::ListKind kind, const BulkEdit& edit, qint64 count);

private:
    Book& book_;
};

} // namespace goodturn::book
