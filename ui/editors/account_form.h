#pragma once

#include "core/domain/account.h"
#include "ui/editors/choice_field.h"
#include "ui/editors/choices_field.h"
#include "ui/editors/editor_form.h"

class QLineEdit;

namespace goodturn::ui {

class AddressField;
class FormFold;
class NoteField;
class OptionalDaysField;
class TagField;

/// A company or a person that is looked after.
class AccountForm : public EditorForm
{
    Q_OBJECT

public:
    AccountForm(Desk& desk, const Account& account);

protected:
    bool takeFields() override;
    Result<void> store() override;
    QString failureTitle() const override;
    QJsonObject source() const override;

private:
    static constexpr RecordKind of = RecordKind::Account;

    void addFields();
    void addFirm();
    void show(const Account& account);
    bool hasMore() const;
    bool takeFirm();

    Account account_;
    FieldCell* name_;
    ChoiceField<AccountType>* type_;
    ChoiceField<Lifecycle>* lifecycle_;
    QLineEdit* industry_;
    QLineEdit* owner_;
    FieldCell* since_;
    TagField* tags_;
    OptionalDaysField* ideal_;
    FieldCell* longest_;
    FormFold* more_;
    QLineEdit* legalName_;
    TagField* aliases_;
    TagField* domains_;
    OptionalChoiceField<SizeBand>* size_;
    FieldCell* parent_;
    QLineEdit* segment_;
    QLineEdit* territory_;
    OptionalChoiceField<GiftStance>* gifts_;
    ChoicesField<RelationKind>* relations_;
    AddressField* addresses_;
    NoteField* notes_;
};

} // namespace goodturn::ui
