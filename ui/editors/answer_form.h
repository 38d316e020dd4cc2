#pragma once

#include "core/domain/ask.h"
#include "ui/editors/editor_form.h"

class QButtonGroup;
class QLineEdit;

namespace goodturn::ui {

class NoteField;

/// What they said to an ask, and what follows from it.
class AnswerForm : public EditorForm
{
    Q_OBJECT

public:
    AnswerForm(Desk& desk, const Ask& ask);

protected:
    bool takeFields() override;
    Result<void> store() override;
    QString failureTitle() const override;
    QJsonObject source() const override;
    void followFields() override;

private:
    QWidget* makeChoices();
    AskState chosen() const;
    void followChoice();
    /// The day from which the model would ask this account again after a no today.
    QString againFrom() const;

    Ask ask_;
    QDate day_;
    QButtonGroup* choices_;
    FieldCell* choice_;
    FieldCell* on_;
    FieldCell* redirectedTo_;
    NoteField* words_;
};

} // namespace goodturn::ui
