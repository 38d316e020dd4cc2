#pragma once

#include "core/domain/goal.h"
#include "ui/editors/editor_form.h"

namespace goodturn::ui {

/// What a client wants to achieve.
class GoalForm : public EditorForm
{
    Q_OBJECT

public:
    GoalForm(Desk& desk, const Goal& goal);

protected:
    bool takeFields() override;
    Result<void> store() override;
    QString failureTitle() const override;
    QJsonObject source() const override;

private:
    Goal goal_;
    FieldCell* account_;
    FieldCell* title_;
    FieldCell* dueOn_;
    FieldCell* achievedOn_;
};

} // namespace goodturn::ui
