#pragma once

#include "core/book/received_gift.h"
#include "ui/editors/choice_field.h"
#include "ui/editors/editor_form.h"

class QCheckBox;
class QLineEdit;

namespace goodturn::ui {

class WorthField;

/// A gift that the rep got, with the day of saying thank you.
class ReceivedGiftForm : public EditorForm
{
    Q_OBJECT

public:
    ReceivedGiftForm(Desk& desk, AccountId account, std::optional<ContactId> from);

protected:
    bool takeFields() override;
    Result<void> store() override;
    QString failureTitle() const override;
    QJsonObject source() const override;
    void followFields() override { followItem(); }

private:
    void addFields(AccountId account, std::optional<ContactId> from);
    void followItem();
    bool takeDays();

    book::ReceivedGift gift_;
    FieldCell* account_;
    FieldCell* from_;
    ChoiceField<GiftItem>* item_;
    FieldCell* title_;
    FieldCell* author_;
    FieldCell* on_;
    FieldCell* value_;
    WorthField* worth_;
    FieldCell* thankOn_;
    QCheckBox* ontoShelf_;
};

} // namespace goodturn::ui
