#include "core/book/unit_of_work.h"

#include "core/book/touched_accounts.h"

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
    if (before.meta.version != row.meta.version)
        return failure(ErrorKind::Conflict,
                       QCoreApplication::translate(
                           "UnitOfWork", "This was changed elsewhere in the meantime. Nothing was "
                                         "saved; look at the newer version and try again."));
    if (before.values == row.values && before.children == row.children)
        return before;
    row.meta = before.meta;
    row.meta.version += 1;
    row.meta.changedAt = now_;
    row.meta.changedBy = user_;
    GT_TRY(rows_.update(shape, before, row));
    GT_TRY(note(shape, &before, row, Action::Update));
    return row;
}

Result<void> UnitOfWork::setDeleted(const TableShape& shape, qint64 id, bool deleted)
{
    GT_ASSIGN(const Row before, rows_.load(shape, id));
    if (before.meta.isDeleted() == deleted)
        return {};
    return store::withRecordOf(shape.kind, [&](auto sample) -> Result<void> {
        using T = decltype(sample);
        GT_ASSIGN(const T record, store::fromRow<T>(before));
        Row after = store::toRow(record);
        after.meta.version += 1;
        after.meta.changedAt = now_;
        after.meta.changedBy = user_;
        after.meta.deletedAt = deleted ? now_ : QDateTime();
        GT_TRY(rows_.update(shape, before, after));
        return note(shape, &before, after, deleted ? Action::Trash : Action::Restore);
    });
}

Result<void> UnitOfWork::revert(const store::JournalEntry& entry)
{
    if (entry.action == Action::Update)
        return revertUpdate(entry);
    const bool bringsBack = entry.action == Action::Trash;
    return store::withRecordOf(entry.kind, [&](auto sample) {
        return setDeleted(store::shapeOf<decltype(sample)>(), entry.recordId, !bringsBack);
    });
}

Result<void> UnitOfWork::revertUpdate(const store::JournalEntry& entry)
{
    return store::withRecordOf(entry.kind, [&](auto sample) -> Result<void> {
        using T = decltype(sample);
        const TableShape& shape = store::shapeOf<T>();
        GT_ASSIGN(Row row, rows_.load(shape, entry.recordId));
        GT_TRY(store::putBack(shape, entry.fields, 0, row));
        GT_ASSIGN(const T record, store::fromRow<T>(row));
        GT_TRY(updateRow(shape, store::toRow(record)));
        return {};
    });
}

Result<void> UnitOfWork::note(const TableShape& shape, const Row* before, const Row& after,
                              Action action)
{
    if (!changes_.unit.isValid()) {
        GT_ASSIGN(changes_.unit, journal_.beginUnit(name_, now_, user_));
    }
    const bool journalFields = action == Action::Insert || action == Action::Update;
    const QJsonObject fields =
        journalFields ? store::difference(shape, before, after) : QJsonObject();
    GT_TRY(journal_.add(changes_.unit, {shape.kind, after.id, action, fields}));
    changes_.changes.push_back({shape.kind, after.id, action, fields.keys()});
    if (before)
        addAccountsOf(shape, *before, changes_.accounts);
    addAccountsOf(shape, after, changes_.accounts);
    return {};
}

} // namespace goodturn::book
