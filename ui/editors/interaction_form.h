#pragma once

#include "core/domain/interaction.h"
#include "ui/editors/choice_field.h"
#include "ui/editors/editor_form.h"

class QLineEdit;
class QSpinBox;

namespace goodturn::ui {

class NoteField;

/// A call, a meeting, a letter: what it was about, who took part, what was learned.
class InteractionForm : public EditorForm
{
    Q_OBJECT

public:
    InteractionForm(Desk& desk, const Interaction& interaction);

protected:
    bool takeFields() override;
    Result<void> store() override;
    QString failureTitle() const override;
    QJsonObject source() const override;

private:
    static constexpr RecordKind of = RecordKind::Interaction;

    void addFields();

    Interaction interaction_;
    ChoiceField<InteractionKind>* kind_;
    ChoiceField<InteractionDirection>* direction_;
    FieldCell* account_;
    FieldCell* date_;
    QSpinBox* minutes_;
    FieldCell* people_;
    FieldCell* summary_;
    NoteField* learned_;
};

} // namespace goodturn::ui
