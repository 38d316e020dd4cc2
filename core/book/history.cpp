#include "core/book/history.h"

#include "core/book/book.h"
#include "core/book/rules.h"
#include "core/book/trash_service.h"
#include "core/book/unit_of_work.h"
#include "core/query/field_words.h"
#include "core/query/history_queries.h"
#include "core/query/queries.h"
#include "core/store/merge_log.h"
#include "core/store/picture_store.h"
#include "core/store/referrers.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace goodturn::book {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("History", text);
}

/// "Undo: change account"; taking that back is "Redo: change account".
QString revertingName(const QString& act)
{
    const QString undo = tr("Undo: ");
    const QString redo = tr("Redo: ");
    if (act.startsWith(undo))
        return redo + act.mid(undo.size());
    return undo + (act.startsWith(redo) ? act.mid(redo.size()) : act);
}

Error prunedAway()
{
    return {ErrorKind::NotFound,
            tr("This act is too old to be taken back: the journal no longer holds it.")};
}

Error lastDayStays()
{
    return {ErrorKind::InvalidInput, tr("The journal of the last day stays.")};
}

Result<void> leaveLastDay(const QDateTime& moment, QDate today)
{
    if (moment.isValid() && moment.toLocalTime().date() < today)
        return {};
    return failure(lastDayStays());
}

/// Checks the rules of the row's record and writes it.
Result<void> writeChecked(UnitOfWork& work, RecordKind kind, const store::Row& row)
{
    return store::withRecordOf(kind, [&](auto sample) -> Result<void> {
        using T = decltype(sample);
        GT_ASSIGN(const T record, store::fromRow<T>(row));
        GT_ASSIGN(const T checked, validatedIn(work.database(), record));
        GT_TRY(work.update(checked));
        return {};
    });
}

} // namespace

Result<change::UnitId> History::revert(change::UnitId unit)
{
    store::Journal journal(book_.database());
    GT_ASSIGN(const QString act, journal.unitName(unit));
    if (act.isEmpty())
        return failure(prunedAway());
    return book_.perform(revertingName(act), [&](UnitOfWork& work) -> Result<void> {
        GT_ASSIGN(const auto entries, journal.entries(unit));
        if (entries.empty())
            return failure(ErrorKind::Conflict, tr("This act can't be taken back."));
        for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry)
            GT_TRY(work.revert(*entry, unit));
        if (!work.changes().unit.isValid())
            return {};
        return store::followRevert(work.database(), unit, work.changes().unit);
    });
}

Result<QJsonObject> History::journalledField(const RecordKey& record, const QString& field,
                                             change::UnitId unit)
{
    store::Journal journal(book_.database());
    GT_ASSIGN(const bool isGone, journal.wasPurgedSince(record, unit));
    if (isGone)
        return failure(ErrorKind::NotFound, tr("It has been deleted for good since."));
    GT_ASSIGN(const auto entries, journal.entries(unit));
    const store::TableShape& shape = store::shapeOfKind(record.kind);
    for (const store::JournalEntry& entry : entries) {
        if (entry.kind != record.kind || entry.recordId != record.id ||
            entry.action != change::Action::Update || !entry.fields.contains(field))
            continue;
        QJsonObject one{{field, entry.fields.value(field)}};
        if (shape.pairs.contains(field)) {
            const QString second = shape.columns.at(shape.columns.indexOf(field) + 1);
            one.insert(second, entry.fields.value(second));
        }
        return one;
    }
    return failure(ErrorKind::NotFound, tr("The journal no longer holds what this was before."),
                   field);
}

Result<change::UnitId> History::restoreValue(const RecordKey& record, const QString& field,
                                             change::UnitId unit)
{
    if (!query::isRestorable(record.kind, field))
        return failure(ErrorKind::InvalidInput,
                       tr("Bring the gift to another state on its page: a favour and a reminder "
                          "belong to it."));
    const store::PartName part = store::partFrom(field);
    GT_ASSIGN(const QJsonObject value, journalledField(record, part.list, unit));
    GT_ASSIGN(const query::RecordName name, book_.queries().recordName(record));
    GT_ASSIGN(const QString label, query::fieldName(book_.database(), record.kind, field));
    const QString act =
        tr("Restore %1 of %2")
            .arg(part.key > 0 ? label.left(60) : QLocale().toLower(label), name.name.left(60));
    return book_.perform(act, [&](UnitOfWork& work) -> Result<void> {
        const store::TableShape& shape = store::shapeOfKind(record.kind);
        store::RowStore rows(work.database());
        GT_ASSIGN(store::Row row, rows.load(shape, record.id));
        store::setSide(shape, value, 0, part.key, row);
        GT_TRY(store::checkReferences(work.database(), shape, row));
        return writeChecked(work, record.kind, row);
    });
}

Result<change::UnitId> History::restoreDeleted(const RecordKey& record)
{
    return book_.trash().restore({record});
}

Result<store::JournalSize> History::olderThan(int days)
{
    if (days < 1)
        return failure(lastDayStays());
    return store::Journal(book_.database()).sizeBefore(book_.clock().nowUtc().addDays(-days));
}

Result<store::JournalExtent> History::extent(const Progress& progress)
{
    return count(book_.clock().nowUtc().addYears(1), progress);
}

Result<store::JournalExtent> History::extentBefore(const QDateTime& moment,
                                                   const Progress& progress)
{
    GT_TRY(leaveLastDay(moment, book_.clock().today()));
    return count(moment, progress);
}

Result<store::JournalExtent> History::count(const QDateTime& moment, const Progress& progress)
{
    store::Database& database = book_.database();
    if (progress)
        database.askWhetherToGoOn([&progress] { return progress(0, 0); });
    const auto extent = store::Journal(database).extentBefore(moment);
    database.askWhetherToGoOn({});
    return extent;
}

Result<store::JournalSize> History::prune(int days, const Progress& progress)
{
    GT_ASSIGN(const store::JournalSize size, olderThan(days));
    const QLocale locale;
    const QString act = tr("Prune the journal: %1 acts older than %2 days")
                            .arg(locale.toString(size.units), locale.toString(days));
    return remove(book_.clock().nowUtc().addDays(-days), size, act, progress);
}

Result<store::JournalSize> History::pruneBefore(const QDateTime& moment, const Progress& progress)
{
    GT_TRY(leaveLastDay(moment, book_.clock().today()));
    GT_ASSIGN(const store::JournalSize size, store::Journal(book_.database()).sizeBefore(moment));
    const QLocale locale;
    const QString act = tr("Prune the journal: %1 acts from before %2")
                            .arg(locale.toString(size.units),
                                 locale.toString(moment.toLocalTime().date(), u"d MMMM yyyy"_s));
    return remove(moment, size, act, progress);
}

Result<store::JournalSize> History::remove(const QDateTime& moment, const store::JournalSize& size,
                                           const QString& act, const Progress& progress)
{
    if (size.units == 0)
        return size;
    GT_TRY(book_.perform(act, [&](UnitOfWork& work) -> Result<void> {
        GT_TRY(work.begin());
        work.setFinal();
        GT_TRY(store::Journal(work.database()).removeBefore(moment, progress));
        return store::forgetUnnamedPictures(work.database());
    }));
    return size;
}

} // namespace goodturn::book
