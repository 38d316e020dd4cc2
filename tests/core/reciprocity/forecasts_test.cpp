#include "core/reciprocity/figures.h"
#include "core/reciprocity/forecasts.h"
#include "tests/core/reciprocity/ledger_words.h"

#include <gtest/gtest.h>

#include <chrono>

namespace goodturn::reciprocity {
namespace {

std::vector<ResolvedForecast> made(const std::vector<LedgerEntry>& entries, int today,
                                   std::optional<int> endedDay = {},
                                   const std::vector<AskEntry>& asks = {})
{
    return forecastsOf({7, entries, asks, endedDay}, today);
}

TEST(Forecasts, OfTheFirstGivingAreThePriorChance)
{
    const auto f = made({gave(3, 0), got(3, 30)}, 100);
    ASSERT_EQ(f.size(), 1U);
    EXPECT_NEAR(f[0].chance, 0.455669, 5e-7);
    EXPECT_TRUE(f[0].happened);
    EXPECT_EQ(f[0].madeDay, 0);
    EXPECT_EQ(f[0].resolvedDay, 30);
    EXPECT_EQ(f[0].accountId, 7);
}

TEST(Forecasts, AreResolvedByTheReturnOrByTheEndOfTheWindow)
{
    EXPECT_TRUE(made({gave(3, 0), got(3, 90)}, 100).at(0).happened);
    const auto late = made({gave(3, 0), got(3, 91)}, 100);
    EXPECT_FALSE(late.at(0).happened);
    EXPECT_EQ(late.at(0).resolvedDay, 91);
    EXPECT_EQ(late.at(0).dueDay, 91);
    EXPECT_TRUE(made({gave(3, 0)}, 90).empty());
    // A return of the last 90 days is left out like a miss: it would only be known sooner.
    EXPECT_TRUE(made({gave(3, 0), got(3, 10)}, 90).empty());
    EXPECT_EQ(made({gave(3, 0), got(3, 10)}, 91).size(), 1U);
    const auto overdue = made({gave(3, 0)}, 91);
    EXPECT_FALSE(overdue.at(0).happened);
    EXPECT_EQ(overdue.at(0).resolvedDay, 91);
}

TEST(Forecasts, OfAnAccountThatEndedFirstAreLeftOut)
{
    EXPECT_TRUE(made({gave(3, 0), got(3, 40)}, 400, 30).empty());
    EXPECT_TRUE(made({gave(3, 0), got(3, 20)}, 400, 90).empty());
    EXPECT_EQ(made({gave(3, 0), got(3, 20)}, 400, 91).size(), 1U);
    EXPECT_FALSE(made({gave(3, 0), got(3, 200)}, 400, 91).at(0).happened);
    EXPECT_TRUE(made({gave(3, 50)}, 40).empty());
}

TEST(Forecasts, KnowNothingOfAReturnOfTheSameDay)
{
    const auto f = made({gave(3, 0), gave(2, 0), got(3, 0), got(3, 0, true)}, 100);
    ASSERT_EQ(f.size(), 1U);
    EXPECT_NEAR(f[0].chance, assess({{gave(3, 0), gave(2, 0)}, {}}, 0).chance.pwait, 1e-15);
    EXPECT_EQ(f[0].resolvedDay, 0);
}

/// The same forecasts, each from the ledger as it was before any answer of its day.
std::vector<ResolvedForecast> slowly(const AccountLedger& ledger, int today,
                                     const ReciprocityParameters& p)
{
    std::vector<ResolvedForecast> found;
    for (const Spell& spell : spells(ledger.entries, today)) {
        const int day = spell.openDay;
        if (today - day <= p.windowDays)
            continue;
        AccountLedger then;
        for (const LedgerEntry& entry : ledger.entries)
            if (entry.day < day || (entry.day == day && entry.direction == Direction::Given))
                then.entries.push_back(entry);
        for (AskEntry ask : ledger.asks) {
            const bool answer = ask.state == AskState::Granted || ask.state == AskState::Declined ||
                                ask.state == AskState::Redirected;
            if (answer && std::max(ask.resolvedDay, ask.askedDay) >= day)
                ask.state = AskState::Open;
            then.asks.push_back(ask);
        }
        const Figures f = assess(then, day, p);
        const bool happened = spell.closeDay && spell.lag(today) <= p.windowDays;
        found.push_back({f.chance.pwait, happened, day,
                         happened ? *spell.closeDay : day + p.windowDays + 1,
                         day + p.windowDays + 1, f.balances.ri, 0});
    }
    return found;
}

TEST(Forecasts, AreWhatTheModelWouldHaveSaidOnTheDay)
{
    std::size_t compared = 0;
    for (unsigned seed = 1; seed <= 200; ++seed) {
        AccountLedger ledger{drawnEntries(seed, 5 + int(seed % 90), 1500), {}};
        std::mt19937 draw(seed);
        for (qint64 id = 1; id <= 12; ++id) {
            const int asked = int(draw() % 1500);
            const auto state = AskState(draw() % 7);
            ledger.asks.push_back({id, asked, state, asked - 5 + int(draw() % 60)});
        }
        ReciprocityParameters p;
        p.windowDays = 20 + int(draw() % 100);
        p.unansweredAfterDays = 1 + int(draw() % 40);
        p.freshHalfLifeDays = 30 + int(draw() % 3) * 40;
        const int today = 1400 + int(draw() % 300);
        const auto expected = slowly(ledger, today, p);
        const auto quick = forecastsOf({0, ledger.entries, ledger.asks, {}}, today, p);
        ASSERT_EQ(quick.size(), expected.size()) << seed;
        for (std::size_t i = 0; i < quick.size(); ++i, ++compared) {
            EXPECT_NEAR(quick[i].chance, expected[i].chance, 1e-12) << seed;
            EXPECT_NEAR(quick[i].ri, expected[i].ri, 1e-12) << seed;
            EXPECT_EQ(quick[i].happened, expected[i].happened) << seed;
            EXPECT_EQ(quick[i].madeDay, expected[i].madeDay) << seed;
            EXPECT_EQ(quick[i].dueDay, expected[i].dueDay) << seed;
            EXPECT_EQ(quick[i].resolvedDay, expected[i].resolvedDay) << seed;
        }
    }
    EXPECT_GT(compared, 2000U);
}

/// Whatever comes later than the day of a forecast changes its outcome at most.
TEST(Forecasts, DoNotPeekAtTheFuture)
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const auto whole = drawnEntries(seed, 60, 1500);
        for (const ResolvedForecast& later : made(whole, 1600)) {
            std::vector<LedgerEntry> then;
            for (const LedgerEntry& entry : whole)
                if (entry.day <= later.madeDay)
                    then.push_back(entry);
            const auto known = made(then, 1600);
            ASSERT_FALSE(known.empty());
            EXPECT_EQ(known.back().madeDay, later.madeDay);
            EXPECT_EQ(known.back().chance, later.chance);
        }
    }
}

