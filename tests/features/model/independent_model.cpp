#include "tests/features/model/independent_model.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace goodturn::independent {
namespace {

/// What a rounding error may move a figure by.
constexpr double nudge = 1e-11;

/// What of a history has happened by a day.
History until(const History& history, int today, const Rules& rules)
{
    History past;
    for (const Entry& entry : history.entries)
        if (rules.planned || entry.day <= today)
            past.entries.push_back(entry);
    for (Ask ask : history.asks) {
        if (ask.day > today)
            continue;
        if (ask.answer != Answer::Open && ask.answeredOn > today)
            ask.answer = Answer::Open;
        past.asks.push_back(ask);
    }
    std::stable_sort(past.entries.begin(), past.entries.end(), [&](const Entry& a, const Entry& b) {
        if (a.day != b.day)
            return a.day < b.day;
        if (a.given != b.given)
            return a.given == rules.givenFirstOnADay;
        return a.fromAsk != b.fromAsk && a.fromAsk == rules.askedReturnFirstOnADay;
    });
    return past;
}

double points(const Entry& entry)
{
    return std::exp2(entry.worth - 3);
}

struct Balances
{
    double givenFresh = 0;
    double givenSlow = 0;
    double receivedFresh = 0;
    double receivedSlow = 0;
    double givenPoints = 0;
    double receivedPoints = 0;
    int given = 0;
    int received = 0;
    double client = 0; ///< OC
    double felt = 0;   ///< NB
    double rep = 0;    ///< OR
    double imbalance = 0;
};

Balances balancesOf(const History& past, int today, const Rules& rules)
{
    Balances sums;
    for (const Entry& entry : past.entries) {
        const double age = today - entry.day;
        (entry.given ? sums.givenFresh : sums.receivedFresh) +=
            points(entry) * std::exp2(-age / rules.freshHalfLife);
        (entry.given ? sums.givenSlow : sums.receivedSlow) +=
            points(entry) * std::exp2(-age / rules.slowHalfLife);
        (entry.given ? sums.givenPoints : sums.receivedPoints) += points(entry);
        ++(entry.given ? sums.given : sums.received);
    }
    const double k = rules.kappa;
    sums.client = sums.givenFresh - ((1 + k) * sums.receivedSlow - k * sums.receivedFresh);
    sums.felt = sums.givenSlow - sums.receivedSlow;
    sums.rep = ((1 + k) * sums.givenSlow - k * sums.givenFresh) - sums.receivedFresh;
    sums.imbalance = -sums.felt / (sums.receivedSlow + sums.givenSlow + 2);
    return sums;
}

/// The day from which an ask counts as unanswered, if it does.
std::optional<int> unansweredFrom(const Ask& ask, int today, const Rules& rules)
{
    const int outOfPatience = ask.day + rules.patience;
    const bool answered = ask.answer != Answer::Open && ask.answer != Answer::None;
    if (answered && (rules.answersUnsayTheSilence || ask.answeredOn < outOfPatience))
        return std::nullopt;
    if (ask.answer == Answer::None)
        return std::min(ask.answeredOn, outOfPatience);
    return today >= outOfPatience ? std::optional(outOfPatience) : std::nullopt;
}

struct Counts
{
    int opportunities = 0;          ///< n
    int returns = 0;                ///< x
    int overdue = 0;                ///< u
    int failedAsks = 0;             ///< fa
    int givings = 0;                ///< gs
    double invitations = 0;         ///< S
    std::optional<int> spellOpened; ///< of the open spell
    std::optional<int> lastReturn;
};

void addReturn(const Entry& entry, Counts& counts, const Rules& rules)
{
    const bool inSpell = counts.spellOpened.has_value();
    const bool overdue = inSpell && entry.day - *counts.spellOpened > rules.window;
    if (inSpell) {
        ++counts.opportunities;
        if (!overdue)
            ++counts.returns;
    }
    if (entry.fromAsk && (!inSpell || overdue) && rules.askedReturnCountsFurther) {
        ++counts.opportunities;
        ++counts.returns;
    }
    counts.spellOpened.reset();
    counts.lastReturn = entry.day;
    counts.givings = 0;
    counts.invitations = 0;
}

void addAsks(const History& past, int today, Counts& counts, const Rules& rules)
{
    const auto sinceReturn = [&](int day) {
        return !counts.lastReturn || day > *counts.lastReturn ||
               (rules.failureOnDayOfReturnCounts && day == *counts.lastReturn);
    };
    for (const Ask& ask : past.asks) {
        const auto unanswered = unansweredFrom(ask, today, rules);
        if (unanswered && rules.unansweredIsAnOpportunity) {
            ++counts.opportunities;
            counts.overdue += sinceReturn(*unanswered);
        }
        if (unanswered)
            counts.failedAsks += sinceReturn(*unanswered);
        else if (ask.answer == Answer::Declined)
            counts.failedAsks += sinceReturn(ask.answeredOn);
    }
}

Counts countsOf(const History& past, int today, const Rules& rules)
{
    Counts counts;
    for (const Entry& entry : past.entries) {
        if (!entry.given) {
            addReturn(entry, counts, rules);
            continue;
        }
        if (!counts.spellOpened)
            counts.spellOpened = entry.day;
        ++counts.givings;
        counts.invitations += std::exp2(-(today - entry.day) / rules.invitationHalfLife);
    }
    counts.invitations = std::min(rules.mostInvitations, counts.invitations);
    if (counts.spellOpened && today - *counts.spellOpened > rules.window) {
        ++counts.opportunities;
        ++counts.overdue;
    }
    addAsks(past, today, counts, rules);
    return counts;
}

struct Chance
{
    double returnDays = 0; ///< K
    double alpha = 0;
    double beta = 0;
    double a = 0;
    double b = 0;
    double silent = 0;  ///< L
    double noneOf = 0;  ///< E(S)
    double noneOf1 = 0; ///< E(S+1)
    double p1 = 0;
    double wait = 0;
    double give = 0;
    double sd = 0;
    double prior = 0; ///< q
};

/// E(S): that none of `invitations` brings a return.
double noneOf(double a, double b, double invitations)
{
    return std::exp(std::lgamma(b + invitations) + std::lgamma(a + b) - std::lgamma(b) -
                    std::lgamma(a + b + invitations));
}

/// What a chance becomes once a fit has learnt how far such forecasts are off.
double recalibrated(double chance, const Rules& rules)
{
    if (rules.recalibrationShift == 0 && rules.recalibrationSlope == 1)
        return chance;
    const double logit = std::log(chance / (1 - chance));
    return 1 / (1 + std::exp(-rules.recalibrationShift - rules.recalibrationSlope * logit));
}

void setEvidence(Chance& chance, const History& past, int today, const Rules& rules)
{
    std::set<int> returnDays;
    for (const Entry& entry : past.entries)
        if (!entry.given)
            returnDays.insert(entry.day);
    for (const int day : returnDays)
        chance.returnDays += std::exp2(-(today - day) / rules.returnHalfLife);
    double watched = 0; // Tt
    if (!past.entries.empty())
        watched = rules.returnHalfLife / std::log(2.0) *
                  (1 - std::exp2(-(today - past.entries.front().day) / rules.returnHalfLife));
    chance.alpha = rules.priorAlpha + chance.returnDays;
    chance.beta = rules.priorBeta + watched;
}

Chance chanceOf(const History& past, const Counts& counts, int today, const Rules& rules)
{
    Chance chance;
    setEvidence(chance, past, today, rules);
    const double w = rules.window;
    const double a = chance.a = rules.priorReturns + counts.returns;
    const double b = chance.b = rules.priorMisses + counts.opportunities - counts.returns;
    chance.silent = std::pow(chance.beta / (chance.beta + w), chance.alpha);
    chance.p1 = 1 - chance.silent * b / (a + b);
    chance.noneOf = noneOf(a, b, counts.invitations);
    chance.noneOf1 = noneOf(a, b, counts.invitations + 1);
    chance.wait = recalibrated(1 - chance.silent * chance.noneOf, rules);
    chance.give = recalibrated(1 - chance.silent * chance.noneOf1, rules);
    const double square = std::pow(chance.beta / (chance.beta + 2 * w), chance.alpha) * b *
                              (b + 1) / ((a + b) * (a + b + 1)) -
                          (1 - chance.p1) * (1 - chance.p1);
    chance.sd = std::sqrt(std::max(0.0, square));
    chance.prior = 1 - std::pow(rules.priorBeta / (rules.priorBeta + w), rules.priorAlpha) *
                           rules.priorMisses / (rules.priorReturns + rules.priorMisses);
    return chance;
}

/// The first rule that holds, with every threshold made easier to meet by `ease`.
std::string standingOf(const Balances& sums, const Counts& counts, const Chance& chance,
                       const Rules& rules, double ease)
{
    if (sums.given + sums.received == 0)
        return "new";
    if (sums.felt <= rules.owed + ease)
        return "they-are-owed";
    if (counts.overdue >= 1 && counts.givings >= rules.givingsForTest) {
        const double low = rules.patienceWithOneFailure * chance.prior;
        const bool twice = counts.failedAsks >= 2 && chance.p1 < chance.prior + ease;
        const bool once = counts.failedAsks >= 1 && chance.p1 < low + ease;
        return twice || once ? "qualify-out" : "test";
    }
    if (sums.given >= rules.givingsForEarned && sums.client >= rules.earned - ease)
        return "earned";
    const bool bothWays = sums.given >= 1 && sums.received >= 1;
    if (bothWays && std::abs(sums.imbalance) <= rules.balanced + ease)
        return "balanced";
    return "give-first";
}

/// Of what felt worth an ask may be at most; none when what they owe is less than the least.
Value largestAsk(double owed)
{
    if (owed <= 0)
        return std::nullopt;
    const double worth = std::floor(3 + std::log2(owed));
    return worth < 1 ? Value() : std::min(5.0, worth);
}

std::optional<int> askNoSoonerThan(const History& past, int today, const Rules& rules)
{
    std::optional<int> day;
    const auto wait = [&](int until) { day = day ? std::max(*day, until) : until; };
    for (const Entry& entry : past.entries)
        if (entry.given)
            wait(entry.day + rules.airAfterGiving);
    for (const Ask& ask : past.asks)
        if (ask.answer == Answer::Declined)
            wait(ask.answeredOn + rules.airAfterDecline);
    return day && *day > today ? day : std::nullopt;
}

void setBalances(Figures& figures, const Balances& sums)
{
    const double both = sums.receivedSlow + sums.givenSlow;
    const int entries = sums.given + sums.received;
    const Value evenness = both > 0 ? Value(1 - std::abs(sums.felt) / both) : Value();
    const Value byChance =
        entries > 0 ? Value(1 - std::sqrt(2 / (std::acos(-1.0) * entries))) : Value();
    figures.values.insert({{"oc", sums.client},
                           {"nb", sums.felt},
                           {"or", sums.rep},
                           {"b", sums.givenPoints - sums.receivedPoints},
                           {"ri", sums.imbalance},
                           {"evenness", evenness},
                           {"evenness_by_chance", byChance},
                           {"entries", entries},
                           {"given", sums.given},
                           {"received", sums.received},
                           {"given_points", sums.givenPoints},
                           {"received_points", sums.receivedPoints},
                           {"gf", sums.givenFresh},
                           {"gs_slow", sums.givenSlow},
                           {"rf", sums.receivedFresh},
                           {"rs", sums.receivedSlow}});
    figures.numbers.insert({{"GF", sums.givenFresh},
                            {"GS", sums.givenSlow},
                            {"RF", sums.receivedFresh},
                            {"RS", sums.receivedSlow},
                            {"OC", sums.client},
                            {"NB", sums.felt},
                            {"RI", sums.imbalance},
                            {"by chance", byChance},
                            {"given", sums.given},
                            {"received", sums.received}});
}

void setChance(Figures& figures, const Counts& counts, const Chance& chance)
{
    figures.values.insert({{"n", counts.opportunities},
                           {"x", counts.returns},
                           {"u", counts.overdue},
                           {"fa", counts.failedAsks},
                           {"gs", counts.givings},
                           {"s", counts.invitations},
                           {"k", chance.returnDays},
                           {"p1", chance.p1},
                           {"pwait", chance.wait},
                           {"pgive", chance.give},
                           {"sd", chance.sd}});
    figures.numbers.insert({{"n", counts.opportunities},
                            {"x", counts.returns},
                            {"u", counts.overdue},
                            {"fa", counts.failedAsks},
                            {"gs", counts.givings},
                            {"S", counts.invitations},
                            {"L", chance.silent},
                            {"a", chance.a},
                            {"b", chance.b},
                            {"alpha", chance.alpha},
                            {"beta", chance.beta},
                            {"E(S)", chance.noneOf},
                            {"E(S+1)", chance.noneOf1},
                            {"P1", chance.p1},
                            {"q", chance.prior}});
}

void setAsks(Figures& figures, const History& past, int today, const Rules& rules)
{
    int granted = 0;
    int redirected = 0;
    int resolved = 0;
    for (const Ask& ask : past.asks) {
        granted += ask.answer == Answer::Granted;
        redirected += ask.answer == Answer::Redirected;
        resolved += ask.answer != Answer::Open || unansweredFrom(ask, today, rules);
    }
    figures.values["grant"] = (1.0 + granted + redirected) / (2.0 + resolved);
    figures.numbers.insert(
        {{"granted", granted}, {"redirected", redirected}, {"resolved", resolved}});
    figures.askNoSoonerThan = askNoSoonerThan(past, today, rules);
}

void setRules(Figures& figures, const Rules& rules)
{
    figures.numbers.insert({{"Hf", rules.freshHalfLife},
                            {"Hs", rules.slowHalfLife},
                            {"kappa", rules.kappa},
                            {"W", rules.window},
                            {"c0", rules.recalibrationShift},
                            {"c1", rules.recalibrationSlope},
                            {"at most", rules.mostInvitations},
                            {"half-life", rules.invitationHalfLife}});
}

} // namespace

Figures figuresOf(const History& history, int today, const Rules& rules)
{
    const History past = until(history, today, rules);
    const Balances sums = balancesOf(past, today, rules);
    const Counts counts = countsOf(past, today, rules);
    const Chance chance = chanceOf(past, counts, today, rules);
    Figures figures;
    setBalances(figures, sums);
    setChance(figures, counts, chance);
    setAsks(figures, past, today, rules);
    setRules(figures, rules);
    figures.values["largest_ask"] = largestAsk(sums.client);
    figures.standing = standingOf(sums, counts, chance, rules, 0);
    for (const double ease : {-nudge, nudge}) {
        figures.largestAskNearby.push_back(largestAsk(sums.client + ease));
        figures.standingsNearby.push_back(standingOf(sums, counts, chance, rules, ease));
    }
    return figures;
}

} // namespace goodturn::independent
