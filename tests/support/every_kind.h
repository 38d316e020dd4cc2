#pragma once

#include "core/book/history.h"
#include "core/domain/own_occasion.h"
#include "core/domain/shelf_book.h"
#include "tests/support/book_fixture.h"
#include "tests/support/small_picture.h"

namespace goodturn::testing {

/// What fillEveryKind() writes, for those who look whether it is still there.
struct EveryKind
{
    static constexpr qint64 accounts = 5;
    static constexpr qint64 people = 3;
    static constexpr qint64 favours = 4;
    static QString account() { return QStringLiteral("Harbour & Lowe Ltd"); }
    static QString ownStanding() { return QStringLiteral("Kestrel Press"); }
    static constexpr int ownForecast = 65; ///< per cent, of the one ask
    static QString favour() { return QStringLiteral("Customs-delay benchmark"); }
    static QString trashed() { return QStringLiteral("Account in the trash"); }
};

namespace every_kind {

/// A field of each type for accounts, and one for each other kind.
inline std::vector<CustomField> addOwnFields(book::Book& book)
{
    using namespace Qt::StringLiterals;
    std::vector<CustomField> fields;
    for (const auto& type : EnumCodes<CustomType>::all) {
        CustomField field;
        field.name = u"Own "_s + QString::fromLatin1(type.code);
        field.type = type.value;
        field.position = int(type.value);
        if (field.isChosen())
            field.choices = {{u"gold"_s, u"Gold"_s}, {u"silver"_s, u"Silver"_s}};
        fields.push_back(must(book.records<CustomField>().save(field)));
    }
    for (const RecordKind kind :
         {RecordKind::Contact, RecordKind::Interaction, RecordKind::Favour}) {
        CustomField field;
        field.of = kind;
        field.name = u"Own text"_s;
        fields.push_back(must(book.records<CustomField>().save(field)));
    }
    return fields;
}

/// Something in each field of accounts, in their order; two of several choices.
inline std::vector<CustomValue> ownValues(const std::vector<CustomField>& fields)
{
    using namespace Qt::StringLiterals;
    return {{fields[0].id, u"Größe"_s},      {fields[1].id, u"12.5"_s},
            {fields[2].id, u"2026-03-31"_s}, {fields[3].id, u"118050 EUR"_s},
            {fields[4].id, u"gold"_s},       {fields[5].id, u"gold"_s},
            {fields[5].id, u"silver"_s},     {fields[6].id, u"1"_s}};
}

inline AccountId addAccounts(book::Book& book, const std::vector<CustomField>& own)
{
    using namespace Qt::StringLiterals;
    Account harbour;
    harbour.name = EveryKind::account();
    harbour.lifecycle = Lifecycle::Client;
    harbour.owner = u"rep"_s;
    harbour.industry = u"Port logistics"_s;
    harbour.clientSince = QDate(2023, 2, 14);
    harbour.notes = u"Größe, “quotes”, 100 %1\nand a second line"_s;
    harbour.tags = {u"ports"_s, u"key"_s};
    harbour.addresses = {{PointKind::Work, u"Kade 1"_s, u"Rotterdam"_s, {}, u"3011"_s, u"NL"_s}};
    harbour.custom = ownValues(own);
    const AccountId id = must(book.records<Account>().save(harbour)).id;
    for (const QString& name :
         {u"Maison Verlaine"_s, u"Kestrel Press"_s, u"Brandt Fit-out"_s, u"Nordhaven"_s}) {
        Account account;
        account.name = name;
        account.lifecycle = Lifecycle::Prospect;
        if (name == EveryKind::ownStanding()) {
            account.ownStanding = Standing::Balanced;
            account.ownStandingReason = u"They print for us at cost"_s;
            account.ownStandingUntil = QDate(2199, 12, 31);
        }
        must(book.records<Account>().save(account));
    }
    Account trashed;
    trashed.name = EveryKind::trashed();
    must(book.records<Account>().trash(must(book.records<Account>().save(trashed)).id));
    return id;
}

inline Contact addPerson(book::Book& book, AccountId account, const QString& given,
                         const QString& family)
{
    using namespace Qt::StringLiterals;
    Contact contact;
    contact.givenName = given;
    contact.familyName = family;
    contact.birthday = PartialDate::fromParts(std::nullopt, 3, 22).value();
    contact.howMet = u"At the port fair"_s;
    contact.emails = {{PointKind::Work, given.toLower() + u"@harbourlowe.example"_s}};
    contact.phones = {{PointKind::Mobile, u"+31 10 555 0148"_s}};
    contact.addresses = {{PointKind::Home, u"Laan 2"_s, u"Delft"_s, {}, u"2611"_s, u"NL"_s}};
    contact.interests = {u"sailing"_s};
    contact.readingTastes = {u"history"_s, u"essays"_s};
    contact.holidays = {Occasion::Christmas, Occasion::Diwali};
    Employment position;
    position.accountId = account;
    position.title = u"Operations director"_s;
    position.from = QDate(2021, 4, 1);
    return must(book.people().saveWithPosition(contact, position));
}

inline Favour favour(AccountId account, Direction direction, QDate date, const QString& title)
{
    Favour favour;
    favour.accountId = account;
    favour.direction = direction;
    favour.kind = direction == Direction::Given ? FavourKind::Insight : FavourKind::Order;
    favour.date = date;
    favour.title = title;
    favour.worth = FeltWorth::Large;
    favour.money = must(Money::fromMinor(118'050, QStringLiteral("EUR")));
    return favour;
}

/// A book of the shelf that Ines gave, and of which a copy is at hand.
inline ShelfBookId addShelf(book::Book& book, ContactId giver)
{
    using namespace Qt::StringLiterals;
    ShelfBook shelf;
    shelf.title = u"The Box"_s;
    shelf.author = u"Marc Levinson"_s;
    shelf.isbn = u"9780691170817"_s;
    shelf.publisher = u"Princeton"_s;
    shelf.edition = u"2nd"_s;
    shelf.tags = {u"ports"_s, u"history"_s};
    shelf.about = u"How a steel box changed the world"_s;
    shelf.copies = 3;
    shelf.givenBy = giver;
    return must(book.records<ShelfBook>().save(shelf)).id;
}

inline void addPlans(book::Book& book, AccountId account, ContactId person, ContactId colleague)
{
    using namespace Qt::StringLiterals;
    Gift gift;
    gift.accountId = account;
    gift.recipient = person;
    gift.alsoFor = {colleague};
    gift.title = u"The Box"_s;
    gift.author = u"Marc Levinson"_s;
    gift.inscription = u"For Ines, who moves the world"_s;
    gift.occasion = Occasion::Christmas;
    gift.arriveBy = QDate(2026, 12, 18);
    gift.budget = must(Money::fromMinor(2'400, u"EUR"_s));
    gift.state = GiftState::Planned;
    gift.bookId = addShelf(book, person);
    gift.supplier = u"Kestrel Press"_s;
    gift.cost = must(Money::fromMinor(2'190, u"EUR"_s));
    gift.giverId = colleague;
    gift.card = CardPaper::Bookplate;
    gift = must(book.records<Gift>().save(gift));
    Goal goal;
    goal.accountId = account;
    goal.title = u"Open the bonded warehouse"_s;
    goal.dueOn = QDate(2027, 3, 31);
    goal = must(book.records<Goal>().save(goal));
    Reminder reminder;
    reminder.accountId = account;
    reminder.contactId = person;
    reminder.giftId = gift.id;
    reminder.title = u"Ask how the book was"_s;
    reminder.dueOn = QDate(2027, 1, 7);
    reminder.dueAt = QTime(9, 30);
    reminder.timeZone = u"Europe/Lisbon"_s;
    reminder.rule = u"FREQ=MONTHLY;BYDAY=1TH"_s;
    reminder.leadDays = 2;
    reminder.goalId = goal.id;
    must(book.records<Reminder>().save(reminder));
}

/// An occasion of the account, and one of the person with a reminder in its place.
inline void addOccasions(book::Book& book, AccountId account, ContactId person)
{
    using namespace Qt::StringLiterals;
    OwnOccasion opening;
    opening.accountId = account;
    opening.name = u"Opening of the yard"_s;
    opening.day = must(PartialDate::fromParts(1998, 5, 4));
    opening.rule = u"FREQ=YEARLY;BYMONTH=5;BYDAY=1MO"_s;
    opening.notes = u"They hang out flags"_s;
    must(book.records<OwnOccasion>().save(opening));
    OwnOccasion wedding;
    wedding.contactId = person;
    wedding.name = u"Wedding day"_s;
    wedding.day = must(PartialDate::fromParts(std::nullopt, 2, 29));
    wedding.leadDays = 7;
    wedding = must(book.records<OwnOccasion>().save(wedding));
    Reminder reminder;
    reminder.contactId = person;
    reminder.title = u"Flowers"_s;
    reminder.dueOn = QDate(2027, 2, 20);
    reminder.occasion = Occasion::Own;
    reminder.occasionId = wedding.id;
    must(book.records<Reminder>().save(reminder));
}

} // namespace every_kind

/// Fills an empty book with a little of every kind of record and list, with one in the trash, one
/// changed twice, and an act taken back.
inline void fillEveryKind(book::Book& book)
{
    using namespace Qt::StringLiterals;
    const auto own = every_kind::addOwnFields(book);
    const AccountId account = every_kind::addAccounts(book, own);
    Contact ines = every_kind::addPerson(book, account, u"Ines"_s, u"Duarte"_s);
    ines.custom = {{own[7].id, u"Sails on Sundays"_s}};
    ines.photo = PictureKey::of(smallPicture(1));
    ines = must(book.people().save(ines, smallPicture(1)));
    const Contact jan = every_kind::addPerson(book, account, u"Jan"_s, u"de Boer"_s);
    every_kind::addPerson(book, account, u"Zoë"_s, u"Ångström"_s);
    Interaction talk;
    talk.accountId = account;
    talk.date = QDate(2026, 11, 3);
    talk.summary = u"Talked about customs"_s;
    talk.learned = u"The new warehouse opens in spring"_s;
    talk.participants = {ines.id, jan.id};
    talk.custom = {{own[8].id, u"In the harbour café"_s}};
    talk = must(book.records<Interaction>().save(talk));
    Ask ask;
    ask.accountId = account;
    ask.contactId = ines.id;
    ask.title = u"An introduction to Maison Verlaine"_s;
    ask.reason = u"They buy the same service"_s;
    ask.state = AskState::Open;
    ask.askedOn = QDate(2026, 11, 3);
    ask.ownForecast = EveryKind::ownForecast;
    must(book.records<Ask>().save(ask));
    Favour given = every_kind::favour(account, Direction::Given, QDate(2026, 10, 12), u"Draft"_s);
    given.interactionId = talk.id;
    given.beneficiary = ines.id;
    given.custom = {{own[9].id, u"Quarterly"_s}};
    given = must(book.records<Favour>().save(given));
    given.title = EveryKind::favour();
    must(book.records<Favour>().save(given));
    for (int month = 1; month <= 3; ++month)
        must(book.records<Favour>().save(
            every_kind::favour(account, Direction::Received, QDate(2026, month, 9), u"Order"_s)));
    must(book.records<Favour>().save(
        every_kind::favour(account, Direction::Given, QDate(2026, 11, 1), u"Taken back"_s)));
    must(book.history().revert(book.lastUnit()));
    every_kind::addPlans(book, account, ines.id, jan.id);
    every_kind::addOccasions(book, account, ines.id);
}

} // namespace goodturn::testing
