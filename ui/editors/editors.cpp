#include "ui/editors/editors.h"

#include "ui/editors/account_form.h"
#include "ui/editors/answer_form.h"
#include "ui/editors/ask_form.h"
#include "ui/editors/favour_form.h"
#include "ui/editors/goal_form.h"
#include "ui/editors/interaction_form.h"
#include "ui/editors/occasion_form.h"
#include "ui/editors/person_form.h"
#include "ui/editors/reminder_form.h"
#include "ui/editors/standing_form.h"

namespace goodturn::ui {

void openEditor(Desk& desk, const Account& account)
{
    (new AccountForm(desk, account))->present();
}

EditorForm* openEditor(Desk& desk, const Interaction& interaction)
{
    auto* form = new InteractionForm(desk, interaction);
    form->present();
    return form;
}

EditorForm* openEditor(Desk& desk, const Favour& favour)
{
    auto* form = new FavourForm(desk, favour);
    form->present();
    return form;
}

void openEditor(Desk& desk, const Ask& ask)
{
    (new AskForm(desk, ask))->present();
}

void openEditor(Desk& desk, const Goal& goal)
{
    (new GoalForm(desk, goal))->present();
}

void openEditor(Desk& desk, const Reminder& reminder)
{
    (new ReminderForm(desk, reminder))->present();
}

void openEditor(Desk& desk, const OwnOccasion& occasion)
{
    (new OccasionForm(desk, occasion))->present();
}

void openEditor(Desk& desk, const Contact& contact, const Employment& position)
{
    (new PersonForm(desk, contact, position))->present();
}

void openStandingEditor(Desk& desk, const Account& account)
{
    (new StandingForm(desk, account))->present();
}

void openAnswerEditor(Desk& desk, const Ask& ask)
{
    (new AnswerForm(desk, ask))->present();
}

} // namespace goodturn::ui
