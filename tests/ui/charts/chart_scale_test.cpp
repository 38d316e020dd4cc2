#include "tests/ui/charts/flow_examples.h"
#include "ui/charts/chart_scale.h"

#include <gtest/gtest.h>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

double tenPerLetter(const QString& text)
{
    return 10.0 * double(text.size());
}

TEST(ValueScale, CoversWhatItIsGivenInRoundNumbers)
{
    const ValueScale scale = valueScale(7.3, -2.1, 6);
    EXPECT_EQ(scale.step, 2);
    EXPECT_EQ(scale.top, 8);
    EXPECT_EQ(scale.bottom, -4);
    EXPECT_EQ(scale.ticks(), (std::vector<double>{-4, -2, 0, 2, 4, 6, 8}));
}

TEST(ValueScale, ZeroIsAlwaysATickAndHasRoomOnBothSides)
{
    for (const auto& [up, down] : {std::pair{4.0, 0.0}, {0.0, -4.0}, {0.0, 0.0}, {0.25, -1e6}}) {
        const ValueScale scale = valueScale(up, down, 5);
        const auto ticks = scale.ticks();
        EXPECT_NE(std::find(ticks.begin(), ticks.end(), 0.0), ticks.end());
        EXPECT_GT(scale.top, 0);
        EXPECT_LT(scale.bottom, 0);
        EXPECT_LE(ticks.size(), 9U);
    }
}

TEST(TimeLabels, NameEveryMonthWhereThereIsRoom)
{
    const auto labels = timeLabels(testing::yearOfFlow(), 0, 11, 100, tenPerLetter);
    ASSERT_EQ(labels.size(), 12U);
    EXPECT_EQ(labels[0].text, u"Dec"_s);
    EXPECT_EQ(labels[0].year, u"2025"_s);
    EXPECT_EQ(labels[1].year, u"2026"_s);
    EXPECT_EQ(labels[2].year, QString());
}

TEST(TimeLabels, NameRoundMonthsWhereThereIsLess)
{
    const auto labels = timeLabels(testing::yearOfFlow(), 0, 11, 15, tenPerLetter);
    ASSERT_EQ(labels.size(), 4U);
    EXPECT_EQ(labels[0].text, u"Jan"_s);
    EXPECT_EQ(labels[1].text, u"Apr"_s);
    const auto later = timeLabels(testing::yearOfFlow(), 3, 11, 15, tenPerLetter);
    EXPECT_EQ(later[0].text, u"Apr"_s) << "the same months at any zoom";
}

TEST(TimeLabels, NameYearsOverTenYears)
{
    const auto labels = timeLabels(testing::longFlow(120), 0, 119, 4, tenPerLetter);
    ASSERT_EQ(labels.size(), 10U);
    EXPECT_EQ(labels[0].text, u"2017"_s);
    EXPECT_EQ(labels[0].year, QString());
}

TEST(TimeLabels, NameWeeksByTheirFirstDayAndQuartersByNumber)
{
    query::AccountFlow flow;
    flow.step = query::FlowStep::Week;
    flow.from = QDate(2026, 11, 2);
    for (int week = 0; week < 3; ++week)
        flow.bars.push_back(
            testing::emptyBar(flow.from.addDays(7 * week), flow.from.addDays(7 * week + 6)));
    EXPECT_EQ(timeLabels(flow, 0, 2, 100, tenPerLetter)[1].text, u"9 Nov"_s);
    flow.step = query::FlowStep::Quarter;
    flow.bars = {testing::emptyBar(QDate(2026, 1, 1), QDate(2026, 3, 31)),
                 testing::emptyBar(QDate(2026, 4, 1), QDate(2026, 6, 30))};
    EXPECT_EQ(timeLabels(flow, 0, 1, 100, tenPerLetter)[1].text, u"Q2"_s);
}

} // namespace
} // namespace goodturn::ui
