#include "ui/charts/standings_plan.h"

#include "tests/ui/charts/insights_examples.h"

#include <gtest/gtest.h>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using goodturn::testing::threeMonths;

namespace {

ChartStyle standingsStyle()
{
    QFont font;
    font.setPixelSize(15);
    return paperStyle(font);
}

StandingsPlan planOfMonths(const query::StandingsOverTime& standings, QSizeF size = {600, 480})
{
    return planStandings(standings, standingsStyle(), size);
}

int bandOf(const StandingsPlan& plan, int end, Standing standing)
{
    for (int i = 0; i < int(plan.bands.size()); ++i)
        if (plan.bands[std::size_t(i)].end == end &&
            plan.bands[std::size_t(i)].standing == standing)
            return i;
    return -1;
}

} // namespace

TEST(StandingsPlan, EachMonthIsAStackAsHighAsItsAccounts)
{
    const StandingsPlan plan = planOfMonths(threeMonths());
    ASSERT_EQ(plan.bands.size(), 6U);
    double height[3] = {};
    for (const StandingBand& band : plan.bands)
        height[band.end] += band.box.height();
    EXPECT_NEAR(height[2], height[0] * 2, 1e-6) << "four accounts, two at first";
    EXPECT_NEAR(height[1], height[0] * 1.5, 1e-6);
    const QRectF earned = plan.bands[std::size_t(bandOf(plan, 2, Standing::Earned))].box;
    const QRectF test = plan.bands[std::size_t(bandOf(plan, 2, Standing::Test))].box;
    EXPECT_NEAR(earned.bottom(), plan.plot.bottom(), 1e-6);
    EXPECT_NEAR(test.bottom(), earned.top(), 1e-6);
}

TEST(StandingsPlan, BandsStandInThePlotAndNoWordIsCutOff)
{
    query::StandingsOverTime tenYears;
    for (int month = 0; month < 120; ++month) {
        query::StandingsAt end;
        end.day = QDate(2016, 12, 1).addMonths(month + 1).addDays(-1);
        for (int standing = 0; standing < 7; ++standing)
            end.counts[standing] = (month * 7 + standing * 13) % 900;
        tenYears.ends.push_back(end);
    }
    for (const QSizeF size : {QSizeF(340, 320), QSizeF(600, 480), QSizeF(1100, 420)}) {
        const StandingsPlan plan = planOfMonths(tenYears, size);
        const QRectF place(QPointF(0, 0), size);
        for (const StandingBand& band : plan.bands)
            EXPECT_TRUE(plan.plot.adjusted(-0.5, -0.5, 0.5, 0.5).contains(band.box));
        for (const PlacedText& label : plan.labels)
            EXPECT_TRUE(place.contains(label.box)) << qPrintable(label.text) << size.width();
        for (const StandingKey& key : plan.legend)
            EXPECT_TRUE(place.contains(key.words.box)) << qPrintable(key.words.text);
    }
}

TEST(StandingsPlan, TicksAreWholeAccounts)
{
    const StandingsPlan plan = planOfMonths(threeMonths(), {600, 900});
    for (const auto& [y, text] : plan.ticks)
        EXPECT_FALSE(text.contains(u'.')) << qPrintable(text);
    QStringList numbers;
    for (const auto& [y, text] : plan.ticks)
        numbers << text;
    EXPECT_EQ(numbers.removeDuplicates(), 0);
}

TEST(StandingsPlan, FindsABandAndThoseBesideIt)
{
    const StandingsPlan plan = planOfMonths(threeMonths());
    for (int i = 0; i < int(plan.bands.size()); ++i)
        EXPECT_EQ(plan.bandAt(plan.bands[std::size_t(i)].box.center()), i);
    EXPECT_EQ(plan.bandAt(plan.plot.topLeft()), -1);
    const int earned = bandOf(plan, 2, Standing::Earned);
    EXPECT_EQ(plan.bandInMonthBeside(earned, -1), bandOf(plan, 1, Standing::Earned));
    EXPECT_EQ(plan.bandInMonthBeside(earned, 1), earned);
    EXPECT_EQ(plan.bandInMonthBeside(bandOf(plan, 1, Standing::Test), -1),
              bandOf(plan, 0, Standing::Balanced))
        << "nobody stood there, so it is what is nearest";
    EXPECT_EQ(plan.bandBeside(earned, 1), bandOf(plan, 2, Standing::Test));
    EXPECT_EQ(plan.bandBeside(earned, -1), earned);
}

TEST(StandingsPlan, AMonthThatIsNotOverIsNamedByItsDay)
{
    EXPECT_TRUE(monthEndText(QDate(2026, 11, 22)).startsWith(u"22 "_s));
    EXPECT_FALSE(monthEndText(QDate(2026, 11, 30)).startsWith(u"30"_s));
    EXPECT_TRUE(planOfMonths({}).bands.empty());
}

} // namespace goodturn::ui
