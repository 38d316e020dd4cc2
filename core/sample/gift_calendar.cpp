#include "core/sample/gift_calendar.h"

#include "core/planning/gift_schedule.h"
#include "core/planning/occasion_date.h"
#include "core/planning/working_days.h"

#include <algorithm>

namespace goodturn::sample {

namespace {

using planning::workingDayOnOrBefore;

constexpr int orderLead = 21;
constexpr int postLead = 4;
constexpr int christmasReach = 75;
constexpr int usualArrival = 26;
constexpr int lastPostDay = 12; ///< of December

QDate nextStepBy(GiftState state, QDate arriveBy)
{
    const planning::GiftSchedule schedule = planning::scheduleBack(arriveBy);
    switch (state) {
    case GiftState::Ordered:
    case GiftState::Arrived:
        return schedule.inscribeBy;
    case GiftState::Inscribed:
        return schedule.postBy;
    default:
        return schedule.orderBy;
    }
}

void countBack(Gift& gift, QDate arriveBy)
{
    const planning::GiftSchedule schedule = planning::scheduleBack(arriveBy);
    gift.arriveBy = arriveBy;
    gift.orderBy = schedule.orderBy;
    gift.inscribeBy = schedule.inscribeBy;
    gift.postBy = schedule.postBy;
    gift.reconnectOn = planning::suggestedReconnect(gift.occasion, schedule.postBy);
}

QDate arrivalOf(Gift& gift, const GiftEntry& entry, const PartialDate& birthday, QDate today)
{
    if (entry.forBirthday && !birthday.isNull())
        return workingDayOnOrBefore(birthday.nextOnOrAfter(today.addDays(orderLead)));
    const QDate other = today.addDays(entry.arriveIn.value_or(usualArrival));
    if (gift.occasion != Occasion::Christmas)
        return other;
    const QDate day = planning::nextOccasion(Occasion::Christmas, {}, today);
    const QDate christmas = planning::arriveByFor(Occasion::Christmas, day);
    if (today.daysTo(christmas) <= christmasReach && nextStepBy(gift.state, christmas) >= today)
        return christmas;
    gift.occasion = Occasion::NoOccasion;
    return workingDayOnOrBefore(other);
}

void prepare(Gift& gift, const GiftEntry& entry, const PartialDate& birthday, QDate today)
{
    countBack(gift, arrivalOf(gift, entry, birthday, today));
    if (gift.state == GiftState::Ordered || gift.state == GiftState::Arrived ||
        gift.state == GiftState::Inscribed)
        gift.orderedOn = workingDayOnOrBefore(std::min(gift.orderBy, today.addDays(-8)));
    if (gift.state == GiftState::Arrived)
        gift.arrivedOn = workingDayOnOrBefore(today.addDays(-1));
    if (gift.state == GiftState::Inscribed)
        gift.inscribedOn = workingDayOnOrBefore(today.addDays(-1));
}

QDate sentDay(const GiftEntry& entry, QDate today)
{
    if (entry.sentAgo)
        return workingDayOnOrBefore(today.addDays(-*entry.sentAgo));
    const QDate thisYear(today.year(), 12, lastPostDay);
    const int passed = thisYear < today ? 1 : 0;
    return workingDayOnOrBefore(thisYear.addYears(passed - entry.christmasesAgo.value_or(1)));
}

void send(Gift& gift, const GiftEntry& entry, QDate today)
{
    const QDate sent = sentDay(entry, today);
    countBack(gift, workingDayOnOrBefore(sent.addDays(postLead + 2)));
    gift.orderedOn = gift.orderBy;
    gift.inscribedOn = workingDayOnOrBefore(sent.addDays(-1));
    gift.sentOn = sent;
    const QDate thanked = sent.addDays(entry.thankedAfter);
    const bool isThanked = entry.thankedAfter > 0 && thanked <= today;
    const QDate there = std::min(workingDayOnOrBefore(sent.addDays(postLead)), today);
    if (gift.state == GiftState::Returned)
        gift.returnedOn = there;
    else if (isThanked)
        gift.state = GiftState::Thanked;
    else if (gift.state == GiftState::Delivered)
        gift.deliveredOn = there;
    else
        gift.state = GiftState::Sent;
    if (isThanked)
        gift.thankedOn = thanked;
    else
        gift.reaction.clear();
}

} // namespace

Gift datedGift(const GiftEntry& entry, const PartialDate& birthday, QDate today)
{
    Gift gift = entry.gift;
    if (isOut(gift.state) || gift.state == GiftState::Returned)
        send(gift, entry, today);
    else
        prepare(gift, entry, birthday, today);
    return gift;
}

} // namespace goodturn::sample
