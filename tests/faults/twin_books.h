#pragma once

#include "core/book/book.h"
#include "tests/support/book_dump.h"
#include "tests/support/fault_vfs.h"
#include "tests/support/quick_folder.h"

namespace goodturn::faults {

/// A book on a disk that can fail, and its twin on one that does not, to which the same is done:
/// what the first must hold is what the second holds.
class TwinBooks
{
public:
    /// `synchronous` is what the book under test is switched to after it is opened; null leaves
    /// what the program sets. Only negative controls give it.
    explicit TwinBooks(const char* synchronous = nullptr);
    ~TwinBooks();

    testing::FaultVfs& disk() { return *disk_; }
    const QString& path() const { return path_; }
    book::Book& twin() { return *twin_; }
    book::Book* book() { return book_.get(); }

    /// Opens the book under test (again); it checkpoints every few pages, to do so often.
    Result<void> open(store::DatabaseConfig::Mode mode = store::DatabaseConfig::Mode::OpenExisting);
    void close() { book_.reset(); }
    /// Closes the book, starts the machine again and opens the book on what survived.
    Result<void> startAgain(std::mt19937& random);

    /// What the book under test holds now, and what it must hold.
    QByteArray dump() const { return testing::dumpOf(path_); }
    QByteArray expected() { return twinDump_->text(); }

private:
    testing::QuickFolder folder_;
    QString path_;
    const char* synchronous_;
    std::shared_ptr<FixedClock> clock_;
    std::unique_ptr<testing::FaultVfs> twinDisk_;
    std::unique_ptr<testing::FaultVfs> disk_;
    std::unique_ptr<book::Book> book_;
    std::unique_ptr<book::Book> twin_;
    std::unique_ptr<testing::BookDump> twinDump_;
};

} // namespace goodturn::faults
