#include "ui/pages/people/person_facts.h"

#include "core/domain/labels.h"
#include "core/query/queries.h"
#include "ui/desk/desk.h"
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

QString pointsText(const std::vector<ContactPoint>& points)
{
    QStringList lines;
    for (const ContactPoint& point : points)
        lines << (points.size() > 1 ? tr("%1 (%2)").arg(point.value, label(point.kind).toLower())
                                    : point.value);
    return lines.join(u'\n');
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
        {tr("Called"), person.nickname},
        {tr("E-mail"), pointsText(person.emails)},
        {tr("Phone"), pointsText(person.phones)},
        {tr("Birthday"), birthdayText(person.birthday, desk.book().clock().today())},
        {tr("Interests"), person.interests.join(u", "_s)},
        {tr("Likes to read"), person.readingTastes.join(u", "_s)},
        {tr("How you met"), howMetText(desk, person)},
        {tr("Address"), addressText(person.addresses)},
        {tr("Notes"), person.notes},
    };
    std::vector<PersonFact> facts;
    for (const auto& [name, text] : known)
        if (!text.trimmed().isEmpty())
            facts.push_back({name, text});
    return facts;
}

} // namespace goodturn::ui