TEST(AskForecasts, AreTheChanceOfAGrantTheEveningBefore)
{
    const std::vector<AskEntry> asks{
        {1, 10, AskState::Granted, 12},   {2, 12, AskState::Open, 0},
        {3, 13, AskState::Declined, 20},  {4, 27, AskState::Redirected, 60},
        {5, 70, AskState::NoAnswer, 71},  {6, 75, AskState::Open, 0},
        {7, 30, AskState::Withdrawn, 31}, {8, 31, AskState::Draft, 0}};
    const auto f = askForecastsOf({3, {}, asks, {}}, 80);
    ASSERT_EQ(f.size(), 5U);
    EXPECT_EQ(f[0].chance, 1.0 / 2);
    EXPECT_TRUE(f[0].happened);
    EXPECT_EQ(f[1].chance, 1.0 / 2); // the first was answered that day, not the evening before
    EXPECT_FALSE(f[1].happened);
    EXPECT_EQ(f[1].resolvedDay, 26);
    EXPECT_EQ(f[2].chance, 2.0 / 3);
    EXPECT_EQ(f[3].chance, 2.0 / 5); // one yes, one no, one silence
    EXPECT_TRUE(f[3].happened);
    EXPECT_EQ(f[3].resolvedDay, 60);
    EXPECT_EQ(f[4].chance, 3.0 / 6);
    EXPECT_EQ(f[4].resolvedDay, 71);
    // While the fourth was silent it counted as a failure.
    EXPECT_EQ(askForecastsOf({3, {}, asks, {}}, 59).at(3).happened, false);
}

TEST(AskForecasts, CountASilenceBeforeALateYes)
{
    const std::vector<AskEntry> asks{{1, 0, AskState::Granted, 40},
                                     {2, 20, AskState::Declined, 21},
                                     {3, 50, AskState::Declined, 51}};
    const auto f = askForecastsOf({3, {}, asks, {}}, 60);
    EXPECT_EQ(f.at(1).chance, 1.0 / 3);
    EXPECT_EQ(f.at(2).chance, 2.0 / 4);
}

TEST(Forecasts, OfAHundredThousandEntriesTakeOnePass)
{
    const auto entries = drawnEntries(3, 100'000, 73'000);
    std::vector<AskEntry> asks;
    for (int i = 0; i < 100'000; ++i)
        asks.push_back({i, (i * 37) % 73'000, AskState(1 + i % 6), (i * 37) % 73'000 + i % 50});
    const auto start = std::chrono::steady_clock::now();
    const auto f = forecastsOf({0, entries, asks, {}}, 73'000);
    const auto g = askForecastsOf({0, entries, asks, {}}, 73'000);
    // Seconds, where a second pass for each forecast would take minutes.
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(10));
    EXPECT_GT(f.size(), 20'000U);
    EXPECT_GT(g.size(), 80'000U);
}

} // namespace
} // namespace goodturn::reciprocity
