#include "ui/editors/interaction_form.h"

#include "core/book/record_json.h"
#include "core/book/record_service.h"
#include "core/query/field_words.h"
#include "ui/desk/desk.h"
#include "ui/editors/day_field.h"
#include "ui/editors/note_field.h"
#include "ui/editors/people_field.h"
#include "ui/editors/record_picker.h"

#include <QLineEdit>
#include <QSpinBox>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using query::fieldLabel;

InteractionForm::InteractionForm(Desk& desk, const Interaction& interaction)
    : EditorForm(desk,
                 interaction.id.isValid() ? tr("Change interaction") : tr("Log an interaction"))
    , interaction_(interaction)
{
    if (!interaction_.date.isValid())
        interaction_.date = today();
    addFields();
    kind_->setValue(interaction_.kind);
    direction_->setValue(interaction_.direction);
    static_cast<DayField*>(date_->field())->setDay(interaction_.date);
    minutes_->setValue(interaction_.minutes);
    static_cast<PeopleField*>(people_->field())->setPeople(interaction_.participants);
    static_cast<QLineEdit*>(summary_->field())->setText(interaction_.summary);
    learned_->setPlainText(interaction_.learned);
    guard(interaction_);
    if (interaction_.id.isValid())
        offerRemoval(tr("The entry was not removed"),
                     {RecordKind::Interaction, interaction_.id.value()});
}

void InteractionForm::addFields()
{
    kind_ = new ChoiceField<InteractionKind>;
    direction_ = new ChoiceField<InteractionDirection>;
    add(fieldLabel(of, u"kind"_s), kind_, 3);
    add(fieldLabel(of, u"direction"_s), direction_, 3);
    RecordPicker* account = accountPicker(interaction_.accountId);
    account_ = add(fieldLabel(of, u"account_id"_s), account);
    date_ = add(fieldLabel(of, u"date"_s), new DayField(today()), 3);
    minutes_ = new QSpinBox;
    minutes_->setRange(0, 24 * 60);
    minutes_->setSingleStep(5);
    minutes_->setSpecialValueText(tr("not noted"));
    minutes_->setSuffix(tr(" min"));
    add(fieldLabel(of, u"minutes"_s), minutes_, 3);
    const auto accountOf = [account]() -> std::optional<AccountId> {
        return account->chosen() ? std::optional(AccountId(*account->chosen())) : std::nullopt;
    };
    people_ = add(fieldLabel(of, u"interaction_participant"_s), new PeopleField(desk_, accountOf));
    summary_ = add(tr("%1, in a line").arg(fieldLabel(of, u"summary"_s)), new QLineEdit);
    learned_ = new NoteField(4);
    add(tr("%1 about them (private)").arg(fieldLabel(of, u"learned"_s)), learned_);
    addOwnFields(RecordKind::Interaction, interaction_.custom);
}

bool InteractionForm::takeFields()
{
    bool fine = readAccount(account_, interaction_.accountId);
    fine = read(static_cast<DayField*>(date_->field())->day(), date_, interaction_.date) && fine;
    if (!interaction_.date.isValid() && !date_->hasError())
        date_->setError(tr("Say on which day."));
    auto* people = static_cast<PeopleField*>(people_->field());
    people_->setError(people->hasUnknownText()
                          ? tr("There is no person of this name. Choose one from the list.")
                          : QString());
    interaction_.kind = kind_->value();
    interaction_.direction = direction_->value();
    interaction_.minutes = minutes_->value();
    interaction_.participants = people->people();
    interaction_.summary = static_cast<QLineEdit*>(summary_->field())->text();
    interaction_.learned = learned_->toPlainText();
    fine = require(interaction_.summary + interaction_.learned, summary_,
                   tr("Write in a line what it was about.")) &&
           fine;
    fine = takeOwnFields(interaction_.custom) && fine;
    return fine && !date_->hasError() && !people_->hasError();
}

Result<void> InteractionForm::store()
{
    GT_TRY(desk_.book().records<Interaction>().save(interaction_));
    return {};
}

QString InteractionForm::failureTitle() const
{
    return tr("The entry was not saved");
}

QJsonObject InteractionForm::source() const
{
    return {{u"form"_s, u"interaction"_s}, {u"interaction"_s, book::recordToJson(interaction_)}};
}

} // namespace goodturn::ui
