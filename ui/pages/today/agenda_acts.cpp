#include "ui/pages/today/agenda_acts.h"

#include "core/book/gift_service.h"
#include "core/book/record_service.h"
#include "core/book/reminder_service.h"
#include "core/planning/occasion_date.h"
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
    GT_TRY(book.reminders().finish(id));
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
bool logContact(Desk& desk, const query::AgendaRow& row)
{
    Interaction interaction;
    interaction.accountId = row.accountId;
    if (row.personId.isValid())
        interaction.participants = {row.personId};
    interaction.date = desk.book().clock().today();
    openEditor(desk, interaction);
    return true;
}

/// Who is owed something is given to, who has earned it or is to be tested is asked; whether an
/// account is worth the effort is for its page to show.
bool takeAdvice(Desk& desk, const query::AgendaRow& row)
{
    const QDate today = desk.book().clock().today();
    if (row.standing == Standing::TheyAreOwed) {
        Favour favour;
        favour.accountId = row.accountId;
        favour.date = today;
        openEditor(desk, favour);
    } else if (row.standing == Standing::QualifyOut) {
        desk.openAccount(row.accountId);
    } else {
        Ask ask;
        ask.accountId = row.accountId;
        ask.askedOn = today;
        openEditor(desk, ask);
    }
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
    if (row.kind == Kind::Quiet || row.kind == Kind::Occasion)
        return logContact(desk, row);
    if (row.kind == Kind::Advice)
        return takeAdvice(desk, row);
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
        case Kind::Occasion:
        case Kind::Quiet:
        case Kind::Advice:
            break;
        }
        return finishReminder(book, ReminderId(row.id));
    });
}

bool canPutOff(const query::AgendaRow& row)
{
    return book::ReminderService::canPutOff(row);
}

bool putOff(Desk& desk, const query::AgendaRow& row, QDate day)
{
    return desk.perform(tr("It was not put off"),
                        [&] { return desk.book().reminders().putOff(row, day); });
}

void log(Desk& desk, const query::AgendaRow& row)
{
    if (row.accountId.isValid())
        logContact(desk, row);
}

void remind(Desk& desk, const query::AgendaRow& row)
{
    if (row.kind == Kind::Reminder) {
        if (const auto reminder = desk.book().records<Reminder>().load(ReminderId(row.id)))
            openEditor(desk, *reminder);
        return;
    }
    const QDate tomorrow = desk.book().clock().today().addDays(1);
    openEditor(desk, desk.book().reminders().reminderOf(row, std::max(row.due, tomorrow)));
}

Gift giftFor(const query::AgendaRow& row)
{
    Gift gift;
    gift.accountId = row.accountId;
    if (row.personId.isValid())
        gift.recipient = row.personId;
    if (row.kind != Kind::Occasion)
        return gift;
    gift.occasion = row.occasion;
    if (row.occasion == Occasion::Own) {
        gift.occasionName = row.title;
        gift.arriveBy = planning::arriveByFor(row.occasion, row.due);
    }
    return gift;
}

void open(Desk& desk, const query::AgendaRow& row)
{
    if (isGift(row.kind))
        desk.openGift(GiftId(row.id));
    else if (row.kind == Kind::Occasion && row.personId.isValid())
        desk.openPerson(row.personId);
    else if (row.accountId.isValid())
        desk.openAccount(row.accountId);
    else if (row.kind == Kind::Reminder)
        remind(desk, row);
}

} // namespace goodturn::ui
