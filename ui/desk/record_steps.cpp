#include "ui/desk/record_steps.h"

#include "ui/desk/desk.h"

#include <QCoreApplication>
#include <QLocale>

namespace goodturn::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("RecordSteps", text);
}

} // namespace

std::optional<qint64> step(Desk& desk, const RecordOrder& order, qint64 open, int by)
{
    const int row = order.rowOf(open);
    if (row < 0)
        return std::nullopt;
    const int count = order.count();
    const int wanted = row + by;
    if (wanted < 0 || wanted >= count) {
        desk.showStatus(by < 0 ? tr("This is the first of the list.")
                               : tr("This is the last of the list."));
        return std::nullopt;
    }
    const QLocale locale;
    desk.showStatus(tr("%1 of %2").arg(locale.toString(wanted + 1), locale.toString(count)));
    return order.keyAt(wanted);
}

} // namespace goodturn::ui
