#include "ui/backups/backup_time.h"

#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace goodturn::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("BackupTime", text);
}

} // namespace

QString backupTime(const QDateTime& madeAt, QDate today)
{
    const QDateTime local = madeAt.toLocalTime();
    const QString time = QLocale().toString(
        local.time(), QLocale().timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss")));
    const qint64 days = local.date().daysTo(today);
    const QString day = days == 0   ? tr("today")
                        : days == 1 ? tr("yesterday")
                                    : shortDay(local.date(), today);
    return tr("%1 %2").arg(day, time);
}

QString lastBackupText(const QDateTime& madeAt, QDate today)
{
    if (!madeAt.isValid())
        return tr("no backup yet");
    return tr("backed up %1").arg(backupTime(madeAt, today));
}

} // namespace goodturn::ui
