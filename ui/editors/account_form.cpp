#include "ui/editors/account_form.h"

#include "core/book/record_json.h"
#include "core/book/record_service.h"
#include "ui/desk/desk.h"
#include "ui/editors/address_field.h"
#include "ui/editors/day_field.h"
#include "ui/editors/note_field.h"
#include "ui/editors/tag_field.h"

#include <QLineEdit>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

AccountForm::AccountForm(Desk& desk, const Account& account)
    : EditorForm(desk, account.id.isValid() ? tr("Change account") : tr("New account"))
    , account_(account)
{
    if (!account_.id.isValid() && account_.owner.isEmpty())
        account_.owner = desk.book().user();
    addFields();
    static_cast<QLineEdit*>(name_->field())->setText(account_.name);
    type_->setValue(account_.type);
    lifecycle_->setValue(account_.lifecycle);
    industry_->setText(account_.industry);
    owner_->setText(account_.owner);
    static_cast<DayField*>(since_->field())->setDay(account_.clientSince);
    tags_->setValues(account_.tags);
    addresses_->setAddresses(account_.addresses);
    notes_->setPlainText(account_.notes);
    guard(account_);
    if (account_.id.isValid())
        offerRemoval(tr("The account was not removed"), {RecordKind::Account, account_.id.value()});
}

void AccountForm::addFields()
{
    name_ = add(tr("&Name"), new QLineEdit);
    type_ = new ChoiceField<AccountType>;
    add(tr("Ki&nd"), type_, 3);
    lifecycle_ = new ChoiceField<Lifecycle>;
    add(tr("&Relationship"), lifecycle_, 3);
    industry_ = new QLineEdit;
    add(tr("&Industry"), industry_, 3);
    owner_ = new QLineEdit;
    add(tr("Looked after &by"), owner_, 3);
    since_ = add(tr("&Client since"), new DayField(today()), 3);
    tags_ = new TagField;
    add(tr("&Tags"), tags_, 3);
    addresses_ = new AddressField;
    add(tr("&Addresses"), addresses_);
    notes_ = new NoteField(3);
    add(tr("N&otes (private)"), notes_);
}

bool AccountForm::takeFields()
{
    account_.name = static_cast<QLineEdit*>(name_->field())->text();
    bool fine = require(account_.name, name_, tr("Write the name of the company or person."));
    fine =
        read(static_cast<DayField*>(since_->field())->day(), since_, account_.clientSince) && fine;
    account_.type = type_->value();
    account_.lifecycle = lifecycle_->value();
    account_.industry = industry_->text();
    account_.owner = owner_->text();
    account_.tags = tags_->values();
    account_.addresses = addresses_->addresses();
    account_.notes = notes_->toPlainText();
    return fine;
}

Result<void> AccountForm::store()
{
    const QString name =
        account_.id.isValid() ? QString() : tr("Add %1").arg(account_.name.left(60));
    GT_TRY(desk_.book().records<Account>().save(account_, name));
    return {};
}

QString AccountForm::failureTitle() const
{
    return tr("The account was not saved");
}

QJsonObject AccountForm::source() const
{
    return {{u"form"_s, u"account"_s}, {u"account"_s, book::recordToJson(account_)}};
}

} // namespace goodturn::ui
