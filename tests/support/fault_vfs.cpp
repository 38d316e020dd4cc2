#include "tests/support/fault_vfs.h"

#include "tests/support/disk_locks.h"

#include <QFile>

#include <sqlite3.h>

#include <algorithm>
#include <utility>

namespace goodturn::testing {

namespace {

constexpr const char* vfsName = "goodturn-faults";
constexpr int sectorOfUnixVfs = 4096;

/// An open file; SQLite allocates it and knows only its first member.
struct OpenFile
{
    sqlite3_file base;
    FaultMachine* machine;
    SimulatedDisk::FileHandle* file;
    DiskFile::Holder* holder;
    bool syncsFolder; ///< the first sync of a new log also syncs the folder, as the unix VFS does
};

OpenFile& open(sqlite3_file* file)
{
    return *reinterpret_cast<OpenFile*>(file);
}

/// What a VFS of ours knows: its disk, and where the files live that are not the book's.
struct Behind
{
    FaultMachine machine;
    sqlite3_vfs* elsewhere = nullptr;
};

Behind& behind(sqlite3_vfs* vfs)
{
    return *static_cast<Behind*>(vfs->pAppData);
}

FaultMachine& of(sqlite3_file* file)
{
    return *open(file).machine;
}

DiskFile& content(sqlite3_file* file)
{
    return **open(file).file;
}

int closeFile(sqlite3_file* file)
{
    OpenFile& self = open(file);
    std::erase((*self.file)->holders, self.holder);
    if ((*self.file)->holders.empty())
        (*self.file)->index.clear();
    delete self.holder;
    delete self.file;
    return SQLITE_OK;
}

int readFile(sqlite3_file* file, void* buffer, int size, sqlite3_int64 offset)
{
    FaultMachine& machine = of(file);
    const int error = machine.fault(DiskOp::Read);
    if (error != SQLITE_OK && machine.variant == 0)
        return error;
    const Bytes& bytes = content(file).now;
    const size_t from = std::min(size_t(offset), bytes.size());
    size_t there = std::min(size_t(size), bytes.size() - from);
    if (error != SQLITE_OK)
        there /= 2;
    auto* to = static_cast<unsigned char*>(buffer);
    std::copy_n(bytes.begin() + std::ptrdiff_t(from), there, to);
    std::fill(to + there, to + size, static_cast<unsigned char>(0));
    if (error != SQLITE_OK)
        return error;
    return there == size_t(size) ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file* file, const void* data, int size, sqlite3_int64 offset)
{
    FaultMachine& machine = of(file);
    const int error = machine.fault(DiskOp::Write);
    if (machine.down || machine.losesThisWrite())
        return error;
    const auto* bytes = static_cast<const unsigned char*>(data);
    const size_t written = error == SQLITE_OK ? size_t(size) : size_t(size) / 2;
    SimulatedDisk::write(content(file), size_t(offset), bytes, written);
    return machine.powerFails() ? SQLITE_IOERR_WRITE : error;
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    FaultMachine& machine = of(file);
    if (const int error = machine.fault(DiskOp::Truncate); error != SQLITE_OK)
        return error;
    SimulatedDisk::truncate(content(file), size_t(size));
    return machine.powerFails() ? SQLITE_IOERR_TRUNCATE : SQLITE_OK;
}

int syncFile(sqlite3_file* file, int)
{
    FaultMachine& machine = of(file);
    if (const int error = machine.fault(DiskOp::Sync); error != SQLITE_OK) {
        if (!machine.down)
            SimulatedDisk::dropUnsynced(content(file));
        return error;
    }
    if (machine.powerFails())
        return SQLITE_IOERR_FSYNC;
    SimulatedDisk::sync(content(file));
    if (std::exchange(open(file).syncsFolder, false))
        machine.disk.syncFolder();
    return SQLITE_OK;
}

int sizeOfFile(sqlite3_file* file, sqlite3_int64* size)
{
    const int error = of(file).fault(DiskOp::Size);
    *size = sqlite3_int64(content(file).now.size());
    return error;
}

int lock(sqlite3_file* file, int level)
{
    return lockFile(content(file), *open(file).holder, level);
}

int unlock(sqlite3_file* file, int level)
{
    open(file).holder->level = std::min(open(file).holder->level, level);
    return SQLITE_OK;
}

int checkReserved(sqlite3_file* file, int* result)
{
    *result = isReserved(content(file)) ? 1 : 0;
    return SQLITE_OK;
}

int control(sqlite3_file*, int what, void* argument)
{
    if (what != SQLITE_FCNTL_MMAP_SIZE)
        return SQLITE_NOTFOUND;
    *static_cast<sqlite3_int64*>(argument) = 0;
    return SQLITE_OK;
}

int mapIndex(sqlite3_file* file, int region, int size, int extends, void volatile** map)
{
    auto& index = content(file).index;
    *map = nullptr;
    if (size_t(region) >= index.size()) {
        if (!extends)
            return SQLITE_OK;
        if (const int error = of(file).fault(DiskOp::Index); error != SQLITE_OK)
            return error;
    }
    while (size_t(region) >= index.size())
        index.push_back(std::make_unique<std::array<unsigned char, 32768>>());
    *map = index.at(size_t(region))->data();
    return size == 32768 ? SQLITE_OK : SQLITE_IOERR_SHMMAP;
}

int lockSlots(sqlite3_file* file, int first, int count, int flags)
{
    return lockIndex(content(file), *open(file).holder, first, count, flags);
}

int unmapIndex(sqlite3_file* file, int)
{
    leaveIndex(content(file), *open(file).holder);
    return SQLITE_OK;
}

const sqlite3_io_methods methods = {
    2,
    closeFile,
    readFile,
    writeFile,
    truncateFile,
    syncFile,
    sizeOfFile,
    lock,
    unlock,
    checkReserved,
    control,
    [](sqlite3_file*) { return sectorOfUnixVfs; },
    [](sqlite3_file*) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; },
    mapIndex,
    lockSlots,
    [](sqlite3_file*) {},
    unmapIndex,
    nullptr,
    nullptr,
};

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    FaultMachine& machine = behind(vfs).machine;
    if (!machine.isOurs(name))
        return behind(vfs).elsewhere->xOpen(behind(vfs).elsewhere, name, file, flags, outFlags);
    file->pMethods = nullptr;
    if (flags & SQLITE_OPEN_MAIN_DB)
        machine.followTheFolder();
    if (const int error = machine.fault(DiskOp::Open); error != SQLITE_OK)
        return error;
    auto found = machine.disk.find(name);
    if (!found && !(flags & SQLITE_OPEN_CREATE))
        return SQLITE_CANTOPEN;
    if (!found) {
        found = machine.disk.create(name);
        if (machine.powerFails())
            return SQLITE_CANTOPEN;
    }
    OpenFile& self = open(file);
    const bool isLog = (flags & (SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL)) != 0;
    self = {{&methods},
            &machine,
            new SimulatedDisk::FileHandle(found),
            new DiskFile::Holder,
            isLog && (flags & SQLITE_OPEN_CREATE)};
    found->holders.push_back(self.holder);
    if (outFlags)
        *outFlags = flags;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs* vfs, const char* name, int syncsFolder)
{
    FaultMachine& machine = behind(vfs).machine;
    if (!machine.isOurs(name))
        return behind(vfs).elsewhere->xDelete(behind(vfs).elsewhere, name, syncsFolder);
    if (const int error = machine.fault(DiskOp::Delete); error != SQLITE_OK)
        return error;
    if (!machine.disk.find(name))
        return SQLITE_IOERR_DELETE_NOENT;
    machine.disk.remove(name);
    if (machine.powerFails())
        return SQLITE_IOERR_DELETE;
    if (syncsFolder)
        machine.disk.syncFolder();
    return SQLITE_OK;
}

