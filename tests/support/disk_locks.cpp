#include "tests/support/disk_locks.h"

#include <sqlite3.h>

#include <algorithm>

namespace goodturn::testing {

namespace {

bool othersHold(const DiskFile& file, const DiskFile::Holder& self, int level)
{
    return std::ranges::any_of(file.holders, [&](const auto* holder) {
        return holder != &self && holder->level >= level;
    });
}

} // namespace

int lockFile(DiskFile& file, DiskFile::Holder& holder, int level)
{
    if (level <= holder.level)
        return SQLITE_OK;
    if (level == SQLITE_LOCK_SHARED && othersHold(file, holder, SQLITE_LOCK_PENDING))
        return SQLITE_BUSY;
    if (level > SQLITE_LOCK_SHARED && othersHold(file, holder, SQLITE_LOCK_RESERVED))
        return SQLITE_BUSY;
    if (level == SQLITE_LOCK_EXCLUSIVE && othersHold(file, holder, SQLITE_LOCK_SHARED)) {
        holder.level = SQLITE_LOCK_PENDING;
        return SQLITE_BUSY;
    }
    holder.level = level;
    return SQLITE_OK;
}

bool isReserved(const DiskFile& file)
{
    return std::ranges::any_of(
        file.holders, [](const auto* holder) { return holder->level >= SQLITE_LOCK_RESERVED; });
}

int lockIndex(DiskFile& file, DiskFile::Holder& holder, int first, int count, int flags)
{
    const unsigned mask = ((1U << unsigned(count)) - 1U) << unsigned(first);
    if (flags & SQLITE_SHM_UNLOCK) {
        holder.sharedSlots &= ~mask;
        holder.exclusiveSlots &= ~mask;
        return SQLITE_OK;
    }
    const bool exclusive = (flags & SQLITE_SHM_EXCLUSIVE) != 0;
    for (const DiskFile::Holder* other : file.holders) {
        if (other == &holder)
            continue;
        const unsigned taken =
            exclusive ? other->exclusiveSlots | other->sharedSlots : other->exclusiveSlots;
        if (taken & mask)
            return SQLITE_BUSY;
    }
    (exclusive ? holder.exclusiveSlots : holder.sharedSlots) |= mask;
    return SQLITE_OK;
}

void leaveIndex(DiskFile& file, DiskFile::Holder& holder)
{
    holder.sharedSlots = holder.exclusiveSlots = 0;
    if (file.holders.size() <= 1)
        file.index.clear();
}

} // namespace goodturn::testing
