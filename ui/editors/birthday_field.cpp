#include "ui/editors/birthday_field.h"

#include "ui/theme/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

BirthdayField::BirthdayField(QWidget* parent)
    : QWidget(parent)
    , day_(new QComboBox(this))
    , month_(new QComboBox(this))
    , year_(new QLineEdit(this))
{
    day_->addItem(u"–"_s);
    for (int day = 1; day <= 31; ++day)
        day_->addItem(QLocale().toString(day));
    month_->addItem(u"–"_s);
    for (int month = 1; month <= 12; ++month)
        month_->addItem(QLocale().standaloneMonthName(month));
    year_->setPlaceholderText(tr("Year, if known"));
    year_->setMaxLength(4);
    year_->setMinimumWidth(fontMetrics().horizontalAdvance(year_->placeholderText()) +
                           grid(this, 4));
    nameParts(tr("Month of birth"), tr("Year of birth, if known"));
    setFocusProxy(day_);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(this, 1));
    layout->addWidget(day_);
    layout->addWidget(month_, 1);
    layout->addWidget(year_, 1);
}

void BirthdayField::nameParts(const QString& month, const QString& year)
{
    month_->setAccessibleName(month);
    year_->setAccessibleName(year);
}

Result<PartialDate> BirthdayField::value() const
{
    const int day = day_->currentIndex();
    const int month = month_->currentIndex();
    const QString year = year_->text().trimmed();
    if (day == 0 && month == 0 && year.isEmpty())
        return PartialDate();
    if (day == 0 || month == 0)
        return failure(ErrorKind::InvalidInput, tr("Choose day and month, or neither."));
    bool isNumber = false;
    const int known = year.toInt(&isNumber);
    if (!year.isEmpty() && (!isNumber || known < 1800))
        return failure(ErrorKind::InvalidInput, tr("Write the year with four digits."));
    return PartialDate::fromParts(year.isEmpty() ? std::nullopt : std::optional(known), month, day);
}

void BirthdayField::setValue(const PartialDate& date)
{
    day_->setCurrentIndex(date.day());
    month_->setCurrentIndex(date.month());
    year_->setText(date.year() ? QString::number(*date.year()) : QString());
}

} // namespace goodturn::ui
