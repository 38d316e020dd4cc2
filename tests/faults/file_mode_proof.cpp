#include "core/book/sample_service.h"
#include "tests/support/book_dump.h"
#include "tests/support/book_fixture.h"
#include "tests/support/proof.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>

#include <sqlite3.h>
#include <sys/stat.h>

namespace goodturn::faults {
namespace {
using namespace Qt::StringLiterals;
using testing::must;
using testing::report;

/// The usual mask of a person's shell, under which files are readable by everybody.
class OpenHanded
{
public:
    OpenHanded() : before_(::umask(022)) {}
    ~OpenHanded() { ::umask(before_); }

private:
    mode_t before_;
};

struct ModeFigures
{
    int files = 0;
    int folders = 0;
    QStringList open; ///< that others may read or write
};

/// Looks at all that lies under a folder.
ModeFigures modesUnder(const QString& folder)
{
    ModeFigures figures;
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        struct stat found = {};
        if (::lstat(QFile::encodeName(path).constData(), &found) != 0)
            continue;
        const bool isFolder = S_ISDIR(found.st_mode);
        ++(isFolder ? figures.folders : figures.files);
        if ((found.st_mode & 07777) != (isFolder ? 0700U : 0600U))
            figures.open << path.mid(folder.size() + 1) + u' ' +
                                QString::number(found.st_mode & 07777, 8);
    }
    return figures;
}

/// A home of one's own, in which the command line is used.
class Home
{
public:
    QString path(const QString& name) const { return folder_.filePath(name); }
    ModeFigures modes() const { return modesUnder(folder_.path()); }

    /// `code`: 1 where lines of an import are left out.
    void run(const QStringList& words, int code = 0)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto& [name, place] :
             {std::pair("HOME", ""), std::pair("XDG_CONFIG_HOME", "config"),
              std::pair("XDG_DATA_HOME", "data"), std::pair("XDG_CACHE_HOME", "cache"),
              std::pair("XDG_STATE_HOME", "state"), std::pair("TMPDIR", "")})
            environment.insert(QString::fromLatin1(name), path(QString::fromLatin1(place)));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(GOODTURN_CLI),
                      QStringList{u"--book"_s, path(u"book.goodturn"_s)} + words);
        EXPECT_TRUE(process.waitForFinished(60'000));
        EXPECT_EQ(process.exitCode(), code)
            << words.join(u' ').toStdString() << ": " << process.readAllStandardError().constData();
    }

private:
    QTemporaryDir folder_;
};

TEST(FileModes, OfAllThatASessionMakesAreTheOwnersAlone)
{
    const OpenHanded mask;
    Home home;
    const QString data = QStringLiteral(GOODTURN_TEST_DATA);
    home.run({u"sample"_s});
    home.run({u"import"_s, data + u"/exchange/favours.csv"_s, data + u"/exchange/apple.vcf"_s}, 1);
    home.run({u"accounts"_s, u"--json"_s});
    const QString account = u"Harbour & Lowe Ltd"_s;
    home.run({u"summary"_s, account, u"--pdf"_s, home.path(u"summary.pdf"_s)});
    home.run({u"chart"_s, account, u"--png"_s, home.path(u"chart.png"_s)});
    home.run({u"chart"_s, account, u"--svg"_s, home.path(u"chart.svg"_s)});
    home.run({u"check"_s});
    const ModeFigures figures = home.modes();
    report(u"file modes of the command line"_s,
           u"%1 files, %2 folders, open to others %3"_s.arg(QString::number(figures.files),
                                                            QString::number(figures.folders),
                                                            QString::number(figures.open.size())));
    EXPECT_GE(figures.files, 4);
    EXPECT_TRUE(figures.open.isEmpty()) << figures.open.join(u", "_s).toStdString();
}

TEST(FileModes, OfABookThatIsOpenAreTheOwnersAlone)
{
    const OpenHanded mask;
    QTemporaryDir folder;
    const auto book = must(book::Book::open(
        {folder.filePath(u"test.goodturn"_s), store::DatabaseConfig::Mode::CreateNew},
        std::make_shared<SystemClock>()));
    must(book::fillWithSample(*book));
    const ModeFigures figures = modesUnder(folder.path());
    report(u"file modes of an open book"_s,
           u"%1 files, open to others %2"_s.arg(QString::number(figures.files),
                                                QString::number(figures.open.size())));
    EXPECT_EQ(figures.files, 3) << "the book, its log and its index";
    EXPECT_TRUE(figures.open.isEmpty()) << figures.open.join(u", "_s).toStdString();
}

TEST(FileModes, OfADatabaseThatSqliteMakesByItselfAreFoundToBeOpen)
{
    const OpenHanded mask;
    QTemporaryDir folder;
    sqlite3* handle = nullptr;
    sqlite3_open(folder.filePath(u"plain.db"_s).toUtf8().constData(), &handle);
    sqlite3_exec(handle, "CREATE TABLE t(a)", nullptr, nullptr, nullptr);
    sqlite3_close(handle);
    EXPECT_EQ(modesUnder(folder.path()).open, QStringList{u"plain.db 644"_s});
}

} // namespace
} // namespace goodturn::faults
