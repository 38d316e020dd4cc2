#include "core/store/backup.h"

#include "core/store/book_settings.h"
#include "core/store/known_schema.h"
#include "core/store/migrations.h"
#include "core/store/private_files.h"
#include "core/store/record_store.h"
#include "core/store/schema_check.h"
#include "core/store/search_index.h"
#include "core/store/sql_query.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace goodturn::store {
using namespace Qt::StringLiterals;

namespace {

const QString unfinishedSuffix = u".unfinished"_s;

QString tr(const char* text)
{
    return QCoreApplication::translate("Backup", text);
}

QString tableOf(RecordKind kind)
{
    return withRecordOf(kind, [](auto record) { return shapeOf<decltype(record)>().name; });
}

/// A book of an older schema has no table for kinds of record that are younger.
Result<bool> knows(Database& book, RecordKind kind)
{
    GT_ASSIGN(const qint64 tables,
              scalar(book, u"SELECT count(*) FROM sqlite_schema WHERE type='table' AND name=?"_s,
                     {tableOf(kind)}));
    return tables > 0;
}

/// Stops asking when the long statement is over, however it ended.
class Asking
{
public:
    Asking(Database& database, std::function<bool()> goOn) : database_(database)
    {
        database_.askWhetherToGoOn(std::move(goOn));
    }
    ~Asking() { database_.askWhetherToGoOn({}); }
    Asking(const Asking&) = delete;
    Asking& operator=(const Asking&) = delete;

private:
    Database& database_;
};

/// Half of the work is copying, half is reading back.
std::function<bool()> asking(const Progress& progress, std::function<qint64()> done, qint64 total)
{
    if (!progress)
        return {};
    return [=] { return progress(std::min(done(), total), total); };
}

Result<void> copyInto(Database& book, const QString& target, const Progress& progress)
{
    GT_ASSIGN(const qint64 pages, scalar(book, u"PRAGMA page_count"_s));
    GT_ASSIGN(const qint64 pageSize, scalar(book, u"PRAGMA page_size"_s));
    const Asking guard(
        book, asking(
                  progress, [target] { return QFileInfo(target).size(); }, 2 * pages * pageSize));
    QString quoted = target;
    quoted.replace(u'\'', u"''"_s);
    GT_TRY(book.run(u"VACUUM INTO '%1'"_s.arg(quoted)));
    return syncFile(target);
}

Error damaged(const QString& path, const QString& detail)
{
    return {ErrorKind::Corrupt,
            tr("The backup “%1” is damaged or was altered. It was left as it is; choose another "
               "one.")
                .arg(path),
            detail};
}

/// What a closed book file holds, after it was found sound.
Result<BackupManifest> readWhole(const QString& path, const Progress& progress)
{
    GT_ASSIGN(const auto file, Database::open({path, DatabaseConfig::Mode::ReadOnly}));
    const qint64 size = QFileInfo(path).size();
    const Asking guard(*file, asking(
                                  progress, [size] { return size; }, 2 * size));
    BackupManifest found;
    found.size = size;
    GT_ASSIGN(found.schemaVersion, schemaVersion(*file));
    GT_ASSIGN(QStringList problems, checkSchema(*file));
    if (problems.isEmpty()) {
        GT_ASSIGN(problems, checkIntegrity(*file));
    }
    if (!problems.isEmpty())
        return failure(damaged(path, problems.join(u'\n')));
    GT_ASSIGN(found.counts, countRecords(*file));
    GT_ASSIGN(found.bookId, bookId(*file));
    return found;
}

QString backupName(const BackupOrder& order, const QString& bookName)
{
    return QFileInfo(bookName).completeBaseName() +
           order.at.toUTC().toString(u"-yyyy-MM-ddTHHmmssZ"_s);
}

/// The error of a backup that could not be made, with the reason.
Error notMade(const Error& error, const QString& folder)
{
    if (error.kind == ErrorKind::Cancelled)
        return {error.kind,
                tr("The backup was stopped. The book and its other backups are as "
                   "they were."),
                error.detail};
    return {error.kind,
            tr("No backup was made in “%1”. The book is as it was. %2").arg(folder, error.message),
            error.detail};
}

Result<Backup> make(Database& book, const BackupOrder& order, const Progress& progress)
{
    GT_TRY(makePrivateFolder(order.folder));
    (void)bookId(book); // a read-only book goes without
    const QString bookName = QFileInfo(book.config().path).fileName();
    const QString folder = QFileInfo(order.folder).absoluteFilePath();
    GT_ASSIGN(const FolderLock lock, FolderLock::take(folder));
    const QString path = freeName(folder, backupName(order, bookName), u".goodturn"_s);
    UnfinishedFile unfinished(path + unfinishedSuffix);
    removeUnfinished(unfinished.path()); // of a program that was killed: nobody else is at work
    GT_TRY(createPrivateFile(unfinished.path()));
    GT_TRY(copyInto(book, unfinished.path(), progress));
    GT_ASSIGN(BackupManifest manifest, readWhole(unfinished.path(), progress));
    GT_ASSIGN(const bool isMended, settleSearch(unfinished.path()));
    if (isMended) {
        GT_ASSIGN(manifest, readWhole(unfinished.path(), progress));
    }
    const qint64 size = manifest.size;
    GT_ASSIGN(manifest.sha256, sha256Of(unfinished.path(), [&](qint64 done, qint64) {
                  return !progress || progress(size + done, 2 * size);
              }));
    manifest.madeAt = order.at.toUTC();
    manifest.checkedAt = manifest.madeAt;
    manifest.reason = order.reason;
    manifest.bookName = bookName;
    GT_TRY(writeManifest(path, manifest));
    GT_TRY(renameFile(unfinished.path(), path));
    unfinished.finish();
    GT_TRY(syncFolder(folder));
    return Backup{path, manifest};
}

} // namespace

