#include "core/planning/gift_progress.h"

#include "core/planning/gift_schedule.h"

#include <QCoreApplication>

namespace goodturn::planning {

namespace {

struct DatedStep
{
    GiftState state;
    QDate Gift::*day;
};

constexpr DatedStep datedSteps[] = {
    {GiftState::Ordered, &Gift::orderedOn},     {GiftState::Arrived, &Gift::arrivedOn},
    {GiftState::Inscribed, &Gift::inscribedOn}, {GiftState::Sent, &Gift::sentOn},
    {GiftState::Delivered, &Gift::deliveredOn}, {GiftState::Thanked, &Gift::thankedOn},
    {GiftState::Returned, &Gift::returnedOn},
};

QDate firstValid(QDate set, QDate counted)
{
    return set.isValid() ? set : counted;
}

QDate dueDay(const Gift& gift)
{
    const GiftSchedule counted = scheduleBack(gift.arriveBy);
    switch (gift.state) {
    case GiftState::Idea:
    case GiftState::Planned:
        return firstValid(gift.orderBy, counted.orderBy);
    case GiftState::Ordered:
    case GiftState::Arrived:
        return firstValid(gift.inscribeBy, counted.inscribeBy);
    case GiftState::Inscribed:
        return firstValid(gift.postBy, counted.postBy);
    case GiftState::Sent:
    case GiftState::Delivered:
        return firstValid(gift.reconnectOn, suggestedReconnect(Occasion::NoOccasion, gift.sentOn));
    case GiftState::Thanked:
    case GiftState::Returned:
    case GiftState::Cancelled:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

Gift steppedTo(Gift gift, GiftState state, QDate day)
{
    gift.state = state;
    if (state == GiftState::Cancelled)
        return gift;
    for (const auto& step : datedSteps) {
        if (step.state == state)
            gift.*step.day = day;
        else if (step.state > state)
            gift.*step.day = QDate();
    }
    return gift;
}

Result<Gift> advance(const Gift& gift, QDate today)
{
    if (const auto next = nextState(gift.state))
        return steppedTo(gift, *next, today);
    return failure(ErrorKind::InvalidInput,
                   QCoreApplication::translate("GiftProgress",
                                               "This gift is finished; there is no next step."));
}

std::optional<GiftDue> nextDue(const Gift& gift, QDate today)
{
    const auto next = nextState(gift.state);
    const QDate due = dueDay(gift);
    if (!next || !due.isValid())
        return std::nullopt;
    return GiftDue{*next, due, due < today};
}

} // namespace goodturn::planning
