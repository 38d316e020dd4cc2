#include "core/reciprocity/why.h"
#include "core/reciprocity/why_parts.h"
#include "core/reciprocity/why_words.h"
#include "tests/core/reciprocity/ledger_words.h"

#include <gtest/gtest.h>

#include <QSet>

#include <cmath>

namespace goodturn::reciprocity {
namespace {
using namespace Qt::StringLiterals;

AccountLedger drawnLedger(unsigned seed)
{
    AccountLedger ledger{drawnEntries(seed, 1 + int(seed % 30), 1200), {}};
    qint64 id = 0;
    for (LedgerEntry& entry : ledger.entries)
        entry.id = ++id;
    std::mt19937 draw(seed);
    for (unsigned i = seed % 4; i > 0; --i) {
        const int asked = int(draw() % 1100);
        const AskState states[] = {AskState::Open,     AskState::Granted,    AskState::Declined,
                                   AskState::NoAnswer, AskState::Redirected, AskState::Draft};
        ledger.asks.push_back({++id, asked, states[draw() % std::size(states)], asked + 9});
    }
    return ledger;
}

const Explanation& explanationOf(const std::vector<Explanation>& all, FigureCode figure)
{
    return all.at(size_t(figure));
}

double operand(const Explanation& explanation, const QString& name)
{
    for (const Operand& one : explanation.operands)
        if (one.name == name)
            return one.value;
    ADD_FAILURE() << "no operand " << name.toStdString();
    return NAN;
}

TEST(Why, ExplainsEveryFigureInOrderWithANameAndASentence)
{
    const AccountLedger ledger = drawnLedger(8);
    const auto all = explain(ledger, assess(ledger, 1250));
    ASSERT_EQ(all.size(), std::size(EnumCodes<FigureCode>::all));
    QSet<QString> names;
    for (size_t i = 0; i < all.size(); ++i) {
        EXPECT_EQ(size_t(all[i].figure), i);
        EXPECT_FALSE(all[i].sentence.isEmpty()) << i;
        EXPECT_FALSE(all[i].sentence.contains(u'%') && !all[i].sentence.contains(u" %"_s)) << i;
        names.insert(all[i].name);
    }
    EXPECT_EQ(names.size(), qsizetype(all.size()));
}

TEST(Why, TheEntriesOfASumAddUpToTheFigure)
{
    int sums = 0;
    for (unsigned seed = 1; seed <= 500; ++seed) {
        const AccountLedger ledger = drawnLedger(seed);
        const auto all = explain(ledger, assess(ledger, 1000 + int(seed % 300)));
        for (const Explanation& one : all) {
            if (!one.isSum())
                continue;
            double sum = 0;
            for (const Part& part : one.parts)
                sum += *part.amount;
            if (one.atMost)
                sum = std::min(sum, *one.atMost);
            EXPECT_NEAR(sum, *one.value, 1e-9) << seed << one.name.toStdString();
            sums += one.parts.empty() ? 0 : 1;
        }
    }
    EXPECT_GT(sums, 5000);
}

TEST(Why, ChancesFollowFromTheirNumbers)
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        const AccountLedger ledger = drawnLedger(seed);
        const Figures f = assess(ledger, 1210);
        const auto all = explain(ledger, f);
        const auto& one = explanationOf(all, FigureCode::ReturnsOneFavour);
        const double a = operand(one, u"a"_s);
        const double b = operand(one, u"b"_s);
        const double idle =
            std::pow(operand(one, u"beta"_s) / (operand(one, u"beta"_s) + operand(one, u"W"_s)),
                     operand(one, u"alpha"_s));
        EXPECT_NEAR(idle, operand(one, u"L"_s), 1e-12);
        EXPECT_NEAR(*one.value, 1 - idle * b / (a + b), 1e-12);
        const auto& wait = explanationOf(all, FigureCode::IfYouWait);
        EXPECT_NEAR(*wait.value, 1 - idle * operand(wait, u"E(S)"_s), 1e-12);
        const auto& give = explanationOf(all, FigureCode::IfYouGive);
        EXPECT_NEAR(*give.value, 1 - idle * operand(give, u"E(S+1)"_s), 1e-12);
        const auto& grant = explanationOf(all, FigureCode::AskGranted);
        EXPECT_NEAR(*grant.value,
                    (1 + operand(grant, u"granted"_s) + operand(grant, u"redirected"_s)) /
                        (2 + operand(grant, u"resolved"_s)),
                    1e-12);
    }
}

TEST(Why, NamesTheEntriesBehindACount)
{
    AccountLedger ledger{{gave(3, 0), got(3, 20), gave(4, 40), gave(2, 50)},
                         {{9, 60, AskState::Declined, 61}, {10, 5, AskState::Declined, 6}}};
    for (size_t i = 0; i < ledger.entries.size(); ++i)
        ledger.entries[i].id = qint64(i) + 1;
    const auto all = explain(ledger, assess(ledger, 200));
    const auto& n = explanationOf(all, FigureCode::Opportunities);
    ASSERT_EQ(n.parts.size(), 2U);
    EXPECT_EQ(n.parts[0].id, 2) << "the return that closed the first spell";
    EXPECT_EQ(n.parts[1].id, 3) << "the giving that is overdue";
    const auto& failed = explanationOf(all, FigureCode::FailedAsks);
    ASSERT_EQ(failed.parts.size(), 1U);
    EXPECT_EQ(failed.parts[0].kind, Part::Kind::Ask);
    EXPECT_EQ(failed.parts[0].id, 9) << "the other came before the return";
    const auto& standing = explanationOf(all, FigureCode::Standing);
    EXPECT_FALSE(standing.isSum());
    EXPECT_EQ(standing.parts.size(), 6U);
}

TEST(Why, AnAccountWithoutHistoryHasNothingToAddUp)
{
    const auto all = explain({}, assess({}, 100));
    for (const Explanation& one : all)
        EXPECT_TRUE(one.parts.empty()) << one.name.toStdString();
    EXPECT_FALSE(explanationOf(all, FigureCode::Evenness).value);
    EXPECT_FALSE(explanationOf(all, FigureCode::LargestAsk).value);
    EXPECT_EQ(explanationOf(all, FigureCode::FeltBalance).value, 0.0);
    EXPECT_EQ(PartsOfFigures({}, 100, {}).all().size(), 0U);
    EXPECT_EQ(nameOf(FigureCode::FeltBalance), u"Felt balance (NB)"_s);
}

} // namespace
} // namespace goodturn::reciprocity
