#include "core/book/trash_service.h"

#include "core/book/book.h"
#include "core/book/mention_keeper.h"
#include "core/book/unit_of_work.h"
#include "core/query/queries.h"
#include "core/store/dependents.h"
#include "core/store/picture_store.h"
#include "core/store/referrers.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <set>

namespace goodturn::book {
using namespace Qt::StringLiterals;

namespace {

using Keys = std::vector<RecordKey>;

QString tr(const char* text)
{
    return QCoreApplication::translate("TrashService", text);
}

/// `one` with the record's name, or `many` with how many there are.
Result<QString> actName(Book& book, const Keys& records, const QString& one, const QString& many)
{
    if (records.size() != 1)
        return many.arg(QLocale().toString(qulonglong(records.size())));
    GT_ASSIGN(const auto name, book.queries().recordName(records.front()));
    return one.arg(name.name.left(60));
}

Result<void> checkOwner(Book& book, const RecordKey& record)
{
    GT_ASSIGN(const auto owner, store::ownerInTrash(book.database(), record));
    if (!owner)
        return {};
    GT_ASSIGN(const auto name, book.queries().recordName(*owner));
    return failure(
        ErrorKind::Conflict,
        tr("It belongs to %1, who is in the trash too. Restore %1 first.").arg(name.name));
}

/// Owners come back before what belongs to them.
Result<void> restoreOne(Book& book, UnitOfWork& work, const RecordKey& record)
{
    store::RowStore rows(work.database());
    GT_ASSIGN(const store::Row row, rows.load(store::shapeOfKind(record.kind), record.id));
    if (!row.meta.isDeleted())
        return {};
    GT_ASSIGN(const Keys along, store::wentAlong(work.database(), record, row.meta.deletedAt));
    GT_TRY(checkOwner(book, record));
    GT_TRY(work.restore(record));
    for (auto one = along.rbegin(); one != along.rend(); ++one)
        GT_TRY(work.restore(*one));
    return {};
}

Result<void> checkInTrash(Book& book, const RecordKey& record)
{
    GT_ASSIGN(const auto name, book.queries().recordName(record));
    if (!name.isThere)
        return failure(ErrorKind::NotFound, tr("It has been deleted for good already."));
    if (!name.inTrash)
        return failure(ErrorKind::Conflict,
                       tr("%1 is not in the trash. Only what is there can be deleted for good.")
                           .arg(name.name));
    return {};
}

/// In which order kinds are deleted, so that nothing is gone that another row still names.
int deletionOrder(RecordKind kind)
{
    constexpr RecordKind order[] = {
        RecordKind::Reminder, RecordKind::OwnOccasion, RecordKind::Goal,
        RecordKind::Favour,   RecordKind::Gift,        RecordKind::ShelfBook,
        RecordKind::Ask,      RecordKind::Interaction, RecordKind::Employment,
        RecordKind::Contact,  RecordKind::Account,     RecordKind::CustomField};
    return int(std::ranges::find(order, kind) - std::begin(order));
}

/// The chosen records with all that can't be without them, in the order of deletion.
Result<Keys> closure(store::Database& database, Keys open)
{
    std::set<RecordKey> all;
    while (!open.empty()) {
        const RecordKey record = open.back();
        open.pop_back();
        if (!all.insert(record).second)
            continue;
        GT_ASSIGN(const Keys more, store::inseparable(database, record));
        open.insert(open.end(), more.begin(), more.end());
    }
    Keys ordered(all.begin(), all.end());
    std::ranges::stable_sort(ordered, {},
                             [](const RecordKey& record) { return deletionOrder(record.kind); });
    return ordered;
}

/// Those that stay and name one of the records that go.
Result<std::vector<Mention>> mentionsOf(store::Database& database, const Keys& going)
{
    const std::set<RecordKey> gone(going.begin(), going.end());
    std::vector<Mention> mentions;
    for (const RecordKey& record : going) {
        GT_ASSIGN(const auto referrers,
                  store::referrersOf(database, record, store::Referring::All));
        for (const store::Referrer& referrer : referrers)
            if (!gone.contains(referrer.record))
                mentions.push_back({referrer, record});
    }
    return mentions;
}

/// Drops what a record that goes says of others of its kind: people who know one another go in
/// any order, even round in a ring.
Result<void> letGoOfItsKind(UnitOfWork& work, const RecordKey& record)
{
    return work.amend(record, [](const store::TableShape& shape, store::Row& row) {
        for (const store::ReferenceColumn& reference : shape.references) {
            if (reference.target != shape.kind)
                continue;
            if (!reference.isList)
                row.values.at(size_t(shape.columns.indexOf(reference.name))) = store::Value();
            for (size_t child = 0; child < shape.children.size(); ++child)
                if (reference.isList && shape.children.at(child).name == reference.name)
                    row.children.at(child).clear();
        }
    });
}

} // namespace

Result<Removal> TrashService::remove(const Keys& records, const QString& name)
{
    GT_ASSIGN(const QString made,
              actName(book_, records, tr("Remove %1"), tr("Remove %1 entries")));
    Removal removal;
    Keys gone;
    const auto work = [&](UnitOfWork& unit) -> Result<void> {
        for (const RecordKey& record : records)
            GT_TRY(unit.trash(record));
        for (const change::Change& one : unit.changes().changes)
            if (const RecordKey key{one.kind, one.id};
                std::ranges::find(records, key) == records.end())
                gone.push_back(key);
        return {};
    };
    GT_ASSIGN(removal.unit, book_.perform(name.isEmpty() ? made : name, work));
    removal.along = query::countKinds(gone);
    return removal;
}

Result<change::UnitId> TrashService::restore(const Keys& records)
{
    Keys ordered = records;
    std::ranges::stable_sort(ordered, std::greater(),
                             [](const RecordKey& record) { return deletionOrder(record.kind); });
    GT_ASSIGN(const QString name,
              actName(book_, records, tr("Restore %1"), tr("Restore %1 entries")));
    return book_.perform(name, [&](UnitOfWork& work) -> Result<void> {
        for (const RecordKey& record : ordered)
            GT_TRY(restoreOne(book_, work, record));
        return {};
    });
}

Result<PurgePlan> TrashService::purgePlan(const Keys& chosen)
{
    for (const RecordKey& record : chosen)
        GT_TRY(checkInTrash(book_, record));
    PurgePlan plan;
    GT_ASSIGN(plan.records, closure(book_.database(), chosen));
    Keys along;
    for (const RecordKey& record : plan.records)
        if (std::ranges::find(chosen, record) == chosen.end())
            along.push_back(record);
    plan.along = query::countKinds(along);
    GT_ASSIGN(const auto mentions, mentionsOf(book_.database(), plan.records));
    std::set<RecordKey> staying;
    for (const Mention& mention : mentions)
        staying.insert(mention.referrer.record);
    plan.mentions = int(staying.size());
    return plan;
}

Result<PurgePlan> TrashService::purge(const Keys& chosen)
{
    const QString one = tr("Delete %1 for good");
    const QString many = tr("Delete %1 entries for good");
    PurgePlan plan;
    GT_ASSIGN(const QString name, actName(book_, chosen, one, many));
    GT_TRY(book_.perform(name, [&](UnitOfWork& work) -> Result<void> {
        GT_ASSIGN(plan, purgePlan(chosen));
        GT_ASSIGN(const auto mentions, mentionsOf(work.database(), plan.records));
        for (const Mention& mention : mentions)
            GT_TRY(keepMention(book_, work, mention));
        for (const RecordKey& record : plan.records)
            GT_TRY(letGoOfItsKind(work, record));
        for (const RecordKey& record : plan.records)
            GT_TRY(work.purge(record));
        return store::forgetUnnamedPictures(work.database());
    }));
    return plan;
}

Result<Keys> TrashService::olderThan(int days)
{
    return query::trashedBefore(book_.database(), book_.clock().nowUtc().addDays(-days));
}

} // namespace goodturn::book
