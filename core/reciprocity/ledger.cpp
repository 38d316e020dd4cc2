#include "core/reciprocity/ledger.h"

#include <algorithm>

namespace goodturn::reciprocity {

void sortEntries(std::vector<LedgerEntry>& entries)
{
    const auto before = [](const LedgerEntry& a, const LedgerEntry& b) {
        if (a.day != b.day)
            return a.day < b.day;
        return a.direction != b.direction ? a.direction < b.direction : a.fromAsk > b.fromAsk;
    };
    if (!std::is_sorted(entries.begin(), entries.end(), before))
        std::stable_sort(entries.begin(), entries.end(), before);
}

AskOutcome outcomeOn(const AskEntry& ask, int today, int unansweredAfterDays)
{
    if (ask.state == AskState::Draft || ask.state == AskState::Withdrawn || ask.askedDay > today)
        return {};
    const int silentFrom = ask.askedDay + unansweredAfterDays;
    const int resolvedDay = std::max(ask.resolvedDay, ask.askedDay);
    const bool answered = isResolved(ask.state) && resolvedDay <= today;
    if (answered && ask.state == AskState::Granted)
        return {AskStanding::Yes, resolvedDay};
    if (answered && ask.state == AskState::Redirected)
        return {AskStanding::Redirected, resolvedDay};
    if (answered && ask.state == AskState::Declined)
        return {AskStanding::Declined, resolvedDay};
    if (answered)
        return {AskStanding::Unanswered, std::min(resolvedDay, silentFrom)};
    if (today >= silentFrom)
        return {AskStanding::Unanswered, silentFrom};
    return {AskStanding::Waiting, ask.askedDay};
}

} // namespace goodturn::reciprocity
