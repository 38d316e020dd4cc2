#include "ui/backups/age_field.h"

#include "ui/theme/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>

namespace goodturn::ui {

AgeField::AgeField(int number, Unit unit, QWidget* parent)
    : QWidget(parent)
    , number_(new QSpinBox)
    , unit_(new QComboBox)
{
    number_->setRange(1, 999);
    number_->setValue(number);
    number_->setAccessibleName(tr("Age, number"));
    unit_->addItems({tr("days"), tr("months"), tr("years")});
    unit_->setCurrentIndex(int(unit));
    unit_->setAccessibleName(tr("Age, unit"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid(this, 2));
    row->addWidget(number_);
    row->addWidget(unit_);
    setFocusProxy(number_);
    connect(number_, &QSpinBox::valueChanged, this, &AgeField::changed);
    connect(unit_, &QComboBox::currentIndexChanged, this, &AgeField::changed);
}

QDate AgeField::dayBefore(QDate today) const
{
    const int number = number_->value();
    switch (Unit(unit_->currentIndex())) {
    case Unit::Days:
        return today.addDays(-number);
    case Unit::Months:
        return today.addMonths(-number);
    case Unit::Years:
        return today.addYears(-number);
    }
    Q_UNREACHABLE();
}

QString AgeField::text() const
{
    const int number = number_->value();
    switch (Unit(unit_->currentIndex())) {
    case Unit::Days:
        return number == 1 ? tr("1 day") : tr("%Ln days", nullptr, number);
    case Unit::Months:
        return number == 1 ? tr("1 month") : tr("%Ln months", nullptr, number);
    case Unit::Years:
        return number == 1 ? tr("1 year") : tr("%Ln years", nullptr, number);
    }
    Q_UNREACHABLE();
}

QWidget* AgeField::firstField() const
{
    return number_;
}

} // namespace goodturn::ui
