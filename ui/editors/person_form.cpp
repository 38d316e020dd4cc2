#include "ui/editors/person_form.h"

#include "core/book/contact_service.h"
#include "core/book/record_json.h"
#include "core/book/record_service.h"
#include "ui/desk/desk.h"
#include "ui/editors/address_field.h"
#include "ui/editors/birthday_field.h"
#include "ui/editors/day_field.h"
#include "ui/editors/note_field.h"
#include "ui/editors/point_list_field.h"
#include "ui/editors/record_picker.h"
#include "ui/editors/tag_field.h"

#include <QLineEdit>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

PersonForm::PersonForm(Desk& desk, const Contact& contact, const Employment& position)
    : EditorForm(desk, contact.id.isValid() ? tr("Change person") : tr("New person"))
    , contact_(contact)
    , position_(position)
{
    guard(contact_);
    guard(position_);
    addFields();
    showPerson();
    if (contact_.id.isValid())
        offerRemoval(tr("The person was not removed"), {RecordKind::Contact, contact_.id.value()});
}

void PersonForm::addFields()
{
    familyName_ = new QLineEdit;
    nickname_ = new QLineEdit;
    givenName_ = add(tr("&Given name"), new QLineEdit, 2);
    add(tr("&Family name"), familyName_, 2);
    add(tr("Ca&lled"), nickname_, 2);
    title_ = new QLineEdit;
    account_ = add(tr("Works &at"), accountPicker(position_.accountId), 2);
    add(tr("&Position"), title_, 2);
    from_ = add(tr("Since"), new DayField(today()), 2);
    emails_ =
        new PointListField(tr("+ Add an e-mail address"), tr("E-mail address"), PointKind::Work);
    phones_ = new PointListField(tr("+ Add a phone number"), tr("Phone number"), PointKind::Work);
    add(tr("&E-mail"), emails_, 3);
    add(tr("P&hone"), phones_, 3);
    birthday_ = add(tr("&Birthday"), new BirthdayField, 3);
    interests_ = new TagField;
    add(tr("&Interests"), interests_, 3);
    tastes_ = new TagField;
    add(tr("Likes to &read"), tastes_, 3);
    metThrough_ = add(tr("Met thr&ough"), personPicker(nullptr, contact_.metThrough), 3);
    howMet_ = new QLineEdit;
    add(tr("How you &met"), howMet_);
    addresses_ = new AddressField;
    add(tr("Addresses"), addresses_);
    notes_ = new NoteField(3);
    add(tr("&Notes (private)"), notes_);
}

void PersonForm::showPerson()
{
    static_cast<QLineEdit*>(givenName_->field())->setText(contact_.givenName);
    familyName_->setText(contact_.familyName);
    nickname_->setText(contact_.nickname);
    title_->setText(position_.title);
    static_cast<DayField*>(from_->field())->setDay(position_.from);
    emails_->setPoints(contact_.emails);
    phones_->setPoints(contact_.phones);
    static_cast<BirthdayField*>(birthday_->field())->setValue(contact_.birthday);
    interests_->setValues(contact_.interests);
    tastes_->setValues(contact_.readingTastes);
    howMet_->setText(contact_.howMet);
    addresses_->setAddresses(contact_.addresses);
    notes_->setPlainText(contact_.notes);
}

bool PersonForm::takeFields()
{
    contact_.givenName = static_cast<QLineEdit*>(givenName_->field())->text();
    contact_.familyName = familyName_->text();
    contact_.nickname = nickname_->text();
    contact_.emails = emails_->points();
    contact_.phones = phones_->points();
    contact_.interests = interests_->values();
    contact_.readingTastes = tastes_->values();
    contact_.howMet = howMet_->text();
    contact_.addresses = addresses_->addresses();
    contact_.notes = notes_->toPlainText();
    bool fine = require(contact_.displayName(), givenName_,
                        tr("Write a name, or at least an e-mail address."));
    fine = read(static_cast<BirthdayField*>(birthday_->field())->value(), birthday_,
                contact_.birthday) &&
           fine;
    fine = readPerson(metThrough_, contact_.metThrough) && fine;
    return takePosition() && fine;
}

bool PersonForm::takePosition()
{
    position_.title = title_->text();
    const bool fine = read(static_cast<DayField*>(from_->field())->day(), from_, position_.from);
    auto* picker = static_cast<RecordPicker*>(account_->field());
    hasPosition_ = position_.id.isValid() || !picker->text().trimmed().isEmpty() ||
                   !position_.title.trimmed().isEmpty();
    if (!hasPosition_) {
        account_->setError({});
        return fine;
    }
    if (isAtNewAccount())
        return fine;
    return readAccount(account_, position_.accountId) && fine;
}

void PersonForm::offerNewAccount(const QString& name)
{
    newAccount_ = name;
    auto* picker = static_cast<RecordPicker*>(account_->field());
    picker->setText(name);
    const auto follow = [this] {
        account_->setHint(isAtNewAccount() ? tr("A new account, added with the person.")
                                           : QString());
    };
    connect(picker, &QLineEdit::textChanged, account_, follow);
    follow();
}

bool PersonForm::isAtNewAccount() const
{
    const auto* picker = static_cast<RecordPicker*>(account_->field());
    return !newAccount_.isEmpty() && picker->hasUnknownText() && picker->text() == newAccount_;
}

Result<void> PersonForm::store()
{
    if (hasPosition_ && isAtNewAccount()) {
        Account account;
        account.name = newAccount_;
        GT_TRY(desk_.book().people().saveAtNewAccount(contact_, account, position_));
    } else if (hasPosition_) {
        GT_TRY(desk_.book().people().saveWithPosition(contact_, position_));
    } else {
        GT_TRY(desk_.book().records<Contact>().save(contact_));
    }
    return {};
}

QString PersonForm::failureTitle() const
{
    return tr("The person was not saved");
}

QJsonObject PersonForm::source() const
{
    return {{u"form"_s, u"person"_s},
            {u"contact"_s, book::recordToJson(contact_)},
            {u"position"_s, book::recordToJson(position_)},
            {u"newAccount"_s, newAccount_}};
}

} // namespace goodturn::ui
