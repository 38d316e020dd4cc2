#include "core/sample/account_reader.h"

#include "core/sample/json_fields.h"

namespace goodturn::sample {
using namespace Qt::StringLiterals;

namespace {

void readPlace(Fields& fields, Account& account)
{
    Address address;
    address.street = fields.text(u"street"_s);
    address.postcode = fields.text(u"postcode"_s);
    address.city = fields.text(u"city"_s);
    address.region = fields.text(u"region"_s);
    address.country = fields.text(u"country"_s);
    if (!address.isEmpty())
        account.addresses.push_back(address);
}

void readFirm(Fields& fields, Account& account)
{
    account.legalName = fields.text(u"legal"_s);
    account.aliases = fields.texts(u"aliases"_s);
    account.domains = fields.texts(u"domains"_s);
    account.size = fields.choice<SizeBand>(u"size"_s);
    account.segment = fields.text(u"segment"_s);
    account.territory = fields.text(u"territory"_s);
    account.idealDays = fields.number(u"every"_s);
    account.longestDays = fields.number(u"atMost"_s);
    account.gifts = fields.choice<GiftStance>(u"gifts"_s);
    if (const auto relation = fields.choice<RelationKind>(u"alsoIs"_s))
        account.relations.push_back(*relation);
}

void readBirthday(Fields& fields, PersonData& person)
{
    person.birthdayIn = fields.number(u"birthdayIn"_s);
    const QString born = fields.text(u"born"_s);
    if (born.isEmpty())
        return;
    if (const auto day = PartialDate::parse(born))
        person.contact.birthday = *day;
    else
        fields.complain(born);
}

void readPoints(Fields& fields, Contact& contact)
{
    const auto add = [&](std::vector<ContactPoint>& points, PointKind kind, const QString& name) {
        if (const QString value = fields.text(name); !value.isEmpty())
            points.push_back({kind, value});
    };
    add(contact.emails, PointKind::Work, u"mail"_s);
    add(contact.emails, PointKind::Home, u"homeMail"_s);
    add(contact.phones, PointKind::Work, u"phone"_s);
    add(contact.phones, PointKind::Mobile, u"mobile"_s);
}

std::optional<PastPlace> readPastPlace(Fields& fields, QString& problem)
{
    const auto object = fields.object(u"before"_s);
    if (!object)
        return std::nullopt;
    Fields place(*object, fields.where(), problem);
    return PastPlace{place.text(u"account"_s), place.text(u"title"_s),
                     place.neededNumber(u"from"_s), place.neededNumber(u"until"_s)};
}

std::optional<NearOccasion> readOccasion(Fields& fields, QString& problem)
{
    const auto object = fields.object(u"occasion"_s);
    if (!object)
        return std::nullopt;
    Fields occasion(*object, fields.where(), problem);
    return NearOccasion{occasion.text(u"name"_s), occasion.neededNumber(u"in"_s),
                        occasion.neededNumber(u"years"_s)};
}

PersonData readPerson(const QJsonObject& object, const QString& where, QString& problem)
{
    Fields fields(object, where, problem);
    PersonData person;
    Contact& contact = person.contact;
    contact.givenName = fields.text(u"given"_s);
    contact.familyName = fields.text(u"family"_s);
    contact.nickname = fields.text(u"nick"_s);
    contact.namePrefix = fields.text(u"prefix"_s);
    contact.nameOrder = fields.choice<NameOrder>(u"order"_s);
    contact.pronouns = fields.text(u"pronouns"_s);
    contact.language = fields.text(u"language"_s);
    contact.timeZone = fields.text(u"zone"_s);
    contact.channel = fields.choice<Channel>(u"channel"_s);
    person.title = fields.text(u"title"_s);
    readPoints(fields, contact);
    readBirthday(fields, person);
    person.occasion = readOccasion(fields, problem);
    contact.holidays = fields.choices<Occasion>(u"keeps"_s);
    contact.interests = fields.texts(u"likes"_s);
    contact.readingTastes = fields.texts(u"reads"_s);
    contact.howMet = fields.text(u"met"_s);
    contact.notes = fields.text(u"notes"_s);
    person.metThrough = fields.text(u"through"_s);
    person.before = readPastPlace(fields, problem);
    return person;
}

GoalData readGoal(const QJsonObject& object, const QString& where, QString& problem)
{
    Fields fields(object, where, problem);
    return {fields.text(u"goal"_s), fields.number(u"in"_s), fields.number(u"reached"_s)};
}

} // namespace

AccountData readAccount(const QJsonObject& object, QString& problem)
{
    const QString name = object.value(u"name"_s).toString();
    Fields fields(object, name, problem);
    AccountData data;
    Account& account = data.account;
    account.name = fields.text(u"name"_s);
    account.type = fields.choice<AccountType>(u"type"_s).value_or(AccountType::Company);
    account.lifecycle = fields.choice<Lifecycle>(u"lifecycle"_s).value_or(Lifecycle::Client);
    account.owner = fields.text(u"owner"_s);
    account.industry = fields.text(u"industry"_s);
    account.tags = fields.texts(u"tags"_s);
    account.notes = fields.text(u"notes"_s);
    readPlace(fields, account);
    readFirm(fields, account);
    data.clientSinceAgo = fields.number(u"since"_s);
    data.currency = fields.text(u"currency"_s);
    data.topics = fields.texts(u"topics"_s);
    data.story = fields.text(u"story"_s);
    for (const QJsonValue& person : fields.array(u"people"_s))
        data.people.push_back(readPerson(person.toObject(), name, problem));
    for (const QJsonValue& goal : fields.array(u"goals"_s))
        data.goals.push_back(readGoal(goal.toObject(), name, problem));
    if (data.currency.isEmpty())
        data.currency = u"EUR"_s;
    return data;
}

} // namespace goodturn::sample
