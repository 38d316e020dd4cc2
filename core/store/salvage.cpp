#include "core/store/salvage.h"

#include "core/store/migrations.h"
#include "core/store/model_settings.h"
#include "core/store/picture_store.h"
#include "core/store/row_sums.h"
#include "core/store/salvage_mend.h"
#include "core/store/salvage_source.h"
#include "core/store/schema_check.h"
#include "core/store/search_index.h"
#include "core/store/torn_table.h"
#include "core/store/touch_store.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>

namespace goodturn::store {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Salvage", text);
}

/// A new book of an older or the newest schema, without its indexes being looked after.
Result<RawDatabase> newBook(const QString& path, int version)
{
    GT_TRY(createPrivateFile(path));
    GT_ASSIGN(RawDatabase book, RawDatabase::openFile(path));
    GT_TRY(book.run(u"PRAGMA foreign_keys=OFF; PRAGMA journal_mode=MEMORY; BEGIN"_s));
    for (int step = 1; step <= version; ++step) {
        GT_ASSIGN(const QString script, migrationScript(step));
        GT_TRY(book.run(script));
    }
    GT_TRY(book.run(u"PRAGMA application_id=%1; PRAGMA user_version=%2"_s.arg(
        QString::number(applicationId), QString::number(version))));
    return book;
}

QString insertSql(const TornTable& table)
{
    return u"INSERT OR IGNORE INTO %1(%2) VALUES(%3)"_s.arg(
        table.name, table.columns.join(u", "_s),
        QStringList(table.columns.size(), u"?"_s).join(u", "_s));
}

/// What was read of one table and written to the new book.
struct TableOutcome
{
    qint64 saved = 0;
    std::set<qint64> missing; ///< not read, or against the rules of the table: torn rows
    bool isWhole = true;
    bool isCounted = true; ///< `missing` is all that is missing
};

Result<TableOutcome> copyTable(const SalvageSource& source, const TornTable& table,
                               RawDatabase& book, const std::function<bool()>& goOn)
{
    constexpr qint64 smallestRow = 64; // bytes
    constexpr int askEvery = 1000;
    TableOutcome outcome;
    qint64 taken = 0;
    RawStatement insert(book, insertSql(table));
    const auto take = [&](qint64 key, const std::vector<Value>& row) {
        insert.start(row);
        if (insert.step() == RawStatement::Step::Done && sqlite3_changes(book.handle()) == 1)
            ++outcome.saved;
        else
            outcome.missing.insert(key);
        return ++taken % askEvery != 0 || goOn();
    };
    const TornReading reading =
        readTorn(source.database(), table, source.size() / smallestRow, take);
    if (reading.wasStopped || !goOn())
        return failure(ErrorKind::Cancelled,
                       tr("The salvage was stopped. The damaged book is as it was."));
    outcome.missing.insert(reading.missing.begin(), reading.missing.end());
    outcome.isWhole = reading.isWhole && outcome.missing.empty();
    outcome.isCounted = reading.isWhole || reading.isCounted;
    return outcome;
}

void note(const TornTable& table, const TableOutcome& outcome, MissingRecords& missing,
          SalvageReport& report)
{
    if (const auto kind = fromCode<RecordKind>(table.name)) {
        SalvageReport::Kind& line = report.kinds.emplace_back();
        line.kind = *kind;
        line.saved = outcome.saved;
        line.isCounted = outcome.isCounted;
        missing[*kind] = outcome.missing;
        return;
    }
    if (outcome.isWhole)
        return;
    if (table.name == u"journal"_s || table.name == u"unit_of_work"_s)
        report.historyIsWhole = false;
    else
        ++report.listsCut;
}

Result<void> copyTables(const SalvageSource& source, RawDatabase& book, MissingRecords& missing,
                        SalvageReport& report, const Progress& progress)
{
    const std::vector<TornTable> tables = tablesOf(book);
    qint64 done = 0;
    for (const TornTable& table : tables) {
        if (table.name == u"account_flow" || isTouchTable(table.name)) // made anew from the records
            continue;
        const auto goOn = [&] { return !progress || progress(done, qint64(tables.size())); };
        GT_ASSIGN(const TableOutcome outcome, copyTable(source, table, book, goOn));
        note(table, outcome, missing, report);
        ++done;
    }
    std::sort(report.kinds.begin(), report.kinds.end(),
              [](const auto& a, const auto& b) { return a.kind < b.kind; });
    return book.run(u"COMMIT"_s);
}

/// The rows were not written through a Database, so what is kept of them is not that of the
/// damaged book.
Result<void> renewSums(Database& book)
{
    GT_ASSIGN(auto transaction, Transaction::begin(book));
    GT_TRY(forgetFlows(book));
    GT_TRY(rebuildTouch(book));
    GT_TRY(book.rowSums().renew(book));
    return transaction.commit();
}

/// Brings the new book up to date, mends it, and closes it as one file.
Result<void> finish(const QString& path, MissingRecords& missing, SalvageReport& report)
{
    GT_ASSIGN(const auto book, Database::open({path, DatabaseConfig::Mode::OpenExisting}));
    GT_TRY(book->run(u"PRAGMA foreign_keys=OFF"_s));
    GT_TRY(migrate(*book));
    GT_TRY(rebuildSearch(*book)); // of the rows as they were copied, so that others can be written
    GT_TRY(rebuildFromHistory(*book, missing, report));
    GT_TRY(forgetTouch(*book)); // no reference that could dangle
    GT_TRY(forgetBrokenPictures(*book));
    GT_TRY(mendReferences(*book, missing, report));
    GT_TRY(rebuildSearch(*book));
    GT_TRY(renewSums(*book));
    GT_TRY(book->run(u"PRAGMA foreign_keys=ON"_s));
    for (SalvageReport::Kind& line : report.kinds)
        line.lost = qint64(missing[line.kind].size());
    GT_ASSIGN(const QStringList problems, checkIntegrity(*book));
    if (!problems.isEmpty())
        return failure(ErrorKind::Internal, tr("What was salvaged is not a sound book."),
                       problems.join(u'\n'));
    return book->run(u"PRAGMA journal_mode=DELETE"_s);
}

} // namespace

bool SalvageReport::lostAnything() const
{
    return listsCut > 0 || linksCut > 0 || !historyIsWhole ||
           std::any_of(kinds.begin(), kinds.end(),
                       [](const Kind& kind) { return kind.lost > 0 || !kind.isCounted; });
}

Result<SalvageReport> salvageBook(const QString& damaged, const QString& out,
                                  const Progress& progress)
{
    if (QFileInfo::exists(out))
        return failure(fileError(EEXIST, out));
    UnfinishedFile unfinished(out + u".unfinished"_s);
    removeUnfinished(unfinished.path());
    SalvageReport report;
    MissingRecords missing;
    {
        GT_ASSIGN(
            const SalvageSource source,
            SalvageSource::copyOf(damaged,
                                  freeName(QFileInfo(out).absolutePath(),
                                           QFileInfo(out).completeBaseName(), u".salvaging"_s),
                                  progress));
        GT_ASSIGN(RawDatabase book, newBook(unfinished.path(), source.version()));
        GT_TRY(copyTables(source, book, missing, report, progress));
    }
    GT_TRY(finish(unfinished.path(), missing, report));
    GT_TRY(syncFile(unfinished.path()));
    GT_TRY(renameFile(unfinished.path(), out));
    unfinished.finish();
    GT_TRY(syncFolder(QFileInfo(out).absolutePath()));
    return report;
}

} // namespace goodturn::store
