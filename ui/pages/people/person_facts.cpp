#include "ui/pages/people/person_facts.h"

#include "core/domain/labels.h"
#include "core/query/queries.h"
#include "ui/desk/custom_facts.h"
#include "ui/desk/desk.h"
#include "ui/editors/word_field.h"
#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("PersonFacts", text);
}

/// A line each; one of a shape by which nobody can be reached is marked.
QString pointsText(const std::vector<ContactPoint>& points, bool (*looksRight)(const QString&))
{
    QStringList lines;
    for (const ContactPoint& point : points) {
        const QString value =
            looksRight(point.value) ? point.value : tr("%1 – is this right?").arg(point.value);
        lines << (points.size() > 1 ? tr("%1 (%2)").arg(value, label(point.kind).toLower())
                                    : value);
    }
    return lines.join(u'\n');
}

QString wholeName(const Contact& person)
{
    const QString whole = person.fullName();
    const QString name = whole == person.displayName() ? QString() : whole;
    if (person.pronouns.isEmpty())
        return name;
    return name.isEmpty() ? person.pronouns : tr("%1 (%2)").arg(name, person.pronouns);
}

/// How to reach them, and how not.
QString reachingText(const Contact& person)
{
    QStringList words;
    if (person.channel)
        words << label(*person.channel);
    if (!person.language.isEmpty())
        words << tr("in %1").arg(languageName(person.language));
    if (person.doNotCall)
        words << tr("don’t call");
    if (person.doNotEmail)
        words << tr("don’t e-mail");
    return words.join(u", "_s);
}

QString consentsText(const Contact& person)
{
    QStringList lines;
    for (const Consent& consent : person.consents) {
        const QString day = QLocale().toString(
            consent.withdrawnOn.isValid() ? consent.withdrawnOn : consent.givenOn, u"d MMM yyyy"_s);
        if (consent.withdrawnOn.isValid())
            lines << tr("%1 (withdrawn %2)").arg(consent.purpose, day);
        else
            lines << (day.isEmpty() ? consent.purpose
                                    : tr("%1 (since %2)").arg(consent.purpose, day));
    }
    return lines.join(u'\n');
}

/// What somebody is to a person who is `kind` to them: a manager to one who works for them.
QString otherSide(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Manager:
        return label(LinkKind::Report).toLower();
    case LinkKind::Report:
        return label(LinkKind::Manager).toLower();
    case LinkKind::Mentor:
        return tr("learns from them");
    default:
        return label(kind).toLower();
    }
}

/// Whom they know by their own page, then who knows them by theirs.
QString linksText(Desk& desk, const Contact& person)
{
    QStringList lines;
    const auto add = [&](const QString& name, const QString& link) {
        const QString line = tr("%1 (%2)").arg(name, link);
        if (!lines.contains(line))
            lines << line;
    };
    for (const ContactLink& link : person.links)
        add(desk.book().queries().personName(link.other).value_or(QString()),
            label(link.kind).toLower());
    if (const auto knowers = desk.book().queries().knowersOf(person.id))
        for (const query::KnowerRow& knower : *knowers)
            add(knower.name, otherSide(knower.kind));
    return lines.join(u'\n');
}

QString nameOf(Desk& desk, const std::optional<ContactId>& person)
{
    return person ? desk.book().queries().personName(*person).value_or(QString()) : QString();
}

QString addressText(const std::vector<Address>& addresses)
{
    QStringList blocks;
    for (const Address& a : addresses) {
        QStringList lines{a.street, (a.postcode + u' ' + a.city).trimmed(), a.region, a.country};
        lines.removeAll(QString());
        blocks << lines.join(u", "_s);
    }
    return blocks.join(u'\n');
}

QString holidaysText(const Contact& person)
{
    QStringList names;
    for (const Occasion holiday : person.holidays)
        names << label(holiday);
    return names.join(u", "_s);
}

QString howMetText(Desk& desk, const Contact& person)
{
    if (!person.metThrough)
        return person.howMet;
    const QString through =
        desk.book().queries().personName(*person.metThrough).value_or(QString());
    if (through.isEmpty())
        return person.howMet;
    return person.howMet.isEmpty() ? tr("through %1").arg(through)
                                   : tr("%1, through %2").arg(person.howMet, through);
}

} // namespace

QString birthdayText(const PartialDate& birthday, QDate today)
{
    if (birthday.isNull())
        return {};
    const QDate next = birthday.nextOnOrAfter(today);
    const QString day = QLocale().toString(next, u"d MMMM"_s);
    const QString when = relativeDay(next, today);
    if (!birthday.year())
        return tr("%1 (next: %2)").arg(day, when);
    const int age = next.year() - *birthday.year();
    return tr("%1 (%2 on %3)").arg(day, QLocale().toString(age), shortDay(next, today));
}

std::vector<PersonFact> factsOf(Desk& desk, const Contact& person)
{
    const std::pair<QString, QString> known[] = {
        {tr("Whole name"), wholeName(person)},
        {tr("Called"), person.nickname},
        {tr("E-mail"), pointsText(person.emails, looksLikeEmail)},
        {tr("Phone"), pointsText(person.phones, looksLikePhone)},
        {tr("Likes it"), reachingText(person)},
        {tr("Time zone"), person.timeZone},
        {tr("Assistant"), nameOf(desk, person.assistant)},
        {tr("Birthday"), birthdayText(person.birthday, desk.book().clock().today())},
        {tr("Keeps"), holidaysText(person)},
        {tr("Interests"), person.interests.join(u", "_s)},
        {tr("Likes to read"), person.readingTastes.join(u", "_s)},
        {tr("How you met"), howMetText(desk, person)},
        {tr("Knows"), linksText(desk, person)},
        {tr("Has agreed to"), consentsText(person)},
        {tr("Address"), addressText(person.addresses)},
    };
    std::vector<PersonFact> facts;
    for (const auto& [name, text] : known)
        if (!text.trimmed().isEmpty())
            facts.push_back({name, text});
    for (const auto& [name, text] : customFacts(desk, RecordKind::Contact, person.custom))
        facts.push_back({name, text});
    if (!person.notes.trimmed().isEmpty())
        facts.push_back({tr("Notes"), person.notes});
    return facts;
}

} // namespace goodturn::ui
