#include "tests/ui/charts/insights_examples.h"
#include "tests/ui/charts/printed_style.h"
#include "ui/charts/kinds_chart.h"
#include "ui/charts/leaning_chart.h"
#include "ui/charts/parts_chart.h"

#include "ui/charts/lane_chart.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

#include <array>
#include <limits>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using goodturn::testing::kindOf;
using goodturn::testing::printedStyle;

namespace {

std::vector<query::KindReturn> someKinds()
{
    return {kindOf(FavourKind::Insight, 10, 40), kindOf(FavourKind::Introduction, 9, 12),
            kindOf(FavourKind::Courtesy, 0, 5)};
}

query::LeaningList someList()
{
    query::LeaningLine polaris;
    polaris.id = AccountId(7);
    polaris.name = u"Polaris <b>GmbH"_s;
    polaris.given = 8;
    polaris.received = 2;
    polaris.balance = 5.5;
    polaris.lastGiven = QDate(2026, 11, 2);
    query::LeaningLine broken = polaris;
    broken.given = std::numeric_limits<double>::quiet_NaN();
    return {{polaris, broken}, {AccountId(7), AccountId(8), AccountId(9)}};
}

std::vector<ChartPart> asks()
{
    return {{u"Made"_s, 10, false, {AccountId(1), AccountId(2), AccountId(2)}},
            {u"Granted"_s, 4, true, {AccountId(2), AccountId(2)}},
            {u"Declined"_s, 6, false, {AccountId(1), AccountId(2)}}};
}

QImage picture(const DrawnChart& chart, QSize size)
{
    const Drawing drawing = [&chart](QPainter& painter, const QRectF& place,
                                     const ChartStyle& how) {
        painter.fillRect(place, how.ground);
        chart.draw(painter, how);
    };
    return drawnPicture(drawing, printedStyle(), size, 1);
}

/// Every text lies inside of the drawing, and no two of a lane lie on each other.
void expectPlaced(const LanePlan& plan, QSizeF size)
{
    const QRectF whole(QPointF(), size);
    for (const PlacedText& label : plan.labels)
        EXPECT_TRUE(whole.adjusted(-1, -1, 1, 1).contains(label.box)) << qPrintable(label.text);
    for (std::size_t i = 0; i < plan.labels.size(); ++i)
        for (std::size_t k = i + 1; k < plan.labels.size(); ++k)
            EXPECT_FALSE(plan.labels[i].box.intersects(plan.labels[k].box))
                << qPrintable(plan.labels[i].text) << " and " << qPrintable(plan.labels[k].text);
}

} // namespace

TEST(KindsChart, HasTheLargestShareFirstWithItsNumbers)
{
    const KindsChart chart(someKinds());
    ASSERT_EQ(chart.rowCount(), 3);
    EXPECT_EQ(chart.kindOf(0), FavourKind::Introduction);
    EXPECT_EQ(chart.cell(0, 1), u"12"_s);
    EXPECT_EQ(chart.cell(0, 2), u"9"_s);
    EXPECT_EQ(chart.cell(0, 3), u"75 %"_s);
    EXPECT_EQ(chart.readOut(0), u"Introduction\nSomething came back after 9 of 12, 75 %\n"
                                "Likely in truth: 47 % to 91 %\nHalf of these within 12 days"_s);
    EXPECT_EQ(chart.cell(2, 5), QString());
}

TEST(KindsChart, DrawsEachIntervalInItsLane)
{
    KindsChart chart(someKinds());
    const QSize size(600, 200);
    chart.plan(printedStyle(), size);
    const LanePlan& plan = chart.planned();
    const QImage image = picture(chart, size);
    const double y = plan.roomOf(0).center().y();
    EXPECT_EQ(image.pixelColor(int(plan.xOf(0.75)), int(y)).rgb(), printedStyle().received().rgb());
    EXPECT_EQ(image.pixelColor(int(plan.xOf(0.55)), int(y)).rgb(), printedStyle().received().rgb());
    EXPECT_EQ(image.pixelColor(int(plan.xOf(0.20)), int(y)), QColor(Qt::white));
}

TEST(KindsChart, WhatIsNoNumberIsLeftOut)
{
    auto kinds = someKinds();
    kinds[0].share = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(KindsChart(kinds).rowCount(), 2);
}

TEST(LaneCharts, FitAtAnySizeOfText)
{
    for (const int pixels : {11, 15, 30})
        for (const QSizeF size : {QSizeF(360, 420), QSizeF(600, 300), QSizeF(1200, 500)}) {
            KindsChart kinds(someKinds());
            LeaningChart list(u"Given most"_s, someList());
            PartsChart parts(u"Asks"_s, PartsChart::Parts::Dividing, asks());
            for (LaneChart* chart : std::initializer_list<LaneChart*>{&kinds, &list, &parts}) {
                chart->plan(printedStyle(pixels), size);
                expectPlaced(chart->planned(), size);
            }
        }
}