Result<Backup> makeBackup(Database& book, const BackupOrder& order, const Progress& progress)
{
    auto made = make(book, order, progress);
    if (!made)
        return failure(notMade(made.error(), order.folder));
    return made;
}

Result<void> verifyAgainst(const BackupManifest& manifest, const QString& path,
                           const Progress& progress)
{
    if (QFileInfo(path).size() != manifest.size)
        return failure(damaged(path, tr("Its size is another than when it was made.")));
    GT_ASSIGN(const QByteArray hash, sha256Of(path, [&](qint64 done, qint64 total) {
                  return !progress || progress(done, 2 * total);
              }));
    if (hash != manifest.sha256)
        return failure(damaged(path, tr("Its bytes are others than when it was made.")));
    auto found = readWhole(path, progress);
    if (!found)
        return failure(found.error().kind == ErrorKind::Cancelled
                           ? found.error()
                           : damaged(path, found.error().detail));
    if (found->schemaVersion != manifest.schemaVersion || found->counts != manifest.counts)
        return failure(damaged(path, tr("It does not hold what its description says.")));
    return {};
}

Result<BackupManifest> verifyBackup(const QString& path, const Progress& progress)
{
    if (!QFileInfo(path).isFile())
        return failure(ErrorKind::NotFound, tr("There is no backup “%1”.").arg(path));
    GT_ASSIGN(const BackupManifest manifest, readManifest(path));
    GT_TRY(verifyAgainst(manifest, path, progress));
    return manifest;
}

std::vector<Backup> listBackups(const QString& folder)
{
    std::vector<Backup> backups;
    const QDir dir(folder);
    for (const QString& name : dir.entryList({u"*.goodturn"_s}, QDir::Files)) {
        const QString path = dir.absoluteFilePath(name);
        auto manifest = readManifest(path);
        if (!manifest)
            continue;
        if (manifest->problem.isEmpty() && QFileInfo(path).size() != manifest->size)
            manifest->problem = tr("Its size is another than when it was made.");
        backups.push_back({path, std::move(*manifest)});
    }
    std::sort(backups.begin(), backups.end(), [](const Backup& a, const Backup& b) {
        return std::pair(a.manifest.madeAt, a.path) > std::pair(b.manifest.madeAt, b.path);
    });
    return backups;
}

Result<void> removeBackup(const Backup& backup)
{
    QFile file(backup.path);
    if (file.exists() && !file.remove())
        return failure(ErrorKind::Io, tr("The backup “%1” can't be removed.").arg(backup.path),
                       file.errorString());
    QFile::remove(manifestPath(backup.path));
    return {};
}

void removeLeftovers(const QString& folder, const QDateTime& now)
{
    const QDir dir(folder);
    for (const QFileInfo& file : dir.entryInfoList({u'*' + unfinishedSuffix}, QDir::Files))
        if (file.lastModified().secsTo(now) > 24 * 3600)
            removeUnfinished(file.absoluteFilePath());
    for (const QFileInfo& file : dir.entryInfoList({u"*.goodturn.json"_s}, QDir::Files)) {
        const QString backup = file.absoluteFilePath().chopped(5);
        const bool underWay = QFileInfo::exists(backup + unfinishedSuffix);
        if (!QFileInfo::exists(backup) && !underWay)
            QFile::remove(file.absoluteFilePath());
    }
}

Result<QUuid> bookId(Database& book)
{
    GT_ASSIGN(const QString known, readSetting(book, u"book.id"_s, {}));
    if (!known.isEmpty() || book.isReadOnly())
        return QUuid::fromString(known);
    const QUuid made = QUuid::createUuid();
    GT_TRY(writeSetting(book, u"book.id"_s, made.toString(QUuid::WithoutBraces)));
    return made;
}

Result<bool> holdsNothing(Database& book)
{
    for (const auto& entry : EnumCodes<RecordKind>::all) {
        GT_ASSIGN(const bool isKnown, knows(book, entry.value));
        if (!isKnown)
            continue;
        GT_ASSIGN(const qint64 any,
                  scalar(book, u"SELECT EXISTS(SELECT 1 FROM %1)"_s.arg(tableOf(entry.value))));
        if (any != 0)
            return false;
    }
    return true;
}

Result<RecordCounts> countRecords(Database& book)
{
    RecordCounts counts;
    for (const auto& entry : EnumCodes<RecordKind>::all) {
        GT_ASSIGN(const bool isKnown, knows(book, entry.value));
        if (!isKnown)
            continue;
        GT_ASSIGN(const qint64 count,
                  scalar(book, u"SELECT count(*) FROM %1 WHERE deleted_at IS NULL"_s.arg(
                                   tableOf(entry.value))));
        counts.emplace_back(entry.value, count);
    }
    return counts;
}

} // namespace goodturn::store
