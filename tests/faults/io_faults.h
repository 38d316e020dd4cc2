#pragma once

#include "core/book/book.h"
#include "tests/support/fault_vfs.h"
#include "tests/support/quick_folder.h"

#include <functional>
#include <optional>
#include <ostream>
#include <random>

namespace goodturn::faults {

/// Something that a person does with a book and that writes.
struct UseCase
{
    const char* name;
    std::function<Result<void>(class IoFaults&)> act;
    bool opens = false; ///< the act opens (or makes) the book itself
    int version = -1;   ///< of the book that it is done to; -1: the newest, with records; 0: none
};

inline void PrintTo(const UseCase& useCase, std::ostream* out)
{
    *out << useCase.name;
}

/// What came of an operation of the disk that failed, over all operations of a use case.
struct IoFigures
{
    int operations = 0; ///< of the use case, when nothing fails
    int faults = 0;     ///< trials: each operation, in each way, once or lasting
    int refused = 0;    ///< of them, the act said that it failed
    QStringList wrong;  ///< what must not be: each with its use case and operation
};

/// Does a use case again and again on the same book, failing one operation of the disk after the
/// other, and looks at what is left and what was said.
class IoFaults
{
public:
    IoFaults();

    IoFigures run(const UseCase& useCase);
    /// The negative control: writes that say that they went well and did nothing.
    IoFigures runWithLostWrites(const UseCase& useCase);

    // What use cases work with.
    book::Book& book() { return *book_; }
    QString file(const QString& name) const { return folder_.filePath(name); }
    Result<void> open(store::DatabaseConfig::Mode mode);
    AccountId account;
    ContactId contact;
    GiftId gift;

private:
    struct Trial
    {
        int operation = 0;
        int variant = 0;
        bool lasting = false;
    };

    void prepareBook();
    void restore(const UseCase& useCase);
    void tryOne(const UseCase& useCase, const Trial& trial, IoFigures& figures);
    QString wrongAfter(const UseCase& useCase, const Result<void>& done);
    QString wrongWords(const Error& error, testing::DiskOp op, int variant) const;
    QString wrongAtTheEnd();
    QByteArray dump() const;

    testing::QuickFolder folder_;
    QString path_ = folder_.filePath(QStringLiteral("test.goodturn"));
    std::shared_ptr<FixedClock> clock_;
    std::mt19937 random_{7};
    testing::FaultVfs disk_;
    std::unique_ptr<book::Book> book_;
    testing::SimulatedDisk::Image full_;
    testing::SimulatedDisk::Image start_;
    QByteArray before_;
    QByteArray after_;
};

} // namespace goodturn::faults
