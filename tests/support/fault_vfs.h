#pragma once

#include "tests/support/fault_machine.h"

#include <QString>

#include <memory>

namespace goodturn::testing {

/// While it lives, SQLite in this process keeps one book (with its -wal and -journal) on a
/// simulated disk whose power can fail and whose operations can break; all other files stay where
/// they are. The code under test is the shipped one: it only meets another default VFS. An empty
/// file of the book's name lies in the real folder, for those who look whether there is one.
/// Several may live at once, each with a book of its own, if the last one goes first.
class FaultVfs
{
public:
    explicit FaultVfs(const QString& bookPath);
    ~FaultVfs();
    FaultVfs(const FaultVfs&) = delete;
    FaultVfs& operator=(const FaultVfs&) = delete;

    /// The power fails in the `change`-th write, truncation, sync, creation or deletion from now
    /// (1 is the next). What was not synced by then is torn; everything after it fails.
    void cutPowerAt(int change);
    bool isDown() const;
    /// The machine starts again on what survived. All connections must be closed.
    void startAgain(std::mt19937& random);

    /// The `operation`-th operation from now fails in its `variant`-th way: a write for want of
    /// space (0) or by an error (1), a read by an error at once (0) or after half of it (1), all
    /// else by an error (0). When it is `lasting`, so do all of its kind after it.
    void failAt(int operation, int variant, bool lasting);
    /// The `operation`-th operation, a write, says that it went well and did nothing.
    void loseWriteAt(int operation);
    void stopFailing();
    /// What failed, or nothing when no operation has that number or that variant.
    const DiskOp* failed() const;
    /// Operations since failAt, loseWriteAt or countFromHere.
    int operations() const;
    void countFromHere();

    SimulatedDisk::Image image() const;
    void restore(const SimulatedDisk::Image& image);

private:
    struct Private;
    std::unique_ptr<Private> d_;
};

} // namespace goodturn::testing
