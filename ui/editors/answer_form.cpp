#include "ui/editors/answer_form.h"

#include "core/book/ask_service.h"
#include "core/book/record_json.h"
#include "core/domain/labels.h"
#include "core/query/queries.h"
#include "ui/desk/desk.h"
#include "ui/editors/day_field.h"
#include "ui/editors/note_field.h"
#include "ui/theme/tokens.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

AnswerForm::AnswerForm(Desk& desk, const Ask& ask)
    : EditorForm(desk, tr("Answer: %1").arg(ask.title.left(80)), tr("&Write it down"))
    , ask_(ask)
{
    choice_ = add(tr("What they said"), makeChoices());
    auto* on = new DayField(today());
    on->setDay(today());
    on_ = add(tr("&On"), on, 3);
    redirectedTo_ = add(tr("W&hom did they name?"), new QLineEdit, 3);
    words_ = new NoteField(3);
    words_->setPlainText(ask.outcome);
    add(tr("In &their words"), words_);
    followChoice();
}

QWidget* AnswerForm::makeChoices()
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(this, 1));
    choices_ = new QButtonGroup(this);
    const std::pair<AskState, QString> offered[] = {
        {AskState::Granted, tr("&Yes")},
        {AskState::Redirected, tr("I can't, but ask &somebody else")},
        {AskState::Declined, tr("&No")},
        {AskState::NoAnswer, tr("No &answer; I gave up waiting")},
        {AskState::Withdrawn, tr("I w&ithdrew it")},
    };
    for (const auto& [state, words] : offered) {
        auto* button = new QRadioButton(words, box);
        choices_->addButton(button, int(state));
        layout->addWidget(button);
    }
    box->setFocusProxy(choices_->button(int(AskState::Granted)));
    choices_->button(int(AskState::Granted))->setChecked(true);
    connect(choices_, &QButtonGroup::idClicked, this, &AnswerForm::followChoice);
    return box;
}

AskState AnswerForm::chosen() const
{
    return AskState(choices_->checkedId());
}

QString AnswerForm::againFrom() const
{
    const auto model =
        desk_.book().queries().parameters().value_or(reciprocity::ReciprocityParameters());
    return QLocale().toString(today().addDays(model.guardAfterDeclineDays), QLocale::LongFormat);
}

void AnswerForm::followChoice()
{
    redirectedTo_->setVisible(chosen() == AskState::Redirected);
    switch (chosen()) {
    case AskState::Granted:
        choice_->setHint(
            tr("Records a favour received: %1.").arg(label(favourKindFor(ask_.kind)).toLower()));
        break;
    case AskState::Redirected:
        choice_->setHint(tr("Records a referral received; whom they named becomes a prospect."));
        break;
    case AskState::Declined:
        choice_->setHint(
            tr("Something smaller, or who else? Ask again from %1 on.").arg(againFrom()));
        break;
    default:
        choice_->setHint({});
    }
}

bool AnswerForm::takeFields()
{
    const bool fine = read(static_cast<DayField*>(on_->field())->day(), on_, day_);
    if (fine && !day_.isValid())
        on_->setError(tr("Say on which day."));
    else if (fine && ask_.askedOn.isValid() && day_ < ask_.askedOn)
        on_->setError(tr("The answer lies before the ask."));
    return !on_->hasError();
}

Result<void> AnswerForm::store()
{
    const QString named = chosen() == AskState::Redirected
                              ? static_cast<QLineEdit*>(redirectedTo_->field())->text().trimmed()
                              : QString();
    GT_TRY(desk_.book().asks().answer(ask_.id, {chosen(), day_, words_->toPlainText(), named}));
    return {};
}

QString AnswerForm::failureTitle() const
{
    return tr("The answer was not saved");
}

QJsonObject AnswerForm::source() const
{
    return {{u"form"_s, u"answer"_s}, {u"ask"_s, book::recordToJson(ask_)}};
}

void AnswerForm::followFields()
{
    followChoice();
}

} // namespace goodturn::ui
