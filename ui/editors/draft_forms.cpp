#include "ui/editors/draft_forms.h"

#include "core/book/record_json.h"
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
using namespace Qt::StringLiterals;

namespace {

bool show(EditorForm* form, const QJsonObject& draft)
{
    form->present();
    form->takeDraft(draft);
    return true;
}

/// The form `F` for the one record that the draft holds under `name`.
template<class F, class T>
bool open(Desk& desk, const QJsonObject& draft, const QString& name)
{
    const auto record = book::recordFromJson<T>(draft[name].toObject());
    return record && show(new F(desk, *record), draft);
}

bool openPerson(Desk& desk, const QJsonObject& draft)
{
    const auto contact = book::recordFromJson<Contact>(draft[u"contact"_s].toObject());
    const auto position = book::recordFromJson<Employment>(draft[u"position"_s].toObject());
    if (!contact || !position)
        return false;
    auto* form = new PersonForm(desk, *contact, *position);
    if (const QString account = draft[u"newAccount"_s].toString(); !account.isEmpty())
        form->offerNewAccount(account);
    return show(form, draft);
}

} // namespace

bool openDraftForm(Desk& desk, const QJsonObject& draft)
{
    using Open = bool (*)(Desk&, const QJsonObject&, const QString&);
    static const std::pair<QString, Open> forms[] = {
        {u"account"_s, &open<AccountForm, Account>},
        {u"interaction"_s, &open<InteractionForm, Interaction>},
        {u"favour"_s, &open<FavourForm, Favour>},
        {u"ask"_s, &open<AskForm, Ask>},
        {u"goal"_s, &open<GoalForm, Goal>},
        {u"reminder"_s, &open<ReminderForm, Reminder>},
        {u"occasion"_s, &open<OccasionForm, OwnOccasion>},
        {u"standing"_s, &open<StandingForm, Account>},
    };
    const QString form = draft[u"form"_s].toString();
    for (const auto& [name, opens] : forms)
        if (name == form)
            return opens(desk, draft, name);
    if (form == u"answer"_s)
        return open<AnswerForm, Ask>(desk, draft, u"ask"_s);
    return form == u"person"_s && openPerson(desk, draft);
}

} // namespace goodturn::ui
