#include "tests/ui/charts/flow_examples.h"
#include "ui/charts/reciprocity_chart.h"

#include <QElapsedTimer>
#include <QGraphicsScene>
#include <QXYSeries>

#include <gtest/gtest.h>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

class Chart : public ::testing::Test
{
protected:
    Chart() : chart(new ReciprocityChart(paperStyle(QFont())))
    {
        scene.addItem(chart);
        chart->resize(800, 400);
        chart->setFlow(testing::yearOfFlow());
    }

    double shownDays() const { return chart->plan().dayTo - chart->plan().dayFrom; }

    QGraphicsScene scene;
    ReciprocityChart* chart;
};

TEST_F(Chart, NewNumbersReplacePointsInTheSameSeries)
{
    const QList<QAbstractSeries*> before = chart->series();
    const auto items = scene.items().size();
    chart->setFlow(testing::longFlow(36));
    EXPECT_EQ(chart->series(), before);
    EXPECT_EQ(scene.items().size(), items);
}

TEST_F(Chart, AFlowIsShownInAFewMilliseconds)
{
    auto flow = testing::longFlow(120);
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 20; ++i) {
        flow.bars[5].given = i;
        QElapsedTimer timer;
        timer.start();
        chart->setFlow(flow);
        best = std::min(best, timer.nsecsElapsed());
    }
    EXPECT_LT(best, 10'000'000);
}

TEST_F(Chart, TheZoomStaysWhenOnlyNumbersChange)
{
    chart->zoomAt(400, 0.5);
    ASSERT_FALSE(chart->showsAll());
    const double from = chart->plan().dayFrom;
    auto flow = testing::yearOfFlow();
    flow.bars[2].given = 9;
    chart->setFlow(flow);
    EXPECT_DOUBLE_EQ(chart->plan().dayFrom, from);
    chart->setFlow(testing::longFlow(24));
    EXPECT_TRUE(chart->showsAll()) << "another time is shown whole";
}

TEST_F(Chart, ZoomKeepsThePlaceUnderTheMouseAndStaysInside)
{
    const double day = chart->plan().dayAt(300);
    chart->zoomAt(300, 0.5);
    EXPECT_NEAR(chart->plan().dayAt(300), day, 0.5);
    for (int i = 0; i < 40; ++i)
        chart->zoomAt(300, 0.5);
    EXPECT_GE(shownDays(), 60);
    for (int i = 0; i < 40; ++i)
        chart->zoomAt(300, 2);
    EXPECT_TRUE(chart->showsAll());
}

TEST_F(Chart, PanningEndsAtTheEdges)
{
    chart->zoomAt(400, 0.3);
    const double days = shownDays();
    chart->panBy(1e6);
    EXPECT_DOUBLE_EQ(chart->plan().dayFrom, 0);
    chart->panBy(-1e6);
    EXPECT_DOUBLE_EQ(chart->plan().dayTo, 365);
    EXPECT_NEAR(shownDays(), days, 1e-6);
}

TEST_F(Chart, ABarIsRevealedWhenItIsOutOfView)
{
    chart->showDays(0, 90);
    chart->reveal(11);
    EXPECT_DOUBLE_EQ(chart->plan().dayTo, 365);
    chart->reveal(0);
    EXPECT_DOUBLE_EQ(chart->plan().dayFrom, 0);
}

TEST_F(Chart, PlacesNameTheirBarAndMarker)
{
    EXPECT_EQ(chart->barAt(chart->columnOf(6).center()), 6);
    EXPECT_EQ(chart->barAt(QPointF(-5, -5)), -1);
    EXPECT_EQ(chart->barAt(QPointF(5000, 5000)), -1);
    EXPECT_TRUE(chart->columnOf(99).isNull());
    const auto& placed = chart->plan().markers;
    ASSERT_EQ(placed.size(), 2U);
    EXPECT_EQ(chart->markersAt(placed[1].centre), placed[1].markers);
    EXPECT_TRUE(chart->markersAt(chart->plan().plot.bottomRight()).empty());
}

TEST_F(Chart, NoSeriesEverHoldsWhatIsNoNumber)
{
    auto flow = testing::yearOfFlow();
    flow.bars[1].given = std::nan("");
    flow.balance[4].balance = std::numeric_limits<double>::infinity();
    chart->setFlow(flow);
    int seen = 0;
    for (const QXYSeries* line : chart->findChildren<QXYSeries*>())
        for (const QPointF& point : line->points()) {
            ++seen;
            EXPECT_TRUE(std::isfinite(point.x()) && std::isfinite(point.y()));
        }
    EXPECT_GT(seen, 20);
}

} // namespace
} // namespace goodturn::ui
