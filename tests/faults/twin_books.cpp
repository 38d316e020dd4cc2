#include "tests/faults/twin_books.h"

#include "core/store/database.h"
#include "tests/support/book_fixture.h"

#include <QDir>

namespace goodturn::faults {
using namespace Qt::StringLiterals;
using book::Book;
using Mode = store::DatabaseConfig::Mode;

TwinBooks::TwinBooks(const char* synchronous)
    : synchronous_(synchronous)
    , clock_(std::make_shared<FixedClock>(QDate(2026, 11, 22)))
{
    QDir(folder_.path()).mkdir(u"twin"_s);
    const QString twinPath = folder_.filePath(u"twin/test.goodturn"_s);
    twinDisk_ = std::make_unique<testing::FaultVfs>(twinPath);
    path_ = folder_.filePath(u"test.goodturn"_s);
    disk_ = std::make_unique<testing::FaultVfs>(path_);
    twin_ = testing::must(Book::open({twinPath, Mode::CreateNew}, clock_, u"rep"_s));
    twinDump_ = std::make_unique<testing::BookDump>(twinPath, testing::BookDump::Depth::Everything);
}

TwinBooks::~TwinBooks() = default;

Result<void> TwinBooks::open(Mode mode)
{
    book_.reset();
    GT_ASSIGN(book_, Book::open({path_, mode}, clock_, u"rep"_s));
    GT_TRY(book_->database().run(u"PRAGMA wal_autocheckpoint=25"_s));
    if (synchronous_)
        GT_TRY(book_->database().run(
            u"PRAGMA synchronous=%1"_s.arg(QString::fromLatin1(synchronous_))));
    return {};
}

Result<void> TwinBooks::startAgain(std::mt19937& random)
{
    book_.reset();
    disk_->startAgain(random);
    return open();
}

} // namespace goodturn::faults
