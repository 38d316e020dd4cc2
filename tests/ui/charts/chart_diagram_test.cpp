#include "ui/charts/chart_diagram.h"

#include "tests/ui/charts/insights_examples.h"
#include "ui/charts/portfolio_chart.h"
#include "ui/charts/standings_chart.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using goodturn::testing::fivePoints;
using goodturn::testing::manyPoints;
using goodturn::testing::threeMonths;

namespace {

class ChartDiagramTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        diagram.resize(560, 460);
        show(fivePoints());
        diagram.show();
        diagram.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&diagram));
        diagram.setFocus();
    }
    void show(const query::Portfolio& portfolio)
    {
        chart = std::make_shared<PortfolioChart>(portfolio);
        diagram.setChart(chart);
    }
    /// The stop of a row.
    int stopOf(int row) const
    {
        for (int stop = 0; stop < chart->stopCount(); ++stop)
            if (std::ranges::count(chart->rowsOf(stop), row) > 0)
                return stop;
        return -1;
    }
    QPoint placeOf(int row) const { return chart->boxOf(stopOf(row)).center().toPoint(); }
    void lasso(const QPolygon& way)
    {
        QTest::mousePress(&diagram, Qt::LeftButton, {}, way.first());
        for (const QPoint& place : way)
            QTest::mouseMove(&diagram, place);
        QTest::mouseRelease(&diagram, Qt::LeftButton, {}, way.last());
    }
    QPolygon around(QPoint place) const
    {
        const QPoint out(24, 24);
        const QRect box(place - out, place + out);
        return {box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()};
    }

    ChartDiagram diagram;
    std::shared_ptr<PortfolioChart> chart;
};

} // namespace

TEST_F(ChartDiagramTest, LeftAndRightGoByWhatWasReceivedUpAndDownByWhatWasGiven)
{
    QTest::keyClick(&diagram, Qt::Key_Home);
    EXPECT_EQ(diagram.attention(), stopOf(0)) << "the least received";
    QTest::keyClick(&diagram, Qt::Key_Right);
    EXPECT_NE(diagram.attention(), stopOf(0));
    QTest::keyClick(&diagram, Qt::Key_End);
    EXPECT_EQ(diagram.attention(), stopOf(1));
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&diagram, Qt::Key_Up);
    EXPECT_EQ(diagram.attention(), stopOf(0)) << "the most given";
}

TEST_F(ChartDiagramTest, PointingReadsOutAndAClickActs)
{
    QSignalSpy acted(&diagram, &ChartDiagram::stopChosen);
    QTest::mouseMove(&diagram, placeOf(1));
    ASSERT_TRUE(QTest::qWaitFor([&] { return diagram.attention() == stopOf(1); }));
    EXPECT_EQ(diagram.accessibleDescription(), u"Kestrel: given 1, received 9\nThey are owed\n"
                                               "1 entry in the last 90 days"_s);
    EXPECT_EQ(diagram.cursor().shape(), Qt::PointingHandCursor);
    QTest::mouseClick(&diagram, Qt::LeftButton, {}, placeOf(1));
    ASSERT_EQ(acted.size(), 1);
    EXPECT_EQ(acted[0][0].toInt(), stopOf(1));
    QTest::mouseClick(&diagram, Qt::LeftButton, {}, QPoint(2, 2));
    QTest::mouseClick(&diagram, Qt::RightButton, {}, placeOf(1));
    EXPECT_EQ(acted.size(), 1);
}

TEST_F(ChartDiagramTest, ALassoChoosesWhatIsInItAndAClickDoesNot)
{
    QSignalSpy chosen(&diagram, &ChartDiagram::rowsChosen);
    QSignalSpy acted(&diagram, &ChartDiagram::stopChosen);
    lasso(around(placeOf(2)));
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(diagram.chosen(), (std::vector<int>{2, 3, 4}));
    EXPECT_EQ(acted.size(), 0);
    lasso(around(QPoint(30, 30)));
    EXPECT_TRUE(diagram.chosen().empty());
}

