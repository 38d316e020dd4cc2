#include "core/reciprocity/advice.h"
#include "core/reciprocity/explanation.h"
#include "core/reciprocity/forecasts.h"
#include "core/reciprocity/parameter_table.h"
#include "tests/core/reciprocity/ledger_words.h"

#include <gtest/gtest.h>

#include <QJsonDocument>

#include <chrono>
#include <cmath>

namespace goodturn::reciprocity {
namespace {

constexpr int today = 2'461'367;
constexpr int twoHundredYears = 73'050;

/// A ledger of any shape: none or many entries, on all days or on one, long ago, today, or to come;
/// asks in every state with answers on any day.
AccountLedger anyLedger(std::mt19937& draw)
{
    const auto upTo = [&](int most) { return int(draw() % unsigned(most + 1)); };
    const int spans[] = {0, 1, 30, 400, 3000, twoHundredYears};
    const int span = spans[upTo(5)];
    const int count = upTo(9) == 0 ? upTo(2000) : upTo(40);
    const int ahead = upTo(3) == 0 ? span + 5 : 0; // planned: after today
    AccountLedger ledger;
    for (int i = 0; i < count; ++i) {
        const int day = today - upTo(span) + upTo(ahead);
        ledger.entries.push_back(upTo(1) ? gave(1 + upTo(4), day)
                                         : got(1 + upTo(4), day, upTo(3) == 0));
    }
    for (int i = upTo(6); i > 0; --i) {
        const int asked = today - upTo(span) + upTo(ahead);
        ledger.asks.push_back({i, asked, AskState(upTo(6)), asked - 10 + upTo(80)});
    }
    sortEntries(ledger.entries);
    return ledger;
}

/// Any valid parameters: each at either end, in between, or as it stands.
ReciprocityParameters anyParameters(std::mt19937& draw)
{
    ReciprocityParameters p;
    for (const ParameterInfo& info : parameterTable()) {
        const double inner = double(draw()) / double(std::mt19937::max());
        switch (draw() % 4) {
        case 0:
            info.set(p, info.smallest);
            break;
        case 1:
            info.set(p, info.largest);
            break;
        case 2:
            info.set(p, info.smallest + inner * (info.largest - info.smallest));
            break;
        default:
            break;
        }
    }
    return clamped(p);
}

AccountLedger swapped(AccountLedger ledger)
{
    for (LedgerEntry& entry : ledger.entries)
        entry.direction =
            entry.direction == Direction::Given ? Direction::Received : Direction::Given;
    sortEntries(ledger.entries);
    return ledger;
}

void expectFinite(const Figures& f)
{
    const Balances& b = f.balances;
    for (const double figure :
         {b.givenFresh, b.givenSlow, b.receivedFresh, b.receivedSlow, b.oc, b.nb, b.repView,
          b.plain, b.ri, b.evenness.value_or(0), b.evennessByChance, f.opportunities.returnRecency,
          f.opportunities.invitations, f.chance.sd, f.givenPoints, f.receivedPoints})
        ASSERT_TRUE(std::isfinite(figure));
    for (const double chance :
         {f.chance.p1, f.chance.pwait, f.chance.pgive, f.grantChance, b.evenness.value_or(0)}) {
        ASSERT_GE(chance, 0.0);
        ASSERT_LE(chance, 1.0);
    }
}

void expectInOrder(const Figures& f)
{
    const Balances& b = f.balances;
    const double rounding = 1e-12 * (1 + b.givenSlow + b.receivedSlow);
    ASSERT_LE(b.oc, b.nb + rounding);
    ASSERT_LE(b.nb, b.repView + rounding);
    ASSERT_GT(b.ri, -1.0);
    ASSERT_LT(b.ri, 1.0);
    ASSERT_LE(f.chance.pwait, f.chance.pgive);
    const Opportunities& o = f.opportunities;
    ASSERT_LE(0, o.x);
    ASSERT_LE(o.x, o.n);
    ASSERT_LE(0, o.u);
    ASSERT_LE(o.u, o.n);
    ASSERT_LE(o.gs, o.given);
    ASSERT_LE(o.x, o.received);
    ASSERT_EQ(o.given + o.received, b.entries);
}

void expectSwapped(const Figures& f, const Figures& s)
{
    const double rounding = 1e-9 * (1 + f.balances.givenSlow + f.balances.receivedSlow);
    ASSERT_NEAR(s.balances.oc, -f.balances.repView, rounding);
    ASSERT_NEAR(s.balances.repView, -f.balances.oc, rounding);
    ASSERT_NEAR(s.balances.nb, -f.balances.nb, rounding);
    ASSERT_NEAR(s.balances.ri, -f.balances.ri, 1e-9);
    ASSERT_EQ(s.givenPoints, f.receivedPoints);
}

void expectSound(const AccountLedger& ledger, const ReciprocityParameters& p)
{
    const Figures f = assessSorted(ledger.entries, ledger.asks, today, p);
    ASSERT_NO_FATAL_FAILURE(expectFinite(f));
    ASSERT_NO_FATAL_FAILURE(expectInOrder(f));
    ASSERT_NO_FATAL_FAILURE(expectSwapped(f, assess(swapped(ledger), today, p)));
    ASSERT_FALSE(advice(f, p).sentence.isEmpty());
    ASSERT_FALSE(reasons(f, p).isEmpty());
    for (const ResolvedForecast& forecast :
         forecastsOf({0, ledger.entries, ledger.asks, {}}, today, p)) {
        ASSERT_GE(forecast.chance, 0.0);
        ASSERT_LE(forecast.chance, 1.0);
        ASSERT_LE(forecast.madeDay, forecast.resolvedDay);
        ASSERT_LE(forecast.resolvedDay, today);
    }
}

TEST(RandomBooks, KeepEveryPromiseOfTheModel)
{
    std::mt19937 draw(4711);
    for (int book = 0; book < 10'000; ++book)
        ASSERT_NO_FATAL_FAILURE(expectSound(anyLedger(draw), {})) << "book " << book;
}

TEST(RandomBooks, KeepThemUnderAnyParametersWithinBounds)
{
    std::mt19937 draw(815);
    for (int book = 0; book < 3'000; ++book) {
        const ReciprocityParameters p = anyParameters(draw);
        ASSERT_NO_FATAL_FAILURE(expectSound(anyLedger(draw), p))
            << "book " << book << ": " << QJsonDocument(toJson(p)).toJson().toStdString();
    }
}

TEST(RandomBooks, CountNothingThatIsStillToCome)
{
    std::mt19937 draw(99);
    for (int book = 0; book < 1'000; ++book) {
        const AccountLedger whole = anyLedger(draw);
        AccountLedger past = whole;
        std::erase_if(past.entries, [](const LedgerEntry& entry) { return entry.day > today; });
        const Figures f = assess(whole, today);
        const Figures g = assess(past, today);
        ASSERT_EQ(f.balances.oc, g.balances.oc) << book;
        ASSERT_EQ(f.chance.pwait, g.chance.pwait) << book;
        ASSERT_EQ(f.opportunities.n, g.opportunities.n) << book;
        ASSERT_EQ(f.standing, g.standing) << book;
    }
}

TEST(RandomBooks, OfThousandsOfFavoursOnOneDayStaySound)
{
    std::mt19937 draw(5);
    for (int share = 0; share <= 4; ++share) {
        AccountLedger ledger;
        for (int i = 0; i < 5'000; ++i)
            ledger.entries.push_back(int(draw() % 4) < share ? gave(5, today) : got(5, today));
        sortEntries(ledger.entries);
        ASSERT_NO_FATAL_FAILURE(expectSound(ledger, {})) << share;
    }
}

TEST(RandomBooks, OfAHundredThousandEntriesAreAssessedInNoTime)
{
    for (const int span : {0, 3'000, twoHundredYears}) {
        AccountLedger ledger{drawnEntries(1, 100'000, span), {}};
        for (LedgerEntry& entry : ledger.entries)
            entry.day += today - span;
        const auto start = std::chrono::steady_clock::now();
        ASSERT_NO_FATAL_FAILURE(expectSound(ledger, {}));
        // Far more than it takes, and far less than anything that is not linear would.
        EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(10)) << span;
    }
}

} // namespace
} // namespace goodturn::reciprocity
