#pragma once

#include "tests/support/simulated_disk.h"

namespace goodturn::testing {

/// SQLite's locks between the connections of one process on a file of the simulated disk, and its
/// shared wal-index. The answers are SQLite's own codes.
int lockFile(DiskFile& file, DiskFile::Holder& holder, int level);
bool isReserved(const DiskFile& file);
/// `flags` as in xShmLock.
int lockIndex(DiskFile& file, DiskFile::Holder& holder, int first, int count, int flags);
void leaveIndex(DiskFile& file, DiskFile::Holder& holder);

} // namespace goodturn::testing
