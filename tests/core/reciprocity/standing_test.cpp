#include "core/reciprocity/standing.h"

#include "core/domain/labels.h"

#include <gtest/gtest.h>

#include <set>

namespace goodturn::reciprocity {
namespace {

/// Figures for which every rule but the first two holds, and then some are taken away.
struct StandingRules : ::testing::Test
{
    StandingRules()
    {
        b.entries = 4;
        b.nb = 0;
        b.oc = 2;
        b.ri = 0.25;
        o.u = 1;
        o.gs = 3;
        o.fa = 2;
        o.given = 2;
        o.received = 1;
    }
    Standing standing() const { return standingFor(b, o, p1); }

    Balances b;
    Opportunities o;
    double p1 = 0.2;
};

TEST_F(StandingRules, AreTakenInTheirOrder)
{
    b.nb = -1;
    EXPECT_EQ(standing(), Standing::TheyAreOwed);
    b.nb = -0.99;
    EXPECT_EQ(standing(), Standing::QualifyOut);
    o.fa = 0;
    EXPECT_EQ(standing(), Standing::Test);
    o.u = 0;
    EXPECT_EQ(standing(), Standing::Earned);
    b.oc = 1.99;
    EXPECT_EQ(standing(), Standing::Balanced);
    b.ri = -0.26;
    EXPECT_EQ(standing(), Standing::GiveFirst);
}

TEST_F(StandingRules, WithoutEntriesAnAccountIsNewWhateverTheAsks)
{
    b.entries = 0;
    b.nb = -5;
    EXPECT_EQ(standing(), Standing::New);
}

TEST_F(StandingRules, OneFailedAskTakesAMuchLowerChanceThanTwo)
{
    const double q = priorChance();
    o.fa = 2;
    p1 = q - 1e-9;
    EXPECT_EQ(standing(), Standing::QualifyOut);
    p1 = q;
    EXPECT_EQ(standing(), Standing::Test);
    o.fa = 1;
    p1 = 0.7 * q - 1e-9;
    EXPECT_EQ(standing(), Standing::QualifyOut);
    p1 = 0.7 * q + 1e-9;
    EXPECT_EQ(standing(), Standing::Test);
}

TEST_F(StandingRules, ATestTakesThreeGivingsAndSomethingOverdue)
{
    o.fa = 0;
    o.gs = 2;
    EXPECT_EQ(standing(), Standing::Earned);
    o.gs = 3;
    o.u = 0;
    EXPECT_EQ(standing(), Standing::Earned);
}

TEST_F(StandingRules, OneGreatGivingEarnsNothingYet)
{
    o.u = 0;
    o.given = 1;
    b.oc = 4;
    EXPECT_EQ(standing(), Standing::Balanced);
}

TEST_F(StandingRules, BalanceTakesBothSides)
{
    o.u = 0;
    b.oc = 0;
    o.received = 0;
    EXPECT_EQ(standing(), Standing::GiveFirst);
    o.received = 1;
    o.given = 0;
    EXPECT_EQ(standing(), Standing::GiveFirst);
}

TEST_F(StandingRules, FollowTheBooksParameters)
{
    ReciprocityParameters strict;
    strict.testGivings = 4;
    strict.earnedFrom = 3;
    EXPECT_EQ(standingFor(b, o, p1, strict), Standing::Balanced);
}

TEST(Standing, HasACodeForFilesAndALabelForPeople)
{
    const char* codes[] = {"new",    "they-are-owed", "qualify-out", "test",
                           "earned", "balanced",      "give-first"};
    std::set<QString> labels;
    for (int i = 0; i < 7; ++i) {
        EXPECT_EQ(code(Standing(i)).toStdString(), codes[i]);
        EXPECT_EQ(fromCode<Standing>(code(Standing(i))), Standing(i));
        EXPECT_FALSE(label(Standing(i)).isEmpty());
        labels.insert(label(Standing(i)));
    }
    EXPECT_EQ(labels.size(), 7U);
    EXPECT_FALSE(fromCode<Standing>(u"owed"));
}

} // namespace
} // namespace goodturn::reciprocity
