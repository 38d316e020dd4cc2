#include "ui/editors/money_field.h"

#include "ui/editors/amount_text.h"
#include "ui/theme/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

MoneyField::MoneyField(const QString& currency, QWidget* parent)
    : QWidget(parent)
    , amount_(new QLineEdit(this))
    , currency_(new QComboBox(this))
{
    currency_->setEditable(true);
    currency_->addItems({u"EUR"_s, u"GBP"_s, u"USD"_s, u"CHF"_s, u"SEK"_s, u"NOK"_s, u"DKK"_s,
                         u"PLN"_s, u"CZK"_s, u"JPY"_s, u"CAD"_s, u"AUD"_s});
    currency_->setInsertPolicy(QComboBox::NoInsert);
    currency_->setCurrentText(currency);
    currency_->setAccessibleName(tr("Currency"));
    currency_->lineEdit()->setMaxLength(3);
    currency_->setMinimumContentsLength(4);
    currency_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    amount_->setMaxLength(40);
    amount_->setMinimumWidth(fontMetrics().horizontalAdvance(u"00000.00"_s));
    setFocusProxy(amount_);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(this, 1));
    layout->addWidget(amount_, 1);
    layout->addWidget(currency_);
    connect(amount_, &QLineEdit::textEdited, this, &MoneyField::edited);
    connect(amount_, &QLineEdit::editingFinished, this, &MoneyField::tidy);
    connect(currency_, &QComboBox::currentTextChanged, this, &MoneyField::edited);
}

Result<std::optional<Money>> MoneyField::value() const
{
    return readAmount(amount_->text(), currency_->currentText());
}

void MoneyField::setValue(const std::optional<Money>& money)
{
    const QSignalBlocker quiet(currency_);
    amount_->setText(money ? amountFieldText(*money) : QString());
    if (money)
        currency_->setCurrentText(money->currency());
}

void MoneyField::clear(const QString& currency)
{
    const QSignalBlocker quiet(currency_);
    setValue(std::nullopt);
    currency_->setCurrentText(currency);
}

bool MoneyField::isEmpty() const
{
    return amount_->text().trimmed().isEmpty();
}

void MoneyField::tidy()
{
    const auto money = value();
    if (money && *money)
        setValue(*money);
}

} // namespace goodturn::ui
