#include "core/reciprocity/calibration.h"
#include "core/reciprocity/chance.h"
#include "tests/core/reciprocity/ledger_words.h"

#include <gtest/gtest.h>

#include <cmath>

namespace goodturn::reciprocity {
namespace {

ReturnChance chanceOf(const std::vector<LedgerEntry>& entries, int today)
{
    return returnChance(opportunities(entries, {}, today), today);
}

TEST(Chance, BeforeAnyDataIsThePrior)
{
    EXPECT_NEAR(priorChance(), 0.455669, 5e-7);
    EXPECT_NEAR(priorChance(), 1 - std::sqrt(180.0 / 270.0) * 2 / 3, 1e-15);
}

TEST(Chance, OfOneGivingAgreesWithTheReckoningByHand)
{
    const ReturnChance a = chanceOf({gave(3, 0)}, 0);
    EXPECT_NEAR(a.p1, 1 - std::sqrt(180.0 / 270.0) * 2 / 3, 1e-15);
    EXPECT_NEAR(a.sd, 0.239285, 5e-7);
}

TEST(Chance, OfOneQuickReturnAgreesWithTheReckoningByHand)
{
    // K = 1/2 after 90 days, so that alpha = 1; Tt = 45 / ln 2.
    const double l = 244.9213 / 334.9213;
    EXPECT_NEAR(chanceOf({gave(3, 0), got(3, 0)}, 90).p1, 1 - l / 2, 5e-7);
}

TEST(Chance, OfGivingOnceMoreIsThatOfOneInvitationMore)
{
    Opportunities o;
    o.n = 5;
    o.x = 2;
    o.firstDay = 0;
    o.returnRecency = 0.8;
    for (const double invitations : {0.0, 0.3, 1.0}) {
        o.invitations = invitations;
        const double pgive = returnChance(o, 200).pgive;
        EXPECT_GT(pgive, returnChance(o, 200).pwait);
        o.invitations = invitations + 1;
        EXPECT_NEAR(returnChance(o, 200).pwait, pgive, 1e-12);
    }
}

TEST(Chance, OfWaitingWithOneFreshInvitationIsThatOfOneFavour)
{
    Opportunities o;
    o.n = 4;
    o.x = 3;
    o.invitations = 1;
    EXPECT_NEAR(returnChance(o, 0).pwait, returnChance(o, 0).p1, 1e-12);
}

TEST(Chance, StaysAChanceOnAnyHistory)
{
    for (unsigned seed = 1; seed <= 300; ++seed) {
        const ReturnChance c = chanceOf(drawnEntries(seed, int(seed), 3000), 3100);
        for (const double p : {c.p1, c.pwait, c.pgive, c.sd}) {
            EXPECT_GE(p, 0.0) << seed;
            EXPECT_LE(p, 1.0) << seed;
        }
        EXPECT_GE(c.pgive, c.pwait) << seed;
    }
}

TEST(Chance, OfAGrantCountsARedirectionAsAGrant)
{
    Opportunities o;
    EXPECT_EQ(grantChance(o), 0.5);
    o.granted = 1;
    o.redirected = 1;
    o.declined = 1;
    o.unanswered = 1;
    EXPECT_EQ(o.resolvedAsks(), 4);
    EXPECT_EQ(grantChance(o), 3.0 / 6.0);
    o.waitingAsks = 1;
    EXPECT_EQ(grantChance(o), 3.0 / 6.0);
}

TEST(Chance, IsRecalibratedAsTheBookSays)
{
    Opportunities o;
    o.invitations = 1;
    const ReturnChance plain = returnChance(o, 0);
    ReciprocityParameters right;
    right.recalibrationShift = 0.5;
    right.recalibrationSlope = 0.8;
    const ReturnChance shown = returnChance(o, 0, right);
    EXPECT_EQ(shown.pwait, calibrated(plain.pwait, {0.5, 0.8}));
    EXPECT_EQ(shown.pgive, calibrated(plain.pgive, {0.5, 0.8}));
    EXPECT_GT(shown.pwait, plain.pwait);
    EXPECT_EQ(shown.p1, plain.p1);
    EXPECT_EQ(priorChance(right), priorChance());
}

} // namespace
} // namespace goodturn::reciprocity