TEST(LaneCharts, AreWalkedUpAndDown)
{
    KindsChart chart(someKinds());
    chart.plan(printedStyle(), {600, 200});
    EXPECT_EQ(chart.stopAfter(-1, Qt::Key_Down), 0);
    EXPECT_EQ(chart.stopAfter(0, Qt::Key_Down), 1);
    EXPECT_EQ(chart.stopAfter(1, Qt::Key_Up), 0);
    EXPECT_EQ(chart.stopAfter(1, Qt::Key_End), 2);
    EXPECT_EQ(chart.stopAfter(1, Qt::Key_A), -1);
    EXPECT_EQ(chart.stopAt(chart.boxOf(1).center()), 1);
    EXPECT_EQ(chart.stopAt({10, 199}), -1);
}

TEST(LaneCharts, WithoutRowsAreEmpty)
{
    KindsChart chart(std::vector<query::KindReturn>{});
    chart.plan(printedStyle(), {300, 200});
    EXPECT_EQ(chart.stopCount(), 0);
    EXPECT_EQ(chart.stopAt({10, 10}), -1);
    EXPECT_FALSE(picture(chart, {300, 200}).isNull());
}

TEST(LaneCharts, StandTenThousandRandomPlacesAtRandomSizes)
{
    QRandomGenerator random(7);
    KindsChart kinds(someKinds());
    LeaningChart list(u"Given most"_s, someList());
    PartsChart parts(u"Asks"_s, PartsChart::Parts::Dividing, asks());
    const std::array<LaneChart*, 3> charts{&kinds, &list, &parts};
    for (int i = 0; i < 10'000; ++i) {
        LaneChart& chart = *charts[size_t(random.bounded(3))];
        if (i % 100 < 3)
            chart.plan(printedStyle(5 + random.bounded(40)),
                       {double(random.bounded(1500)), double(random.bounded(900))});
        const QPointF place(random.bounded(1600) - 50, random.bounded(1000) - 50);
        const int stop = chart.stopAt(place);
        ASSERT_LT(stop, chart.stopCount());
        if (stop >= 0) {
            EXPECT_TRUE(chart.boxOf(stop).contains(place));
            EXPECT_FALSE(chart.readOut(stop).isEmpty());
        }
    }
}

TEST(LeaningChart, TellsEachAccountAndLeavesOutWhatIsNoNumber)
{
    const LeaningChart chart(u"Given most"_s, someList());
    ASSERT_EQ(chart.rowCount(), 1);
    EXPECT_EQ(chart.cell(0, 0), u"Polaris <b>GmbH"_s);
    EXPECT_EQ(chart.cell(0, 1), u"8"_s);
    EXPECT_EQ(chart.cell(0, 4), u"never"_s);
    EXPECT_EQ(chart.cell(0, 5), u"+5.5"_s);
    EXPECT_EQ(chart.accountsOfRow(0), std::vector{AccountId(7)});
    EXPECT_TRUE(chart.summary().startsWith(u"The first 1 of 3 accounts"_s));
}

TEST(LeaningChart, HasWhatWasGivenAboveWhatCame)
{
    LeaningChart chart(u"Given most"_s, someList());
    const QSize size(600, 120);
    chart.plan(printedStyle(), size);
    const LanePlan& plan = chart.planned();
    const QImage image = picture(chart, size);
    const QPointF middle = plan.roomOf(0).center();
    EXPECT_EQ(image.pixelColor(int(plan.xOf(5)), int(middle.y() - 4)).rgb(),
              printedStyle().given().rgb());
    EXPECT_EQ(image.pixelColor(int(plan.xOf(5)), int(middle.y() + 4)), QColor(Qt::white));
    EXPECT_NE(image.pixelColor(int(plan.xOf(1)), int(middle.y() + 4)), QColor(Qt::white));
}

TEST(PartsChart, DividesTheWhole)
{
    PartsChart chart(u"Asks"_s, PartsChart::Parts::Dividing, asks());
    const QSize size(600, 120);
    chart.plan(printedStyle(), size);
    const LanePlan& plan = chart.planned();
    const QImage image = picture(chart, size);
    const double y = plan.roomOf(2).center().y();
    EXPECT_EQ(image.pixelColor(int(plan.xOf(2)), int(y)), QColor(Qt::white));
    EXPECT_NE(image.pixelColor(int(plan.xOf(5)), int(y)), QColor(Qt::white));
    EXPECT_EQ(chart.cell(1, 2), u"40 %"_s);
    EXPECT_EQ(chart.accountsOfRow(0), (std::vector{AccountId(1), AccountId(2)}));
    EXPECT_EQ(chart.readOut(1), u"Granted: 4 of 10, 40 %\nat 1 account"_s);
}

TEST(PartsChart, PartsThatMayOverlapBeginAtTheLeft)
{
    PartsChart chart(u"Referrals"_s, PartsChart::Parts::Within, asks());
    const QSize size(600, 120);
    chart.plan(printedStyle(), size);
    const LanePlan& plan = chart.planned();
    const double y = plan.roomOf(2).center().y();
    EXPECT_NE(picture(chart, size).pixelColor(int(plan.xOf(2)), int(y)), QColor(Qt::white));
}

TEST(PartsChart, OfNothingHasNoShares)
{
    PartsChart chart(u"Asks"_s, PartsChart::Parts::Dividing, {{u"Made"_s, 0, false, {}}});
    chart.plan(printedStyle(), {300, 100});
    EXPECT_EQ(chart.cell(0, 2), u"0 %"_s);
}

} // namespace goodturn::ui
