#include "tests/ui/charts/flow_examples.h"
#include "ui/charts/flow_words.h"

#include <QLocale>

#include <gtest/gtest.h>

#include <limits>
#include <numeric>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using testing::yearOfFlow;

namespace {

class FlowWords : public ::testing::Test
{
protected:
    void SetUp() override
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void TearDown() override { QLocale::setDefault(QLocale::c()); }
};

TEST_F(FlowWords, AnAmountIsPointsOrMoney)
{
    EXPECT_EQ(amountText(2.5, {}), u"2.5"_s);
    EXPECT_EQ(amountText(-0.25, {}), u"0.25"_s);
    EXPECT_EQ(amountText(400, u"EUR"_s), u"€400"_s);
    EXPECT_EQ(amountText(5, u"nonsense"_s), u"5\u00a0nonsense"_s);
    EXPECT_EQ(amountText(std::numeric_limits<double>::infinity(), {}), u"0"_s);
}

TEST_F(FlowWords, ABarIsNamedByItsTime)
{
    using query::FlowStep;
    const auto bar = testing::emptyBar(QDate(2026, 11, 2), QDate(2026, 11, 8));
    EXPECT_EQ(barPeriod(bar, FlowStep::Week), u"2 – 8 Nov 2026"_s);
    EXPECT_EQ(barPeriod(bar, FlowStep::Month), u"November 2026"_s);
    EXPECT_EQ(barPeriod(bar, FlowStep::Quarter), u"Q4 2026"_s);
    EXPECT_EQ(barPeriod(testing::emptyBar(QDate(2025, 12, 29), QDate(2026, 1, 4)), FlowStep::Week),
              u"29 Dec 2025 – 4 Jan 2026"_s);
}

TEST_F(FlowWords, ABarIsReadOutWithItsEntries)
{
    EXPECT_EQ(
        barReadOut(yearOfFlow(), 11, testing::yearWords),
        u"November 2026: given 4, felt balance +2.0\n▲ 12 Nov Introduction: Ines <b>& Tom</b>"_s);
    EXPECT_EQ(barReadOut(yearOfFlow(), 0),
              u"December 2025: nothing given or received, felt balance \u22121.0"_s);
    EXPECT_EQ(barReadOut(yearOfFlow(), 99), QString());
    EXPECT_EQ(barReadOut(yearOfFlow(), 6, testing::yearWords),
              u"June 2026: received 3, felt balance +1.0\n▼ 1 Jun Order PO-4471\n"
              "Ask granted · 1 Jun 2026 · Renewal"_s);
}

TEST_F(FlowWords, OfManyEntriesTheNewestAreToldAndTheOthersCounted)
{
    auto flow = yearOfFlow();
    flow.bars[0].favours.resize(250);
    std::iota(flow.bars[0].favours.begin(), flow.bars[0].favours.end(), 1);
    std::vector<qint64> asked;
    const QStringList lines = barLines(flow, 0, [&](std::span<const qint64> favours) {
        asked.assign(favours.begin(), favours.end());
        return QStringList(qsizetype(favours.size()), u"an entry"_s);
    });
    ASSERT_EQ(asked.size(), 12U);
    EXPECT_EQ(asked.back(), 250);
    ASSERT_EQ(lines.size(), 13);
    EXPECT_EQ(lines.back(), u"and 238 before them"_s);
}

TEST_F(FlowWords, FeelingsAndWhatIsComparedAreReadOutToo)
{
    EXPECT_EQ(barFigures(testing::feltYear(), 11),
              u"given 4, felt balance +2.0, they may feel +1.5, you +2.5, Kestrel +1.0"_s);
    EXPECT_TRUE(flowSummary(testing::feltYear()).contains(u"Beside it: Kestrel, +1.0 now."_s));
    query::FlowComparison median;
    median.accounts = 248;
    EXPECT_EQ(comparisonWords(median), u"median of 248 accounts"_s);
}

TEST_F(FlowWords, AMarkerIsReadOut)
{
    EXPECT_EQ(markerReadOut(yearOfFlow().markers[0]), u"Gift · 14 Feb 2026 · The Box"_s);
}

TEST_F(FlowWords, TheSummarySaysWhatTheDrawingShows)
{
    auto flow = yearOfFlow();
    flow.windowFrom = QDate(2026, 12, 10);
    flow.windowTo = QDate(2027, 1, 14);
    const QString words = flowSummary(flow);
    EXPECT_TRUE(words.contains(u"in 4 entries: given 6, received 4."_s)) << words.toStdString();
    EXPECT_TRUE(words.contains(u"felt balance is +2.0"_s));
    EXPECT_TRUE(words.contains(u"between 10 Dec 2026 and 14 Jan 2027"_s));
    EXPECT_EQ(flowSummary({}), emptyFlowWords());
}

TEST_F(FlowWords, AQuietTimeIsNotAnEmptyAccount)
{
    query::AccountFlow flow = yearOfFlow();
    EXPECT_TRUE(showsAnything(flow));
    testing::makeQuiet(flow);
    EXPECT_FALSE(showsAnything(flow));
    EXPECT_TRUE(quietFlowWords(4).contains(u"4 entries"_s));
}

TEST_F(FlowWords, MoneyHasNoFeltBalance)
{
    auto flow = yearOfFlow();
    flow.currency = u"EUR"_s;
    EXPECT_FALSE(barReadOut(flow, 11).contains(u"balance"_s));
    EXPECT_FALSE(flowSummary(flow).contains(u"balance"_s));
}

} // namespace
} // namespace goodturn::ui
