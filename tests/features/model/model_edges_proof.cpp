#include "tests/features/model/model_fixture.h"

#include <algorithm>

namespace goodturn::independent {
namespace {
using namespace Qt::StringLiterals;

constexpr int someDay = 2461042; // 1 January 2026

/// Compares on the edge, where neither a difference nor the excuse of a rounding error will do.
class ModelEdges : public ModelTest
{
protected:
    void expectAgreement(const Histories& histories, const std::vector<int>& days)
    {
        Draws draws(7);
        makeBook(histories, draws);
        Tally tally;
        for (const auto& [name, history] : histories)
            for (const int day : days)
                compareOn(day, name, figuresOf(history, day), tally);
        for (const int day : days)
            compareListOn(day, histories, tally);
        EXPECT_EQ(tally.differing, 0) << tally.differences.join(u'\n').toStdString();
        EXPECT_EQ(tally.onThreshold, 0);
        EXPECT_GT(tally.compared, 0);
    }
};

TEST_F(ModelEdges, EntriesOfADayCountTheSameInAnyOrderOfTheRows)
{
    std::vector<Entry> entries{{someDay, true, 3},
                               {someDay, false, 4},
                               {someDay, false, 2, true},
                               {someDay, true, 5},
                               {someDay, false, 5, true}};
    std::vector<int> order{0, 1, 2, 3, 4};
    Histories histories;
    do {
        History history;
        history.entries.push_back({someDay - 100, true, 4});
        for (const int i : order)
            history.entries.push_back(entries[std::size_t(i)]);
        histories.emplace("Order " + std::to_string(histories.size()), history);
    } while (std::next_permutation(order.begin(), order.end()));
    ASSERT_EQ(histories.size(), 120U);
    expectAgreement(histories, {someDay - 1, someDay, someDay + 91});
}

TEST_F(ModelEdges, TwoThousandEntriesOfADayAreOneDay)
{
    History mixed;
    History received;
    History given;
    for (int i = 0; i < 2000; ++i) {
        mixed.entries.push_back({someDay, i % 3 != 0, 1 + i % 5, i % 3 == 0 && i % 2 == 0});
        received.entries.push_back({someDay, false, 5, true});
        given.entries.push_back({someDay, true, 5});
    }
    expectAgreement({{"Mixed", mixed}, {"Received", received}, {"Given", given}},
                    {someDay, someDay + 91, lastDay});
}

TEST_F(ModelEdges, ThreeHundredYearsGiveFiniteFigures)
{
    const History first{{{firstDay, true, 5}}, {}};
    const History both{{{firstDay, true, 5}, {firstDay + 1, false, 4}, {lastDay, true, 1}}, {}};
    const History asked{{{firstDay, true, 3}},
                        {{firstDay, Answer::Open}, {lastDay, Answer::Declined, lastDay}}};
    expectAgreement({{"First day", first}, {"First to last", both}, {"Asked", asked}},
                    {firstDay, firstDay + 1, firstDay + 3600, firstDay + 3601, firstDay + 28'800,
                     firstDay + 28'801, firstDay + 73'050, lastDay - 1, lastDay});
    EXPECT_EQ(run({u"account"_s, u"Asked"_s, u"--as-of"_s, u"2200-01-01"_s}).code, cli::Usage);
}

/// On the day itself the points are exact in binary, and so is what they are compared with.
TEST_F(ModelEdges, AThresholdBelongsToTheStandingThatNamesIt)
{
    const auto G = [](int worth) { return Entry{someDay, true, worth}; };
    const auto R = [](int worth) { return Entry{someDay, false, worth}; };
    const Histories histories{
        {"Owed", {{G(3), R(4)}, {}}},                    // NB = -1
        {"Nearly owed", {{G(3), G(1), R(4)}, {}}},       // NB = -3/4
        {"Earned", {{G(3), G(3)}, {}}},                  // OC = 2, given twice
        {"Given once", {{G(5)}, {}}},                    // OC = 4, given once
        {"Nearly earned", {{G(3), G(2), G(1)}, {}}},     // OC = 7/4
        {"Balanced", {{G(3), G(2), R(2)}, {}}},          // RI = -1/4
        {"Not balanced", {{G(3), G(2), G(1), R(2)}, {}}} // RI below
    };
    expectAgreement(histories, {someDay});
    const std::map<std::string, std::string> standings{
        {"Owed", "they-are-owed"},     {"Nearly owed", "balanced"},     {"Earned", "earned"},
        {"Given once", "give-first"},  {"Nearly earned", "give-first"}, {"Balanced", "balanced"},
        {"Not balanced", "give-first"}};
    for (const auto& [name, standing] : standings)
        EXPECT_EQ(shownAccount(name, someDay).standing, standing) << name;
}

/// OC = 1 (and a half, a quarter) is enough for an ask of 3 (and 2, 1), a little less is not.
TEST_F(ModelEdges, TheLargestAskIsReachedWithTheDebtThatNamesIt)
{
    Histories histories;
    for (int worth = 1; worth <= 5; ++worth)
        histories.emplace("Gave " + std::to_string(worth), History{{{someDay, true, worth}}, {}});
    History crowd;
    crowd.entries.assign(20, Entry{someDay, true, 5});
    histories.emplace("Gave much", crowd);
    expectAgreement(histories, {someDay, someDay + 1, someDay + 90, someDay + 180, someDay + 181});
}

struct Priced
{
    const char* amount;
    const char* currency;
    int worth;
};

/// Section 2: clamp(floor(3 + log2(m/M0)/2 + 1/2), 1, 5) with M0 = 100, whose steps are at 12.50,
/// 50, 200 and 800.
TEST_F(ModelEdges, MoneyAloneSuggestsAWorthByTheFormula)
{
    const std::vector<Priced> all{{"0.01", "EUR", 1},    {"12.49", "EUR", 1},  {"12.50", "EUR", 2},
                                  {"49.99", "EUR", 2},   {"50.00", "EUR", 3},  {"199.99", "USD", 3},
                                  {"200.00", "USD", 4},  {"799.99", "EUR", 4}, {"800.00", "EUR", 5},
                                  {"9000000", "EUR", 5}, {"49", "JPY", 2},     {"50", "JPY", 3}};
    ASSERT_EQ(run({u"new"_s}).code, cli::Ok);
    QList<QByteArray> rows;
    for (const Priced& one : all)
        rows.append(QByteArray("Paid ") + one.amount + ",2026-01-01,given,order,Price,," +
                    one.amount + ',' + one.currency + ",,");
    import(u"money.csv"_s, favourHeader, rows);
    Tally tally;
    for (const Priced& one : all)
        compareOn(someDay, std::string("Paid ") + one.amount,
                  figuresOf({{{someDay, true, one.worth}}, {}}, someDay), tally);
    EXPECT_EQ(tally.differing, 0) << tally.differences.join(u'\n').toStdString();
}

TEST_F(ModelEdges, AKindAloneSuggestsItsUsualWorth)
{
    const std::map<std::string, int> usual{
        {"courtesy", 1}, {"information", 2}, {"time", 2},        {"book", 3},
        {"gift", 3},     {"insight", 3},     {"endorsement", 3}, {"introduction", 4},
        {"referral", 4}, {"order", 5},       {"testimonial", 4}, {"recommendation", 4}};
    ASSERT_EQ(run({u"new"_s}).code, cli::Ok);
    QList<QByteArray> rows;
    for (const auto& [kind, worth] : usual)
        rows.append(
            QByteArray::fromStdString(kind + ",2026-01-01,received," + kind + ",Kind,,,,,"));
    import(u"kinds.csv"_s, favourHeader, rows);
    Tally tally;
    for (const auto& [kind, worth] : usual)
        compareOn(someDay, kind, figuresOf({{{someDay, false, worth}}, {}}, someDay), tally);
    EXPECT_EQ(tally.differing, 0) << tally.differences.join(u'\n').toStdString();
}

} // namespace
} // namespace goodturn::independent
