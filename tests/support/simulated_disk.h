#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace goodturn::testing {

using Bytes = std::vector<unsigned char>;

/// A file of the simulated disk: what readers see, what has reached the platter, and what was
/// written since the last sync, in order.
struct DiskFile
{
    struct Pending
    {
        bool truncates = false; ///< to `offset` bytes, instead of writing there
        size_t offset = 0;
        Bytes data;
    };

    /// One connection's hold on the file and on its wal-index.
    struct Holder
    {
        int level = 0; ///< SQLITE_LOCK_NONE..SQLITE_LOCK_EXCLUSIVE
        unsigned sharedSlots = 0;
        unsigned exclusiveSlots = 0;
    };

    Bytes now;
    Bytes durable;
    std::vector<Pending> pending;
    std::vector<Holder*> holders;
    std::vector<std::unique_ptr<std::array<unsigned char, 32768>>> index; ///< the wal-index
};

/// A disk in memory with one folder, which knows what would be left of it if the power failed
/// now: for each sector that was not synced its old or its new content, at random, and for each
/// name made or removed without a sync of the folder the same.
class SimulatedDisk
{
public:
    static constexpr size_t sectorSize = 512;

    using FileHandle = std::shared_ptr<DiskFile>;

    /// What the disk holds, to come back to.
    struct Image
    {
        std::map<std::string, Bytes> files;
    };

    FileHandle find(const std::string& name) const;
    FileHandle create(const std::string& name);
    void remove(const std::string& name);
    /// As remove, and as if it had never been.
    void forget(const std::string& name);

    static void write(DiskFile& file, size_t offset, const unsigned char* data, size_t size);
    static void truncate(DiskFile& file, size_t size);
    /// Brings all of the file to the platter.
    static void sync(DiskFile& file);
    /// The sync that failed: the system has dropped its intent to write, and won't try again.
    static void dropUnsynced(DiskFile& file);
    void syncFolder() { durableNames_ = names_; }

    /// What is left after the power failed. All handles are dead afterwards.
    void cutPower(std::mt19937& random);

    /// Everything as it is now, or as it was then, on the platter.
    Image image() const;
    void restore(const Image& image);
    const std::map<std::string, FileHandle>& names() const { return names_; }

private:
    static Bytes survivors(const DiskFile& file, std::mt19937& random);

    std::map<std::string, FileHandle> names_;
    std::map<std::string, FileHandle> durableNames_;
};

} // namespace goodturn::testing
