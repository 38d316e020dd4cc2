#include "core/reciprocity/spells.h"

#include "core/reciprocity/decay.h"

#include <algorithm>

namespace goodturn::reciprocity {

namespace {

/// Takes the entries one by one, in order.
class Replay
{
public:
    Replay(int today, const ReciprocityParameters& parameters)
        : today_(today)
        , window_(parameters.windowDays)
        , fresh_(decayTable(parameters.freshHalfLifeDays))
        , memory_(decayTable(parameters.memoryHalfLifeDays))
    {
    }

    void take(const LedgerEntry& entry)
    {
        if (!o.firstDay)
            o.firstDay = entry.day;
        if (entry.direction == Direction::Given)
            giving(entry.day);
        else
            returning(entry);
    }

    Opportunities o;

private:
    void giving(int day)
    {
        if (!o.openSpell) {
            o.openSpell = day;
            o.invitations = 0;
        }
        o.invitations += memory_.after(today_ - day);
        o.lastGiven = day;
        ++o.given;
        ++o.gs;
    }

    void returning(const LedgerEntry& entry)
    {
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
            o.returnRecency += fresh_.after(today_ - entry.day);
        o.lastReceived = entry.day;
        o.openSpell.reset();
        o.invitations = 0;
        o.gs = 0;
        ++o.received;
    }

    int today_;
    int window_;
    const DecayTable& fresh_;
    const DecayTable& memory_;
};

void takeAsks(std::span<const AskEntry> asks, int today, const ReciprocityParameters& parameters,
              Opportunities& o)
{
    for (const AskEntry& ask : asks) {
        const AskOutcome outcome = outcomeOn(ask, today, parameters.unansweredAfterDays);
        const bool sinceReturn = !o.lastReceived || outcome.day > *o.lastReceived;
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
            o.fa += sinceReturn ? 1 : 0;
            o.lastDecline = std::max(o.lastDecline.value_or(outcome.day), outcome.day);
            break;
        case AskStanding::Unanswered:
            ++o.unanswered;
            ++o.n;
            o.u += sinceReturn ? 1 : 0;
            o.fa += sinceReturn ? 1 : 0;
            break;
        }
    }
}

} // namespace

std::vector<Spell> spells(std::span<const LedgerEntry> entries, int today)
{
    std::vector<Spell> found;
    bool open = false;
    for (const LedgerEntry& entry : entries) {
        if (entry.day > today)
            break;
        if (entry.direction == Direction::Given && !open) {
            found.push_back({entry.day, std::nullopt});
            open = true;
        } else if (entry.direction == Direction::Received && open) {
            found.back().closeDay = entry.day;
            open = false;
        }
    }
    return found;
}

Opportunities opportunities(std::span<const LedgerEntry> entries, std::span<const AskEntry> asks,
                            int today, const ReciprocityParameters& parameters)
{
    Replay replay(today, parameters);
    for (const LedgerEntry& entry : entries) {
        if (entry.day > today)
            break;
        replay.take(entry);
    }
    Opportunities& o = replay.o;
    takeAsks(asks, today, parameters, o);
    if (o.openSpell && today - *o.openSpell > parameters.windowDays) {
        ++o.n;
        ++o.u;
    }
    o.invitations = std::min(o.invitations, parameters.mostInvitations);
    return o;
}

} // namespace goodturn::reciprocity
