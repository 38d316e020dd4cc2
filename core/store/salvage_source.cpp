#include "core/store/salvage_source.h"

#include "core/store/book_swap.h"
#include "core/store/known_schema.h"
#include "core/store/migrations.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <vector>

namespace goodturn::store {
using namespace Qt::StringLiterals;

namespace {

// Of SQLite's file format: https://www.sqlite.org/fileformat2.html, section 1.3.
const QByteArray mark("SQLite format 3\0", 16);
constexpr qsizetype headSize = 100;
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype pageCountAt = 28;
constexpr qsizetype usualPageSize = 4096;

/// The size of the file's pages by its head; 0 when the head is no head.
qsizetype pageSizeOf(const QByteArray& head)
{
    if (!head.startsWith(mark))
        return 0;
    const int size = qFromBigEndian<quint16>(head.constData() + pageSizeAt);
    const bool fits = size >= 512 && (size & (size - 1)) == 0;
    return size == 1 ? 65536 : fits ? size : 0;
}

/// An empty book of a schema: as the program makes it, or as it is after it was rewritten (a
/// restored backup), when the tables begin elsewhere.
struct EmptyBook
{
    struct Root
    {
        qsizetype page = 0;
        bool byRowid = true;
    };

    QByteArray bytes;
    std::vector<Root> tables; ///< where each table begins
};

Result<EmptyBook> emptyBook(int version, bool rewritten, const QString& workPath)
{
    UnfinishedFile file(workPath + u".empty"_s);
    GT_TRY(createPrivateFile(file.path()));
    EmptyBook empty;
    {
        GT_ASSIGN(RawDatabase database, RawDatabase::openFile(file.path()));
        for (int step = 1; step <= version; ++step) {
            GT_ASSIGN(const QString script, migrationScript(step));
            GT_TRY(database.run(u"BEGIN;"_s + script + u"COMMIT"_s));
        }
        GT_TRY(database.run(u"PRAGMA application_id=%1; PRAGMA user_version=%2"_s.arg(
            QString::number(applicationId), QString::number(version))));
        if (rewritten)
            GT_TRY(database.run(u"VACUUM"_s));
        RawStatement rows(database, u"SELECT rootpage, sql NOT LIKE '%WITHOUT ROWID%' "
                                    "FROM sqlite_schema WHERE type='table' AND rootpage>0"_s);
        while (rows.step() == RawStatement::Step::Row)
            empty.tables.push_back({qsizetype(rows.integer(0)), rows.integer(1) != 0});
    }
    QFile bytes(file.path());
    if (!bytes.open(QIODevice::ReadOnly))
        return failure(fileError(EIO, file.path()));
    empty.bytes = bytes.readAll();
    return empty;
}

/// How many tables of the damaged book seem to begin where those of the empty one do.
qsizetype fitting(const QString& path, const EmptyBook& empty)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return std::count_if(empty.tables.begin(), empty.tables.end(), [&file](const auto& root) {
        char kind = 0;
        const QByteArray kinds = root.byRowid ? "\x05\x0d" : "\x02\x0a";
        return file.seek((root.page - 1) * usualPageSize) && file.getChar(&kind) &&
               kinds.contains(kind);
    });
}

/// The empty book whose tables begin where most of the damaged one's do; the oldest of several.
Result<EmptyBook> bestFit(const QString& path)
{
    EmptyBook best;
    qsizetype most = 0;
    for (int version = 1; version <= newestSchemaVersion(); ++version)
        for (const bool rewritten : {false, true}) {
            GT_ASSIGN(const EmptyBook empty, emptyBook(version, rewritten, path));
            const qsizetype fits = fitting(path, empty);
            if (fits > most && 2 * fits > qsizetype(empty.tables.size())) {
                most = fits;
                best = empty;
            }
        }
    return best;
}

/// The pages, from 1 on, that hold the list of tables of a sound book: the first, and where that
/// only leads on, the pages that it leads to.
std::vector<qsizetype> schemaPages(const QByteArray& book)
{
    constexpr qsizetype cellCountAt = headSize + 3;
    constexpr qsizetype lastChildAt = headSize + 8;
    constexpr qsizetype cellsAt = headSize + 12;
    constexpr char leadsOn = 5;
    std::vector<qsizetype> pages{1};
    if (book.at(headSize) != leadsOn)
        return pages;
    const auto number = [&book](qsizetype at) { return qFromBigEndian<quint32>(book.data() + at); };
    pages.push_back(number(lastChildAt));
    const int cells = qFromBigEndian<quint16>(book.data() + cellCountAt);
    for (int cell = 0; cell < cells; ++cell)
        pages.push_back(number(qFromBigEndian<quint16>(book.data() + cellsAt + 2 * cell)));
    return pages;
}

/// Writes over the beginning of the copy, and has the head count the pages that are there.
Result<void> patch(const QString& path, QByteArray beginning)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return failure(fileError(EACCES, path));
    if (const qsizetype pageSize = pageSizeOf(beginning))
        qToBigEndian(quint32(file.size() / pageSize), beginning.data() + pageCountAt);
    if (file.write(beginning) != beginning.size())
        return failure(fileError(EIO, path));
    return {};
}

