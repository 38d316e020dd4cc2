#include "ui/editors/consent_field.h"

#include "ui/editors/day_field.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace goodturn::ui {

namespace {

class ConsentRow : public QWidget
{
public:
    explicit ConsentRow(QDate today)
        : purpose_(new QLineEdit(this))
        , given_(new DayField(today, this))
        , withdrawn_(new DayField(today, this))
    {
        purpose_->setAccessibleName(ConsentField::tr("What was agreed to"));
        purpose_->setPlaceholderText(ConsentField::tr("News by e-mail"));
        given_->setPlaceholder(ConsentField::tr("Given on"));
        given_->focusProxy()->setAccessibleName(ConsentField::tr("Given on"));
        withdrawn_->setPlaceholder(ConsentField::tr("Withdrawn on"));
        withdrawn_->focusProxy()->setAccessibleName(ConsentField::tr("Withdrawn on"));
        setFocusProxy(purpose_);
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(grid(this, 1));
        layout->addWidget(purpose_, 2);
        layout->addWidget(given_, 1);
        layout->addWidget(withdrawn_, 1);
    }

    /// None for a line in which nothing stands.
    Result<std::optional<Consent>> consent() const
    {
        GT_ASSIGN(const QDate given, given_->day());
        GT_ASSIGN(const QDate withdrawn, withdrawn_->day());
        const QString purpose = purpose_->text().trimmed();
        if (!purpose.isEmpty())
            return Consent{purpose, given, withdrawn};
        if (given.isValid() || withdrawn.isValid())
            return failure(ErrorKind::InvalidInput,
                           ConsentField::tr("Say what was agreed to on that day."));
        return std::nullopt;
    }
    void setConsent(const Consent& consent)
    {
        purpose_->setText(consent.purpose);
        given_->setDay(consent.givenOn);
        withdrawn_->setDay(consent.withdrawnOn);
    }

private:
    QLineEdit* purpose_;
    DayField* given_;
    DayField* withdrawn_;
};

} // namespace

ConsentField::ConsentField(QDate today, QWidget* parent)
    : RowListField(tr("+ Add a consent"), parent)
    , today_(today)
{
}

Result<std::vector<Consent>> ConsentField::consents() const
{
    std::vector<Consent> consents;
    for (QWidget* row : rows()) {
        const auto* line = static_cast<ConsentRow*>(row);
        GT_ASSIGN(const auto consent, line->consent());
        if (consent)
            consents.push_back(*consent);
    }
    return consents;
}

void ConsentField::setConsents(const std::vector<Consent>& consents)
{
    clearRows();
    for (const Consent& consent : consents)
        static_cast<ConsentRow*>(addRow())->setConsent(consent);
}

QWidget* ConsentField::makeRow()
{
    return new ConsentRow(today_);
}

} // namespace goodturn::ui
