#include "ui/shell/saved_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace goodturn::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("SavedText", text);
}

} // namespace

QString savedText(const QDateTime& saved, const QDateTime& now)
{
    if (!saved.isValid())
        return tr("all changes saved");
    const qint64 seconds = saved.secsTo(now);
    const QLocale locale;
    if (seconds < 2)
        return tr("saved just now");
    if (seconds < 60)
        return tr("saved %1 s ago").arg(locale.toString(seconds));
    if (seconds < 60 * 60)
        return tr("saved %1 min ago").arg(locale.toString(seconds / 60));
    return tr("saved at %1").arg(locale.toString(saved.toLocalTime().time(), QLocale::ShortFormat));
}

} // namespace goodturn::ui
