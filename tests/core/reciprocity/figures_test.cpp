#include "core/reciprocity/figures.h"
#include "tests/core/reciprocity/ledger_words.h"

#include <gtest/gtest.h>

#include <cmath>

namespace goodturn::reciprocity {
namespace {

TEST(Figures, DoNotDependOnTheOrderOfTheEntries)
{
    for (unsigned seed = 1; seed <= 100; ++seed) {
        AccountLedger ledger{drawnEntries(seed, 40, 900), {{1, 300, AskState::Declined, 310}}};
        const Figures sorted = assessSorted(ledger.entries, ledger.asks, 920);
        std::mt19937 shuffle(seed);
        for (std::size_t i = ledger.entries.size() - 1; i > 0; --i)
            std::swap(ledger.entries[i], ledger.entries[shuffle() % (i + 1)]);
        const Figures mixed = assess(ledger, 920);
        EXPECT_NEAR(mixed.balances.oc, sorted.balances.oc, 1e-12) << seed;
        EXPECT_EQ(mixed.opportunities.n, sorted.opportunities.n) << seed;
        EXPECT_EQ(mixed.opportunities.x, sorted.opportunities.x) << seed;
        EXPECT_NEAR(mixed.chance.pwait, sorted.chance.pwait, 1e-12) << seed;
        EXPECT_EQ(mixed.standing, sorted.standing) << seed;
    }
}

TEST(Figures, OfAPastDayKnowNothingOfWhatCameLater)
{
    for (unsigned seed = 1; seed <= 100; ++seed) {
        const AccountLedger whole{drawnEntries(seed, 40, 900), {{1, 420, AskState::Granted, 500}}};
        AccountLedger then{{}, {{1, 420, AskState::Open, 0}}};
        for (const LedgerEntry& entry : whole.entries)
            if (entry.day <= 430)
                then.entries.push_back(entry);
        const Figures later = assess(whole, 430);
        const Figures known = assess(then, 430);
        EXPECT_EQ(later.balances.oc, known.balances.oc) << seed;
        EXPECT_EQ(later.chance.p1, known.chance.p1) << seed;
        EXPECT_EQ(later.standing, known.standing) << seed;
        EXPECT_EQ(later.opportunities.waitingAsks, 1) << seed;
        EXPECT_EQ(later.givenPoints, known.givenPoints) << seed;
    }
}

TEST(Figures, CountThePointsOfBothSidesWithoutFading)
{
    const Figures f = assess({{gave(3, 0), gave(5, 10), got(1, 800), got(4, 999)}, {}}, 900);
    EXPECT_EQ(f.givenPoints, 5.0);
    EXPECT_EQ(f.receivedPoints, 0.25);
    EXPECT_EQ(f.balances.plain, 4.75);
    EXPECT_EQ(f.today, 900);
}

TEST(Figures, OfNothingAreThoseOfANewAccount)
{
    const Figures f = assess({}, 2'461'367);
    EXPECT_EQ(f.standing, Standing::New);
    EXPECT_EQ(f.grantChance, 0.5);
    EXPECT_NEAR(f.chance.p1, priorChance(), 1e-15);
}

TEST(Figures, StayFiniteOverAllTheYearsThatADateCanHold)
{
    const int firstDay = 1'721'426; // 1 January of year 1
    const int lastDay = 5'373'484;  // 31 December 9999
    const Figures f =
        assess({{gave(5, firstDay), got(5, firstDay + 1), gave(3, lastDay)}, {}}, lastDay);
    EXPECT_EQ(f.balances.nb, 1.0);
    EXPECT_TRUE(std::isfinite(f.chance.p1));
    EXPECT_TRUE(std::isfinite(f.chance.sd));
}

TEST(Asks, FailedAreOverdueOnlyWhenNobodyAnswered)
{
    const Figures declined = assess({{gave(3, 0)}, {{1, 5, AskState::Declined, 6}}}, 50);
    EXPECT_EQ(declined.opportunities.fa, 1);
    EXPECT_EQ(declined.opportunities.n, 0);
    EXPECT_EQ(declined.opportunities.u, 0);
    EXPECT_NEAR(declined.grantChance, 1.0 / 3.0, 1e-15);
    const Figures silent = assess({{gave(3, 0)}, {{1, 5, AskState::Open, 0}}}, 50);
    EXPECT_EQ(silent.opportunities.fa, 1);
    EXPECT_EQ(silent.opportunities.n, 1);
    EXPECT_EQ(silent.opportunities.u, 1);
    EXPECT_NEAR(silent.grantChance, 1.0 / 3.0, 1e-15);
}

TEST(Asks, ARedirectionIsAsGoodAsAGrant)
{
    for (const AskState state : {AskState::Granted, AskState::Redirected}) {
        const Figures f = assess({{gave(3, 0), got(3, 10, true)}, {{1, 5, state, 10}}}, 50);
        EXPECT_EQ(f.opportunities.x, 1);
        EXPECT_EQ(f.opportunities.fa, 0);
        EXPECT_NEAR(f.grantChance, 2.0 / 3.0, 1e-15);
    }
}

TEST(Figures, AreInWordsBelowThirtyResolvedOpportunities)
{
    std::vector<LedgerEntry> entries;
    for (int spell = 0; spell < 30; ++spell) {
        entries.push_back(gave(3, spell * 10));
        entries.push_back(got(3, spell * 10 + 5));
    }
    EXPECT_FALSE(assess({entries, {}}, 300).inWords);
    entries.pop_back();
    EXPECT_TRUE(assess({entries, {}}, 300).inWords);
}

} // namespace
} // namespace goodturn::reciprocity
