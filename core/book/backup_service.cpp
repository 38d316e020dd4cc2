#include "core/book/backup_service.h"

#include "core/book/book.h"
#include "core/store/book_settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace goodturn::book {
using namespace Qt::StringLiterals;

namespace {

constexpr int mostKept = 400;

QString tr(const char* text)
{
    return QCoreApplication::translate("BackupService", text);
}

struct CountSetting
{
    const char* name;
    int store::RotationCounts::*count;
};

constexpr CountSetting countSettings[] = {
    {"backup.daily", &store::RotationCounts::daily},
    {"backup.weekly", &store::RotationCounts::weekly},
    {"backup.monthly", &store::RotationCounts::monthly},
};

Result<BackupSettings> readSettings(store::Database& database)
{
    BackupSettings settings;
    GT_ASSIGN(settings.folder, store::readSetting(database, u"backup.folder"_s, {}));
    if (settings.folder.isEmpty())
        settings.folder = defaultBackupFolder(database.config().path);
    for (const CountSetting& setting : countSettings) {
        GT_ASSIGN(const QString text,
                  store::readSetting(database, QString::fromLatin1(setting.name), {}));
        bool isNumber = false;
        const int count = text.toInt(&isNumber);
        if (isNumber && count >= 0 && count <= mostKept)
            settings.counts.*setting.count = count;
    }
    return settings;
}

int rotate(const std::vector<store::Backup>& backups, const store::RotationCounts& counts)
{
    std::vector<store::RotationItem> items;
    for (const store::Backup& backup : backups)
        items.push_back({backup.manifest.madeAt.toLocalTime(), backup.manifest.problem.isEmpty()});
    int removed = 0;
    for (const size_t dropped : store::droppedByRotation(items, counts))
        removed += store::removeBackup(backups[dropped]).has_value();
    return removed;
}

} // namespace

Result<store::Backup> carryOut(const BackupPlan& plan, const Progress& progress)
{
    using Mode = store::DatabaseConfig::Mode;
    GT_ASSIGN(const auto database,
              store::Database::open(
                  {plan.bookPath, plan.readOnly ? Mode::ReadOnly : Mode::OpenExisting}));
    GT_ASSIGN(const store::Backup made,
              store::makeBackup(*database, {plan.settings.folder, plan.reason, plan.at}, progress));
    store::removeLeftovers(plan.settings.folder, plan.at);
    if (plan.rotates)
        rotate(backupsOf(plan.bookPath, made.manifest.bookId, plan.settings.folder),
               plan.settings.counts);
    return made;
}

Result<store::Backup> carryOutSomewhere(BackupPlan plan, const Progress& progress)
{
    auto made = carryOut(plan, progress);
    const QString beside = defaultBackupFolder(plan.bookPath);
    if (made || plan.settings.folder == beside || made.error().kind == ErrorKind::Cancelled ||
        made.error().kind == ErrorKind::Corrupt)
        return made;
    plan.settings.folder = beside;
    return carryOut(plan, progress);
}

QString defaultBackupFolder(const QString& bookPath)
{
    return QFileInfo(bookPath).absoluteDir().filePath(u"Backups"_s);
}

std::vector<store::Backup> backupsOf(const QString& bookPath, const QUuid& bookId,
                                     const QString& folder)
{
    const QString name = QFileInfo(bookPath).fileName();
    std::vector<store::Backup> backups = store::listBackups(folder);
    std::erase_if(backups, [&](const store::Backup& backup) {
        const bool byId = !bookId.isNull() && !backup.manifest.bookId.isNull();
        return byId ? backup.manifest.bookId != bookId : backup.manifest.bookName != name;
    });
    return backups;
}

Result<store::BackupManifest> checkBackup(const QString& backup, const QDateTime& now,
                                          const Progress& progress)
{
    GT_ASSIGN(store::BackupManifest manifest, store::readManifest(backup));
    const auto verified = store::verifyBackup(backup, progress);
    if (!verified && verified.error().kind != ErrorKind::Corrupt)
        return verified;
    manifest.checkedAt = now.toUTC();
    manifest.problem = verified ? QString() : verified.error().detail;
    GT_TRY(store::writeManifest(backup, manifest));
    if (!verified)
        return verified;
    return manifest;
}

store::BeforeMigration backupBeforeMigration(const QString& folder,
                                             std::shared_ptr<const Clock> clock)
{
    return [folder, clock](store::Database& database, int) -> Result<void> {
        BackupPlan plan;
        GT_ASSIGN(plan.settings, readSettings(database));
        if (!folder.isEmpty())
            plan.settings.folder = folder;
        plan.bookPath = database.config().path;
        plan.reason = store::BackupReason::BeforeMigration;
        plan.at = clock->nowUtc();
        GT_TRY(carryOutSomewhere(plan));
        return {};
    };
}

Result<BackupSettings> BackupService::settings()
{
    return readSettings(book_.database());
}

Result<void> BackupService::setSettings(const BackupSettings& settings)
{
    const bool isDefault = settings.folder.isEmpty() ||
                           QDir(settings.folder) == QDir(defaultBackupFolder(book_.path()));
    if (!isDefault && !QDir::isAbsolutePath(settings.folder))
        return failure(ErrorKind::InvalidInput,
                       tr("“%1” is no full path of a folder.").arg(settings.folder));
    for (const CountSetting& setting : countSettings)
        if (const int count = settings.counts.*setting.count; count < 0 || count > mostKept)
            return failure(ErrorKind::InvalidInput,
                           tr("Keep from 0 to %1 backups.").arg(QString::number(mostKept)));
    GT_TRY(book_.setSetting(u"backup.folder"_s, isDefault ? QString() : settings.folder));
    for (const CountSetting& setting : countSettings)
        GT_TRY(book_.setSetting(QString::fromLatin1(setting.name),
                                QString::number(settings.counts.*setting.count)));
    return {};
}

Result<std::vector<store::Backup>> BackupService::list()
{
    GT_ASSIGN(const BackupSettings where, settings());
    GT_ASSIGN(const QUuid id, store::bookId(book_.database()));
    return backupsOf(book_.path(), id, where.folder);
}

Result<bool> BackupService::isOwn(const store::BackupManifest& manifest)
{
    GT_ASSIGN(const QUuid id, store::bookId(book_.database()));
    return manifest.bookId == id;
}

Result<std::optional<store::Backup>> BackupService::newest()
{
    GT_ASSIGN(const auto backups, list());
    for (const store::Backup& backup : backups)
        if (backup.manifest.problem.isEmpty())
            return backup;
    return std::nullopt;
}

Result<bool> BackupService::dueToday()
{
    GT_ASSIGN(const bool nothing, store::holdsNothing(book_.database()));
    if (nothing)
        return false;
    GT_ASSIGN(const auto last, newest());
    return !last || last->manifest.madeAt.toLocalTime().date() < book_.clock().today();
}

Result<BackupPlan> BackupService::plan(store::BackupReason reason)
{
    BackupPlan plan;
    GT_ASSIGN(plan.settings, settings());
    plan.bookPath = book_.path();
    plan.readOnly = book_.isReadOnly();
    plan.reason = reason;
    plan.at = book_.clock().nowUtc();
    return plan;
}

Result<store::Backup> BackupService::makeNow(store::BackupReason reason, const Progress& progress)
{
    GT_ASSIGN(const BackupPlan made, plan(reason));
    return carryOut(made, progress);
}

Result<int> BackupService::rotate()
{
    GT_ASSIGN(const BackupSettings kept, settings());
    GT_ASSIGN(const auto backups, list());
    return book::rotate(backups, kept.counts);
}

} // namespace goodturn::book
