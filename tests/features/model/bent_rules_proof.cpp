#include "tests/features/model/model_fixture.h"
#include "tests/support/proof.h"

#include <functional>

namespace goodturn::independent {
namespace {
using namespace Qt::StringLiterals;

/// A rule of the text, a little off.
struct Bend
{
    const char* name;
    std::function<void(Rules&)> apply;
};

std::vector<Bend> bends()
{
    return {
        {"fresh half-life", [](Rules& r) { r.freshHalfLife = 91; }},
        {"slow half-life", [](Rules& r) { r.slowHalfLife = 721; }},
        {"kappa", [](Rules& r) { r.kappa = 0.501; }},
        {"shorter window", [](Rules& r) { r.window = 89; }},
        {"longer window", [](Rules& r) { r.window = 91; }},
        {"shorter patience", [](Rules& r) { r.patience = 13; }},
        {"longer patience", [](Rules& r) { r.patience = 15; }},
        {"half-life of returns", [](Rules& r) { r.returnHalfLife = 91; }},
        {"half-life of invitations", [](Rules& r) { r.invitationHalfLife = 31; }},
        {"most invitations", [](Rules& r) { r.mostInvitations = 2.5; }},
        {"prior returns", [](Rules& r) { r.priorReturns = 1.01; }},
        {"prior misses", [](Rules& r) { r.priorMisses = 2.01; }},
        {"prior alpha", [](Rules& r) { r.priorAlpha = 0.51; }},
        {"prior beta", [](Rules& r) { r.priorBeta = 181; }},
        {"they are owed", [](Rules& r) { r.owed = -1.1; }},
        {"givings for a test", [](Rules& r) { r.givingsForTest = 4; }},
        {"patience with one failure", [](Rules& r) { r.patienceWithOneFailure = 0.8; }},
        {"givings for earned", [](Rules& r) { r.givingsForEarned = 3; }},
        {"earned", [](Rules& r) { r.earned = 2.2; }},
        {"balanced", [](Rules& r) { r.balanced = 0.26; }},
        {"air after a giving", [](Rules& r) { r.airAfterGiving = 4; }},
        {"air after a decline", [](Rules& r) { r.airAfterDecline = 31; }},
        {"received before given", [](Rules& r) { r.givenFirstOnADay = false; }},
        {"asked return last", [](Rules& r) { r.askedReturnFirstOnADay = false; }},
        {"failure on the day of a return", [](Rules& r) { r.failureOnDayOfReturnCounts = true; }},
        {"asked return counts once", [](Rules& r) { r.askedReturnCountsFurther = false; }},
        {"late answers are no answers", [](Rules& r) { r.answersUnsayTheSilence = false; }},
        {"silence is no opportunity", [](Rules& r) { r.unansweredIsAnOpportunity = false; }},
        {"plans count", [](Rules& r) { r.planned = true; }},
    };
}

struct Probe
{
    const History* history;
    int day;
    ShownAccount shown;
};

/// On how many account-days the program differs from the model with such rules. That the program
/// names its parameters is left aside: it must be noticed by what it makes of them.
int noticed(const std::vector<Probe>& probes, const Rules& rules)
{
    int count = 0;
    for (const Probe& probe : probes) {
        Figures figures = figuresOf(*probe.history, probe.day, rules);
        const Figures straight = figuresOf(*probe.history, probe.day);
        for (const char* parameter : {"Hf", "Hs", "kappa", "W", "at most", "half-life"})
            figures.numbers[parameter] = straight.numbers.at(parameter);
        Tally tally;
        compare(probe.shown, figures, tally);
        count += tally.differing > 0;
    }
    return count;
}

/// The control of the proof: each rule of the text, bent, makes the program differ from it.
TEST_F(ModelTest, EveryBentRuleIsNoticedInARandomBook)
{
    Draws draws(1);
    const Histories histories = randomHistories(120, draws);
    makeBook(histories, draws);
    std::vector<Probe> probes;
    for (const auto& [name, history] : histories)
        for (const int day : randomDays(history, 4, draws))
            probes.push_back({&history, day, shownAccount(name, day)});
    ASSERT_EQ(noticed(probes, {}), 0);
    int least = int(probes.size());
    QString leastName;
    for (const Bend& bend : bends()) {
        Rules rules;
        bend.apply(rules);
        const int count = noticed(probes, rules);
        EXPECT_GT(count, 0) << bend.name;
        if (count < least) {
            least = count;
            leastName = QString::fromLatin1(bend.name);
        }
    }
    testing::report(
        u"random books, control bent rules"_s,
        u"each of %1 bent rules is noticed in %2 account-days; the least, %3, in %4"_s.arg(
            QString::number(bends().size()), QString::number(probes.size()), leastName,
            QString::number(least)));
}

} // namespace
} // namespace goodturn::independent