TEST_F(ChartDiagramTest, TheKeyboardChoosesToo)
{
    QTest::keyClick(&diagram, Qt::Key_Home);
    QTest::keyClick(&diagram, Qt::Key_Space);
    EXPECT_EQ(diagram.chosen(), std::vector<int>{0});
    QTest::keyClick(&diagram, Qt::Key_End);
    QTest::keyClick(&diagram, Qt::Key_Space);
    EXPECT_EQ(diagram.chosen(), (std::vector<int>{0, 1}));
    QTest::keyClick(&diagram, Qt::Key_Space);
    EXPECT_EQ(diagram.chosen(), std::vector<int>{0});
    QTest::keyClick(&diagram, Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(diagram.chosen().size(), 5U);
    QTest::keyClick(&diagram, Qt::Key_Escape);
    EXPECT_TRUE(diagram.chosen().empty());
}

TEST_F(ChartDiagramTest, EnterActsOnWhatIsReadOut)
{
    QSignalSpy acted(&diagram, &ChartDiagram::stopChosen);
    QTest::keyClick(&diagram, Qt::Key_Return);
    EXPECT_EQ(acted.size(), 0) << "nothing is";
    QTest::keyClick(&diagram, Qt::Key_End);
    QTest::keyClick(&diagram, Qt::Key_Return);
    ASSERT_EQ(acted.size(), 1);
    EXPECT_EQ(acted[0][0].toInt(), stopOf(1));
}

TEST_F(ChartDiagramTest, WhatIsNotChosenIsPaleWhileSomethingIs)
{
    const auto inkAt = [this](int row) {
        return diagram.grab().toImage().pixelColor(placeOf(row));
    };
    const QColor before = inkAt(1);
    diagram.choose({0});
    EXPECT_NE(inkAt(1), before);
    diagram.choose({});
    EXPECT_EQ(inkAt(1), before);
}

TEST_F(ChartDiagramTest, AScreenReaderFindsEveryStopWithItsWordsPlaceAndAct)
{
    QAccessibleInterface* tree = QAccessible::queryAccessibleInterface(&diagram);
    ASSERT_NE(tree, nullptr);
    EXPECT_EQ(tree->role(), QAccessible::List);
    EXPECT_EQ(tree->text(QAccessible::Name), u"Given against received"_s);
    EXPECT_TRUE(tree->text(QAccessible::Description).contains(u"5 accounts"_s));
    ASSERT_EQ(tree->childCount(), chart->stopCount());
    for (int stop = 0; stop < tree->childCount(); ++stop) {
        QAccessibleInterface* child = tree->child(stop);
        ASSERT_NE(child, nullptr);
        EXPECT_TRUE(child->isValid());
        EXPECT_EQ(child, tree->child(stop)) << "made once";
        EXPECT_EQ(tree->indexOfChild(child), stop);
        EXPECT_EQ(child->parent(), tree);
        EXPECT_EQ(child->text(QAccessible::Name) + u'\n' + child->text(QAccessible::Value),
                  chart->readOut(stop));
        EXPECT_TRUE(QRect(diagram.mapToGlobal(QPoint()), diagram.size()).contains(child->rect()));
    }
    QTest::keyClick(&diagram, Qt::Key_Home);
    EXPECT_EQ(tree->focusChild(), tree->child(0));
    EXPECT_TRUE(tree->child(0)->state().focused);
    QSignalSpy acted(&diagram, &ChartDiagram::stopChosen);
    tree->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    ASSERT_EQ(acted.size(), 1);
    EXPECT_EQ(acted[0][0].toInt(), 1);
    const QPoint at = diagram.mapToGlobal(placeOf(1));
    EXPECT_EQ(tree->childAt(at.x(), at.y()), tree->child(stopOf(1)));
    query::Portfolio one;
    one.points = {fivePoints().points[0]};
    QAccessibleInterface* gone = tree->child(3);
    show(one);
    EXPECT_EQ(tree->childCount(), 1);
    EXPECT_FALSE(gone->isValid());
    EXPECT_TRUE(gone->text(QAccessible::Name).isEmpty());
}

TEST_F(ChartDiagramTest, TenThousandEventsAreHarmless)
{
    show(manyPoints(2'000));
    quint32 seed = 7;
    const auto next = [&seed](int below) {
        seed = seed * 1664525 + 1013904223;
        return int((seed >> 8) % quint32(below));
    };
    const Qt::Key keys[] = {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,    Qt::Key_Down,
                            Qt::Key_Home, Qt::Key_End,   Qt::Key_Space, Qt::Key_Escape};
    for (int i = 0; i < 10'000; ++i) {
        const QPoint place(next(620) - 30, next(520) - 30);
        switch (next(6)) {
        case 0:
            QTest::mousePress(&diagram, next(4) ? Qt::LeftButton : Qt::RightButton, {}, place);
            break;
        case 1:
            QTest::mouseRelease(&diagram, Qt::LeftButton, {}, place);
            break;
        case 2:
            QTest::keyClick(&diagram, keys[next(8)]);
            break;
        default: {
            QMouseEvent move(QEvent::MouseMove, place, diagram.mapToGlobal(place), Qt::NoButton,
                             Qt::NoButton, Qt::NoModifier);
            QApplication::sendEvent(&diagram, &move);
        }
        }
        if (i % 2'500 == 250)
            show(i % 5'000 == 250 ? query::Portfolio() : manyPoints(300));
    }
    EXPECT_FALSE(diagram.grab().isNull());
}

TEST_F(ChartDiagramTest, AStandingIsWalkedByMonthsAndWithinOne)
{
    auto standings = std::make_shared<StandingsChart>(threeMonths());
    diagram.setChart(standings);
    QTest::keyClick(&diagram, Qt::Key_End);
    EXPECT_TRUE(
        diagram.accessibleDescription().startsWith(u"22 November 2026\nTest with an ask\n"_s))
        << qPrintable(diagram.accessibleDescription());
    QTest::keyClick(&diagram, Qt::Key_Down);
    EXPECT_TRUE(diagram.accessibleDescription().contains(u"Earned the right to ask\n2 of 4"_s))
        << qPrintable(diagram.accessibleDescription());
    QTest::keyClick(&diagram, Qt::Key_Left);
    EXPECT_TRUE(diagram.accessibleDescription().startsWith(u"October 2026\nEarned"_s));
    EXPECT_EQ(standings->accountsOf(diagram.attention()), std::vector<AccountId>{AccountId(1)});
}

TEST(StandingsChart, TheTableHasAMonthARowAndAStandingAColumn)
{
    const StandingsChart chart(threeMonths());
    EXPECT_EQ(chart.headings(), (QStringList{u"Month"_s, u"Earned the right to ask"_s,
                                             u"Balanced"_s, u"Test with an ask"_s, u"All"_s}));
    ASSERT_EQ(chart.rowCount(), 3);
    QStringList last;
    for (int column = 0; column < 5; ++column)
        last << chart.cell(0, column);
    EXPECT_EQ(last, (QStringList{u"22 November 2026"_s, u"2"_s, u"0"_s, u"2"_s, u"4"_s}));
    EXPECT_EQ(chart.accountsOfRow(2).size(), 2U) << "two were there at first";
    EXPECT_TRUE(StandingsChart({}).summary().contains(u"No month"_s));
}

TEST(PortfolioChart, ATextIsReadOutAsItIsAndLongOnesAreCutToAFewLines)
{
    PortfolioChart chart(fivePoints());
    QFont font;
    font.setPixelSize(15);
    chart.plan(paperStyle(font), {600, 480});
    EXPECT_EQ(chart.readOut(0), u"Harbour <b>& Lowe: given 20, received 2\n"
                                "Earned the right to ask\n12 entries in the last 90 days"_s);
    query::Portfolio same;
    for (int i = 0; i < 30; ++i)
        same.points.push_back(goodturn::testing::pointOf(i + 1, u"Twin"_s, 3, 3));
    PortfolioChart pile(same);
    pile.plan(paperStyle(font), {600, 480});
    ASSERT_EQ(pile.stopCount(), 1);
    EXPECT_TRUE(pile.readOut(0).contains(u"and 25 more"_s)) << qPrintable(pile.readOut(0));
    EXPECT_EQ(pile.accountsOf(0).size(), 30U);
}

TEST_F(ChartDiagramTest, AttentionStaysWithItsMarkInAnotherSize)
{
    show(manyPoints(2000));
    const int fine = chart->stopCount();
    QTest::keyClick(&diagram, Qt::Key_End);
    const int row = chart->rowsOf(diagram.attention()).front();
    diagram.resize(260, 200);
    ASSERT_LT(chart->stopCount(), fine) << "the control: marks hide each other in a small drawing";
    EXPECT_EQ(diagram.attention(), stopOf(row));
}

} // namespace goodturn::ui
