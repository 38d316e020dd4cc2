#include "tests/features/model/independent_model.h"

#include <gtest/gtest.h>

#include <cmath>

namespace goodturn::independent {
namespace {

/// A case of the text, section 9: who did what when, and the figures printed there.
struct Case
{
    const char* name;
    std::vector<Entry> entries;
    std::vector<Ask> asks;
    int today;
    double oc, nb, rep;
    int n, x, u, fa;
    double p1, wait;
    const char* standing;
};

constexpr Entry G(int worth, int day)
{
    return {day, true, worth};
}

constexpr Entry R(int worth, int day, bool fromAsk = false)
{
    return {day, false, worth, fromAsk};
}

const std::vector<Entry> caseF{G(3, 0), G(3, 30), G(3, 60), G(3, 120)};

std::vector<Entry> caseFWith(Entry entry)
{
    std::vector<Entry> entries = caseF;
    entries.push_back(entry);
    return entries;
}

std::vector<Case> workedCases()
{
    const std::vector<Entry> d{G(3, 0), R(4, 30), G(2, 60), G(3, 100)};
    const std::vector<Entry> e{G(3, 0), R(3, 20), G(4, 40), G(4, 75), G(3, 90)};
    const std::vector<Entry> i{G(3, 0), R(3, 10), G(3, 50), R(3, 70)};
    const Ask silent{131, Answer::None, 145};
    const Ask open{131, Answer::Open};
    const Ask no{131, Answer::Declined, 133};
    const Ask secondNo{170, Answer::Declined, 172};
    const Ask elsewhere{131, Answer::Redirected, 133};
    return {
        {"A", {G(3, 0)}, {}, 0, 1, 1, 1, 0, 0, 0, 0, .455669, .455669, "give-first"},
        {"B", {G(3, 0)}, {}, 90, .5, .917004, 1.125506, 0, 0, 0, 0, .429901, .195154, "give-first"},
        {"C",
         {R(3, 0), G(3, 0)},
         {},
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
         "balanced"},
        {"D", d, {}, 180, -1.293174, .481147, 2.194143, 2, 1, 1, 0, .522810, .297647, "balanced"},
        {"E", e, {}, 100, 3.179657, 4.812951, 5.918981, 1, 1, 0, 0, .636957, .737567, "earned"},
        {"F", caseF, {}, 130, 2.339510, 3.715832, 4.403993, 1, 0, 1, 0, .352904, .374929, "test"},
        {"F, unanswered",
         caseF,
         {silent},
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
         "qualify-out"},
        {"F, still open",
         caseF,
         {open},
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
         "qualify-out"},
        {"F, declined",
         caseF,
         {no},
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
         "test"},
        {"F, declined twice",
         caseF,
         {no, secondNo},
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
         "qualify-out"},
        {"F, redirected",
         caseFWith(R(3, 133, true)),
         {elsewhere},
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
         "give-first"},
        {"G",
         {G(2, 0), R(5, 10)},
         {},
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
         "they-are-owed"},
        {"I", i, {}, 80, -.79958, -.02784, .67011, 2, 2, 0, 0, .78918, .47294, "balanced"},
    };
}

double valueOf(const Figures& figures, const std::string& name)
{
    return figures.values.at(name).value_or(NAN);
}

TEST(IndependentModelTest, GivesTheWorkedCasesOfTheText)
{
    for (const Case& worked : workedCases()) {
        SCOPED_TRACE(worked.name);
        const Figures shown = figuresOf({worked.entries, worked.asks}, worked.today);
        const std::vector<std::pair<const char*, double>> expected{
            {"oc", worked.oc}, {"nb", worked.nb}, {"or", worked.rep},
            {"n", worked.n},   {"x", worked.x},   {"u", worked.u},
            {"fa", worked.fa}, {"p1", worked.p1}, {"pwait", worked.wait}};
        for (const auto& [name, value] : expected)
            EXPECT_NEAR(valueOf(shown, name), value, 5e-6) << name;
        EXPECT_EQ(shown.standing, worked.standing);
    }
}

TEST(IndependentModelTest, GivesWhatTheTextReckonsByHand)
{
    const Figures a = figuresOf({{G(3, 0)}, {}}, 0);
    EXPECT_NEAR(valueOf(a, "p1"), 1 - std::sqrt(180.0 / 270) * 2 / 3, 1e-15);
    EXPECT_NEAR(valueOf(a, "sd"), .239285, 5e-7);
    EXPECT_NEAR(*a.numbers.at("q"), 0.455669, 5e-7);
    const Figures c = figuresOf({{G(3, 0), R(3, 0)}, {}}, 90);
    EXPECT_NEAR(*c.numbers.at("beta"), 180 + 64.9213, 5e-5);
    EXPECT_NEAR(valueOf(c, "p1"), 1 - 244.9213 / 334.9213 / 2, 1e-6);
}

/// (1+kappa) 2^(-t/720) - kappa 2^(-t/90) is 1 at day 0, peaks at 1.141 on day 146, and is 0.748
/// on day 720.
TEST(IndependentModelTest, GivesTheCurveOfTheGiver)
{
    const auto rep = [](int day) { return valueOf(figuresOf({{G(3, 0)}, {}}, day), "or"); };
    EXPECT_EQ(rep(0), 1);
    EXPECT_NEAR(rep(146), 1.141, 5e-4);
    EXPECT_NEAR(rep(720), 0.748, 5e-4);
    for (int day = 0; day < 1000; ++day)
        EXPECT_LE(rep(day), rep(146)) << day;
}

TEST(IndependentModelTest, TurnsAboutWhenTheSidesAreSwapped)
{
    const History one{{G(3, 0), R(5, 4), G(1, 9), G(2, 40)}, {}};
    History other = one;
    for (Entry& entry : other.entries)
        entry.given = !entry.given;
    const Figures a = figuresOf(one, 60);
    const Figures b = figuresOf(other, 60);
    for (const auto& [name, swapped] :
         {std::pair("oc", "or"), std::pair("nb", "nb"), std::pair("ri", "ri")})
        EXPECT_NEAR(valueOf(a, name), -valueOf(b, swapped), 1e-15) << name;
    EXPECT_LE(valueOf(a, "oc"), valueOf(a, "nb"));
    EXPECT_LE(valueOf(a, "nb"), valueOf(a, "or"));
}

} // namespace
} // namespace goodturn::independent
