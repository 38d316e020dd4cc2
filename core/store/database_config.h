#pragma once

#include <QString>

#include <optional>

namespace goodturn::store {

/// Which book to open, and how.
struct DatabaseConfig
{
    enum class Mode
    {
        OpenExisting, ///< refuse when there is no such file
        CreateNew,    ///< refuse when there is one
        ReadOnly      ///< look, don't touch
    };

    QString path;
    Mode mode = Mode::OpenExisting;
    int busyTimeoutMs = 10'000; ///< how long to wait for another program's write
    /// Where an older book is backed up before it is migrated; empty: where its backups go.
    QString backupFolder = {};
    /// Whether the book lies on a disk that other machines or programs serve; looked up when it is
    /// not said.
    std::optional<bool> onSharedDisk = {};
};

} // namespace goodturn::store
