#pragma once

#include "core/domain/own_occasion.h"
#include "ui/editors/editor_form.h"

class QComboBox;
class QSpinBox;

namespace goodturn::ui {

class BirthdayField;
class NoteField;

/// A day of a person's or an account's own.
class OccasionForm : public EditorForm
{
    Q_OBJECT

public:
    OccasionForm(Desk& desk, const OwnOccasion& occasion);

protected:
    bool takeFields() override;
    Result<void> store() override;
    QString failureTitle() const override;
    QJsonObject source() const override;
    void followFields() override;

private:
    void addWhose();
    void addWhen();
    bool takeWhose();
    bool takeRule();

    OwnOccasion occasion_;
    FieldCell* name_;
    FieldCell* account_;
    FieldCell* person_;
    FieldCell* day_;
    QComboBox* repeat_;
    FieldCell* comes_;
    FieldCell* rule_;
    QSpinBox* lead_;
    NoteField* notes_;
};

} // namespace goodturn::ui
