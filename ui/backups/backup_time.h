#pragma once

#include <QDateTime>
#include <QString>

namespace goodturn::ui {

/// "today 09:12", "yesterday 18:40", "12 Nov 09:12": a moment on the rep's clock, to the minute.
QString backupTime(const QDateTime& madeAt, QDate today);

/// For the status bar: "backed up today 09:12", or that there is no backup yet.
QString lastBackupText(const QDateTime& madeAt, QDate today);

} // namespace goodturn::ui
