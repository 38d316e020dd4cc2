#include "ui/editors/reminder_form.h"

#include "core/book/record_json.h"
#include "core/book/record_service.h"
#include "core/query/field_words.h"
#include "core/query/queries.h"
#include "ui/desk/desk.h"
#include "ui/editors/day_field.h"
#include "ui/editors/record_picker.h"
#include "ui/editors/repeat_choice.h"
#include "ui/editors/time_field.h"
#include "ui/editors/word_field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using planning::Repeat;

ReminderForm::ReminderForm(Desk& desk, const Reminder& reminder)
    : EditorForm(desk, reminder.id.isValid() ? tr("Change reminder") : tr("Remind me"))
    , reminder_(reminder)
{
    title_ = add(tr("&What"), new QLineEdit(reminder.title));
    addWhom();
    addWhen();
    addRepeating();
    guard(reminder_);
    if (reminder_.id.isValid())
        offerRemoval(tr("The reminder was not removed"),
                     {RecordKind::Reminder, reminder_.id.value()});
    followFields();
}

void ReminderForm::addWhom()
{
    RecordPicker* account = accountPicker(reminder_.accountId.value_or(AccountId()));
    account_ = add(tr("&Account"), account, 3);
    person_ = add(tr("&Person"), personPicker(account, reminder_.contactId), 3);
    for (const RecordKey& key :
         {RecordKey{RecordKind::Gift, reminder_.giftId.value_or(GiftId()).value()},
          RecordKey{RecordKind::Ask, reminder_.askId.value_or(AskId()).value()},
          RecordKey{RecordKind::Goal, reminder_.goalId.value_or(GoalId()).value()},
          RecordKey{RecordKind::OwnOccasion,
                    reminder_.occasionId.value_or(OwnOccasionId()).value()}}) {
        if (key.id == 0)
            continue;
        const auto name = desk_.book().queries().recordName(key);
        title_->setHint(tr("About: %1").arg(name ? name->name : QString()));
    }
}

void ReminderForm::addWhen()
{
    auto* due = new DayField(today());
    due->setDay(reminder_.dueOn.isValid() ? reminder_.dueOn : today().addDays(7));
    dueOn_ = add(tr("&On"), due, 2);
    auto* time = new TimeField;
    time->setTime(reminder_.dueAt);
    dueAt_ = add(tr("At (&time)"), time, 2);
    auto* zone = new WordField(timeZoneNames());
    zone->setText(reminder_.timeZone);
    zone->setPlaceholderText(tr("yours"));
    timeZone_ = add(query::fieldLabel(RecordKind::Reminder, u"time_zone"_s), zone, 2);
    connect(time, &QLineEdit::textChanged, this, &ReminderForm::followFields);
}

void ReminderForm::addRepeating()
{
    repeat_ = makeRepeatChoice(reminder_.rule);
    add(tr("&Comes"), repeat_, 3);
    lead_ = makeLeadField(reminder_.leadDays);
    add(tr("Tel&l me"), lead_, 3);
    rule_ = add(tr("R&ule (RRULE)"), makeRuleField(reminder_.rule));
    rule_->setHint(ruleHint());
    connect(repeat_, &QComboBox::currentIndexChanged, this, &ReminderForm::followFields);
    auto* snoozed = new DayField(today());
    snoozed->setDay(reminder_.snoozedUntil);
    snoozed->setPlaceholder(tr("not put off"));
    snoozed_ = add(tr("Put o&ff to"), snoozed, 3);
    auto* done = new DayField(today());
    done->setDay(reminder_.doneOn);
    done->setPlaceholder(tr("not yet"));
    doneOn_ = add(tr("Done on"), done, 3);
    snoozed_->setVisible(reminder_.id.isValid());
    doneOn_->setVisible(reminder_.id.isValid());
}

/// A time zone is asked for only beside a time, and a rule only where none of the choices is one.
void ReminderForm::followFields()
{
    const bool hasTime = !static_cast<QLineEdit*>(dueAt_->field())->text().trimmed().isEmpty();
    timeZone_->setEnabled(hasTime);
    rule_->setVisible(repeatIn(repeat_) == Repeat::ByRule);
}

bool ReminderForm::takeFields()
{
    bool fine = readOptionalAccount(account_, reminder_.accountId);
    fine = readPerson(person_, reminder_.contactId) && fine;
    reminder_.title = static_cast<QLineEdit*>(title_->field())->text();
    fine = require(reminder_.title, title_, tr("Say in a line what to do.")) && fine;
    fine = takeWhen() && fine;
    fine = takeRule() && fine;
    reminder_.leadDays = lead_->value();
    fine =
        read(static_cast<DayField*>(snoozed_->field())->day(), snoozed_, reminder_.snoozedUntil) &&
        fine;
    return read(static_cast<DayField*>(doneOn_->field())->day(), doneOn_, reminder_.doneOn) && fine;
}

bool ReminderForm::takeWhen()
{
    const QDate before = reminder_.dueOn;
    bool fine = read(static_cast<DayField*>(dueOn_->field())->day(), dueOn_, reminder_.dueOn);
    if (!reminder_.dueOn.isValid() && !dueOn_->hasError())
        dueOn_->setError(tr("Say on which day."));
    if (reminder_.dueOn != before)
        reminder_.firstOn = {}; // the rule counts from the new day
    fine = read(static_cast<TimeField*>(dueAt_->field())->time(), dueAt_, reminder_.dueAt) && fine;
    const QString zone = static_cast<QLineEdit*>(timeZone_->field())->text().trimmed();
    reminder_.timeZone = reminder_.dueAt.isValid() ? zone : QString();
    const bool isZone = reminder_.timeZone.isEmpty() || timeZoneNames().contains(zone);
    timeZone_->setError(isZone ? QString() : tr("Choose a time zone such as Europe/Lisbon."));
    return fine && isZone && !dueOn_->hasError();
}

bool ReminderForm::takeRule()
{
    const Repeat chosen = repeatIn(repeat_);
    const QString before = reminder_.rule;
    if (chosen == Repeat::ByRule)
        reminder_.rule = static_cast<QLineEdit*>(rule_->field())->text().trimmed();
    else if (chosen != planning::repeatOf(before) || !reminder_.firstOn.isValid())
        reminder_.rule = planning::ruleFor(chosen, reminder_.dueOn);
    if (reminder_.rule != before)
        reminder_.firstOn = {};
    rule_->setError({});
    if (chosen != Repeat::ByRule)
        return true;
    const auto rule = planning::Recurrence::parse(reminder_.rule, reminder_.dueOn);
    rule_->setError(rule ? QString() : rule.error().message);
    return rule.has_value();
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
