#include "core/reciprocity/forecast_log.h"
#include "tests/core/reciprocity/ledger_words.h"

#include <gtest/gtest.h>

namespace goodturn::reciprocity {
namespace {

LoggedForecast shown(ForecastKind kind, int day, double chance, int given = 0)
{
    LoggedForecast forecast;
    forecast.accountId = 7;
    forecast.kind = kind;
    forecast.madeDay = day;
    forecast.chance = chance;
    forecast.windowDays = 90;
    forecast.given = given;
    return forecast;
}

LoggedForecast ofAsk(ForecastKind kind, qint64 ask, int day, std::optional<double> chance)
{
    LoggedForecast forecast = shown(kind, day, 0);
    forecast.askId = ask;
    forecast.chance = chance;
    return forecast;
}

std::vector<ResolvedForecast> came(ForecastKind kind, const std::vector<LoggedForecast>& log,
                                   const std::vector<LedgerEntry>& entries, int today,
                                   const std::vector<AskEntry>& asks = {},
                                   std::optional<int> endedDay = {})
{
    return resolved(log, kind, {7, entries, asks, endedDay}, today);
}

TEST(ForecastLog, AWaitIsScoredOnceItsWindowHasPassed)
{
    const std::vector<LoggedForecast> log{shown(ForecastKind::Wait, 10, 0.4)};
    EXPECT_TRUE(came(ForecastKind::Wait, log, {gave(3, 0), got(3, 20)}, 100).empty());
    const auto f = came(ForecastKind::Wait, log, {gave(3, 0), got(3, 20)}, 101);
    ASSERT_EQ(f.size(), 1U);
    EXPECT_EQ(f[0].chance, 0.4);
    EXPECT_TRUE(f[0].happened);
    EXPECT_EQ(f[0].madeDay, 10);
    EXPECT_EQ(f[0].dueDay, 101);
    EXPECT_EQ(f[0].accountId, 7);
    EXPECT_TRUE(came(ForecastKind::Wait, log, {}, 400, {}, 100).empty()) << "it ended first";
}

TEST(ForecastLog, OnlyAReturnOfALaterDayWithinTheWindowCounts)
{
    const std::vector<LoggedForecast> log{shown(ForecastKind::Wait, 10, 0.4)};
    const auto happened = [&](int day) {
        return came(ForecastKind::Wait, log, {gave(3, 0), got(3, day)}, 400).at(0).happened;
    };
    EXPECT_FALSE(happened(9));
    EXPECT_FALSE(happened(10));
    EXPECT_TRUE(happened(11));
    EXPECT_TRUE(happened(100));
    EXPECT_FALSE(happened(101));
}

TEST(ForecastLog, TheLastOfADayCountsAndEachByTheWindowOfItsTime)
{
    LoggedForecast narrow = shown(ForecastKind::Wait, 50, 0.3);
    narrow.windowDays = 14;
    const std::vector<LoggedForecast> log{shown(ForecastKind::Wait, 10, 0.4),
                                          shown(ForecastKind::Wait, 10, 0.6), narrow,
                                          shown(ForecastKind::Give, 10, 0.9)};
    const auto f = came(ForecastKind::Wait, log, {gave(3, 0), got(3, 40), got(3, 70)}, 400);
    ASSERT_EQ(f.size(), 2U);
    EXPECT_EQ(f[0].chance, 0.6);
    EXPECT_TRUE(f[0].happened);
    EXPECT_EQ(f[1].chance, 0.3);
    EXPECT_FALSE(f[1].happened) << "the return came 20 days later, and the window was 14";
}

TEST(ForecastLog, WhoGaveMeanwhileDidNotWait)
{
    const std::vector<LoggedForecast> log{shown(ForecastKind::Wait, 10, 0.4)};
    const auto after = [&](int giving, int back) {
        return came(ForecastKind::Wait, log, {gave(3, 0), gave(3, giving), got(3, back)}, 400);
    };
    EXPECT_TRUE(after(10, 30).empty()) << "later the same day";
    EXPECT_TRUE(after(20, 30).empty());
    EXPECT_TRUE(after(30, 30).empty()) << "on a day a giving comes first";
    EXPECT_TRUE(after(20, 300).empty());
    EXPECT_TRUE(
        came(ForecastKind::Wait, log, {gave(3, 0), got(3, 30), gave(3, 31)}, 400).at(0).happened);
    EXPECT_FALSE(came(ForecastKind::Wait, log, {gave(3, 0), gave(3, 101)}, 400).at(0).happened);
    // What was shown again after the giving is a forecast of its own.
    const std::vector<LoggedForecast> twice{shown(ForecastKind::Wait, 10, 0.4),
                                            shown(ForecastKind::Wait, 10, 0.5, 1)};
    const auto f = came(ForecastKind::Wait, twice, {gave(3, 0), gave(3, 10), got(3, 30)}, 400);
    ASSERT_EQ(f.size(), 1U);
    EXPECT_EQ(f[0].chance, 0.5);
}

TEST(ForecastLog, OneReturnResolvesOneForecast)
{
    std::vector<LoggedForecast> log;
    for (int day = 10; day < 40; ++day)
        log.push_back(shown(ForecastKind::Wait, day, day / 100.0));
    const std::vector<LedgerEntry> entries{gave(3, 0), got(3, 30)};
    const auto f = came(ForecastKind::Wait, log, entries, 400);
    ASSERT_EQ(f.size(), 2U);
    EXPECT_EQ(f[0].madeDay, 10);
    EXPECT_EQ(f[0].resolvedDay, 30);
    EXPECT_EQ(f[1].madeDay, 30) << "the next waits for the next";
    EXPECT_FALSE(f[1].happened);
}

TEST(ForecastLog, WhatAGivingWouldDoSaysNothingWhereNoneWasMade)
{
    const std::vector<LoggedForecast> log{shown(ForecastKind::Give, 10, 0.5)};
    const LedgerEntry back = got(3, 30);
    EXPECT_TRUE(came(ForecastKind::Give, log, {gave(3, 0), back}, 400).empty());
    EXPECT_TRUE(came(ForecastKind::Give, log, {gave(3, 0), gave(3, 11), back}, 400).empty());
    const auto f = came(ForecastKind::Give, log, {gave(3, 0), gave(3, 10), back}, 400);
    ASSERT_EQ(f.size(), 1U);
    EXPECT_TRUE(f[0].happened);
    EXPECT_TRUE(
        came(ForecastKind::Give, log, {gave(3, 0), gave(3, 10), gave(3, 10), back}, 400).empty())
        << "two were made";
    EXPECT_TRUE(
        came(ForecastKind::Give, log, {gave(3, 0), gave(3, 10), gave(3, 20), back}, 400).empty());
    const std::vector<LoggedForecast> after{shown(ForecastKind::Give, 10, 0.5, 1)};
    EXPECT_TRUE(came(ForecastKind::Give, after, {gave(3, 0), gave(3, 10), back}, 400).empty())
        << "it was shown after the giving";
    const std::vector<LoggedForecast> both{log[0], after[0]};
    EXPECT_EQ(came(ForecastKind::Give, both, {gave(3, 0), gave(3, 10), back}, 400).size(), 1U);
    EXPECT_EQ(
        came(ForecastKind::Give, both, {gave(3, 0), gave(2, 5), gave(3, 10), back}, 400).size(), 1U)
        << "a favour that was forgotten, entered later, changes nothing";
}

TEST(ForecastLog, AnAskIsScoredByItsAnswer)
{
    const std::vector<LoggedForecast> log{
        ofAsk(ForecastKind::Grant, 1, 20, 0.5), ofAsk(ForecastKind::Grant, 2, 20, 0.6),
        ofAsk(ForecastKind::Grant, 3, 20, 0.7), ofAsk(ForecastKind::Grant, 4, 20, 0.8)};
    const std::vector<AskEntry> asks{{1, 20, AskState::Granted, 25},
                                     {2, 20, AskState::Redirected, 26},
                                     {3, 20, AskState::Declined, 27},
                                     {4, 20, AskState::Open, 0}};
    const auto soon = came(ForecastKind::Grant, log, {}, 30, asks);
    ASSERT_EQ(soon.size(), 3U);
    EXPECT_TRUE(soon[0].happened);
    EXPECT_TRUE(soon[1].happened);
    EXPECT_FALSE(soon[2].happened);
    EXPECT_EQ(soon[2].resolvedDay, 27);
    const auto later = came(ForecastKind::Grant, log, {}, 34, asks);
    ASSERT_EQ(later.size(), 4U);
    EXPECT_FALSE(later[3].happened) << "no answer in 14 days";
    EXPECT_TRUE(came(ForecastKind::Own, log, {}, 34, asks).empty());
}

TEST(ForecastLog, OfOnesOwnTheLastCountsUnlessItWasTakenBack)
{
    const std::vector<AskEntry> asks{{1, 20, AskState::Granted, 25}};
    std::vector<LoggedForecast> log{ofAsk(ForecastKind::Own, 1, 20, 0.9),
                                    ofAsk(ForecastKind::Own, 1, 24, 0.2)};
    auto f = came(ForecastKind::Own, log, {}, 40, asks);
    ASSERT_EQ(f.size(), 1U);
    EXPECT_EQ(f[0].chance, 0.2);
    EXPECT_EQ(f[0].madeDay, 24);
    log.push_back(ofAsk(ForecastKind::Own, 1, 26, 1.0));
    f = came(ForecastKind::Own, log, {}, 40, asks);
    ASSERT_EQ(f.size(), 1U);
    EXPECT_EQ(f[0].chance, 0.2) << "what came after the answer is no forecast";
    log.push_back(ofAsk(ForecastKind::Own, 1, 25, std::nullopt));
    EXPECT_TRUE(came(ForecastKind::Own, log, {}, 40, asks).empty());
}

} // namespace
} // namespace goodturn::reciprocity
