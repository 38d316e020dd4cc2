#pragma once

#include "core/base/progress.h"
#include "core/store/private_files.h"
#include "core/store/raw_sqlite.h"

#include <memory>

namespace goodturn::store {

/// A working copy of a damaged book, repaired as far as SQLite needs to begin to read it: a head
/// that is gone or that claims more pages than there are, a first page whose list of tables can't
/// be read. The damaged file itself is only read. The copy is removed with this.
class SalvageSource
{
public:
    /// `workPath` is a free name for the copy. Busy when somebody has the book open; Corrupt when
    /// nothing of a book is to be found in the file.
    static Result<SalvageSource> copyOf(const QString& damaged, const QString& workPath,
                                        const Progress& progress);

    const RawDatabase& database() const { return *database_; }
    /// The schema of the book, from its mark, or else from its tables.
    int version() const { return version_; }
    qint64 size() const { return size_; }

private:
    SalvageSource() = default;
    Result<void> openCopy();
    bool readsSchema();

    std::unique_ptr<UnfinishedFile> file_; ///< goes last
    std::unique_ptr<RawDatabase> database_;
    int version_ = 0;
    qint64 size_ = 0;
};

} // namespace goodturn::store
