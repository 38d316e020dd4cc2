#include "app/cli/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace goodturn::cli {

Result<QDate> dayOption(const Context& context, const QString& name)
{
    if (!context.options.isSet(name))
        return QDate();
    const QDate day = QDate::fromString(context.options.value(name), Qt::ISODate);
    if (!day.isValid())
        return failure(usageError(
            QCoreApplication::translate("CommandLine", "--%1 wants a day, such as 2026-11-22.")
                .arg(name)));
    return day;
}

} // namespace goodturn::cli
