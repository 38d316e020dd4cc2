#include "ui/lists/condition_form.h"

#include "ui/editors/flow_layout.h"
#include "ui/editors/tone_label.h"
#include "ui/theme/accent_button.h"
#include "ui/theme/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace goodturn::ui {
using query::ListField;
using query::Operator;

ConditionForm::ConditionForm(const query::ListFields& fields, QDate today,
                             ConditionValues::Offer offer, QWidget* parent)
    : QWidget(parent)
    , fields_(fields)
    , today_(today)
    , offer_(std::move(offer))
    , field_(new QComboBox(this))
    , operator_(new QComboBox(this))
    , place_(new QWidget(this))
    , problem_(new ToneLabel(Tone::Alert, {}, this))
    , take_(new AccentButton(tr("Apply"), this))
{
    offerFields();
    field_->setAccessibleName(tr("Field"));
    field_->setMaxVisibleItems(20);
    operator_->setAccessibleName(tr("Comparison"));
    auto* leave = new QPushButton(tr("Cancel"), this);
    take_->setAutoDefault(false);
    leave->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(this, 1));
    auto* line = new QWidget(this);
    auto* row = new FlowLayout(grid(this, 2), line);
    for (QWidget* part : std::initializer_list<QWidget*>{field_, operator_, place_, take_, leave})
        row->addWidget(part);
    place_->setLayout(new QHBoxLayout);
    place_->layout()->setContentsMargins(0, 0, 0, 0);
    column->addWidget(line);
    column->addWidget(problem_);
    connect(field_, &QComboBox::currentIndexChanged, this, &ConditionForm::offerOperators);
    connect(operator_, &QComboBox::currentIndexChanged, this, &ConditionForm::offerValues);
    connect(take_, &QPushButton::clicked, this, &ConditionForm::take);
    connect(leave, &QPushButton::clicked, this, &ConditionForm::left);
    offerOperators();
    setFocusProxy(field_);
}

void ConditionForm::offerFields()
{
    const QSignalBlocker quiet(field_);
    field_->clear();
    for (const ListField& one : fields_.all())
        if (one.canFilter())
            field_->addItem(one.label, one.key);
}

void ConditionForm::renewFields()
{
    offerFields();
    offerOperators();
}

const ListField& ConditionForm::field() const
{
    return *fields_.find(field_->currentData().toString());
}

Operator ConditionForm::op() const
{
    return Operator(operator_->currentData().toInt());
}

void ConditionForm::begin()
{
    field_->setCurrentIndex(0);
    offerOperators();
}

void ConditionForm::begin(const query::Condition& condition)
{
    begin();
    const int at = field_->findData(condition.field);
    if (at < 0)
        return;
    field_->setCurrentIndex(at);
    if (const auto known = fromCode<Operator>(condition.op))
        operator_->setCurrentIndex(std::max(0, operator_->findData(int(*known))));
    values_->setValues(condition.values);
}

void ConditionForm::offerOperators()
{
    const QSignalBlocker quiet(operator_);
    operator_->clear();
    for (const Operator one : query::operatorsOf(field()))
        operator_->addItem(query::label(one, field().type), int(one));
    offerValues();
}

void ConditionForm::offerValues()
{
    delete values_;
    values_ = new ConditionValues(field(), op(), today_, offer_, place_);
    place_->layout()->addWidget(values_);
    place_->setVisible(query::arityOf(op()) != query::Arity::None);
    QWidget* before = operator_;
    for (QWidget* stop : values_->stops()) {
        setTabOrder(before, stop);
        before = stop;
    }
    setTabOrder(before, take_);
    problem_->hide();
    connect(values_, &ConditionValues::edited, problem_, &QWidget::hide);
}

void ConditionForm::focusValue()
{
    const bool hasValue = query::arityOf(op()) != query::Arity::None;
    (hasValue ? static_cast<QWidget*>(values_) : operator_)->setFocus(Qt::OtherFocusReason);
}

void ConditionForm::take()
{
    const auto values = values_->values();
    if (values) {
        emit taken(query::Condition::of(field().key, op(), *values));
        return;
    }
    problem_->setText(values.error().message);
    problem_->show();
    values_->setFocus(Qt::OtherFocusReason);
}

void ConditionForm::keyPressEvent(QKeyEvent* event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (auto* button = enters ? qobject_cast<QPushButton*>(focusWidget()) : nullptr)
        button->click();
    else if (enters)
        take();
    else if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace goodturn::ui
