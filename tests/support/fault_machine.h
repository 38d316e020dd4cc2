#pragma once

#include "tests/support/simulated_disk.h"

#include <QtGlobal>

#include <optional>

#include <sys/types.h>

namespace goodturn::testing {

/// What SQLite asks of a disk, as far as it can go wrong.
enum class DiskOp
{
    Open,
    Read,
    Write,
    Truncate,
    Sync,
    Delete,
    Access,
    Size,
    Index
};

/// The simulated disk of one book and what is to go wrong with it: decides for each operation
/// whether it fails.
struct FaultMachine
{
    /// Which file lies at the book's name in the real folder.
    struct Stand
    {
        ino_t inode = 0;
        qint64 seconds = 0;
        qint64 nanoseconds = 0;
        bool operator==(const Stand&) const = default;
    };

    std::string path;
    SimulatedDisk disk;
    std::optional<Stand> stand;

    bool down = false;
    int changesLeft = -1; ///< to the power cut; -1: none is coming
    int done = 0;         ///< operations counted so far
    int failAt = 0;
    int variant = 0;
    bool lasting = false;
    bool loses = false; ///< the operation says that it went well and did nothing
    std::optional<DiskOp> failed;

    /// The book, its log or its journal.
    bool isOurs(const char* name) const;

    /// What the program did to the real file (made it, removed it) happens on the disk too.
    void followTheFolder();
    /// And what became of the disk shows in the folder.
    void showInTheFolder();

    /// Counts an operation; SQLITE_OK, or the error with which it is to fail.
    int fault(DiskOp op);
    /// Whether the write just counted is to do nothing.
    bool losesThisWrite();
    /// Counts a change of the disk; true when the power fails in it, or is out.
    bool powerFails();

private:
    std::optional<Stand> realStand() const;
};

} // namespace goodturn::testing
