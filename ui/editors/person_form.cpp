#include "ui/editors/person_form.h"

#include "core/book/contact_service.h"
#include "core/book/record_json.h"
#include "core/book/record_service.h"
#include "core/query/field_words.h"
#include "core/query/queries.h"
#include "ui/desk/desk.h"
#include "ui/editors/address_field.h"
#include "ui/editors/birthday_field.h"
#include "ui/editors/consent_field.h"
#include "ui/editors/day_field.h"
#include "ui/editors/form_fold.h"
#include "ui/editors/link_field.h"
#include "ui/editors/note_field.h"
#include "ui/editors/point_list_field.h"
#include "ui/editors/record_picker.h"
#include "ui/editors/tag_field.h"
#include "ui/editors/word_field.h"
#include "ui/photo/photo_field.h"

#include <QCheckBox>
#include <QLineEdit>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using query::fieldLabel;

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
    addName();
    title_ = new QLineEdit;
    account_ = add(fieldLabel(RecordKind::Employment, u"account_id"_s),
                   accountPicker(position_.accountId), 2);
    add(fieldLabel(RecordKind::Employment, u"title"_s), title_, 2);
    from_ = add(fieldLabel(RecordKind::Employment, u"from_date"_s), new DayField(today()), 2);
    addPoints();
    birthday_ = add(fieldLabel(of, u"birthday"_s), new BirthdayField, 3);
    interests_ = new TagField;
    add(fieldLabel(of, u"contact_interest"_s), interests_, 3);
    tastes_ = new TagField;
    add(fieldLabel(of, u"contact_reading_taste"_s), tastes_, 3);
    metThrough_ =
        add(fieldLabel(of, u"met_through"_s), personPicker(nullptr, contact_.metThrough), 3);
    howMet_ = new QLineEdit;
    add(fieldLabel(of, u"how_met"_s), howMet_);
    addReaching();
    addHolidays();
    addAcquaintance();
    addresses_ = new AddressField;
    add(fieldLabel(of, u"contact_address"_s), addresses_);
    notes_ = new NoteField(3);
    add(tr("%1 (private)").arg(fieldLabel(of, u"notes"_s)), notes_);
    addOwnFields(RecordKind::Contact, contact_.custom);
}

void PersonForm::addName()
{
    familyName_ = new QLineEdit;
    nickname_ = new QLineEdit;
    givenName_ = add(fieldLabel(of, u"given_name"_s), new QLineEdit, 2);
    add(fieldLabel(of, u"family_name"_s), familyName_, 2);
    add(fieldLabel(of, u"nickname"_s), nickname_, 2);
    addPhoto();
    wholeName_ = addFold(tr("The whole name"));
    prefix_ = new QLineEdit;
    prefix_->setPlaceholderText(tr("Dr."));
    add(fieldLabel(of, u"name_prefix"_s), prefix_, 1);
    middleName_ = new QLineEdit;
    add(fieldLabel(of, u"middle_name"_s), middleName_, 2);
    suffix_ = new QLineEdit;
    suffix_->setPlaceholderText(tr("PhD"));
    add(fieldLabel(of, u"name_suffix"_s), suffix_, 1);
    order_ = new OptionalChoiceField<NameOrder>(tr("As usual"));
    add(fieldLabel(of, u"name_order"_s), order_, 2);
    pronouns_ = new WordField({tr("she/her"), tr("he/him"), tr("they/them")});
    add(fieldLabel(of, u"pronouns"_s), pronouns_, 2);
    endFold();
}

void PersonForm::addPhoto()
{
    photo_ = new PhotoField;
    photoCell_ = add(fieldLabel(of, u"photo"_s), photo_);
    connect(photo_, &PhotoField::refused, photoCell_, &FieldCell::setError);
    const auto follow = [this] {
        Contact typed;
        typed.givenName = static_cast<QLineEdit*>(givenName_->field())->text();
        typed.familyName = familyName_->text();
        typed.nickname = nickname_->text();
        photo_->setName(typed.displayName());
    };
    for (auto* line : {static_cast<QLineEdit*>(givenName_->field()), familyName_, nickname_})
        connect(line, &QLineEdit::textChanged, photo_, follow);
}

void PersonForm::addPoints()
{
    emails_ =
        new PointListField(tr("+ Add an e-mail address"), tr("E-mail address"), PointKind::Work);
    phones_ = new PointListField(tr("+ Add a phone number"), tr("Phone number"), PointKind::Work);
    emailCell_ = add(fieldLabel(of, u"contact_email"_s), emails_, 3);
    phoneCell_ = add(fieldLabel(of, u"contact_phone"_s), phones_, 3);
    for (PointListField* points : {emails_, phones_})
        connect(points, &PointListField::edited, this, &PersonForm::markPoints);
}

void PersonForm::addReaching()
{
    reaching_ = addFold(tr("Reaching them"));
    channel_ = new OptionalChoiceField<Channel>(tr("Any way"));
    add(fieldLabel(of, u"channel"_s), channel_, 2);
    language_ = new WordField(languageNames());
    add(fieldLabel(of, u"language"_s), language_, 2);
    timeZone_ = add(fieldLabel(of, u"time_zone"_s), new WordField(timeZoneNames()), 2);
    doNotCall_ = new QCheckBox(fieldLabel(of, u"do_not_call"_s));
    add({}, doNotCall_, 3);
    doNotEmail_ = new QCheckBox(fieldLabel(of, u"do_not_email"_s));
    add({}, doNotEmail_, 3);
    assistant_ = add(fieldLabel(of, u"assistant"_s), personPicker(nullptr, contact_.assistant), 3);
    consents_ = add(fieldLabel(of, u"contact_consent"_s), new ConsentField(today()));
    endFold();
}

