#include "ui/editors/account_form.h"

#include "core/book/record_json.h"
#include "core/book/record_service.h"
#include "core/query/field_words.h"
#include "ui/desk/desk.h"
#include "ui/editors/address_field.h"
#include "ui/editors/day_field.h"
#include "ui/editors/form_fold.h"
#include "ui/editors/note_field.h"
#include "ui/editors/optional_days_field.h"
#include "ui/editors/record_picker.h"
#include "ui/editors/tag_field.h"

#include <QLineEdit>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using query::fieldLabel;

AccountForm::AccountForm(Desk& desk, const Account& account)
    : EditorForm(desk, account.id.isValid() ? tr("Change account") : tr("New account"))
    , account_(account)
{
    if (!account_.id.isValid() && account_.owner.isEmpty())
        account_.owner = desk.book().user();
    addFields();
    show(account_);
    guard(account_);
    if (account_.id.isValid())
        offerRemoval(tr("The account was not removed"), {RecordKind::Account, account_.id.value()});
}

void AccountForm::show(const Account& account)
{
    static_cast<QLineEdit*>(name_->field())->setText(account.name);
    type_->setValue(account.type);
    lifecycle_->setValue(account.lifecycle);
    industry_->setText(account.industry);
    owner_->setText(account.owner);
    static_cast<DayField*>(since_->field())->setDay(account.clientSince);
    tags_->setValues(account.tags);
    ideal_->setDays(account.idealDays);
    static_cast<OptionalDaysField*>(longest_->field())->setDays(account.longestDays);
    legalName_->setText(account.legalName);
    aliases_->setValues(account.aliases);
    domains_->setValues(account.domains);
    size_->setValue(account.size);
    segment_->setText(account.segment);
    territory_->setText(account.territory);
    gifts_->setValue(account.gifts);
    relations_->setValues(account.relations);
    addresses_->setAddresses(account.addresses);
    notes_->setPlainText(account.notes);
    more_->setOpen(hasMore());
}

/// Whether there is something to see under "More".
bool AccountForm::hasMore() const
{
    const Account& a = account_;
    return a.size || a.parent || a.gifts || !a.relations.empty() ||
           !(a.legalName + a.segment + a.territory).isEmpty() || !(a.aliases + a.domains).isEmpty();
}

void AccountForm::addFields()
{
    name_ = add(fieldLabel(of, u"name"_s), new QLineEdit);
    type_ = new ChoiceField<AccountType>;
    add(fieldLabel(of, u"type"_s), type_, 3);
    lifecycle_ = new ChoiceField<Lifecycle>;
    add(fieldLabel(of, u"lifecycle"_s), lifecycle_, 3);
    industry_ = new QLineEdit;
    add(fieldLabel(of, u"industry"_s), industry_, 3);
    owner_ = new QLineEdit;
    add(fieldLabel(of, u"owner"_s), owner_, 3);
    since_ = add(fieldLabel(of, u"client_since"_s), new DayField(today()), 3);
    tags_ = new TagField;
    add(fieldLabel(of, u"account_tag"_s), tags_, 3);
    ideal_ = new OptionalDaysField;
    ideal_->setToolTip(tr("How many days lie between two contacts"));
    add(fieldLabel(of, u"ideal_days"_s), ideal_, 3);
    longest_ = add(fieldLabel(of, u"longest_days"_s), new OptionalDaysField, 3);
    addFirm();
    addresses_ = new AddressField;
    add(fieldLabel(of, u"account_address"_s), addresses_);
    notes_ = new NoteField(3);
    add(tr("%1 (private)").arg(fieldLabel(of, u"notes"_s)), notes_);
    addOwnFields(RecordKind::Account, account_.custom);
}

void AccountForm::addFirm()
{
    more_ = addFold(tr("More about it"));
    legalName_ = new QLineEdit;
    add(fieldLabel(of, u"legal_name"_s), legalName_, 3);
    aliases_ = new TagField;
    add(fieldLabel(of, u"account_alias"_s), aliases_, 3);
    domains_ = new TagField;
    add(fieldLabel(of, u"account_domain"_s), domains_, 3);
    size_ = new OptionalChoiceField<SizeBand>(tr("Not known"));
    add(fieldLabel(of, u"size_band"_s), size_, 3);
    parent_ = add(fieldLabel(of, u"parent_id"_s),
                  accountPicker(account_.parent.value_or(AccountId())), 3);
    gifts_ = new OptionalChoiceField<GiftStance>(tr("Not known"));
    add(fieldLabel(of, u"gift_stance"_s), gifts_, 3);
    segment_ = new QLineEdit;
    add(fieldLabel(of, u"segment"_s), segment_, 3);
    territory_ = new QLineEdit;
    add(fieldLabel(of, u"territory"_s), territory_, 3);
    relations_ = new ChoicesField<RelationKind>;
    add(fieldLabel(of, u"account_relation"_s), relations_);
    endFold();
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
    fine = takeOwnFields(account_.custom) && fine;
    return takeFirm() && fine;
}

bool AccountForm::takeFirm()
{
    account_.legalName = legalName_->text();
    account_.aliases = aliases_->values();
    account_.domains = domains_->values();
    account_.size = size_->value();
    account_.segment = segment_->text();
    account_.territory = territory_->text();
    account_.gifts = gifts_->value();
    account_.relations = relations_->values();
    account_.idealDays = ideal_->days();
    account_.longestDays = static_cast<OptionalDaysField*>(longest_->field())->days();
    const bool isShorter =
        account_.idealDays && account_.longestDays && *account_.longestDays < *account_.idealDays;
    longest_->setError(isShorter ? tr("This is shorter than the cadence.") : QString());
    return readOptionalAccount(parent_, account_.parent) && !isShorter;
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
