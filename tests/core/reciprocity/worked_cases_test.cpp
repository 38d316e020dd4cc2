#include "core/reciprocity/figures.h"
#include "tests/core/reciprocity/ledger_words.h"

#include <gtest/gtest.h>

namespace goodturn::reciprocity {
namespace {

/// One line of the table of worked cases in model.md, section 9. The figures as printed there.
struct WorkedCase
{
    const char* name;
    AccountLedger ledger;
    int asOf;
    double oc, nb, repView;
    int n, x, u, fa;
    double p1, pwait;
    Standing standing;
    double tolerance;
};

void PrintTo(const WorkedCase& c, std::ostream* out)
{
    *out << c.name;
}

const std::vector<LedgerEntry> f{gave(3, 0), gave(3, 30), gave(3, 60), gave(3, 120)};

std::vector<WorkedCase> workedCases()
{
    using enum Standing;
    std::vector<LedgerEntry> redirected = f;
    redirected.push_back(got(3, 133, true));
    const AskEntry silent{1, 131, AskState::NoAnswer, 145};
    const AskEntry openStill{1, 131, AskState::Open, 0};
    const AskEntry no133{1, 128, AskState::Declined, 133};
    const AskEntry no172{2, 165, AskState::Declined, 172};
    const AskEntry redirect133{1, 128, AskState::Redirected, 133};
    return {
        {"A", {{gave(3, 0)}, {}}, 0, 1, 1, 1, 0, 0, 0, 0, .455669, .455669, GiveFirst, 5e-7},
        {"B",
         {{gave(3, 0)}, {}},
         90,
         .5,
         .917004,
         1.125506,
         0,
         0,
         0,
         0,
         .429901,
         .195154,
         GiveFirst,
         5e-7},
        {"C",
         {{gave(3, 0), got(3, 0)}, {}},
         90,
         -.625506,
         0,
         .625506,
         1,
         1,
         0,
         0,
         .634360,
         .268720,
         Balanced,
         5e-7},
        {"D",
         {{gave(3, 0), got(4, 30), gave(2, 60), gave(3, 100)}, {}},
         180,
         -1.293174,
         .481147,
         2.194143,
         2,
         1,
         1,
         0,
         .522810,
         .297647,
         Balanced,
         5e-7},
        {"E",
         {{gave(3, 0), got(3, 20), gave(4, 40), gave(4, 75), gave(3, 90)}, {}},
         100,
         3.179657,
         4.812951,
         5.918981,
         1,
         1,
         0,
         0,
         .636957,
         .737567,
         Earned,
         5e-7},
        {"F", {f, {}}, 130, 2.339510, 3.715832, 4.403993, 1, 0, 1, 0, .352904, .374929, Test, 5e-7},
        {"F, unanswered",
         {f, {silent}},
         160,
         1.856870,
         3.610049,
         4.486639,
         2,
         0,
         2,
         1,
         .306550,
         .241380,
         QualifyOut,
         5e-7},
        {"F, still open",
         {f, {openStill}},
         160,
         1.856870,
         3.610049,
         4.486639,
         2,
         0,
         2,
         1,
         .306550,
         .241380,
         QualifyOut,
         5e-7},
        {"F, declined",
         {f, {no133}},
         160,
         1.856870,
         3.610049,
         4.486639,
         1,
         0,
         1,
         1,
         .349890,
         .271682,
         Test,
         5e-7},
        {"F, declined twice",
         {f, {no133, no172}},
         200,
         1.36455,
         3.47368,
         4.52824,
         1,
         0,
         1,
         2,
         .34699,
         .19042,
         QualifyOut,
         5e-6},
        {"F, redirected",
         {redirected, {redirect133}},
         160,
         .80148,
         2.63571,
         3.67439,
         2,
         1,
         0,
         0,
         .58768,
         .31280,
         GiveFirst,
         5e-6},
        {"G",
         {{gave(2, 0), got(5, 10)}, {}},
         20,
         -3.66214,
         -3.47121,
         -3.18211,
         1,
         1,
         0,
         0,
         .70660,
         .41320,
         TheyAreOwed,
         5e-6},
        {"I",
         {{gave(3, 0), got(3, 10), gave(3, 50), got(3, 70)}, {}},
         80,
         -.79958,
         -.02784,
         .67011,
         2,
         2,
         0,
         0,
         .78918,
         .47294,
         Balanced,
         5e-6},
    };
}

class WorkedCases : public ::testing::TestWithParam<WorkedCase>
{
};

TEST_P(WorkedCases, GiveThePublishedFigures)
{
    const WorkedCase& c = GetParam();
    // Far from day 0, so that nothing rests on the number of a day.
    constexpr int shift = 2'460'000;
    AccountLedger ledger = c.ledger;
    for (LedgerEntry& entry : ledger.entries)
        entry.day += shift;
    for (AskEntry& ask : ledger.asks) {
        ask.askedDay += shift;
        ask.resolvedDay += ask.resolvedDay ? shift : 0;
    }
    const Figures figures = assess(ledger, c.asOf + shift);
    EXPECT_NEAR(figures.balances.oc, c.oc, c.tolerance);
    EXPECT_NEAR(figures.balances.nb, c.nb, c.tolerance);
    EXPECT_NEAR(figures.balances.repView, c.repView, c.tolerance);
    EXPECT_EQ(figures.opportunities.n, c.n);
    EXPECT_EQ(figures.opportunities.x, c.x);
    EXPECT_EQ(figures.opportunities.u, c.u);
    EXPECT_EQ(figures.opportunities.fa, c.fa);
    EXPECT_NEAR(figures.chance.p1, c.p1, c.tolerance);
    EXPECT_NEAR(figures.chance.pwait, c.pwait, c.tolerance);
    EXPECT_EQ(figures.standing, c.standing) << code(figures.standing).toStdString();
}

INSTANTIATE_TEST_SUITE_P(Section9, WorkedCases, ::testing::ValuesIn(workedCases()));

} // namespace
} // namespace goodturn::reciprocity
