#pragma once

#include "core/domain/reminder.h"
#include "ui/editors/editor_form.h"

class QComboBox;
class QSpinBox;

namespace goodturn::ui {

class TimeField;

/// Something to do on a day, once or again and again.
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
    void followFields() override;

private:
    void addWhom();
    void addWhen();
    void addRepeating();
    bool takeWhen();
    bool takeRule();

    Reminder reminder_;
    FieldCell* account_;
    FieldCell* person_;
    FieldCell* title_;
    FieldCell* dueOn_;
    FieldCell* dueAt_;
    FieldCell* timeZone_;
    QComboBox* repeat_;
    FieldCell* rule_;
    QSpinBox* lead_;
    FieldCell* snoozed_;
    FieldCell* doneOn_;
};

} // namespace goodturn::ui