int accessFile(sqlite3_vfs* vfs, const char* name, int flags, int* result)
{
    FaultMachine& machine = behind(vfs).machine;
    if (!machine.isOurs(name))
        return behind(vfs).elsewhere->xAccess(behind(vfs).elsewhere, name, flags, result);
    if (const int error = machine.fault(DiskOp::Access); error != SQLITE_OK)
        return error;
    const auto found = machine.disk.find(name);
    *result = found && (flags != SQLITE_ACCESS_EXISTS || !found->now.empty()) ? 1 : 0;
    return SQLITE_OK;
}

} // namespace

struct FaultVfs::Private : Behind
{
    sqlite3_vfs vfs{};
};

FaultVfs::FaultVfs(const QString& bookPath) : d_(std::make_unique<Private>())
{
    d_->machine.path = QFile::encodeName(bookPath).toStdString();
    d_->elsewhere = sqlite3_vfs_find(nullptr);
    sqlite3_vfs& vfs = d_->vfs;
    vfs = *d_->elsewhere;
    vfs.szOsFile = std::max(vfs.szOsFile, int(sizeof(OpenFile)));
    vfs.pNext = nullptr;
    vfs.zName = vfsName;
    vfs.pAppData = static_cast<Behind*>(d_.get());
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    vfs.xAccess = accessFile;
    vfs.xFullPathname = [](sqlite3_vfs* self, const char* name, int size, char* out) {
        return behind(self).elsewhere->xFullPathname(behind(self).elsewhere, name, size, out);
    };
    vfs.xSetSystemCall = nullptr;
    vfs.xGetSystemCall = nullptr;
    vfs.xNextSystemCall = nullptr;
    vfs.iVersion = 2;
    sqlite3_vfs_register(&vfs, 1);
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_unregister(&d_->vfs);
    sqlite3_vfs_register(d_->elsewhere, 1);
}

void FaultVfs::cutPowerAt(int change)
{
    d_->machine.changesLeft = change;
}

bool FaultVfs::isDown() const
{
    return d_->machine.down;
}

void FaultVfs::startAgain(std::mt19937& random)
{
    d_->machine.disk.cutPower(random);
    d_->machine.down = false;
    d_->machine.changesLeft = -1;
    d_->machine.showInTheFolder();
}

void FaultVfs::failAt(int operation, int variant, bool lasting)
{
    stopFailing();
    d_->machine.failAt = operation;
    d_->machine.variant = variant;
    d_->machine.lasting = lasting;
}

void FaultVfs::loseWriteAt(int operation)
{
    failAt(operation, 0, false);
    d_->machine.loses = true;
}

void FaultVfs::stopFailing()
{
    d_->machine.failAt = 0;
    d_->machine.lasting = false;
    d_->machine.loses = false;
    d_->machine.failed.reset();
    countFromHere();
}

const DiskOp* FaultVfs::failed() const
{
    return d_->machine.failed ? &*d_->machine.failed : nullptr;
}

int FaultVfs::operations() const
{
    return d_->machine.done;
}

void FaultVfs::countFromHere()
{
    d_->machine.done = 0;
}

SimulatedDisk::Image FaultVfs::image() const
{
    return d_->machine.disk.image();
}

void FaultVfs::restore(const SimulatedDisk::Image& image)
{
    d_->machine.disk.restore(image);
    d_->machine.down = false;
    d_->machine.changesLeft = -1;
    d_->machine.showInTheFolder();
}

} // namespace goodturn::testing
