#pragma once

#include "core/base/enum_codes.h"
#include "core/base/result.h"
#include "core/domain/record_meta.h"

#include <QByteArray>
#include <QDateTime>
#include <QUuid>

#include <utility>
#include <vector>

namespace goodturn::store {

/// Why a backup was made.
enum class BackupReason
{
    Daily,
    BeforeMigration,
    BeforeImport,
    OnDemand
};

/// How many records of each kind are outside the trash.
using RecordCounts = std::vector<std::pair<RecordKind, qint64>>;

/// What is known of a backup without reading it: a small JSON file beside it. It carries its own
/// check sum, so that an altered one is not believed.
struct BackupManifest
{
    QByteArray sha256; ///< of the backup's bytes
    qint64 size = 0;   ///< in bytes
    int schemaVersion = 0;
    QDateTime madeAt; ///< UTC
    BackupReason reason = BackupReason::OnDemand;
    QString bookName; ///< the file name of the book that it is of: "book.goodturn"
    QUuid bookId;     ///< the same for every backup of one book
    RecordCounts counts;
    QDateTime checkedAt; ///< UTC: when it was last read whole; at first when it was made
    QString problem;     ///< what that found; empty when it was sound

    bool operator==(const BackupManifest&) const = default;
};

/// Where the manifest of a backup is.
QString manifestPath(const QString& backup);

/// Corrupt when the manifest is missing, altered or not understood: then nothing proves what the
/// backup held, and it is not to be restored.
Result<BackupManifest> readManifest(const QString& backup);
Result<void> writeManifest(const QString& backup, const BackupManifest& manifest);

/// The manifest as the bytes of its file, and back.
QByteArray toBytes(const BackupManifest& manifest);
Result<BackupManifest> manifestFromBytes(const QByteArray& bytes, const QString& name);

} // namespace goodturn::store

template<>
struct goodturn::EnumCodes<goodturn::store::BackupReason>
{
    using Reason = goodturn::store::BackupReason;
    static constexpr EnumCode<Reason> all[] = {
        {Reason::Daily, "daily"},
        {Reason::BeforeMigration, "before_migration"},
        {Reason::BeforeImport, "before_import"},
        {Reason::OnDemand, "on_demand"},
    };
};
