#include "ui/desk/removal.h"

#include "core/query/queries.h"
#include "ui/desk/desk.h"

#include <QCoreApplication>
#include <QLocale>

namespace goodturn::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Removal", text);
}

} // namespace

QString removalText(Desk& desk, const std::vector<RecordKey>& records, const book::Removal& removal)
{
    QString what = tr("%1 entries").arg(QLocale().toString(qulonglong(records.size())));
    if (records.size() == 1)
        if (const auto name = desk.book().queries().recordName(records.front()))
            what = name->name.left(60);
    const QString along = query::countsInWords(removal.along);
    return along.isEmpty() ? tr("%1 removed. Undo brings it back.").arg(what)
                           : tr("%1 removed, with %2. Undo brings it back.").arg(what, along);
}

bool putInTrash(Desk& desk, const std::vector<RecordKey>& records, const QString& failure,
                const QString& act)
{
    book::Removal removal;
    const auto remove = [&]() -> Result<void> {
        GT_ASSIGN(removal, desk.book().trash().remove(records, act));
        return {};
    };
    if (records.empty() || !desk.perform(failure, remove))
        return false;
    desk.showStatus(removalText(desk, records, removal));
    return true;
}

} // namespace goodturn::ui
