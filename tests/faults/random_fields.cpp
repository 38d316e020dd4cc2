#include "tests/faults/random_fields.h"

#include "tests/support/small_picture.h"

namespace goodturn::faults {
using namespace Qt::StringLiterals;

QString words(Random& random)
{
    static const QStringList all{u"harbour"_s, u"Müller"_s,   u"100 %1"_s, u"Ørsted"_s,
                                 u"'; --"_s,   u"<b>x</b>"_s, u"客户"_s,   u"😀 friend"_s,
                                 u"quay"_s,    u"customs"_s,  u"\"q\""_s,  u"benchmark"_s};
    QStringList chosen;
    for (int i = number(random, 1, 4); i > 0; --i)
        chosen << all.at(number(random, 0, int(all.size()) - 1));
    return chosen.join(u' ') + u' ' + QString::number(number(random, 0, 9999));
}

QDate day(Random& random)
{
    return QDate(2024, 1, 1).addDays(number(random, 0, 1000));
}

void RandomFields::operator()(const char* column, QString& text)
{
    if (!isChosen())
        return;
    if (qstrcmp(column, "isbn") == 0)
        text = number(random_, 0, 1) == 0 ? u"9780306406157"_s : QString();
    else
        text = words(random_);
}

void RandomFields::operator()(const char*, QDate& date)
{
    if (isChosen())
        date = number(random_, 0, 3) == 0 ? QDate() : day(random_);
}

void RandomFields::operator()(const char*, bool& flag)
{
    if (isChosen())
        flag = number(random_, 0, 1) == 1;
}

void RandomFields::operator()(const char*, int& count)
{
    if (isChosen())
        count = number(random_, 0, 240);
}

void RandomFields::operator()(const char* column, std::optional<int>& count)
{
    if (!isChosen())
        return;
    const int said = number(random_, -20, 100);
    const int least = QLatin1StringView(column).endsWith("_days"_L1) ? 1 : 0;
    count = said < least ? std::nullopt : std::optional(said);
}

void RandomFields::operator()(const char*, FeltWorth& worth)
{
    if (isChosen())
        worth = *feltWorthFromInt(number(random_, 1, 5));
}

void RandomFields::operator()(const char*, std::optional<FeltWorth>& worth)
{
    if (isChosen())
        worth = feltWorthFromInt(number(random_, 0, 5));
}

void RandomFields::operator()(const char*, QTime& time)
{
    if (isChosen())
        time = number(random_, 0, 2) == 0 ? QTime()
                                          : QTime(number(random_, 0, 23), number(random_, 0, 59));
}

void RandomFields::operator()(const char*, PartialDate& birthday)
{
    if (!isChosen())
        return;
    const auto year =
        number(random_, 0, 1) == 0 ? std::optional(number(random_, 1940, 2005)) : std::nullopt;
    birthday = *PartialDate::fromParts(year, number(random_, 1, 12), number(random_, 1, 28));
}

void RandomFields::operator()(const char*, PictureKey& picture)
{
    if (!isChosen())
        return;
    const int which = number(random_, 0, 3);
    picture = which == 0 ? PictureKey() : PictureKey::of(testing::smallPicture(which));
}

void RandomFields::money(const char*, const char*, std::optional<Money>& money)
{
    if (!isChosen())
        return;
    money.reset();
    if (number(random_, 0, 1) == 1)
        money = *Money::fromMinor(number(random_, 0, 500'000), u"EUR"_s);
}

void RandomFields::list(const char*, QStringList& values)
{
    if (!isChosen())
        return;
    values.clear();
    for (int i = number(random_, 0, 3); i > 0; --i)
        values << words(random_);
}

void RandomFields::list(const char*, std::vector<ContactId>& contacts)
{
    if (!isChosen())
        return;
    contacts.clear();
    for (int i = number(random_, 0, 2); i > 0; --i)
        if (const qint64 key = key_(RecordKind::Contact); key > 0)
            contacts.emplace_back(key);
}

void RandomFields::list(const char* table, std::vector<ContactPoint>& points)
{
    if (!isChosen())
        return;
    points.clear();
    const bool emails = qstrcmp(table, "contact_email") == 0;
    for (int i = number(random_, 0, 3); i > 0; --i)
        points.push_back(
            {PointKind::Work,
             emails ? u"a%1@harbour.example"_s.arg(number(random_, 0, 99)) : words(random_)});
}

void RandomFields::list(const char*, std::vector<Address>& addresses)
{
    if (!isChosen())
        return;
    addresses.clear();
    for (int i = number(random_, 0, 2); i > 0; --i)
        addresses.push_back({PointKind::Home, words(random_), words(random_), {}, u"1"_s, {}});
}

void RandomFields::list(const char*, std::vector<Consent>& consents)
{
    if (!isChosen())
        return;
    consents.clear();
    for (int i = number(random_, 0, 2); i > 0; --i) {
        const QDate given = day(random_);
        consents.push_back(
            {words(random_), given, number(random_, 0, 1) == 0 ? QDate() : given.addDays(i)});
    }
}

void RandomFields::list(const char*, std::vector<CustomChoice>& choices)
{
    if (!isChosen())
        return;
    choices.clear();
    for (int i = number(random_, 0, 3); i > 0; --i)
        choices.push_back({number(random_, 0, 1) == 0 ? QString() : u"key %1"_s.arg(i),
                           u"%1 %2"_s.arg(QString::number(i), words(random_))});
}

void RandomFields::list(const char*, std::vector<CustomValue>& values)
{
    if (!isChosen())
        return;
    values.clear();
    for (int i = number(random_, 0, 3); i > 0; --i)
        if (const qint64 key = key_(RecordKind::CustomField); key > 0)
            values.push_back({CustomFieldId(key), words(random_)});
}

void RandomFields::list(const char*, std::vector<ContactLink>& links)
{
    if (!isChosen())
        return;
    links.clear();
    for (int i = number(random_, 0, 2); i > 0; --i)
        if (const qint64 key = key_(RecordKind::Contact); key > 0)
            links.push_back({ContactId(key), LinkKind(number(random_, 0, 7)),
                             LinkStrength(number(random_, 0, 2))});
}

} // namespace goodturn::faults
