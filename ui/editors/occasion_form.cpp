#include "ui/editors/occasion_form.h"

#include "core/book/record_json.h"
#include "core/book/record_service.h"
#include "core/planning/own_occasion_day.h"
#include "ui/desk/desk.h"
#include "ui/editors/birthday_field.h"
#include "ui/editors/note_field.h"
#include "ui/editors/record_picker.h"
#include "ui/editors/repeat_choice.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using planning::Repeat;

OccasionForm::OccasionForm(Desk& desk, const OwnOccasion& occasion)
    : EditorForm(desk, occasion.id.isValid() ? tr("Change occasion") : tr("An occasion of theirs"))
    , occasion_(occasion)
{
    auto* name = new QLineEdit(occasion.name);
    name->setPlaceholderText(tr("such as “Wedding day” or “Opening of the yard”"));
    name_ = add(tr("&What"), name);
    addWhose();
    addWhen();
    notes_ = new NoteField(2);
    notes_->setPlainText(occasion.notes);
    add(tr("&Notes"), notes_);
    guard(occasion_);
    if (occasion_.id.isValid())
        offerRemoval(tr("The occasion was not removed"),
                     {RecordKind::OwnOccasion, occasion_.id.value()});
    followFields();
}

void OccasionForm::addWhose()
{
    RecordPicker* account = accountPicker(occasion_.accountId.value_or(AccountId()));
    account_ = add(tr("&Account"), account, 3);
    person_ = add(tr("&Person"), personPicker(account, occasion_.contactId), 3);
    person_->setHint(tr("Of a person, it stays with them wherever they work."));
}

void OccasionForm::addWhen()
{
    auto* day = new BirthdayField;
    day->nameParts(tr("Month"), tr("Year, if known"));
    day->setValue(occasion_.day);
    day_ = add(tr("&Day"), day);
    const bool isNew = !occasion_.id.isValid() && occasion_.rule.isEmpty();
    repeat_ = makeRepeatChoice(isNew ? planning::ruleFor(Repeat::Yearly, today()) : occasion_.rule);
    comes_ = add(tr("&Comes"), repeat_, 3);
    lead_ = makeLeadField(occasion_.leadDays);
    add(tr("Tel&l me"), lead_, 3);
    rule_ = add(tr("R&ule (RRULE)"), makeRuleField(occasion_.rule));
    rule_->setHint(ruleHint());
    connect(repeat_, &QComboBox::currentIndexChanged, this, &OccasionForm::followFields);
}

void OccasionForm::followFields()
{
    rule_->setVisible(repeatIn(repeat_) == Repeat::ByRule);
}

bool OccasionForm::takeWhose()
{
    bool fine = readOptionalAccount(account_, occasion_.accountId);
    fine = readPerson(person_, occasion_.contactId) && fine;
    if (fine && !occasion_.accountId && !occasion_.contactId) {
        account_->setError(tr("Say whose it is: an account’s or a person’s."));
        return false;
    }
    return fine;
}

bool OccasionForm::takeFields()
{
    occasion_.name = static_cast<QLineEdit*>(name_->field())->text();
    bool fine = require(occasion_.name, name_, tr("Say in a word what it is."));
    fine = takeWhose() && fine;
    fine = read(static_cast<BirthdayField*>(day_->field())->value(), day_, occasion_.day) && fine;
    fine = takeRule() && fine;
    occasion_.leadDays = lead_->value();
    occasion_.notes = notes_->toPlainText();
    return fine;
}

/// Without a day yet, a rule is looked at as if it began on any.
bool OccasionForm::takeRule()
{
    const Repeat chosen = repeatIn(repeat_);
    const QDate day = planning::firstDay(occasion_);
    const QDate first = day.isValid() ? day : QDate(2024, 1, 1);
    rule_->setError({});
    comes_->setError({});
    occasion_.rule = chosen == Repeat::ByRule
                         ? static_cast<QLineEdit*>(rule_->field())->text().trimmed()
                         : planning::ruleFor(chosen, first);
    if (day.isValid() && !occasion_.day.year() && chosen != Repeat::Yearly) {
        comes_->setError(tr("Without a year it comes every year. Say the year of its day."));
        return false;
    }
    if (chosen != Repeat::ByRule)
        return true;
    const auto rule = planning::Recurrence::parse(occasion_.rule, first);
    rule_->setError(rule ? QString() : rule.error().message);
    return rule.has_value();
}

Result<void> OccasionForm::store()
{
    GT_TRY(desk_.book().records<OwnOccasion>().save(occasion_));
    return {};
}

QString OccasionForm::failureTitle() const
{
    return tr("The occasion was not saved");
}

QJsonObject OccasionForm::source() const
{
    return {{u"form"_s, u"occasion"_s}, {u"occasion"_s, book::recordToJson(occasion_)}};
}

} // namespace goodturn::ui
