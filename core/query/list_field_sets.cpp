#include "core/query/field_words.h"
#include "core/query/last_contact.h"
#include "core/query/list_field_makers.h"

#include <QCoreApplication>

namespace goodturn::query {
using namespace Qt::StringLiterals;

namespace {

const QString today = u"{today}"_s;

QString tr(const char* text)
{
    return QCoreApplication::translate("ListFields", text);
}

QString ofAccount(const QString& field)
{
    return fieldLabel(RecordKind::Account, field);
}

QString ofPerson(const QString& field)
{
    return fieldLabel(RecordKind::Contact, field);
}

ListField text(const QString& key, const QString& label, const QString& value, int width,
               const QString& vocabulary)
{
    return {.key = key, .label = label, .value = value, .vocabulary = vocabulary, .width = width};
}

ListField tags(const QString& key, const QString& label, const QString& table, const QString& owner,
               const QString& row)
{
    const QString items = u"SELECT t.value FROM %1 t WHERE t.%2=%3.id"_s.arg(table, owner, row);
    return {.key = key,
            .label = label,
            .type = FieldType::Tags,
            .value =
                u"(SELECT group_concat(o.value, char(31)) FROM (%1 ORDER BY t.position) o)"_s.arg(
                    items),
            .vocabulary = u"SELECT DISTINCT value FROM %1"_s.arg(table),
            .items = items,
            .scan = u"SELECT %1, value FROM %2 ORDER BY %1, position"_s.arg(owner, table),
            .width = 18};
}

/// A column of the place where a person works, or worked last.
QString ofPlace(const QString& column)
{
    return u"(SELECT p.%1 FROM contact_place w JOIN account p ON p.id=w.account_id "
           "WHERE w.contact_id=c.id)"_s.arg(column);
}

QString positionThere()
{
    return u"(SELECT e.title FROM contact_place w JOIN employment e ON e.id=w.employment_id "
           "WHERE w.contact_id=c.id)"_s;
}

QString valuesOf(const QString& column, const QString& table)
{
    return u"SELECT DISTINCT %1 FROM %2"_s.arg(column, table);
}

ListField name(const QString& row, const QString& column)
{
    return {.key = u"name"_s,
            .label = ofAccount(u"name"_s),
            .value = row + u'.' + column,
            .folded = row + u".name_folded"_s,
            .byWords = true,
            .width = 26,
            .isShown = true};
}

ListField lastContact(const QString& value, const QString& scan)
{
    return shown(scanned(day(u"last-contact"_s, tr("Last contact"), value), scan));
}

QString columnOf(const QString& table, const QString& column)
{
    return u"SELECT id, %1 FROM %2"_s.arg(column, table);
}

/// The keys of people with a key of where they work, or worked last.
QString placesBy(const QString& key)
{
    return u"SELECT contact_id, %1 FROM contact_place"_s.arg(key);
}

/// The first value of a list, as SQL over its `column`.
QString firstsOf(const QString& table, const QString& owner, const QString& column)
{
    return u"SELECT %1, %2 FROM %3 WHERE position=0"_s.arg(owner, column, table);
}

ListField words()
{
    return {.key = u"words"_s, .label = tr("Anything"), .type = FieldType::Words, .value = {}};
}

QString firstOf(const QString& column, const QString& table, const QString& owner,
                const QString& row)
{
    return u"(SELECT o.%1 FROM %2 o WHERE o.%3=%4.id AND o.position=0)"_s.arg(column, table, owner,
                                                                              row);
}

ListField reckoned(const QString& key, const QString& label, FieldType type, Reckoned what,
                   int width)
{
    return {.key = key,
            .label = label,
            .type = type,
            .choices =
                what == Reckoned::Standing ? choicesOf<Standing>() : std::vector<FieldChoice>(),
            .reckoned = what,
            .width = width};
}

ListField peopleOfAccount()
{
    return {.key = u"people"_s,
            .label = tr("People"),
            .type = FieldType::Number,
            .value = u"(SELECT count(*) FROM employment e WHERE e.account_id=a.id AND "
                     "e.deleted_at IS NULL AND (e.until_date IS NULL OR e.until_date>={today}))"_s,
            .scan = u"SELECT e.account_id, count(*) FROM employment e WHERE e.deleted_at IS NULL "
                    "AND (e.until_date IS NULL OR e.until_date>={today}) GROUP BY e.account_id"_s,
            .width = 8};
}

/// The city or country of the first address.
ListField ofAddress(const QString& key, const QString& label, const QString& owner,
                    const QString& row)
{
    const QString table = owner + u"_address"_s;
    return scanned(
        text(key, label, firstOf(key, table, owner + u"_id"_s, row), 15, valuesOf(key, table)),
        firstsOf(table, owner + u"_id"_s, key));
}

/// The first e-mail address or phone number, and whether there is one.
ListField point(const QString& key, const QString& label, int width)
{
    const QString table = u"contact_"_s + key;
    const QString first = firstOf(u"value"_s, table, u"contact_id"_s, u"c"_s);
    return {.key = key,
            .label = label,
            .value = first,
            .folded = u"lower(%1)"_s.arg(first),
            .scan = firstsOf(table, u"contact_id"_s, u"value"_s),
            .width = width,
            .isShown = true};
}

ListField hasPoint(const QString& key, const QString& label)
{
    return {.key = u"has-"_s + key,
            .label = label,
            .type = FieldType::YesNo,
            .value = u"EXISTS(SELECT 1 FROM contact_%1 o WHERE o.contact_id=c.id)"_s.arg(key),
            .width = 9};
}

ListField days(const QString& key, const QString& label, const QString& value)
{
    return {.key = key, .label = label, .type = FieldType::Number, .value = value, .width = 11};
}

/// As planning/touch.h has it, over the last contact of anybody there.
ListField touch()
{
    const QString since =
        u"(SELECT julianday({today})-julianday(coalesce(%1, substr(a.created_at, 1, 10))))"_s.arg(
            lastContactOfAccount(u"a.id"_s, today));
    return choice(u"touch"_s, tr("In touch"),
                  u"CASE WHEN coalesce(a.ideal_days, a.longest_days) IS NULL THEN NULL "
                  "WHEN %1>coalesce(a.longest_days, 1e9) THEN 'quiet' "
                  "WHEN %1>coalesce(a.ideal_days, a.longest_days) THEN 'going-quiet' "
                  "ELSE 'in-time' END"_s.arg(since),
                  {{u"in-time"_s, tr("As usual")},
                   {u"going-quiet"_s, tr("Going quiet")},
                   {u"quiet"_s, tr("Quiet too long")}});
}

/// A text of an account, whose other values are offered.
ListField offered(const QString& key, const QString& column, int width)
{
    return scanned(
        text(key, ofAccount(column), u"a."_s + column, width, valuesOf(column, u"account"_s)),
        columnOf(u"account"_s, column));
}

std::vector<ListField> firmFields()
{
    return {touch(),
            days(u"ideal-days"_s, ofAccount(u"ideal_days"_s), u"a.ideal_days"_s),
            offered(u"segment"_s, u"segment"_s, 16),
            offered(u"territory"_s, u"territory"_s, 16),
            choice(u"size"_s, ofAccount(u"size_band"_s), u"a.size_band"_s, choicesOf<SizeBand>()),
            offered(u"legal-name"_s, u"legal_name"_s, 16),
            tags(u"domains"_s, ofAccount(u"account_domain"_s), u"account_domain"_s, u"account_id"_s,
                 u"a"_s),
            choice(u"gifts"_s, ofAccount(u"gift_stance"_s), u"a.gift_stance"_s,
                   choicesOf<GiftStance>())};
}

std::vector<ListField> reachingFields()
{
    const auto column = [](const QString& key, const QString& field) {
        return scanned(
            text(key, ofPerson(field), u"c."_s + field, 12, valuesOf(field, u"contact"_s)),
            columnOf(u"contact"_s, field));
    };
    return {choice(u"channel"_s, ofPerson(u"channel"_s), u"c.channel"_s, choicesOf<Channel>()),
            column(u"language"_s, u"language"_s),
            column(u"time-zone"_s, u"time_zone"_s),
            yesNo(u"do-not-call"_s, ofPerson(u"do_not_call"_s), u"c.do_not_call"_s),
            yesNo(u"do-not-email"_s, ofPerson(u"do_not_email"_s), u"c.do_not_email"_s),
            day(u"met-on"_s, ofPerson(u"met_on"_s), u"c.met_on"_s)};
}

ListField placeName()
{
    return {.key = u"account"_s,
            .label = fieldLabel(RecordKind::Employment, u"account_id"_s),
            .value = ofPlace(u"name"_s),
            .folded = ofPlace(u"name_folded"_s),
            .scan = placesBy(u"account_id"_s),
            .scanNames = u"SELECT id, name_folded FROM account WHERE deleted_at IS NULL"_s,
            .width = 26,
            .isShown = true};
}

ListField birthday()
{
    return {.key = u"birthday"_s,
            .label = ofPerson(u"birthday"_s),
            .type = FieldType::YearlyDay,
            .value = u"c.birthday"_s,
            .scan = columnOf(u"contact"_s, u"birthday"_s),
            .width = 12,
            .isShown = true};
}

/// Words of a few codes.
ListField holidaysKept()
{
    ListField field = tags(u"holidays"_s, ofPerson(u"contact_holiday"_s), u"contact_holiday"_s,
                           u"contact_id"_s, u"c"_s);
    field.mayBeEmpty = true;
    for (const Occasion holiday : holidays())
        field.choices.push_back({code(holiday), label(holiday)});
    return field;
}

} // namespace

/// Moments are kept in UTC; a day is one of the rep's own.
std::vector<ListField> recordDays(const QString& row)
{
    return {day(u"created"_s, tr("Added"), u"date(%1.created_at, 'localtime')"_s.arg(row)),
            day(u"changed"_s, tr("Changed"), u"date(%1.changed_at, 'localtime')"_s.arg(row))};
}

ListFields accountFields()
{
    ListFields fields({
        name(u"a"_s, u"name"_s),
        shown(reckoned(u"standing"_s, tr("Standing"), FieldType::Choice, Reckoned::Standing, 26)),
        shown(reckoned(u"balance"_s, tr("Felt balance"), FieldType::Number, Reckoned::Balance, 15)),
        reckoned(u"flow"_s, tr("Twelve months"), FieldType::Picture, Reckoned::Flow, 16),
        shown(scanned(choice(u"lifecycle"_s, ofAccount(u"lifecycle"_s), u"a.lifecycle"_s,
                             choicesOf<Lifecycle>()),
                      columnOf(u"account"_s, u"lifecycle"_s))),
        shown(offered(u"owner"_s, u"owner"_s, 12)),
        shown(offered(u"industry"_s, u"industry"_s, 15)),
        shown(tags(u"tags"_s, ofAccount(u"account_tag"_s), u"account_tag"_s, u"account_id"_s,
                   u"a"_s)),
        lastContact(lastContactOfAccount(u"a.id"_s, today), lastContactsOfAccounts(today)),
        shown(peopleOfAccount()),
        day(u"client-since"_s, ofAccount(u"client_since"_s), u"a.client_since"_s),
        scanned(choice(u"type"_s, ofAccount(u"type"_s), u"a.type"_s, choicesOf<AccountType>()),
                columnOf(u"account"_s, u"type"_s)),
        ofAddress(u"city"_s, tr("City"), u"account"_s, u"a"_s),
        ofAddress(u"country"_s, tr("Country"), u"account"_s, u"a"_s),
    });
    for (ListField& field : firmFields())
        fields.add(std::move(field));
    for (ListField& field : recordDays(u"a"_s))
        fields.add(std::move(field));
    fields.add(words());
    return fields;
}

ListFields personFields()
{
    ListFields fields({
        name(u"c"_s, u"display_name"_s),
        placeName(),
        shown(scanned(text(u"title"_s, fieldLabel(RecordKind::Employment, u"title"_s),
                           positionThere(), 20, valuesOf(u"title"_s, u"employment"_s)),
                      placesBy(u"employment_id"_s), columnOf(u"employment"_s, u"title"_s))),
        point(u"email"_s, ofPerson(u"contact_email"_s), 28),
        point(u"phone"_s, ofPerson(u"contact_phone"_s), 18),
        lastContact(lastContactOfPerson(u"c.id"_s, today), lastContactsOfPeople(today)),
        birthday(),
        tags(u"interests"_s, ofPerson(u"contact_interest"_s), u"contact_interest"_s,
             u"contact_id"_s, u"c"_s),
        tags(u"reading-tastes"_s, ofPerson(u"contact_reading_taste"_s), u"contact_reading_taste"_s,
             u"contact_id"_s, u"c"_s),
        holidaysKept(),
        hasPoint(u"email"_s, tr("Has e-mail")),
        hasPoint(u"phone"_s, tr("Has phone")),
        yesNo(u"has-photo"_s, tr("Has photo"), u"(c.photo IS NOT NULL)"_s),
        scanned(choice(u"lifecycle"_s, tr("Account: %1").arg(ofAccount(u"lifecycle"_s)),
                       ofPlace(u"lifecycle"_s), choicesOf<Lifecycle>()),
                u"SELECT w.contact_id, p.lifecycle FROM contact_place w "
                "JOIN account p ON p.id=w.account_id"_s),
        scanned(text(u"owner"_s, tr("Account: %1").arg(ofAccount(u"owner"_s)), ofPlace(u"owner"_s),
                     14, valuesOf(u"owner"_s, u"account"_s)),
                placesBy(u"account_id"_s), columnOf(u"account"_s, u"owner"_s)),
        ofAddress(u"city"_s, tr("City"), u"contact"_s, u"c"_s),
    });
    for (ListField& field : reachingFields())
        fields.add(std::move(field));
    for (ListField& field : recordDays(u"c"_s))
        fields.add(std::move(field));
    fields.add(words());
    return fields;
}

} // namespace goodturn::query
