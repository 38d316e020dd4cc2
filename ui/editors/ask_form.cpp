#include "ui/editors/ask_form.h"

#include "core/book/record_json.h"
#include "core/book/record_service.h"
#include "ui/desk/desk.h"
#include "ui/editors/day_field.h"
#include "ui/editors/note_field.h"
#include "ui/editors/record_picker.h"
#include "ui/editors/worth_field.h"

#include <QLineEdit>
#include <QSpinBox>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int notSaid = -1; ///< below nought per cent

} // namespace

AskForm::AskForm(Desk& desk, const Ask& ask)
    : EditorForm(desk, ask.id.isValid() ? tr("Change ask") : tr("Plan an ask"))
    , ask_(ask)
{
    addFields();
    if (isResolved(ask_.state) || ask_.state == AskState::Withdrawn)
        addAnswerFields();
    kind_->setValue(ask_.kind);
    size_->setValue(ask_.size);
    static_cast<QLineEdit*>(title_->field())->setText(ask_.title);
    reason_->setPlainText(ask_.reason);
    static_cast<DayField*>(askedOn_->field())->setDay(ask_.askedOn);
    guard(ask_);
    if (ask_.id.isValid())
        offerRemoval(tr("The ask was not removed"), {RecordKind::Ask, ask_.id.value()});
}

void AskForm::addFields()
{
    kind_ = new ChoiceField<AskKind>;
    size_ = new WorthField;
    RecordPicker* account = accountPicker(ask_.accountId);
    account_ = add(tr("&Account"), account, 3);
    person_ = add(tr("Of &whom"), personPicker(account, ask_.contactId), 3);
    title_ = add(tr("What you ask &for"), new QLineEdit);
    add(tr("&Kind"), kind_, 3);
    add(tr("How &much it asks of them"), size_, 3);
    reason_ = new NoteField(3);
    add(tr("Wh&y it is fair to ask, in your words (private)"), reason_);
    auto* asked = new DayField(today());
    asked->setPlaceholder(tr("not asked yet"));
    askedOn_ = add(tr("Asked &on"), asked, 3);
    askedOn_->setHint(tr("Empty keeps it as a draft."));
    if (!isResolved(ask_.state) && ask_.state != AskState::Withdrawn)
        addForecast();
}

/// Once the answer is known there is nothing to forecast.
void AskForm::addForecast()
{
    forecast_ = new QSpinBox;
    forecast_->setRange(notSaid, 100);
    forecast_->setSingleStep(5);
    forecast_->setSuffix(tr(" %"));
    forecast_->setSpecialValueText(tr("not said"));
    forecast_->setValue(ask_.ownForecast.value_or(notSaid));
    FieldCell* cell = add(tr("How likely is a yes, or another name?"), forecast_, 3);
    cell->setHint(tr("Kept with its day; Insights shows how well you foresee."));
}

void AskForm::addAnswerFields()
{
    askedOn_->setHint({});
    auto* resolved = new DayField(today());
    resolved->setDay(ask_.resolvedOn);
    resolvedOn_ = add(tr("%1 on").arg(label(ask_.state)), resolved, 3);
    outcome_ = new NoteField(2);
    outcome_->setPlainText(ask_.outcome);
    add(tr("What &they said"), outcome_);
}

QDate AskForm::dayIn(FieldCell* cell, bool& fine)
{
    QDate day;
    fine = read(static_cast<DayField*>(cell->field())->day(), cell, day) && fine;
    return day;
}

bool AskForm::takeFields()
{
    bool fine = readAccount(account_, ask_.accountId);
    fine = readPerson(person_, ask_.contactId) && fine;
    ask_.title = static_cast<QLineEdit*>(title_->field())->text();
    fine = require(ask_.title, title_, tr("Say in a line what you ask for.")) && fine;
    ask_.kind = kind_->value();
    ask_.size = size_->value();
    ask_.reason = reason_->toPlainText();
    ask_.askedOn = dayIn(askedOn_, fine);
    if (resolvedOn_) {
        ask_.resolvedOn = dayIn(resolvedOn_, fine);
        ask_.outcome = outcome_->toPlainText();
    } else {
        ask_.state = ask_.askedOn.isValid() ? AskState::Open : AskState::Draft;
        const int said = forecast_->value();
        ask_.ownForecast = said == notSaid ? std::nullopt : std::optional(said);
    }
    return fine;
}

Result<void> AskForm::store()
{
    GT_TRY(desk_.book().records<Ask>().save(ask_));
    return {};
}

QString AskForm::failureTitle() const
{
    return tr("The ask was not saved");
}

QJsonObject AskForm::source() const
{
    return {{u"form"_s, u"ask"_s}, {u"ask"_s, book::recordToJson(ask_)}};
}

} // namespace goodturn::ui
