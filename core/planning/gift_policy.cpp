#include "core/planning/gift_policy.h"

#include "core/base/text.h"
#include "core/planning/public_holidays.h"

#include <QCoreApplication>
#include <QLocale>

namespace goodturn::planning {
using namespace Qt::StringLiterals;

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2199;
constexpr int someLeapYear = 2000;

QString tr(const char* text)
{
    return QCoreApplication::translate("GiftPolicy", text);
}

QDate dated(const PartialDate& day)
{
    return day.isNull() ? QDate()
                        : QDate(day.year().value_or(someLeapYear), day.month(), day.day());
}

QString dayText(const PartialDate& day)
{
    return QLocale().toString(dated(day), day.year() ? u"d MMMM yyyy"_s : u"d MMMM"_s);
}

bool isOutside(const PartialDate& day)
{
    return day.year() && (*day.year() < firstYear || *day.year() > lastYear);
}

/// What is wrong with the days; empty when nothing is.
QString daysProblem(const Blackout& blackout)
{
    const PartialDate& from = blackout.from;
    const PartialDate& until = blackout.until;
    if (from.isNull() && until.isNull())
        return tr("Say when it begins, when it ends, or both.");
    if (blackout.comesBack()) {
        if (from.isNull() || until.isNull())
            return tr("A time that comes back each year needs both its first and its last day.");
        if (from.year() || until.year())
            return tr("Give both days a year, or neither.");
        return {};
    }
    if (isOutside(from) || isOutside(until))
        return tr("Choose days between 1900 and 2199.");
    if (!from.isNull() && !until.isNull() && dated(until) < dated(from))
        return tr("It ends before it begins.");
    return {};
}

bool isCountry(const QString& code)
{
    return code.isEmpty() || countryCode(code) == code;
}

void addProblemsOf(const LeadTime& line, int index, std::vector<PolicyProblem>& problems)
{
    const auto isOutOf = [](const std::optional<int>& days) {
        return days && (*days < 0 || *days > longestLead);
    };
    if (const auto name = cleanText(line.supplier, TextLimit::Name, tr("The supplier")); !name)
        problems.push_back({PolicyField::LeadSupplier, index, name.error().message});
    if (!isCountry(line.country))
        problems.push_back(
            {PolicyField::LeadCountry, index, tr("There is no country of this name.")});
    if (isOutOf(line.orderDays) || isOutOf(line.postDays))
        problems.push_back({PolicyField::LeadDays, index,
                            tr("Write a whole number from 0 to %1.").arg(longestLead)});
    else if (!line.orderDays && !line.postDays)
        problems.push_back({PolicyField::LeadDays, index,
                            tr("Say how many working days the order takes, or the post.")});
}

void addProblemsOf(const Blackout& blackout, int index, std::vector<PolicyProblem>& problems)
{
    const auto add = [&](PolicyField field, const QString& message) {
        if (!message.isEmpty())
            problems.push_back({field, index, message});
    };
    add(PolicyField::BlackoutDays, daysProblem(blackout));
    if (const auto why = cleanText(blackout.why, TextLimit::Name, tr("The reason")); !why)
        add(PolicyField::BlackoutWhy, why.error().message);
    if (const auto tag = cleanText(blackout.tag, TextLimit::Name, tr("The tag")); !tag)
        add(PolicyField::BlackoutTag, tag.error().message);
}

} // namespace

bool Blackout::comesBack() const
{
    return (!from.isNull() && !from.year()) || (!until.isNull() && !until.year());
}

bool Blackout::covers(QDate day) const
{
    if (!day.isValid() || (from.isNull() && until.isNull()))
        return false;
    const auto inYear = [](int month, int ofMonth) { return month * 100 + ofMonth; };
    if (comesBack()) {
        const int at = inYear(day.month(), day.day());
        const bool begun = at >= inYear(from.month(), from.day());
        const bool goesOn = at <= inYear(until.month(), until.day());
        const bool overNewYear =
            inYear(until.month(), until.day()) < inYear(from.month(), from.day());
        return overNewYear ? begun || goesOn : begun && goesOn;
    }
    return (from.isNull() || day >= dated(from)) && (until.isNull() || day <= dated(until));
}

