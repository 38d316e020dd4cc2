#pragma once

#include "core/domain/contact_point.h"
#include "ui/editors/row_list_field.h"

namespace goodturn::ui {

/// Postal addresses, each a small block of its lines.
class AddressField : public RowListField
{
    Q_OBJECT

public:
    explicit AddressField(QWidget* parent = nullptr);

    /// The blocks that hold something.
    std::vector<Address> addresses() const;
    void setAddresses(const std::vector<Address>& addresses);

protected:
    QWidget* makeRow() override;
};

} // namespace goodturn::ui
