#include "tests/support/fault_machine.h"

#include <sqlite3.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace goodturn::testing {

namespace {

int variantsOf(DiskOp op)
{
    return op == DiskOp::Write || op == DiskOp::Read ? 2 : 1;
}

int errorOf(DiskOp op, int variant)
{
    switch (op) {
    case DiskOp::Open:
        return SQLITE_CANTOPEN;
    case DiskOp::Read:
        return SQLITE_IOERR_READ; // also after half the bytes: SHORT_READ means the file's end
    case DiskOp::Write:
        return variant == 0 ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    case DiskOp::Truncate:
        return SQLITE_IOERR_TRUNCATE;
    case DiskOp::Sync:
        return SQLITE_IOERR_FSYNC;
    case DiskOp::Delete:
        return SQLITE_IOERR_DELETE;
    case DiskOp::Access:
        return SQLITE_IOERR_ACCESS;
    case DiskOp::Size:
        return SQLITE_IOERR_FSTAT;
    case DiskOp::Index:
        return SQLITE_IOERR_SHMSIZE;
    }
    return SQLITE_IOERR;
}

} // namespace

bool FaultMachine::isOurs(const char* name) const
{
    return name && (path == name || path + "-wal" == name || path + "-journal" == name);
}

std::optional<FaultMachine::Stand> FaultMachine::realStand() const
{
    struct stat found = {};
    if (::stat(path.c_str(), &found) != 0)
        return std::nullopt;
    return Stand{found.st_ino, found.st_ctim.tv_sec, found.st_ctim.tv_nsec};
}

void FaultMachine::followTheFolder()
{
    const auto real = realStand();
    if (real == stand)
        return;
    for (const char* suffix : {"", "-wal", "-journal"})
        disk.forget(path + suffix);
    if (real)
        disk.create(path);
    stand = real;
}

void FaultMachine::showInTheFolder()
{
    if (!disk.find(path))
        ::unlink(path.c_str());
    else if (const int file = ::open(path.c_str(), O_CREAT | O_RDWR, 0600); file >= 0)
        ::close(file);
    stand = realStand();
}

int FaultMachine::fault(DiskOp op)
{
    if (down)
        return op == DiskOp::Open ? SQLITE_CANTOPEN : SQLITE_IOERR;
    ++done;
    const bool now = done == failAt && variant < variantsOf(op);
    const bool still = lasting && failed == op && done > failAt;
    if (loses || (!now && !still))
        return SQLITE_OK;
    failed = op;
    return errorOf(op, variant);
}

bool FaultMachine::losesThisWrite()
{
    if (!loses || done != failAt)
        return false;
    failed = DiskOp::Write;
    return true;
}

bool FaultMachine::powerFails()
{
    if (changesLeft > 0 && --changesLeft == 0)
        down = true;
    return down;
}

} // namespace goodturn::testing
