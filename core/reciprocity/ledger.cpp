#include "core/reciprocity/ledger.h"

#include <algorithm>
#include <cmath>

namespace goodturn::reciprocity {

double points(FeltWorth worth)
{
    return std::ldexp(1.0, int(worth) - 3);
}

void sortEntries(std::vector<LedgerEntry>& entries)
{
    const auto before = [](const LedgerEntry& a, const LedgerEntry& b) {
        return a.day != b.day ? a.day < b.day : a.direction < b.direction;
    };
    if (!std::is_sorted(entries.begin(), entries.end(), before))
        std::stable_sort(entries.begin(), entries.end(), before);
}

AskOutcome outcomeOn(const AskEntry& ask, int today, int unansweredAfterDays)
{
    if (ask.state == AskState::Draft || ask.state == AskState::Withdrawn || ask.askedDay > today)
        return {};
    const int silentFrom = ask.askedDay + unansweredAfterDays;
    const bool answered = isResolved(ask.state) && ask.resolvedDay <= today;
    if (answered && ask.state == AskState::Granted)
        return {AskStanding::Yes, ask.resolvedDay};
    if (answered && ask.state == AskState::Redirected)
        return {AskStanding::Redirected, ask.resolvedDay};
    if (answered && ask.state == AskState::Declined)
        return {AskStanding::Declined, ask.resolvedDay};
    if (answered)
        return {AskStanding::Unanswered, std::min(ask.resolvedDay, silentFrom)};
    if (today >= silentFrom)
        return {AskStanding::Unanswered, silentFrom};
    return {AskStanding::Waiting, ask.askedDay};
}

} // namespace goodturn::reciprocity
