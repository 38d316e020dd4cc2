#pragma once

#include "core/domain/ask.h"
#include "ui/editors/choice_field.h"
#include "ui/editors/editor_form.h"

class QSpinBox;

namespace goodturn::ui {

class NoteField;
class WorthField;

/// Something to ask for, or that was asked. It is a draft until it has the day it was asked on.
class AskForm : public EditorForm
{
    Q_OBJECT

public:
    AskForm(Desk& desk, const Ask& ask);

protected:
    bool takeFields() override;
    Result<void> store() override;
    QString failureTitle() const override;
    QJsonObject source() const override;

private:
    void addFields();
    void addAnswerFields();
    void addForecast();
    QDate dayIn(FieldCell* cell, bool& fine);

    Ask ask_;
    ChoiceField<AskKind>* kind_;
    WorthField* size_;
    FieldCell* account_;
    FieldCell* person_;
    FieldCell* title_;
    NoteField* reason_;
    FieldCell* askedOn_;
    FieldCell* resolvedOn_ = nullptr;
    NoteField* outcome_ = nullptr;
    QSpinBox* forecast_ = nullptr; ///< while the answer is open
};

} // namespace goodturn::ui
