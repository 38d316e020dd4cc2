#include "ui/editors/reminder_form.h"

#include "core/book/record_json.h"
#include "core/book/record_service.h"
#include "ui/desk/desk.h"
#include "ui/editors/day_field.h"
#include "ui/editors/record_picker.h"

#include <QLineEdit>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

ReminderForm::ReminderForm(Desk& desk, const Reminder& reminder)
    : EditorForm(desk, reminder.id.isValid() ? tr("Change reminder") : tr("Remind me"))
    , reminder_(reminder)
{
    title_ = add(tr("&What"), new QLineEdit(reminder.title));
    RecordPicker* account = accountPicker(reminder.accountId);
    account_ = add(tr("&Account"), account, 3);
    person_ = add(tr("&Person"), personPicker(account, reminder.contactId), 3);
    auto* due = new DayField(today());
    due->setDay(reminder.dueOn.isValid() ? reminder.dueOn : today().addDays(7));
    dueOn_ = add(tr("&On"), due, 3);
    auto* done = new DayField(today());
    done->setDay(reminder.doneOn);
    done->setPlaceholder(tr("not yet"));
    doneOn_ = add(tr("Done on"), done, 3);
    guard(reminder_);
    if (reminder_.id.isValid())
        offerRemoval(tr("The reminder was not removed"),
                     {RecordKind::Reminder, reminder_.id.value()});
}

bool ReminderForm::takeFields()
{
    bool fine = readAccount(account_, reminder_.accountId);
    fine = readPerson(person_, reminder_.contactId) && fine;
    reminder_.title = static_cast<QLineEdit*>(title_->field())->text();
    fine = require(reminder_.title, title_, tr("Say in a line what to do.")) && fine;
    fine = read(static_cast<DayField*>(dueOn_->field())->day(), dueOn_, reminder_.dueOn) && fine;
    if (!reminder_.dueOn.isValid() && !dueOn_->hasError())
        dueOn_->setError(tr("Say on which day."));
    fine = read(static_cast<DayField*>(doneOn_->field())->day(), doneOn_, reminder_.doneOn) && fine;
    return fine && !dueOn_->hasError();
}

Result<void> ReminderForm::store()
{
    GT_TRY(desk_.book().records<Reminder>().save(reminder_));
    return {};
}

QString ReminderForm::failureTitle() const
{
    return tr("The reminder was not saved");
}

QJsonObject ReminderForm::source() const
{
    return {{u"form"_s, u"reminder"_s}, {u"reminder"_s, book::recordToJson(reminder_)}};
}

} // namespace goodturn::ui
