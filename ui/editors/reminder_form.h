#pragma once

#include "core/domain/reminder.h"
#include "ui/editors/editor_form.h"

namespace goodturn::ui {

/// Something to do on a day.
class ReminderForm : public EditorForm
{
    Q_OBJECT

public:
    ReminderForm(Desk& desk, const Reminder& reminder);

protected:
    bool takeFields() override;
    Result<void> store() override;
    QString failureTitle() const override;
    QJsonObject source() const override;

private:
    Reminder reminder_;
    FieldCell* account_;
    FieldCell* person_;
    FieldCell* title_;
    FieldCell* dueOn_;
    FieldCell* doneOn_;
};

} // namespace goodturn::ui
