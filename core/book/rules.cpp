#include "core/book/rules.h"

#include "core/book/custom_rules.h"
#include "core/book/rule_steps.h"
#include "core/domain/labels.h"
#include "core/reciprocity/usual_worth.h"
#include "core/store/model_settings.h"

#include <algorithm>

namespace goodturn::book {
using namespace Qt::StringLiterals;
using namespace rules;
using reciprocity::ReciprocityParameters;

namespace {

Result<void> cleanPoints(std::vector<ContactPoint>& points, const QString& field)
{
    for (ContactPoint& point : points)
        GT_TRY(clean(point.value, TextLimit::Name, field));
    std::erase_if(points, [](const ContactPoint& point) { return point.value.isEmpty(); });
    if (points.size() > maxListLength)
        return invalid(tr("%1: at most %2 fit.").arg(field, QString::number(maxListLength)));
    return {};
}

Result<void> cleanAddresses(std::vector<Address>& addresses)
{
    const QString field = tr("The address");
    for (Address& a : addresses)
        for (QString* part : {&a.street, &a.city, &a.region, &a.postcode, &a.country})
            GT_TRY(clean(*part, TextLimit::Name, field));
    std::erase_if(addresses, [](const Address& address) { return address.isEmpty(); });
    if (addresses.size() > maxListLength)
        return invalid(tr("%1: at most %2 fit.").arg(field, QString::number(maxListLength)));
    return {};
}

/// "https://www.harbourlowe.example/en" and "ines@harbourlowe.example" are at one domain.
QString domainIn(const QString& text)
{
    QString domain = text.trimmed().toLower();
    domain = domain.section(u"://"_s, -1).section(u'/', 0, 0).section(u'@', -1);
    return domain.startsWith(u"www."_s) ? domain.mid(4) : domain;
}

Result<void> checkCadence(const Account& a)
{
    constexpr int most = 3650;
    for (const auto& days : {a.idealDays, a.longestDays})
        if (days && (*days < 1 || *days > most))
            return invalid(tr("Between two contacts lie one day to ten years."));
    if (a.idealDays && a.longestDays && *a.longestDays < *a.idealDays)
        return invalid(tr("The longest time between two contacts is shorter than the usual one."));
    return {};
}

Result<void> checkFirm(Account& a)
{
    GT_TRY(clean(a.legalName, TextLimit::Name, tr("The legal name")));
    GT_TRY(clean(a.segment, TextLimit::Name, tr("The segment")));
    GT_TRY(clean(a.territory, TextLimit::Name, tr("The territory")));
    for (QString& domain : a.domains)
        domain = domainIn(domain);
    GT_TRY(cleanList(a.aliases, tr("The other names")));
    GT_TRY(cleanList(a.domains, tr("The domains")));
    if (a.parent && a.id.isValid() && *a.parent == a.id)
        return invalid(tr("An account can't belong to itself. Choose another one, or none."));
    return checkCadence(a);
}

Result<void> cleanConsents(std::vector<Consent>& consents)
{
    for (Consent& consent : consents) {
        GT_TRY(clean(consent.purpose, TextLimit::Name, tr("What was agreed to")));
        GT_TRY(checkDay(consent.givenOn, tr("The day of the consent")));
        GT_TRY(checkDay(consent.withdrawnOn, tr("The day on which it was withdrawn")));
        if (consent.givenOn.isValid() && consent.withdrawnOn.isValid() &&
            consent.withdrawnOn < consent.givenOn)
            return invalid(
                tr("A consent was withdrawn before it was given. Mend one of the days."));
    }
    std::erase_if(consents, [](const Consent& consent) { return consent.purpose.isEmpty(); });
    if (consents.size() > maxListLength)
        return invalid(
            tr("%1: at most %2 fit.").arg(tr("The consents"), QString::number(maxListLength)));
    return {};
}

/// A birthday is nobody's holiday, and each counts once.
Result<void> checkHolidays(const std::vector<Occasion>& kept)
{
    for (auto holiday = kept.begin(); holiday != kept.end(); ++holiday)
        if (!isHoliday(*holiday) || std::find(kept.begin(), holiday, *holiday) != holiday)
            return invalid(
                tr("%1 can’t be kept as a holiday, or is there twice.").arg(label(*holiday)));
    return {};
}

Result<void> checkLinks(const Contact& c)
{
    for (const ContactLink& link : c.links)
        if (!link.other.isValid() || (c.id.isValid() && link.other == c.id))
            return invalid(tr("Somebody is linked to nobody, or to themselves. Choose a person."));
    if (c.assistant && c.id.isValid() && *c.assistant == c.id)
        return invalid(tr("Nobody is their own assistant. Choose another person, or none."));
    if (c.links.size() > maxListLength)
        return invalid(
            tr("%1: at most %2 fit.").arg(tr("The links"), QString::number(maxListLength)));
    return {};
}

Result<void> cleanPerson(Contact& c)
{
    GT_TRY(clean(c.namePrefix, TextLimit::Name, tr("What stands before the name")));
    GT_TRY(clean(c.givenName, TextLimit::Name, tr("The given name")));
    GT_TRY(clean(c.middleName, TextLimit::Name, tr("The middle name")));
    GT_TRY(clean(c.familyName, TextLimit::Name, tr("The family name")));
    GT_TRY(clean(c.nameSuffix, TextLimit::Name, tr("What stands after the name")));
    GT_TRY(clean(c.nickname, TextLimit::Name, tr("The nickname")));
    GT_TRY(clean(c.pronouns, TextLimit::Name, tr("The pronouns")));
    GT_TRY(clean(c.language, TextLimit::Name, tr("The language")));
    GT_TRY(clean(c.timeZone, TextLimit::Name, tr("The time zone")));
    GT_TRY(checkDay(c.metOn, tr("The day on which you met")));
    GT_TRY(cleanConsents(c.consents));
    GT_TRY(checkHolidays(c.holidays));
    return checkLinks(c);
}

/// One that was taken back leaves no reason and no day behind.
Result<void> checkOwnStanding(Account& a)
{
    if (!a.ownStanding) {
        a.ownStandingReason.clear();
        a.ownStandingUntil = {};
        return {};
    }
    if (*a.ownStanding == Standing::New)
        return invalid(tr("An account is only new as long as nothing was given or received. "
                          "Choose another standing."));
    GT_TRY(required(a.ownStandingReason, TextLimit::Line, tr("Why the account stands there")));
    return checkDay(a.ownStandingUntil, tr("The day until which the standing holds"), true);
}

} // namespace

Result<Account> validated(Account a)
{
    GT_TRY(required(a.name, TextLimit::Name, tr("The account's name")));
    GT_TRY(checkFirm(a));
    GT_TRY(clean(a.owner, TextLimit::Name, tr("The owner")));
    GT_TRY(clean(a.industry, TextLimit::Name, tr("The industry")));
    GT_TRY(clean(a.notes, TextLimit::Note, tr("The notes")));
    GT_TRY(cleanList(a.tags, tr("The tags")));
    GT_TRY(cleanAddresses(a.addresses));
    GT_TRY(checkDay(a.clientSince, tr("The day since when it is a client")));
    GT_TRY(checkOwnStanding(a));
    GT_TRY(cleanCustomValues(a.custom));
    return a;
}

Result<Contact> validated(Contact c)
{
    GT_TRY(cleanPerson(c));
    GT_TRY(cleanPoints(c.emails, tr("The e-mail addresses")));
    GT_TRY(cleanPoints(c.phones, tr("The phone numbers")));
    GT_TRY(cleanAddresses(c.addresses));
    GT_TRY(cleanList(c.interests, tr("The interests")));
    GT_TRY(cleanList(c.readingTastes, tr("The reading tastes")));
    GT_TRY(clean(c.howMet, TextLimit::Line, tr("How you met")));
    GT_TRY(clean(c.notes, TextLimit::Note, tr("The notes")));
    GT_TRY(cleanCustomValues(c.custom));
    if (c.displayName().isEmpty())
        return invalid(tr("The name is missing. Fill in a name or an e-mail address."));
    return c;
}

Result<Employment> validated(Employment e)
{
    GT_TRY(needsAccount(e.accountId));
    if (!e.contactId.isValid())
        return invalid(tr("No person is chosen."));
    GT_TRY(clean(e.title, TextLimit::Name, tr("The position")));
    GT_TRY(checkDay(e.from, tr("The first day")));
    GT_TRY(checkDay(e.until, tr("The last day")));
    if (e.from.isValid() && e.until.isValid() && e.until < e.from)
        return invalid(tr("The last day lies before the first."));
    return e;
}

Result<Interaction> validated(Interaction i)
{
    GT_TRY(needsAccount(i.accountId));
    GT_TRY(checkDay(i.date, tr("The day"), true));
    GT_TRY(clean(i.summary, TextLimit::Line, tr("The summary")));
    GT_TRY(clean(i.learned, TextLimit::Note, tr("What you learned")));
    GT_TRY(cleanCustomValues(i.custom));
    if (i.summary.isEmpty() && i.learned.isEmpty())
        return invalid(tr("Write in a line what it was about, or what you learned."));
    if (i.minutes < 0 || i.minutes > 24 * 60)
        return invalid(tr("The duration lies between nothing and a day."));
    return i;
}

Result<Favour> validated(Favour f, const ReciprocityParameters& model)
{
    GT_TRY(needsAccount(f.accountId));
    GT_TRY(checkDay(f.date, tr("The day"), true));
    GT_TRY(clean(f.title, TextLimit::Line, tr("The title")));
    GT_TRY(clean(f.detail, TextLimit::Note, tr("The detail")));
    GT_TRY(checkMoney(f.money, tr("The amount")));
    GT_TRY(cleanCustomValues(f.custom));
    if (f.unpriced)
        f.worth.reset();
    else if (!f.worth)
        f.worth = usualWorth(f, model);
    return f;
}

template<>
Result<Favour> validatedIn(store::Database& book, Favour favour)
{
    if (favour.unpriced || favour.worth)
        return validated(std::move(favour), {});
    GT_ASSIGN(const auto model, store::modelParameters(book));
    return validated(std::move(favour), model);
}

Result<Ask> validated(Ask a)
{
    GT_TRY(needsAccount(a.accountId));
    GT_TRY(required(a.title, TextLimit::Line, tr("What you ask for")));
    GT_TRY(clean(a.reason, TextLimit::Note, tr("The reason")));
    GT_TRY(clean(a.outcome, TextLimit::Note, tr("The outcome")));
    GT_TRY(checkDay(a.askedOn, tr("The day you asked"), a.state != AskState::Draft));
    GT_TRY(checkDay(a.resolvedOn, tr("The day of the answer"), isResolved(a.state)));
    if (a.resolvedOn.isValid() && a.askedOn.isValid() && a.resolvedOn < a.askedOn)
        return invalid(tr("The answer lies before the ask."));
    if (a.ownForecast && (*a.ownForecast < 0 || *a.ownForecast > 100))
        return invalid(tr("Your forecast of a yes lies between 0 and 100 %."));
    return a;
}

} // namespace goodturn::book
