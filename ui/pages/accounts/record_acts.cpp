#include "ui/pages/accounts/record_acts.h"

#include "core/book/record_service.h"
#include "core/book/reminder_service.h"
#include "core/domain/labels.h"
#include "ui/desk/desk.h"
#include "ui/desk/removal.h"
#include "ui/editors/editors.h"

#include <QCoreApplication>
#include <QLocale>

#include <type_traits>

namespace goodturn::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("RecordActs", text);
}

/// Calls `use` with an example of the record type of `kind`.
template<class Use>
Result<void> withType(RecordKind kind, Use use)
{
    switch (kind) {
    case RecordKind::Account:
        return use(Account());
    case RecordKind::Contact:
        return use(Contact());
    case RecordKind::Employment:
        return use(Employment());
    case RecordKind::Interaction:
        return use(Interaction());
    case RecordKind::Favour:
        return use(Favour());
    case RecordKind::Ask:
        return use(Ask());
    case RecordKind::Gift:
        return use(Gift());
    case RecordKind::Goal:
        return use(Goal());
    case RecordKind::Reminder:
        return use(Reminder());
    case RecordKind::OwnOccasion:
        return use(OwnOccasion());
    case RecordKind::CustomField: // stand on no page of an account
    case RecordKind::ShelfBook:
        return {};
    }
    Q_UNREACHABLE();
}

Result<void> open(Desk& desk, const Employment& position)
{
    GT_ASSIGN(const Contact person, desk.book().records<Contact>().load(position.contactId));
    openEditor(desk, person, position);
    return {};
}

Result<void> open(Desk& desk, const Gift& gift)
{
    desk.openGift(gift.id);
    return {};
}

Result<void> open(Desk& desk, const Contact& person)
{
    desk.openPerson(person.id);
    return {};
}

template<class T>
Result<void> open(Desk& desk, const T& record)
{
    openEditor(desk, record);
    return {};
}

} // namespace

void openRecord(Desk& desk, const RecordRef& record)
{
    const auto opened = withType(record.kind, [&]<class T>(const T&) -> Result<void> {
        using Key = decltype(T::id);
        GT_ASSIGN(const T loaded, desk.book().records<T>().load(Key(record.id)));
        return open(desk, loaded);
    });
    if (!opened)
        desk.showError(tr("The entry could not be opened"), opened.error());
}

void remindOf(Desk& desk, const RecordRef& record)
{
    const auto reminder = desk.book().reminders().reminderOf(record);
    if (reminder)
        openEditor(desk, *reminder);
    else
        desk.showError(tr("The entry could not be opened"), reminder.error());
}

bool removeRecords(Desk& desk, const std::vector<RecordRef>& records)
{
    const QString what = records.size() == 1
                             ? label(records.front().kind)
                             : tr("%1 entries").arg(QLocale().toString(qulonglong(records.size())));
    return putInTrash(desk, records, tr("%1: not removed").arg(what));
}

} // namespace goodturn::ui
