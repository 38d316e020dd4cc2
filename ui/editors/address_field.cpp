#include "ui/editors/address_field.h"

#include "ui/editors/choice_field.h"
#include "ui/theme/tokens.h"

#include <QGridLayout>
#include <QLineEdit>

namespace goodturn::ui {

namespace {

class AddressRow : public QWidget
{
public:
    AddressRow()
        : street_(line(AddressField::tr("Street")))
        , kind_(new ChoiceField<PointKind>(this))
        , postcode_(line(AddressField::tr("Postcode")))
        , city_(line(AddressField::tr("City")))
        , region_(line(AddressField::tr("Region")))
        , country_(line(AddressField::tr("Country")))
    {
        kind_->setAccessibleName(AddressField::tr("Kind"));
        setFocusProxy(street_);
        auto* layout = new QGridLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(grid(this, 1));
        layout->addWidget(street_, 0, 0, 1, 3);
        layout->addWidget(kind_, 0, 3);
        layout->addWidget(postcode_, 1, 0);
        layout->addWidget(city_, 1, 1, 1, 3);
        layout->addWidget(region_, 2, 0);
        layout->addWidget(country_, 2, 1, 1, 3);
        layout->setColumnStretch(0, 2);
        layout->setColumnStretch(1, 3);
    }

    Address address() const
    {
        return {kind_->value(),
                street_->text().trimmed(),
                city_->text().trimmed(),
                region_->text().trimmed(),
                postcode_->text().trimmed(),
                country_->text().trimmed()};
    }

    void setAddress(const Address& address)
    {
        kind_->setValue(address.kind);
        street_->setText(address.street);
        city_->setText(address.city);
        region_->setText(address.region);
        postcode_->setText(address.postcode);
        country_->setText(address.country);
    }

private:
    QLineEdit* line(const QString& name)
    {
        auto* edit = new QLineEdit(this);
        edit->setPlaceholderText(name);
        edit->setAccessibleName(name);
        return edit;
    }

    QLineEdit* street_;
    ChoiceField<PointKind>* kind_;
    QLineEdit* postcode_;
    QLineEdit* city_;
    QLineEdit* region_;
    QLineEdit* country_;
};

} // namespace

AddressField::AddressField(QWidget* parent) : RowListField(tr("+ Add an address"), parent) {}

std::vector<Address> AddressField::addresses() const
{
    std::vector<Address> addresses;
    for (QWidget* row : rows()) {
        const Address address = static_cast<AddressRow*>(row)->address();
        if (!address.isEmpty())
            addresses.push_back(address);
    }
    return addresses;
}

void AddressField::setAddresses(const std::vector<Address>& addresses)
{
    clearRows();
    for (const Address& address : addresses)
        static_cast<AddressRow*>(addRow())->setAddress(address);
}

QWidget* AddressField::makeRow()
{
    return new AddressRow;
}

} // namespace goodturn::ui
