#pragma once

#include "core/reciprocity/forecasts.h"
#include "tests/core/reciprocity/ledger_words.h"

#include <functional>

namespace goodturn::reciprocity {

/// A book whose accounts are kept here, drawn from a seed.
struct DrawnBook
{
    std::vector<AccountLedger> ledgers;

    std::vector<AccountHistory> histories() const
    {
        std::vector<AccountHistory> all;
        for (const AccountLedger& ledger : ledgers)
            all.push_back({qint64(all.size()) + 1, ledger.entries, ledger.asks, {}});
        return all;
    }
};

/// The chance that the giving which opened a spell on `day`, the last of the entries so far, is
/// returned within the window.
using ReturnRule = std::function<double(const std::vector<LedgerEntry>& entries, int day)>;

struct BookPlan
{
    int days = 1500;
    int windowDays = 90;
    int mostLag = 40;      ///< a return in time comes 1 to so many days after the giving
    int restDays = 10;     ///< 1 to so many days from a return to the next giving
    bool anyWorth = false; ///< worths drawn from all five, else all fair
    int lateDays = 30;     ///< a return that comes too late does so by 1 to so many days
};

/// An account that is given to, answers or doesn't, and always answers late in the end.
inline AccountLedger drawnAccount(std::mt19937& draw, const BookPlan& plan, const ReturnRule& rule)
{
    const auto upTo = [&](int most) { return 1 + int(draw() % unsigned(most)); };
    const auto worth = [&] { return plan.anyWorth ? upTo(5) : 3; };
    AccountLedger ledger;
    int day = upTo(60);
    while (day < plan.days) {
        ledger.entries.push_back(gave(worth(), day));
        const double chance = rule(ledger.entries, day);
        const bool inTime = double(draw()) / double(std::mt19937::max()) < chance;
        day += inTime ? upTo(plan.mostLag) : plan.windowDays + upTo(plan.lateDays);
        if (day < plan.days)
            ledger.entries.push_back(got(worth(), day));
        day += upTo(plan.restDays);
    }
    return ledger;
}

} // namespace goodturn::reciprocity
