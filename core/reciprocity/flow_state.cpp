#include "core/reciprocity/flow_state.h"

#include <algorithm>
#include <cmath>

namespace goodturn::reciprocity {

namespace {

void bringForward(std::optional<int>& first, int day)
{
    first = std::min(first.value_or(day), day);
}

/// Notes the days after `today` on which the ask comes to stand otherwise.
void noteChanges(const AskEntry& ask, int today, int unansweredAfter, std::optional<int>& first)
{
    if (ask.state == AskState::Draft || ask.state == AskState::Withdrawn)
        return;
    if (ask.askedDay > today)
        return bringForward(first, ask.askedDay);
    if (isResolved(ask.state) && ask.resolvedDay > today)
        bringForward(first, ask.resolvedDay);
    const int silentFrom = ask.askedDay + unansweredAfter;
    const bool answered = isResolved(ask.state) && ask.resolvedDay <= today;
    if (!answered && silentFrom > today)
        bringForward(first, silentFrom);
}

} // namespace

int FlowState::lastDay() const
{
    return std::max(counted.lastGiven.value_or(sums.day), counted.lastReceived.value_or(sums.day));
}

FlowReplay::FlowReplay(const ReciprocityParameters& parameters)
    : window_(parameters.windowDays)
    , unansweredAfter_(parameters.unansweredAfterDays)
    , fresh_(decayTable(parameters.freshHalfLifeDays))
    , slow_(decayTable(parameters.slowHalfLifeDays))
    , memory_(decayTable(parameters.memoryHalfLifeDays))
{
}

FadingSums FlowReplay::faded(const FadingSums& sums, int day) const
{
    if (day <= sums.day)
        return sums;
    const int days = day - sums.day;
    const double fresh = fresh_.after(days);
    const double slow = slow_.after(days);
    return {.day = day,
            .givenFresh = sums.givenFresh * fresh,
            .givenSlow = sums.givenSlow * slow,
            .receivedFresh = sums.receivedFresh * fresh,
            .receivedSlow = sums.receivedSlow * slow,
            .returnRecency = sums.returnRecency * fresh,
            .invitations = sums.invitations * memory_.after(days)};
}

void FlowReplay::take(FlowState& state, const LedgerEntry& entry) const
{
    Opportunities& o = state.counted;
    if (!o.firstDay) {
        o.firstDay = entry.day;
        state.sums.day = entry.day;
    }
    state.sums = faded(state.sums, entry.day);
    if (entry.direction == Direction::Received)
        return takeReturn(state, entry);
    const double value = points(entry.worth);
    state.sums.givenFresh += value;
    state.sums.givenSlow += value;
    state.givenPoints += value;
    if (!o.openSpell) {
        o.openSpell = entry.day;
        state.sums.invitations = 0;
    }
    state.sums.invitations += 1;
    o.lastGiven = entry.day;
    ++o.given;
    ++o.gs;
}

void FlowReplay::takeReturn(FlowState& state, const LedgerEntry& entry) const
{
    Opportunities& o = state.counted;
    const double value = points(entry.worth);
    state.sums.receivedFresh += value;
    state.sums.receivedSlow += value;
    state.receivedPoints += value;
    const bool inTime = o.openSpell && entry.day - *o.openSpell <= window_;
    if (o.openSpell) {
        ++o.n;
        o.x += inTime ? 1 : 0;
    }
    if (entry.fromAsk && !inTime) { // no spell was open, or it was overdue
        ++o.n;
        ++o.x;
    }
    if (o.lastReceived != entry.day)
        state.sums.returnRecency += 1;
    o.lastReceived = entry.day;
    o.openSpell.reset();
    state.sums.invitations = 0;
    o.gs = o.fa = o.u = 0;
    ++o.received;
}

void FlowReplay::takeAsk(FlowState& state, const AskEntry& ask, int today) const
{
    Opportunities& o = state.counted;
    const AskOutcome outcome = outcomeOn(ask, today, unansweredAfter_);
    const auto failed = [&] {
        state.lastFailure = std::max(state.lastFailure.value_or(outcome.day), outcome.day);
        const bool sinceReturn = !o.lastReceived || outcome.day > *o.lastReceived;
        o.fa += sinceReturn ? 1 : 0;
        return sinceReturn;
    };
    noteChanges(ask, today, unansweredAfter_, state.changesOn);
    switch (outcome.standing) {
    case AskStanding::NotYet:
        break;
    case AskStanding::Waiting:
        ++o.waitingAsks;
        break;
    case AskStanding::Yes:
        ++o.granted;
        break;
    case AskStanding::Redirected:
        ++o.redirected;
        break;
    case AskStanding::Declined:
        ++o.declined;
        failed();
        o.lastDecline = std::max(o.lastDecline.value_or(outcome.day), outcome.day);
        break;
    case AskStanding::Unanswered:
        ++o.unanswered;
        ++o.n;
        o.u += failed() ? 1 : 0;
        break;
    }
}

FlowState FlowReplay::state(std::span<const LedgerEntry> entries, std::span<const AskEntry> asks,
                            int today) const
{
    FlowState state;
    state.asOf = today;
    for (const LedgerEntry& entry : entries) {
        if (entry.day > today) {
            state.changesOn = entry.day;
            break;
        }
        take(state, entry);
    }
    for (const AskEntry& ask : asks)
        takeAsk(state, ask, today);
    return state;
}

bool FlowReplay::append(FlowState& state, const LedgerEntry& entry, int today) const
{
    if (!state.holdsOn(today))
        return false;
    if (entry.day > today) {
        bringForward(state.changesOn, entry.day);
        return true;
    }
    const Opportunities& o = state.counted;
    // On one day a giving comes before a return, and a return that was asked for before others.
    const bool isBackInTime = !state.isEmpty() && entry.day < state.lastDay();
    const bool isBeforeReturn = o.lastReceived && entry.day == *o.lastReceived;
    const bool isBeforeFailure = entry.direction == Direction::Received && state.lastFailure &&
                                 *state.lastFailure > entry.day;
    if (isBackInTime || isBeforeReturn || isBeforeFailure)
        return false;
    take(state, entry);
    state.asOf = today;
    return true;
}

bool FlowReplay::rate(FlowState& state, const LedgerEntry& entry, FeltWorth was, int today) const
{
    constexpr double leastLeft = 1e-3; // of a sum: less than three of its sixteen digits are lost
    if (!state.holdsOn(today))
        return false;
    if (entry.day > today)
        return true;
    const double change = points(entry.worth) - points(was);
    const int days = state.sums.day - entry.day;
    FlowState rated = state;
    const auto add = [&](double& sum, double amount) {
        const double before = sum;
        sum += amount;
        return sum > before * leastLeft;
    };
    const bool given = entry.direction == Direction::Given;
    FadingSums& sums = rated.sums;
    const bool isSound =
        days >= 0 &&
        add(given ? sums.givenFresh : sums.receivedFresh, change * fresh_.after(days)) &&
        add(given ? sums.givenSlow : sums.receivedSlow, change * slow_.after(days)) &&
        add(given ? rated.givenPoints : rated.receivedPoints, change);
    if (isSound)
        state = rated;
    return isSound;
}

Balances balancesOn(const FlowState& state, int today, const ReciprocityParameters& parameters)
{
    const FadingSums sums = FlowReplay(parameters).faded(state.sums, today);
    return balancesOf({.givenFresh = sums.givenFresh,
                       .givenSlow = sums.givenSlow,
                       .receivedFresh = sums.receivedFresh,
                       .receivedSlow = sums.receivedSlow,
                       .plain = state.givenPoints - state.receivedPoints,
                       .entries = state.counted.given + state.counted.received},
                      parameters);
}

Opportunities opportunitiesOn(const FlowState& state, int today,
                              const ReciprocityParameters& parameters)
{
    const FadingSums sums = FlowReplay(parameters).faded(state.sums, today);
    Opportunities o = state.counted;
    o.returnRecency = sums.returnRecency;
    o.invitations = std::min(sums.invitations, parameters.mostInvitations);
    if (o.openSpell && today - *o.openSpell > parameters.windowDays) {
        ++o.n;
        ++o.u;
    }
    return o;
}

bool agree(const FlowState& a, const FlowState& b, const ReciprocityParameters& parameters,
           double tolerance)
{
    if (a.counted != b.counted || a.lastFailure != b.lastFailure || a.changesOn != b.changesOn)
        return false;
    const auto near = [&](double one, double other) {
        return std::abs(one - other) <= tolerance * std::max(1.0, std::abs(other));
    };
    const FlowReplay replay(parameters);
    const int day = std::max(a.sums.day, b.sums.day);
    const FadingSums one = a.isEmpty() ? FadingSums{} : replay.faded(a.sums, day);
    const FadingSums other = b.isEmpty() ? FadingSums{} : replay.faded(b.sums, day);
    return near(one.givenFresh, other.givenFresh) && near(one.givenSlow, other.givenSlow) &&
           near(one.receivedFresh, other.receivedFresh) &&
           near(one.receivedSlow, other.receivedSlow) &&
           near(one.returnRecency, other.returnRecency) &&
           near(one.invitations, other.invitations) && near(a.givenPoints, b.givenPoints) &&
           near(a.receivedPoints, b.receivedPoints);
}

} // namespace goodturn::reciprocity
