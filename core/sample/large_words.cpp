#include "core/sample/large_words.h"

#include "core/sample/sample_reader.h"

namespace goodturn::sample {
using namespace Qt::StringLiterals;

namespace {

/// "Rotterdam|Netherlands"
Address addressAt(const QString& place)
{
    Address address;
    address.city = place.section(u'|', 0, 0);
    address.country = place.section(u'|', 1, 1);
    return address;
}

/// A list that is there and not empty, whatever the file holds.
QStringList listOf(const PhraseLists& lists, const QString& key)
{
    const auto found = lists.find(key);
    return found == lists.end() || found->second.isEmpty() ? QStringList{key} : found->second;
}

QString latinOnly(const QString& name)
{
    QString plain;
    for (const QChar c : name.toLower().normalized(QString::NormalizationForm_D))
        if (c >= u'a' && c <= u'z')
            plain += c;
    return plain;
}

} // namespace

Result<LargeWords> LargeWords::load()
{
    LargeWords words;
    GT_ASSIGN(words.words_, builtInLists(u"words.json"_s));
    GT_ASSIGN(const PhraseLists phrases, builtInLists(u"phrases.json"_s));
    words.given_ = listOf(words.words_, u"given"_s);
    words.family_ = listOf(words.words_, u"family"_s);
    words.topics_ = listOf(words.words_, u"topic"_s);
    words.jobs_ = listOf(words.words_, u"job"_s);
    words.learned_ = listOf(phrases, u"learned"_s);
    for (const auto& kind : EnumCodes<InteractionKind>::all)
        words.talks_[kind.value] = listOf(phrases, code(kind.value));
    for (const auto& direction : EnumCodes<Direction>::all)
        for (const auto& kind : EnumCodes<FavourKind>::all)
            words.favours_[{direction.value, kind.value}] =
                listOf(phrases, code(direction.value) + u'.' + code(kind.value));
    return words;
}

Account LargeWords::account(qint64 ordinal, Random& random) const
{
    Account account;
    account.name =
        u"%1 %2 %3"_s.arg(random.pick(listOf(words_, u"company"_s)),
                          random.pick(listOf(words_, u"suffix"_s)), QString::number(ordinal));
    account.owner = u"A. Rep"_s;
    account.industry = random.pick(listOf(words_, u"industry"_s));
    account.tags = {random.pick(listOf(words_, u"tag"_s))};
    account.addresses = {addressAt(random.pick(listOf(words_, u"city"_s)))};
    return account;
}

Contact LargeWords::contact(qint64 ordinal, Random& random) const
{
    Contact contact;
    contact.givenName = random.pick(given_);
    contact.familyName = random.pick(family_);
    contact.emails = {
        {PointKind::Work,
         u"%1.%2.%3@book.example"_s.arg(latinOnly(contact.givenName), latinOnly(contact.familyName),
                                        QString::number(ordinal))}};
    contact.phones = {
        {PointKind::Work, u"+1 %1 555 %2"_s.arg(QString::number(random.between(201, 989)),
                                                u"0%1"_s.arg(random.between(100, 199)))}};
    contact.interests = {random.pick(listOf(words_, u"interest"_s))};
    if (const auto birthday = PartialDate::fromParts(random.between(1955, 2002),
                                                     random.between(1, 12), random.between(1, 28)))
        contact.birthday = *birthday;
    return contact;
}

QString LargeWords::talkSummary(InteractionKind kind, Random& random) const
{
    return filled(random.pick(talks_.at(kind)), drawnWords(random));
}

QString LargeWords::learned(Random& random) const
{
    return filled(random.pick(learned_), drawnWords(random));
}

QString LargeWords::favourTitle(Direction direction, FavourKind kind, Random& random) const
{
    return filled(random.pick(favours_.at({direction, kind})), drawnWords(random));
}

PhraseWords LargeWords::drawnWords(Random& random) const
{
    PhraseWords words;
    words.topic = random.pick(topics_);
    words.person = random.pick(given_);
    words.account = random.pick(family_);
    words.third = u"%1 %2"_s.arg(random.pick(given_), random.pick(family_));
    words.title = words.topic;
    words.number = QString::number(random.between(1040, 9860));
    return words;
}

} // namespace goodturn::sample
