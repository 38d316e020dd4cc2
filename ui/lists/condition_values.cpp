#include "ui/lists/condition_values.h"

#include "ui/editors/day_field.h"
#include "ui/editors/flow_layout.h"
#include "ui/editors/tag_field.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/tokens.h"

#include <QCheckBox>
#include <QCompleter>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QSpinBox>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using query::Arity;
using query::FieldType;
using query::ListField;
using query::Operator;

namespace {

Error missing(const QString& what)
{
    return {ErrorKind::InvalidInput, what, {}};
}

bool countsDays(Operator op)
{
    return op == Operator::InLast || op == Operator::NotInLast || op == Operator::InNext;
}

} // namespace

ConditionValues::ConditionValues(const ListField& field, Operator op, QDate today,
                                 const Offer& offer, QWidget* parent)
    : QWidget(parent)
    , read_([] { return QStringList(); })
    , write_([](const QStringList&) {})
{
    const Arity arity = query::arityOf(op);
    if (arity == Arity::None)
        return;
    if (countsDays(op))
        addDayCount();
    else if (field.type == FieldType::Choice || !field.choices.empty())
        addChoices(field);
    else if (field.type == FieldType::Date)
        addDays(today, arity == Arity::Two);
    else if (field.type == FieldType::Number || field.type == FieldType::Amount)
        addNumbers(field, arity == Arity::Two);
    else
        addLine(field, offer(field.key), arity == Arity::Some);
    if (!stops_.isEmpty())
        setFocusProxy(stops_.first());
}

void ConditionValues::addLine(const ListField& field, const QStringList& offered, bool several)
{
    auto* line = several ? new TagField(this) : new QLineEdit(this);
    line->setMaxLength(200);
    line->setAccessibleName(field.label);
    line->setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    if (!offered.isEmpty()) {
        auto* completer = new QCompleter(offered, line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        line->setCompleter(completer);
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(line);
    stops_ << line;
    connect(line, &QLineEdit::textEdited, this, &ConditionValues::edited);
    read_ = [line]() -> Result<QStringList> {
        const auto* tags = qobject_cast<const TagField*>(line);
        const QStringList values = tags ? tags->values() : QStringList{line->text().simplified()};
        if (values.join(QString()).isEmpty())
            return failure(missing(tr("Write what to compare with.")));
        return values;
    };
    write_ = [line](const QStringList& values) { line->setText(values.join(u", "_s)); };
}

void ConditionValues::addChoices(const ListField& field)
{
    auto* row = new FlowLayout(grid(this, 2), this);
    QList<std::pair<QCheckBox*, QString>> boxes;
    for (const query::FieldChoice& choice : field.choices) {
        auto* box = new QCheckBox(plainCaption(choice.label), this);
        row->addWidget(box);
        boxes.append({box, choice.code});
        stops_ << box;
        connect(box, &QCheckBox::toggled, this, &ConditionValues::edited);
    }
    read_ = [boxes]() -> Result<QStringList> {
        QStringList values;
        for (const auto& [box, code] : boxes)
            if (box->isChecked())
                values << code;
        if (values.isEmpty())
            return failure(missing(tr("Tick at least one.")));
        return values;
    };
    write_ = [boxes](const QStringList& values) {
        for (const auto& [box, code] : boxes)
            box->setChecked(values.contains(code));
    };
}

void ConditionValues::addDays(QDate today, bool two)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    QList<DayField*> days;
    for (int i = 0; i < (two ? 2 : 1); ++i) {
        auto* day = new DayField(today, this);
        day->focusProxy()->setAccessibleName(i == 0 ? tr("Day") : tr("Last day"));
        if (i == 1)
            row->addWidget(new PlainLabel(tr("and"), this));
        row->addWidget(day);
        days << day;
        stops_ << day->focusProxy();
        connect(day, &DayField::edited, this, &ConditionValues::edited);
    }
    read_ = [days]() -> Result<QStringList> {
        QStringList values;
        for (const DayField* field : days) {
            GT_ASSIGN(const QDate day, field->day());
            if (!day.isValid())
                return failure(missing(tr("Write a day.")));
            values << day.toString(Qt::ISODate);
        }
        return values;
    };
    write_ = [days](const QStringList& values) {
        for (qsizetype i = 0; i < std::min(days.size(), values.size()); ++i)
            days.at(i)->setDay(QDate::fromString(values.at(i), Qt::ISODate));
    };
}

void ConditionValues::addNumbers(const ListField& field, bool two)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    QList<QDoubleSpinBox*> numbers;
    for (int i = 0; i < (two ? 2 : 1); ++i) {
        auto* number = new QDoubleSpinBox(this);
        const bool exact = field.type == FieldType::Amount || field.mayBeEmpty;
        number->setRange(exact ? -1e9 : -1e6, exact ? 1e9 : 1e6);
        number->setDecimals(exact ? 2 : field.reckoned == query::Reckoned::Balance ? 1 : 0);
        number->setAccessibleName(field.label);
        if (i == 1)
            row->addWidget(new PlainLabel(tr("and"), this));
        row->addWidget(number);
        numbers << number;
        stops_ << number;
        connect(number, &QDoubleSpinBox::valueChanged, this, &ConditionValues::edited);
    }
    read_ = [numbers]() -> Result<QStringList> {
        QStringList values;
        for (const QDoubleSpinBox* number : numbers)
            values << QString::number(number->value(), 'g', 10);
        return values;
    };
    write_ = [numbers](const QStringList& values) {
        for (qsizetype i = 0; i < std::min(numbers.size(), values.size()); ++i)
            numbers.at(i)->setValue(values.at(i).toDouble());
    };
}

void ConditionValues::addDayCount()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto* days = new QSpinBox(this);
    days->setRange(0, 3650);
    days->setValue(60);
    days->setAccessibleName(tr("Days"));
    row->addWidget(days);
    row->addWidget(new PlainLabel(tr("days"), this));
    stops_ << days;
    connect(days, &QSpinBox::valueChanged, this, &ConditionValues::edited);
    read_ = [days]() -> Result<QStringList> { return QStringList{QString::number(days->value())}; };
    write_ = [days](const QStringList& values) {
        if (!values.isEmpty())
            days->setValue(values.first().toInt());
    };
}

Result<QStringList> ConditionValues::values() const
{
    return read_();
}

void ConditionValues::setValues(const QStringList& values)
{
    write_(values);
}

} // namespace goodturn::ui
