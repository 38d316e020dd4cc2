#pragma once

#include <QDateTime>
#include <QString>

namespace goodturn::ui {

/// "saved just now", "saved 20 s ago", "saved 3 min ago", then the time of day; "all changes
/// saved" when nothing was written yet.
QString savedText(const QDateTime& saved, const QDateTime& now);

} // namespace goodturn::ui
