#include "core/book/reminder_service.h"

#include "core/book/book.h"
#include "core/book/record_service.h"
#include "core/planning/reminder_steps.h"
#include "core/query/occasion_words.h"
#include "core/store/book_settings.h"

#include <QCoreApplication>

namespace goodturn::book {

namespace {

using Kind = query::AgendaRow::Kind;

constexpr int usualWait = 7; ///< days until one is reminded of what has no day of its own

const QString seenSetting = QStringLiteral("agenda.seen");
const QString beforeSetting = QStringLiteral("agenda.seen-before");

QString tr(const char* text)
{
    return QCoreApplication::translate("ReminderService", text);
}

QString reminderTitle(const query::AgendaRow& row)
{
    switch (row.kind) {
    case Kind::AskWaiting:
        return tr("Ask again: %1").arg(row.title);
    case Kind::Goal:
        return tr("Their goal: %1").arg(row.title);
    case Kind::GiftThanks:
        return row.title.isEmpty() ? tr("Ask how the gift was liked")
                                   : tr("Ask how they liked “%1”").arg(row.title);
    case Kind::Occasion:
        return query::occasionTitle(row);
    default:
        return tr("Be in touch with %1").arg(row.account);
    }
}

} // namespace

Result<Reminder> ReminderService::finish(ReminderId id)
{
    auto& reminders = book_.records<Reminder>();
    GT_ASSIGN(const Reminder reminder, reminders.load(id));
    return reminders.save(planning::finished(reminder, book_.clock().today()),
                          tr("Finish reminder"));
}

Result<Reminder> ReminderService::putOff(ReminderId id, QDate day)
{
    auto& reminders = book_.records<Reminder>();
    GT_ASSIGN(const Reminder reminder, reminders.load(id));
    return reminders.save(planning::putOff(reminder, day), tr("Put reminder off"));
}

Result<Reminder> ReminderService::reminderOf(const RecordKey& record) const
{
    const QDate today = book_.clock().today();
    query::AgendaRow row;
    row.id = record.id;
    row.due = today.addDays(usualWait);
    if (record.kind == RecordKind::Ask) {
        GT_ASSIGN(const Ask ask, book_.records<Ask>().load(AskId(record.id)));
        row.kind = Kind::AskWaiting;
        row.accountId = ask.accountId;
        row.personId = ask.contactId.value_or(ContactId());
        row.title = ask.title;
    } else {
        GT_ASSIGN(const Goal goal, book_.records<Goal>().load(GoalId(record.id)));
        row.kind = Kind::Goal;
        row.accountId = goal.accountId;
        row.title = goal.title;
        if (goal.dueOn > today)
            row.due = goal.dueOn;
    }
    return reminderOf(row, row.due);
}

Result<QDate> ReminderService::seenBefore()
{
    const QString today = book_.clock().today().toString(Qt::ISODate);
    GT_ASSIGN(const QString last, store::readSetting(book_.database(), seenSetting, {}));
    GT_ASSIGN(const QString before, store::readSetting(book_.database(), beforeSetting, {}));
    if (last == today)
        return QDate::fromString(before, Qt::ISODate);
    if (!book_.isReadOnly()) {
        GT_TRY(store::writeSetting(book_.database(), beforeSetting, last));
        GT_TRY(store::writeSetting(book_.database(), seenSetting, today));
    }
    return QDate::fromString(last, Qt::ISODate);
}

bool ReminderService::canPutOff(const query::AgendaRow& row)
{
    return row.kind != Kind::Advice || row.standing != Standing::QualifyOut;
}

Result<void> ReminderService::putOff(const query::AgendaRow& row, QDate day)
{
    switch (row.kind) {
    case Kind::Reminder:
        GT_TRY(putOff(ReminderId(row.id), day));
        return {};
    case Kind::OrderGift:
    case Kind::InscribeGift:
    case Kind::PostGift:
        return putGiftOff(GiftId(row.id), row.kind, day);
    default:
        break;
    }
    GT_TRY(book_.records<Reminder>().save(reminderOf(row, day), tr("Put it off to a day")));
    return {};
}

Result<void> ReminderService::putGiftOff(GiftId id, Kind step, QDate day)
{
    auto& gifts = book_.records<Gift>();
    GT_ASSIGN(Gift gift, gifts.load(id));
    (step == Kind::OrderGift      ? gift.orderBy
     : step == Kind::InscribeGift ? gift.inscribeBy
                                  : gift.postBy) = day;
    GT_TRY(gifts.save(gift, tr("Put a gift’s next step off")));
    return {};
}

Reminder ReminderService::reminderOf(const query::AgendaRow& row, QDate day) const
{
    Reminder reminder;
    if (row.accountId.isValid())
        reminder.accountId = row.accountId;
    if (row.personId.isValid())
        reminder.contactId = row.personId;
    reminder.title = reminderTitle(row);
    reminder.dueOn = day;
    if (row.kind == Kind::AskWaiting)
        reminder.askId = AskId(row.id);
    else if (row.kind == Kind::Goal)
        reminder.goalId = GoalId(row.id);
    else if (row.kind == Kind::GiftThanks) {
        reminder.giftId = GiftId(row.id);
        reminder.dueOn = book_.clock().today(); // put off, unlike the one that came with the gift
        reminder.snoozedUntil = day;
    } else if (row.kind == Kind::Occasion) {
        reminder.occasion = row.occasion;
        if (row.occasion == Occasion::Own)
            reminder.occasionId = OwnOccasionId(row.id);
    }
    return reminder;
}

} // namespace goodturn::book