QString Blackout::daysText() const
{
    if (from.isNull())
        return until.isNull() ? QString() : tr("until %1").arg(dayText(until));
    if (until.isNull())
        return tr("from %1").arg(dayText(from));
    if (from == until)
        return dayText(from);
    const bool sameMonth =
        from.month() == until.month() && from.year() == until.year() && from.day() < until.day();
    return sameMonth ? tr("%1–%2").arg(QLocale().toString(from.day()), dayText(until))
                     : tr("%1 to %2").arg(dayText(from), dayText(until));
}

bool GiftPolicy::hasLimits() const
{
    return mostPerGift || mostPerYear || giftsPerYear || !blackouts.empty();
}

std::vector<PolicyProblem> problemsOf(const GiftPolicy& policy)
{
    std::vector<PolicyProblem> problems;
    const auto isNegative = [](const std::optional<Money>& limit) {
        return limit && limit->minor() < 0;
    };
    const QString amount = tr("A limit is an amount of nought or more.");
    if (isNegative(policy.mostPerGift))
        problems.push_back({PolicyField::MostPerGift, -1, amount});
    if (isNegative(policy.mostPerYear))
        problems.push_back({PolicyField::MostPerYear, -1, amount});
    if (policy.giftsPerYear &&
        (*policy.giftsPerYear < 0 || *policy.giftsPerYear > mostGiftsPerYear))
        problems.push_back({PolicyField::GiftsPerYear, -1,
                            tr("Write a whole number from 0 to %1.").arg(mostGiftsPerYear)});
    if (policy.blackouts.size() > mostBlackouts)
        problems.push_back({PolicyField::BlackoutDays, mostBlackouts,
                            tr("At most %1 times without gifts fit.").arg(mostBlackouts)});
    else
        for (int i = 0; i < int(policy.blackouts.size()); ++i)
            addProblemsOf(policy.blackouts[size_t(i)], i, problems);
    if (!isCountry(policy.home))
        problems.push_back({PolicyField::Home, -1, tr("There is no country of this name.")});
    if (policy.leadTimes.size() > mostLeadTimes)
        problems.push_back({PolicyField::LeadDays, mostLeadTimes,
                            tr("At most %1 lead times fit.").arg(mostLeadTimes)});
    else
        for (int i = 0; i < int(policy.leadTimes.size()); ++i)
            addProblemsOf(policy.leadTimes[size_t(i)], i, problems);
    return problems;
}

Result<GiftPolicy> validated(GiftPolicy policy)
{
    if (const auto problems = problemsOf(policy); !problems.empty())
        return failure(ErrorKind::InvalidInput, problems.front().message);
    for (Blackout& blackout : policy.blackouts) {
        GT_ASSIGN(const QString why, cleanText(blackout.why, TextLimit::Name, tr("The reason")));
        GT_ASSIGN(const QString tag, cleanText(blackout.tag, TextLimit::Name, tr("The tag")));
        blackout.why = why.simplified();
        blackout.tag = tag.simplified();
    }
    for (LeadTime& line : policy.leadTimes) {
        GT_ASSIGN(const QString supplier,
                  cleanText(line.supplier, TextLimit::Name, tr("The supplier")));
        line.supplier = supplier.simplified();
    }
    return policy;
}

QDate GuardedGift::day() const
{
    if (sentOn.isValid())
        return sentOn;
    return postBy.isValid() ? postBy : arriveBy;
}

GuardedGift guarded(const Gift& gift)
{
    return {gift.id,     gift.accountId, gift.state,     gift.sentOn,
            gift.postBy, gift.arriveBy,  amountOf(gift), gift.item};
}

} // namespace goodturn::planning
