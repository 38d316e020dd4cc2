#include "ui/pages/today/agenda_acts.h"

#include "core/book/gift_service.h"
#include "core/book/record_service.h"
#include "ui/editors/editors.h"

#include <QCoreApplication>

namespace goodturn::ui {

namespace {

using Kind = query::AgendaRow::Kind;

QString tr(const char* text)
{
    return QCoreApplication::translate("AgendaActs", text);
}

Result<void> finishReminder(book::Book& book, ReminderId id)
{
    auto& reminders = book.records<Reminder>();
    GT_ASSIGN(Reminder reminder, reminders.load(id));
    reminder.doneOn = book.clock().today();
    GT_TRY(reminders.save(reminder, tr("Finish reminder")));
    return {};
}

Result<void> reachGoal(book::Book& book, GoalId id)
{
    auto& goals = book.records<Goal>();
    GT_ASSIGN(Goal goal, goals.load(id));
    goal.achievedOn = book.clock().today();
    GT_TRY(goals.save(goal, tr("Reach goal")));
    return {};
}

Result<void> stepGift(book::Book& book, GiftId id, GiftState state)
{
    GT_TRY(book.gifts().step(id, state, book.clock().today()));
    return {};
}

bool answerAsk(Desk& desk, AskId id)
{
    const auto ask = desk.book().records<Ask>().load(id);
    if (!ask) {
        desk.showError(tr("The ask could not be opened"), ask.error());
        return false;
    }
    openAnswerEditor(desk, *ask);
    return true;
}

/// Whatever is logged is a contact, and the line goes.
bool logContact(Desk& desk, AccountId id)
{
    Interaction interaction;
    interaction.accountId = id;
    interaction.date = desk.book().clock().today();
    openEditor(desk, interaction);
    return true;
}

bool isGift(Kind kind)
{
    return kind == Kind::OrderGift || kind == Kind::InscribeGift || kind == Kind::PostGift ||
           kind == Kind::GiftThanks;
}

} // namespace

bool finish(Desk& desk, const query::AgendaRow& row)
{
    if (row.kind == Kind::AskWaiting)
        return answerAsk(desk, AskId(row.id));
    if (row.kind == Kind::Quiet)
        return logContact(desk, row.accountId);
    return desk.perform(tr("That was not saved"), [&]() -> Result<void> {
        book::Book& book = desk.book();
        switch (row.kind) {
        case Kind::OrderGift:
            return stepGift(book, GiftId(row.id), GiftState::Ordered);
        case Kind::InscribeGift:
            return stepGift(book, GiftId(row.id), GiftState::Inscribed);
        case Kind::PostGift:
            return stepGift(book, GiftId(row.id), GiftState::Sent);
        case Kind::GiftThanks:
            return stepGift(book, GiftId(row.id), GiftState::Thanked);
        case Kind::Goal:
            return reachGoal(book, GoalId(row.id));
        case Kind::Reminder:
        case Kind::AskWaiting:
        case Kind::Quiet:
            break;
        }
        return finishReminder(book, ReminderId(row.id));
    });
}

bool canPutOff(const query::AgendaRow& row)
{
    return row.kind == Kind::Reminder;
}

bool putOff(Desk& desk, const query::AgendaRow& row, QDate day)
{
    return desk.perform(tr("The reminder was not moved"), [&]() -> Result<void> {
        auto& reminders = desk.book().records<Reminder>();
        GT_ASSIGN(Reminder reminder, reminders.load(ReminderId(row.id)));
        reminder.dueOn = day;
        GT_TRY(reminders.save(reminder, tr("Put reminder off")));
        return {};
    });
}

void open(Desk& desk, const query::AgendaRow& row)
{
    if (isGift(row.kind))
        desk.openGift(GiftId(row.id));
    else
        desk.openAccount(row.accountId);
}

} // namespace goodturn::ui
