#include "core/book/unit_of_work.h"

#include "core/book/touched_accounts.h"
#include "core/store/dependents.h"
#include "core/store/merge_log.h"
#include "core/store/referrers.h"

#include <QCoreApplication>

namespace goodturn::book {
using namespace Qt::StringLiterals;
using change::Action;
using store::Row;
using store::TableShape;

UnitOfWork::UnitOfWork(store::Database& database, QString name, QDateTime now, QString user)
    : database_(database)
    , rows_(database)
    , journal_(database)
    , name_(std::move(name))
    , now_(std::move(now))
    , user_(std::move(user))
{
    changes_.name = name_;
}

Error UnitOfWork::inTrash()
{
    return {ErrorKind::NotFound,
            QCoreApplication::translate("UnitOfWork", "This is in the trash. Undo its removal "
                                                      "first.")};
}

Error UnitOfWork::anotherRecord()
{
    return {ErrorKind::NotFound,
            QCoreApplication::translate("UnitOfWork", "This has been deleted for good since.")};
}

Result<Row> UnitOfWork::insertRow(const TableShape& shape, Row row)
{
    if (row.meta.uuid.isNull())
        row.meta.uuid = QUuid::createUuid();
    row.meta.version = 1;
    row.meta.createdAt = row.meta.changedAt = now_;
    row.meta.createdBy = row.meta.changedBy = user_;
    row.meta.deletedAt = {};
    GT_ASSIGN(Row stored, rows_.insert(shape, std::move(row)));
    GT_TRY(note(shape, nullptr, stored, Action::Insert));
    return stored;
}

Result<Row> UnitOfWork::updateRow(const TableShape& shape, Row row)
{
    GT_ASSIGN(const Row before, rows_.load(shape, row.id));
    if (before.meta.isDeleted())
        return failure(inTrash());
    if (!row.meta.uuid.isNull() && before.meta.uuid != row.meta.uuid)
        return failure(anotherRecord());
    if (before.meta.version != row.meta.version)
        return failure(ErrorKind::Conflict,
                       QCoreApplication::translate(
                           "UnitOfWork", "This was changed elsewhere in the meantime. Nothing was "
                                         "saved; look at the newer version and try again."));
    if (before.values == row.values && before.children == row.children)
        return before;
    row.meta = before.meta;
    return write(shape, before, std::move(row), Action::Update);
}

Result<Row> UnitOfWork::write(const TableShape& shape, const Row& before, Row after, Action action)
{
    after.meta.version = before.meta.version + 1;
    after.meta.changedAt = now_;
    after.meta.changedBy = user_;
    GT_TRY(rows_.update(shape, before, after));
    GT_TRY(note(shape, &before, after, action));
    return after;
}

Result<void> UnitOfWork::trash(const RecordKey& record)
{
    GT_ASSIGN(const auto along, store::dependents(database_, record));
    for (const RecordKey& one : along)
        GT_TRY(setDeleted(one, true));
    return setDeleted(record, true);
}

Result<void> UnitOfWork::restore(const RecordKey& record)
{
    return setDeleted(record, false);
}

Result<void> UnitOfWork::setDeleted(const RecordKey& record, bool deleted)
{
    const TableShape& shape = store::shapeOfKind(record.kind);
    GT_ASSIGN(const Row before, rows_.load(shape, record.id));
    if (before.meta.isDeleted() == deleted)
        return {};
    GT_ASSIGN(Row after, store::completed(shape, before));
    after.meta.deletedAt = deleted ? now_ : QDateTime();
    GT_TRY(write(shape, before, std::move(after), deleted ? Action::Trash : Action::Restore));
    return {};
}

Result<void> UnitOfWork::amend(const RecordKey& record, const Amendment& amendment)
{
    const TableShape& shape = store::shapeOfKind(record.kind);
    GT_ASSIGN(const Row before, rows_.load(shape, record.id));
    Row after = before;
    amendment(shape, after);
    if (before.values == after.values && before.children == after.children)
        return {};
    GT_ASSIGN(after, store::completed(shape, after));
    GT_TRY(write(shape, before, std::move(after), Action::Update));
    return {};
}

Result<void> UnitOfWork::purge(const RecordKey& record)
{
    const TableShape& shape = store::shapeOfKind(record.kind);
    GT_ASSIGN(const Row row, rows_.load(shape, record.id));
    GT_TRY(rows_.remove(shape, record.id));
    GT_TRY(journal_.forgetContent(record));
    GT_TRY(store::forgetMergesOf(database_, record));
    setFinal();
    return note(shape, nullptr, row, Action::Purge);
}

Result<void> UnitOfWork::begin()
{
    if (changes_.unit.isValid())
        return {};
    GT_ASSIGN(changes_.unit, journal_.beginUnit(name_, now_, user_));
    return {};
}

Error UnitOfWork::deletedForGood()
{
    return {ErrorKind::NotFound,
            QCoreApplication::translate("UnitOfWork", "What it was about has been deleted for good "
                                                      "since, so the act can't be taken back.")};
}

Result<void> UnitOfWork::revert(const store::JournalEntry& entry, change::UnitId unit)
{
    GT_ASSIGN(const bool isGone, journal_.wasPurgedSince({entry.kind, entry.recordId}, unit));
    if (isGone)
        return failure(deletedForGood());
    return revertLine(entry);
}

Result<void> UnitOfWork::revertLine(const store::JournalEntry& entry)
{
    const RecordKey record{entry.kind, entry.recordId};
    switch (entry.action) {
    case Action::Update:
        return revertUpdate(entry);
    case Action::Trash:
        return restore(record);
    case Action::Insert:
        return trash(record);
    case Action::Restore: // what came back with it has lines of its own
        return setDeleted(record, true);
    case Action::Purge:
        break;
    }
    return failure(ErrorKind::Conflict,
                   QCoreApplication::translate("UnitOfWork", "What was deleted for good can't be "
                                                             "brought back."));
}

Result<void> UnitOfWork::revertUpdate(const store::JournalEntry& entry)
{
    const TableShape& shape = store::shapeOfKind(entry.kind);
    GT_ASSIGN(Row row, rows_.load(shape, entry.recordId));
    GT_TRY(store::putBack(shape, entry.fields, 0, row));
    GT_ASSIGN(row, store::completed(shape, row));
    GT_TRY(store::checkReferences(database_, shape, row));
    GT_TRY(updateRow(shape, std::move(row)));
    return {};
}

Result<void> UnitOfWork::note(const TableShape& shape, const Row* before, const Row& after,
                              Action action)
{
    GT_TRY(begin());
    const bool journalFields = action == Action::Insert || action == Action::Update;
    const QJsonObject fields =
        journalFields ? store::difference(shape, before, after) : QJsonObject();
    GT_TRY(journal_.add(changes_.unit, {shape.kind, after.id, action, fields}));
    changes_.changes.push_back({shape.kind, after.id, action, fields.keys()});
    ledgerChanges_.note(shape, before, after, action, fields);
    if (before)
        addAccountsOf(shape, *before, changes_.accounts);
    addAccountsOf(shape, after, changes_.accounts);
    return {};
}

} // namespace goodturn::book
