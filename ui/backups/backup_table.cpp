#include "ui/backups/backup_table.h"

#include "core/book/backup_words.h"
#include "ui/backups/backup_time.h"
#include "ui/pages/accounts/record_table.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QLocale>

namespace goodturn::ui {
using store::Backup;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("BackupTable", text);
}

QString stateText(const Backup& backup)
{
    return backup.manifest.problem.isEmpty() ? tr("sound") : tr("damaged");
}

QString stateDetail(const Backup& backup, QDate today)
{
    const store::BackupManifest& manifest = backup.manifest;
    if (!manifest.problem.isEmpty())
        return manifest.problem;
    return tr("Read whole %1.").arg(backupTime(manifest.checkedAt, today));
}

std::vector<TableColumn<Backup>> columns(const std::shared_ptr<QDate>& today)
{
    constexpr int timeChars = 18;
    constexpr int reasonChars = 26;
    constexpr int sizeChars = 10;
    constexpr int stateChars = 10;
    const auto fullTime = [](const Backup& backup) {
        return QLocale().toString(backup.manifest.madeAt.toLocalTime(), QLocale::LongFormat);
    };
    return {
        {tr("Made"),
         [today](const Backup& backup) { return backupTime(backup.manifest.madeAt, *today); },
         timeChars,
         Qt::AlignLeading,
         {},
         {},
         fullTime},
        {tr("Why"), [](const Backup& backup) { return book::label(backup.manifest.reason); },
         reasonChars},
        {tr("Holds"),
         [](const Backup& backup) { return book::contentText(backup.manifest.counts); },
         0,
         Qt::AlignLeading,
         {},
         {},
         [](const Backup& backup) { return backup.path; }},
        {tr("Size"),
         [](const Backup& backup) {
             return QLocale().formattedDataSize(backup.manifest.size, 1, QLocale::DataSizeSIFormat);
         },
         sizeChars, Qt::AlignTrailing},
        {tr("State"),
         stateText,
         stateChars,
         Qt::AlignLeading,
         [](const Backup& backup) {
             return backup.manifest.problem.isEmpty() ? Ink::Muted : Ink::Alert;
         },
         {},
         [today](const Backup& backup) { return stateDetail(backup, *today); }},
    };
}

/// A file's name tells it from all others of its folder.
qint64 keyOf(const Backup& backup)
{
    return qint64(qHash(backup.path) >> 1);
}

} // namespace

BackupTable::BackupTable(QWidget* parent)
    : table_(new RecordTable(parent))
    , today_(std::make_shared<QDate>())
{
    model_ = new RowTableModel<Backup>(columns(today_), keyOf, table_);
    table_->setRecords(model_, tr("Backups"),
                       tr("No backup yet. One is made every day at the first start."));
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
}

void BackupTable::show(std::vector<Backup> backups, QDate today)
{
    const auto before = chosen();
    *today_ = today;
    model_->setRows(std::move(backups));
    if (before && table_->chooseKeys({keyOf(*before)}) > 0)
        return;
    for (const Backup& backup : model_->rows())
        if (backup.manifest.problem.isEmpty()) {
            table_->chooseKeys({keyOf(backup)});
            return;
        }
}

std::optional<Backup> BackupTable::chosen() const
{
    const auto rows = table_->chosenRows();
    if (rows.empty())
        return std::nullopt;
    return model_->row(rows.front());
}

} // namespace goodturn::ui