void PersonForm::addHolidays()
{
    const QString name = fieldLabel(of, u"contact_holiday"_s);
    keeping_ = addFold(name);
    holidays_ = new ChoicesField<Occasion>(holidays());
    holidays_->setAccessibleName(name);
    add({}, holidays_);
    endFold();
}

void PersonForm::addAcquaintance()
{
    acquaintance_ = addFold(tr("Whom they know"));
    const auto picker = [this](std::optional<ContactId> preset) {
        return personPicker(nullptr, preset);
    };
    links_ = add(fieldLabel(of, u"contact_link"_s), new LinkField(picker));
    metOn_ = add(fieldLabel(of, u"met_on"_s), new DayField(today()), 3);
    endFold();
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
    showPhoto();
    showMore();
    markPoints();
}

/// A photo that can't be read stays the person's own until it is replaced.
void PersonForm::showPhoto()
{
    if (contact_.photo.isNull())
        return;
    const auto bytes = desk_.book().queries().picture(contact_.photo);
    photo_->setKept(contact_.photo, bytes.value_or(QByteArray()));
    if (!bytes)
        photoCell_->setError(bytes.error().message);
}

void PersonForm::offerPhoto(const QByteArray& file)
{
    photo_->offer(file);
}

void PersonForm::hintAtPhoto(const QString& hint)
{
    photoCell_->setHint(hint);
}

void PersonForm::showMore()
{
    const Contact& c = contact_;
    prefix_->setText(c.namePrefix);
    middleName_->setText(c.middleName);
    suffix_->setText(c.nameSuffix);
    order_->setValue(c.nameOrder);
    pronouns_->setText(c.pronouns);
    channel_->setValue(c.channel);
    language_->setText(languageName(c.language));
    static_cast<QLineEdit*>(timeZone_->field())->setText(c.timeZone);
    doNotCall_->setChecked(c.doNotCall);
    doNotEmail_->setChecked(c.doNotEmail);
    static_cast<ConsentField*>(consents_->field())->setConsents(c.consents);
    holidays_->setValues(c.holidays);
    keeping_->setOpen(!c.holidays.empty());
    static_cast<LinkField*>(links_->field())->setLinks(c.links);
    static_cast<DayField*>(metOn_->field())->setDay(c.metOn);
    wholeName_->setOpen(!(c.namePrefix + c.middleName + c.nameSuffix + c.pronouns).isEmpty() ||
                        c.nameOrder);
    reaching_->setOpen(!(c.language + c.timeZone).isEmpty() || c.channel || c.assistant ||
                       c.doNotCall || c.doNotEmail || !c.consents.empty());
    acquaintance_->setOpen(!c.links.empty() || c.metOn.isValid());
}

/// What nobody can be reached by is said beneath the lines; it is kept as it is.
void PersonForm::markPoints()
{
    const auto odd = [](const PointListField& field, auto looksRight) {
        for (const ContactPoint& point : field.points())
            if (!looksRight(point.value))
                return point.value.left(60);
        return QString();
    };
    const QString email = odd(*emails_, looksLikeEmail);
    emailCell_->setHint(email.isEmpty()
                            ? QString()
                            : tr("Is “%1” an e-mail address? It is kept as it is.").arg(email));
    const QString phone = odd(*phones_, looksLikePhone);
    phoneCell_->setHint(phone.isEmpty()
                            ? QString()
                            : tr("Is “%1” a phone number? It is kept as it is.").arg(phone));
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
    fine = takePhoto() && fine;
    fine = readPerson(metThrough_, contact_.metThrough) && fine;
    fine = readPerson(assistant_, contact_.assistant) && fine;
    fine = read(static_cast<ConsentField*>(consents_->field())->consents(), consents_,
                contact_.consents) &&
           fine;
    fine = read(static_cast<LinkField*>(links_->field())->links(), links_, contact_.links) && fine;
    fine = read(static_cast<DayField*>(metOn_->field())->day(), metOn_, contact_.metOn) && fine;
    fine = takeOwnFields(contact_.custom) && fine;
    takeMore();
    return takePosition() && fine;
}

bool PersonForm::takePhoto()
{
    photoCell_->setError(photo_->isLoading()
                             ? tr("The picture is still being read. Save again in a moment.")
                             : QString());
    contact_.photo = photo_->key();
    return !photoCell_->hasError();
}

void PersonForm::takeMore()
{
    contact_.namePrefix = prefix_->text();
    contact_.middleName = middleName_->text();
    contact_.nameSuffix = suffix_->text();
    contact_.nameOrder = order_->value();
    contact_.pronouns = pronouns_->text();
    contact_.channel = channel_->value();
    contact_.language = languageTag(language_->text());
    contact_.timeZone = static_cast<QLineEdit*>(timeZone_->field())->text();
    contact_.doNotCall = doNotCall_->isChecked();
    contact_.doNotEmail = doNotEmail_->isChecked();
    contact_.holidays = holidays_->values();
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
    const auto follow = [this, picker] {
        picker->setOffersNew(picker->text() == newAccount_);
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
    book::ContactService& people = desk_.book().people();
    const QByteArray picture = photo_->newPicture();
    if (hasPosition_ && isAtNewAccount()) {
        Account account;
        account.name = newAccount_;
        GT_TRY(people.saveAtNewAccount(contact_, account, position_, picture));
    } else if (hasPosition_) {
        GT_TRY(people.saveWithPosition(contact_, position_, picture));
    } else {
        GT_TRY(people.save(contact_, picture));
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
