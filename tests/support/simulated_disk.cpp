#include "tests/support/simulated_disk.h"

#include <algorithm>
#include <set>

namespace goodturn::testing {

namespace {

using Coin = std::bernoulli_distribution;

void put(Bytes& bytes, size_t offset, const unsigned char* data, size_t size)
{
    if (bytes.size() < offset + size)
        bytes.resize(offset + size, 0);
    std::copy_n(data, size, bytes.begin() + std::ptrdiff_t(offset));
}

/// How likely a sector that was not synced is to have arrived: all, none, or something between.
double arrivalRate(std::mt19937& random)
{
    switch (std::uniform_int_distribution<int>(0, 3)(random)) {
    case 0:
        return 0.0;
    case 1:
        return 1.0;
    case 2:
        return 0.5;
    default:
        return std::uniform_real_distribution<double>(0.0, 1.0)(random);
    }
}

/// The pieces of a write that lie in one sector each: a sector is written whole or not at all.
template<class Take>
void eachSector(const DiskFile::Pending& write, Take take)
{
    size_t done = 0;
    while (done < write.data.size()) {
        const size_t at = write.offset + done;
        const size_t room = SimulatedDisk::sectorSize - at % SimulatedDisk::sectorSize;
        const size_t size = std::min(room, write.data.size() - done);
        take(at, write.data.data() + done, size);
        done += size;
    }
}

} // namespace

SimulatedDisk::FileHandle SimulatedDisk::find(const std::string& name) const
{
    const auto known = names_.find(name);
    return known == names_.end() ? nullptr : known->second;
}

SimulatedDisk::FileHandle SimulatedDisk::create(const std::string& name)
{
    return names_[name] = std::make_shared<DiskFile>();
}

void SimulatedDisk::remove(const std::string& name)
{
    names_.erase(name);
}

void SimulatedDisk::forget(const std::string& name)
{
    names_.erase(name);
    durableNames_.erase(name);
}

void SimulatedDisk::write(DiskFile& file, size_t offset, const unsigned char* data, size_t size)
{
    put(file.now, offset, data, size);
    file.pending.push_back({false, offset, Bytes(data, data + size)});
}

void SimulatedDisk::truncate(DiskFile& file, size_t size)
{
    file.now.resize(size, 0);
    file.pending.push_back({true, size, {}});
}

void SimulatedDisk::sync(DiskFile& file)
{
    for (const DiskFile::Pending& change : file.pending) {
        if (change.truncates)
            file.durable.resize(change.offset, 0);
        else
            put(file.durable, change.offset, change.data.data(), change.data.size());
    }
    file.pending.clear();
}

void SimulatedDisk::dropUnsynced(DiskFile& file)
{
    file.pending.clear();
}

Bytes SimulatedDisk::survivors(const DiskFile& file, std::mt19937& random)
{
    Bytes left = file.durable;
    Coin arrives(arrivalRate(random));
    for (const DiskFile::Pending& change : file.pending) {
        if (change.truncates) {
            if (arrives(random))
                left.resize(change.offset, 0);
            continue;
        }
        eachSector(change, [&](size_t at, const unsigned char* data, size_t size) {
            if (arrives(random))
                put(left, at, data, size);
        });
    }
    return left;
}

void SimulatedDisk::cutPower(std::mt19937& random)
{
    std::set<std::string> all;
    for (const auto& [name, file] : names_)
        all.insert(name);
    for (const auto& [name, file] : durableNames_)
        all.insert(name);
    Image left;
    for (const std::string& name : all) {
        const auto before = durableNames_.find(name);
        const auto after = names_.find(name);
        const bool hasBefore = before != durableNames_.end();
        const bool hasAfter = after != names_.end();
        const bool same = hasBefore && hasAfter && before->second == after->second;
        const bool takesNew = same || Coin(0.5)(random);
        if (takesNew && hasAfter)
            left.files[name] = survivors(*after->second, random);
        else if (!takesNew && hasBefore)
            left.files[name] = survivors(*before->second, random);
    }
    restore(left);
}

SimulatedDisk::Image SimulatedDisk::image() const
{
    Image image;
    for (const auto& [name, file] : names_)
        image.files[name] = file->now;
    return image;
}

void SimulatedDisk::restore(const Image& image)
{
    names_.clear();
    for (const auto& [name, bytes] : image.files) {
        const FileHandle file = create(name);
        file->now = bytes;
        file->durable = bytes;
    }
    durableNames_ = names_;
}

} // namespace goodturn::testing