/// Gives the copy the list of tables of an empty book.
Result<void> graft(const QString& path, const QByteArray& empty)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return failure(fileError(EACCES, path));
    for (const qsizetype page : schemaPages(empty)) {
        const qsizetype at = (page - 1) * usualPageSize;
        if (!file.seek(at) || file.write(empty.mid(at, usualPageSize)) != usualPageSize)
            return failure(fileError(EIO, path));
    }
    file.close();
    return patch(path, empty.first(headSize));
}

QByteArray firstBytes(const QString& path, qsizetype count)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(count) : QByteArray();
}

/// The newest schema all of whose tables are in the file.
int versionByTables(const RawDatabase& database)
{
    QStringList names;
    RawStatement rows(database, u"SELECT name FROM sqlite_schema"_s);
    while (rows.step() == RawStatement::Step::Row)
        names << rows.text(0);
    for (int version = newestSchemaVersion(); version > 0; --version) {
        bool all = true;
        for (const SchemaObject& object : knownSchema(version).value_or(Schema()))
            all = all && (object.type != u"table"_s || names.contains(object.name));
        if (all)
            return version;
    }
    return 0;
}

} // namespace

bool SalvageSource::readsSchema()
{
    database_.reset();
    auto opened = RawDatabase::openFile(file_->path());
    if (!opened)
        return false;
    database_ = std::make_unique<RawDatabase>(std::move(*opened));
    RawStatement version(*database_, u"PRAGMA user_version"_s);
    version_ = version.step() == RawStatement::Step::Row ? int(version.integer(0)) : 0;
    const int byTables = versionByTables(*database_);
    if (version_ < 1 || version_ > byTables)
        version_ = byTables;
    return byTables > 0;
}

Result<void> SalvageSource::openCopy()
{
    const QString path = file_->path();
    QByteArray head = firstBytes(path, headSize);
    if (pageSizeOf(head) > 0)
        GT_TRY(patch(path, head));
    if (readsSchema())
        return {};
    database_.reset();
    GT_ASSIGN(const EmptyBook newest, emptyBook(newestSchemaVersion(), false, path));
    GT_TRY(patch(path, newest.bytes.first(headSize))); // the head alone may be what is gone
    if (readsSchema())
        return {};
    database_.reset();
    GT_ASSIGN(const EmptyBook best, bestFit(path));
    if (!best.bytes.isEmpty()) {
        GT_TRY(graft(path, best.bytes));
        if (readsSchema())
            return {};
    }
    return failure(ErrorKind::Corrupt,
                   QCoreApplication::translate(
                       "Salvage", "Nothing of a Goodturn book can be read in “%1”. It was left as "
                                  "it is; restore a backup.")
                       .arg(path));
}

Result<SalvageSource> SalvageSource::copyOf(const QString& damaged, const QString& workPath,
                                            const Progress& progress)
{
    if (!QFileInfo(damaged).isFile())
        return failure(
            ErrorKind::NotFound,
            QCoreApplication::translate("Salvage", "There is no book “%1”.").arg(damaged));
    GT_TRY(refuseOpenBook(damaged));
    SalvageSource source;
    source.file_ = std::make_unique<UnfinishedFile>(workPath);
    source.size_ = QFileInfo(damaged).size();
    GT_TRY(copyPrivately(damaged, workPath, progress));
    const QString log = u"-wal"_s;
    if (QFileInfo(damaged + log).size() > 0)
        GT_TRY(copyPrivately(damaged + log, workPath + log));
    auto opened = source.openCopy();
    if (!opened) {
        Error error = opened.error();
        error.message.replace(workPath, damaged);
        return failure(error);
    }
    return source;
}

} // namespace goodturn::store
