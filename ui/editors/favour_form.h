#pragma once

#include "core/domain/favour.h"
#include "ui/editors/choice_field.h"
#include "ui/editors/editor_form.h"

class QCheckBox;
class QLineEdit;

namespace goodturn::ui {

class DayField;
class DirectionField;
class MoneyField;
class NoteField;
class WorthField;

/// A favour given or received. The felt worth follows the kind, or the amount when the kind was
/// left alone, until it is chosen itself.
class FavourForm : public EditorForm
{
    Q_OBJECT

public:
    FavourForm(Desk& desk, const Favour& favour);

protected:
    bool takeFields() override;
    Result<void> store() override;
    QString failureTitle() const override;
    QJsonObject source() const override;
    void followFields() override;

private:
    static constexpr RecordKind of = RecordKind::Favour;

    void addFields();
    void followDirection();
    void followKindAndMoney();
    void listAsks();
    QString actName() const;

    Favour favour_;
    bool kindChosen_;
    bool worthChosen_;
    DirectionField* direction_;
    ChoiceField<FavourKind>* kind_;
    FieldCell* account_;
    FieldCell* person_;
    QLineEdit* title_;
    FieldCell* date_;
    WorthField* worth_;
    QCheckBox* unpriced_;
    FieldCell* money_;
    FieldCell* thirdParty_;
    FieldCell* ask_;
    NoteField* detail_;
};

} // namespace goodturn::ui
