#pragma once

#include "core/domain/contact.h"
#include "core/domain/employment.h"
#include "ui/editors/editor_form.h"

class QLineEdit;

namespace goodturn::ui {

/// Somebody leaves an account, for another one or for nowhere known. What was given to and by them
/// stays with them.
class MoveForm : public EditorForm
{
    Q_OBJECT

public:
    MoveForm(Desk& desk, const Contact& person, const Employment& position);

protected:
    bool takeFields() override;
    Result<void> store() override;
    QString failureTitle() const override;
    QJsonObject source() const override;

private:
    Contact person_;
    Employment position_;
    QDate lastDay_;
    std::optional<AccountId> account_;
    FieldCell* lastDayCell_;
    FieldCell* accountCell_;
    QLineEdit* title_;
};

} // namespace goodturn::ui
