#include "ui/policy/policy_form.h"

#include "ui/editors/field_cell.h"
#include "ui/editors/form_changes.h"
#include "ui/editors/money_field.h"
#include "ui/editors/tone_label.h"
#include "ui/policy/blackout_field.h"
#include "ui/policy/lead_time_field.h"
#include "ui/theme/tokens.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using planning::GiftPolicy;
using planning::PolicyField;
using planning::PolicyProblem;

PolicyForm::PolicyForm(const QString& currency, const QStringList& tags, QWidget* parent)
    : QWidget(parent)
    , perGift_(new FieldCell(tr("One gift costs at &most"), new MoneyField(currency), this))
    , perYear_(
          new FieldCell(tr("All gifts to an account in a &year"), new MoneyField(currency), this))
    , gifts_(new FieldCell(tr("Num&ber of gifts to an account in a year"), new QLineEdit, this))
    , blackouts_(new BlackoutField(tags, this))
    , home_(new FieldCell(tr("Gifts are sent &from"), makeCountryField(tr("no country")), this))
    , leadTimes_(new LeadTimeField(this))
{
    number()->setMaxLength(6);
    for (FieldCell* cell : {perGift_, perYear_, gifts_})
        cell->setHint(tr("empty: no limit"));
    auto* limits = new QGridLayout;
    limits->setHorizontalSpacing(grid(this, 6));
    int column = 0;
    for (FieldCell* cell : {perGift_, perYear_, gifts_}) {
        limits->addWidget(cell, 0, column);
        limits->setColumnStretch(column++, 1);
    }
    auto* times = new ToneLabel(Tone::Muted, tr("A day without a year comes back each year. Leave "
                                                "one day empty for a time that is open on that "
                                                "side."));
    times->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(this, 2));
    layout->addWidget(new ToneLabel(Tone::Heading, tr("Limits"), this));
    layout->addLayout(limits);
    layout->addSpacing(grid(this, 4));
    layout->addWidget(new ToneLabel(Tone::Heading, tr("Times without gifts"), this));
    layout->addWidget(times);
    layout->addWidget(blackouts_);
    layout->addSpacing(grid(this, 4));
    addLeadTimes(*layout);
    layout->addStretch(1);
    for (FieldCell* cell : {perGift_, perYear_})
        connect(money(cell), &MoneyField::edited, this, &PolicyForm::edited);
    connect(number(), &QLineEdit::textEdited, this, &PolicyForm::edited);
    connect(blackouts_, &BlackoutField::edited, this, &PolicyForm::edited);
    connect(home(), &QLineEdit::textEdited, this, &PolicyForm::edited);
    connect(leadTimes_, &LeadTimeField::edited, this, &PolicyForm::edited);
}

void PolicyForm::addLeadTimes(QVBoxLayout& layout)
{
    auto* words = paragraph(
        Tone::Muted, tr("The days of ordering, inscribing and posting are counted back by these, "
                        "in working days of the country where a step is taken. What you leave "
                        "empty is as usual."));
    home_->setHint(tr("whose public holidays count until it is posted"));
    layout.addWidget(new ToneLabel(Tone::Heading, tr("How long gifts take"), this));
    layout.addWidget(words);
    auto* place = new QGridLayout;
    place->addWidget(home_, 0, 0);
    place->setColumnStretch(0, 1);
    place->setColumnStretch(1, 2);
    layout.addLayout(place);
    layout.addWidget(leadTimes_);
}

QLineEdit* PolicyForm::home() const
{
    return static_cast<QLineEdit*>(home_->field());
}

QLineEdit* PolicyForm::number() const
{
    return static_cast<QLineEdit*>(gifts_->field());
}

MoneyField* PolicyForm::money(const FieldCell* cell) const
{
    return static_cast<MoneyField*>(cell->field());
}

void PolicyForm::setPolicy(const GiftPolicy& policy)
{
    for (FieldCell* cell : {perGift_, perYear_, gifts_})
        cell->clearError();
    money(perGift_)->setValue(policy.mostPerGift);
    money(perYear_)->setValue(policy.mostPerYear);
    number()->setText(policy.giftsPerYear ? QLocale().toString(*policy.giftsPerYear) : QString());
    blackouts_->setBlackouts(policy.blackouts);
    home_->clearError();
    home()->setText(countryName(policy.home));
    leadTimes_->setLeadTimes(policy.leadTimes);
    atFirst_ = fieldStates(this);
}

bool PolicyForm::isChanged() const
{
    return fieldStates(this) != atFirst_;
}

GiftPolicy PolicyForm::read()
{
    GiftPolicy policy;
    for (const auto& [cell, limit] :
         {std::pair(perGift_, &policy.mostPerGift), std::pair(perYear_, &policy.mostPerYear)}) {
        const auto value = money(cell)->value();
        cell->setError(value ? QString() : value.error().message);
        *limit = value.value_or(std::nullopt);
    }
    gifts_->clearError();
    if (const QString typed = number()->text().trimmed(); !typed.isEmpty()) {
        bool isNumber = false;
        const int count = QLocale().toInt(typed, &isNumber);
        policy.giftsPerYear = isNumber ? count : -1; // which is out of bounds
    }
    policy.blackouts = blackouts_->blackouts();
    home_->clearError();
    policy.home = typedCountry(home()->text().trimmed());
    policy.leadTimes = leadTimes_->leadTimes();
    return policy;
}

std::optional<GiftPolicy> PolicyForm::take()
{
    const GiftPolicy policy = read();
    const std::vector<PolicyProblem> problems = problemsOf(policy);
    for (const PolicyProblem& problem : problems) {
        if (problem.field == PolicyField::MostPerGift)
            perGift_->setError(problem.message);
        if (problem.field == PolicyField::MostPerYear)
            perYear_->setError(problem.message);
        if (problem.field == PolicyField::GiftsPerYear)
            gifts_->setError(problem.message);
        if (problem.field == PolicyField::Home)
            home_->setError(problem.message);
    }
    const bool linesAreFine = markLines(problems);
    for (FieldCell* cell : {perGift_, perYear_, gifts_})
        if (cell->hasError()) {
            cell->field()->setFocus(Qt::OtherFocusReason);
            return std::nullopt;
        }
    return linesAreFine ? std::optional(policy) : std::nullopt;
}

/// Marks what is wrong beneath the limits, and puts the keyboard there.
bool PolicyForm::markLines(const std::vector<PolicyProblem>& problems)
{
    const bool timesAreFine = blackouts_->mark(problems);
    const bool leadsAreFine = leadTimes_->mark(problems);
    QWidget* marked = !timesAreFine       ? blackouts_->firstMarked()
                      : home_->hasError() ? home_->field()
                      : !leadsAreFine     ? leadTimes_->firstMarked()
                                          : nullptr;
    if (marked)
        marked->setFocus(Qt::OtherFocusReason);
    return marked == nullptr;
}

void PolicyForm::setReadOnly(bool readOnly)
{
    for (QLineEdit* line : findChildren<QLineEdit*>())
        line->setReadOnly(readOnly);
    for (QComboBox* currency : findChildren<QComboBox*>())
        currency->setEnabled(!readOnly);
    blackouts_->setReadOnly(readOnly);
    leadTimes_->setReadOnly(readOnly);
}

void PolicyForm::focusFirst()
{
    perGift_->field()->setFocus(Qt::OtherFocusReason);
}

} // namespace goodturn::ui
