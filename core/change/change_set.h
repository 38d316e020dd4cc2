#pragma once

#include "core/base/enum_codes.h"
#include "core/domain/ids.h"
#include "core/domain/record_meta.h"

#include <QSet>
#include <QStringList>

#include <vector>

namespace goodturn::change {

/// A unit of work in the journal: one act of a person, done whole or not at all.
using UnitId = Id<struct UnitTag>;

enum class Action
{
    Insert,
    Update,
    Trash,
    Restore,
    Purge ///< deleted for good; nothing of its content is left
};

/// One record that an act touched.
struct Change
{
    RecordKind kind = RecordKind::Account;
    qint64 id = 0;
    Action action = Action::Update;
    QStringList fields; ///< the columns and child tables that differ; all of them on an insert
};

/// What one committed act changed. Made once, after the commit.
struct ChangeSet
{
    UnitId unit;
    QString name; ///< the act as shown in Edit: "Record favour for Ines"
    std::vector<Change> changes;
    QSet<qint64> accounts;   ///< keys of all accounts that a touched record belongs to
    bool everything = false; ///< too much to list (an import): read all anew
    bool isFinal = false;    ///< nothing takes it back (deleted for good): no command of Undo

    bool touches(RecordKind kind) const;
    bool touches(RecordKind kind, qint64 id) const;
    bool touchesAccount(AccountId id) const { return everything || accounts.contains(id.value()); }
};

} // namespace goodturn::change

template<>
struct goodturn::EnumCodes<goodturn::change::Action>
{
    using Action = goodturn::change::Action;
    static constexpr EnumCode<Action> all[] = {
        {Action::Insert, "insert"},   {Action::Update, "update"}, {Action::Trash, "trash"},
        {Action::Restore, "restore"}, {Action::Purge, "purge"},
    };
};
