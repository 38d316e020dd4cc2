#include "core/store/book_swap.h"

#include "core/store/database.h"
#include "core/store/private_files.h"
#include "core/store/quick_check.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace goodturn::store {
using namespace Qt::StringLiterals;

namespace {

/// The bytes of a database file that SQLite locks: never written, far behind any content.
constexpr off_t lockBytes = 0x40000000;
constexpr off_t lockedLength = 512;

const QStringList& companions()
{
    static const QStringList suffixes{u"-wal"_s, u"-shm"_s, u"-journal"_s};
    return suffixes;
}

QString tr(const char* text)
{
    return QCoreApplication::translate("BookSwap", text);
}

Error openElsewhere(const QString& book)
{
    return {
        ErrorKind::Busy,
        tr("“%1” is open in another window or program. Close it there, then try again.").arg(book)};
}

/// Whether this process has the file open. Opening and closing it once more, as the look at its
/// locks does, would drop the locks that SQLite holds on it for us.
bool isOpenHere(const QString& book)
{
    struct stat wanted = {};
    if (::stat(QFile::encodeName(book).constData(), &wanted) != 0)
        return false;
    const QDir open(u"/proc/self/fd"_s);
    for (const QString& name : open.entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot)) {
        struct stat other = {};
        if (::stat(QFile::encodeName(open.filePath(name)).constData(), &other) == 0 &&
            other.st_dev == wanted.st_dev && other.st_ino == wanted.st_ino)
            return true;
    }
    return false;
}

/// Brings what is in the -wal into the file and removes the -wal. Says whether that was done; a
/// damaged book keeps its companions. Fails when somebody has the book open.
Result<bool> foldLogIn(const QString& book)
{
    if (!quickCheck(book)) // a damaged one is not to be written to
        return false;
    constexpr int patienceMs = 200;
    const auto database = Database::open({book, DatabaseConfig::Mode::OpenExisting, patienceMs});
    if (!database && database.error().kind != ErrorKind::Busy)
        return false;
    const auto folded = database ? (*database)->run(u"PRAGMA journal_mode=DELETE"_s)
                                 : Result<void>(failure(database.error()));
    if (!folded && folded.error().kind == ErrorKind::Busy)
        return failure(openElsewhere(book));
    return folded.has_value();
}

Result<void> moveCompanions(const QString& book, const QString& aside)
{
    for (const QString& suffix : companions())
        if (QFileInfo::exists(book + suffix))
            GT_TRY(renameFile(book + suffix, aside + suffix));
    return {};
}

bool anythingThere(const QString& book)
{
    bool there = QFileInfo::exists(book);
    for (const QString& suffix : companions())
        there = there || QFileInfo::exists(book + suffix);
    return there;
}

} // namespace

Result<void> refuseOpenBook(const QString& book)
{
    if (isOpenHere(book))
        return failure(openElsewhere(book));
    const int file = ::open(QFile::encodeName(book).constData(), O_RDWR | O_CLOEXEC);
    if (file < 0)
        return {};
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = lockBytes;
    lock.l_len = lockedLength;
    const bool locked = ::fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    ::close(file);
    if (locked)
        return failure(openElsewhere(book));
    return {};
}

QString nameAside(const QString& book, const QString& word, QDate day)
{
    const QFileInfo file(book);
    const QString base = file.completeBaseName() + u' ' + word + u' ' + day.toString(Qt::ISODate);
    const QString suffix = u".goodturn"_s;
    QString name = freeName(file.absolutePath(), base, suffix);
    for (int number = 2; QFileInfo::exists(name + companions().first()); ++number)
        name = freeName(file.absolutePath(), base + u' ' + QString::number(number), suffix);
    return name;
}

Result<QString> setAside(const QString& book, const QString& word, QDate day)
{
    GT_TRY(refuseOpenBook(book));
    if (!anythingThere(book))
        return QString();
    const QString aside = nameAside(book, word, day);
    if (QFileInfo::exists(book))
        GT_TRY(renameFile(book, aside));
    GT_TRY(moveCompanions(book, aside));
    GT_TRY(syncFolder(QFileInfo(book).absolutePath()));
    return aside;
}

Result<QString> swapIn(const QString& fresh, const QString& book, const QString& word, QDate day)
{
    GT_TRY(refuseOpenBook(book));
    bool folded = false;
    if (QFileInfo::exists(book)) {
        GT_ASSIGN(folded, foldLogIn(book));
    }
    QString aside;
    const QString name = nameAside(book, word, day);
    if (folded &&
        ::link(QFile::encodeName(book).constData(), QFile::encodeName(name).constData()) == 0) {
        aside = name; // the same file under two names, until the fresh one takes the old name
        GT_TRY(moveCompanions(book, aside));
    } else {
        GT_ASSIGN(aside, setAside(book, word, day));
    }
    GT_TRY(renameFile(fresh, book));
    GT_TRY(syncFolder(QFileInfo(book).absolutePath()));
    return aside;
}

} // namespace goodturn::store
