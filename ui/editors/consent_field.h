#pragma once

#include "core/base/result.h"
#include "core/domain/contact.h"
#include "ui/editors/row_list_field.h"

#include <QDate>

namespace goodturn::ui {

/// What a person agreed to: each a line of its purpose, since when, and when it was withdrawn.
class ConsentField : public RowListField
{
    Q_OBJECT

public:
    explicit ConsentField(QDate today, QWidget* parent = nullptr);

    /// The lines that name a purpose, or which day is none.
    Result<std::vector<Consent>> consents() const;
    void setConsents(const std::vector<Consent>& consents);

protected:
    QWidget* makeRow() override;

private:
    QDate today_;
};

} // namespace goodturn::ui
