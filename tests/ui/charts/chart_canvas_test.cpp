#include "tests/ui/charts/flow_examples.h"
#include "ui/charts/chart_canvas.h"
#include "ui/charts/reciprocity_chart.h"

#include <QApplication>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

class Canvas : public ::testing::Test
{
protected:
    Canvas()
    {
        canvas.resize(800, 400);
        canvas.setEntryWords(testing::yearWords);
        canvas.setFlow(testing::yearOfFlow());
        canvas.show();
        QApplication::processEvents();
    }

    QPoint placeOf(int bar) { return canvas.mapFromScene(canvas.drawing().columnOf(bar).center()); }
    void wheel(int notches)
    {
        const QPointF at = placeOf(6);
        QWheelEvent event(at, canvas.mapToGlobal(at), {}, QPoint(0, notches * 120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(canvas.viewport(), &event);
        accepted = event.isAccepted();
    }

    ChartCanvas canvas;
    bool accepted = false;
};

TEST_F(Canvas, AClickChoosesTheBarUnderIt)
{
    QSignalSpy chosen(&canvas, &ChartCanvas::barChosen);
    QTest::mouseClick(canvas.viewport(), Qt::LeftButton, {}, placeOf(6));
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].toInt(), 6);
    EXPECT_EQ(canvas.drawing().attention().marked, 6);
}

TEST_F(Canvas, AClickAnywhereIsHarmless)
{
    QSignalSpy chosen(&canvas, &ChartCanvas::barChosen);
    for (const QPoint place : {QPoint(1, 1), QPoint(799, 399), QPoint(400, 395), QPoint(3, 200)})
        for (const auto button : {Qt::LeftButton, Qt::RightButton, Qt::MiddleButton}) {
            QTest::mouseClick(canvas.viewport(), button, {}, place);
            QTest::mouseDClick(canvas.viewport(), button, {}, place);
            EXPECT_EQ(chosen.size(), 0) << place.x() << "," << place.y();
        }
    canvas.setFlow({});
    QTest::mouseClick(canvas.viewport(), Qt::LeftButton, {}, QPoint(400, 200));
    EXPECT_EQ(chosen.size(), 0);
}

TEST_F(Canvas, TheWheelZoomsUntilThereIsNothingToZoom)
{
    wheel(2);
    EXPECT_TRUE(accepted);
    EXPECT_FALSE(canvas.drawing().showsAll());
    QTest::mouseDClick(canvas.viewport(), Qt::LeftButton, {}, placeOf(6));
    EXPECT_TRUE(canvas.drawing().showsAll());
    wheel(-1);
    EXPECT_FALSE(accepted) << "the page around it scrolls";
}

TEST_F(Canvas, ADragPansAndChoosesNothing)
{
    wheel(4);
    const double from = canvas.drawing().plan().dayFrom;
    QSignalSpy chosen(&canvas, &ChartCanvas::barChosen);
    const QPoint start = placeOf(6);
    QTest::mousePress(canvas.viewport(), Qt::LeftButton, {}, start);
    QTest::mouseMove(canvas.viewport(), start + QPoint(40, 0));
    QTest::mouseMove(canvas.viewport(), start + QPoint(80, 0));
    QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, {}, start + QPoint(80, 0));
    EXPECT_LT(canvas.drawing().plan().dayFrom, from);
    EXPECT_EQ(chosen.size(), 0);
}

TEST_F(Canvas, ADragOverAllOfTheTimeChoosesWhatToLookAt)
{
    QSignalSpy chosen(&canvas, &ChartCanvas::barChosen);
    const auto drag = [&](int from, int to) {
        QTest::mousePress(canvas.viewport(), Qt::LeftButton, {}, placeOf(from));
        QTest::mouseMove(canvas.viewport(), placeOf((from + to) / 2));
        QTest::mouseMove(canvas.viewport(), placeOf(to));
    };
    drag(3, 8);
    QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, {}, placeOf(8));
    for (int bar = 0; bar < 12; ++bar)
        EXPECT_EQ(canvas.drawing().columnOf(bar).isEmpty(), bar < 3 || bar > 8) << bar;
    EXPECT_EQ(chosen.size(), 0);
    canvas.resetZoom();
    drag(3, 8);
    QTest::keyClick(&canvas, Qt::Key_Escape);
    QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, {}, placeOf(8));
    EXPECT_TRUE(canvas.drawing().showsAll()) << "Esc leaves it as it was";
}

TEST_F(Canvas, ShiftAndTheArrowsPan)
{
    wheel(4);
    const double from = canvas.drawing().plan().dayFrom;
    QTest::keyClick(&canvas, Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_LT(canvas.drawing().plan().dayFrom, from);
    QTest::keyClick(&canvas, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_NEAR(canvas.drawing().plan().dayFrom, from, 1e-9);
    EXPECT_EQ(canvas.drawing().attention().marked, -1);
}

TEST_F(Canvas, AClickOnAMarkerChoosesIt)
{
    QSignalSpy markers(&canvas, &ChartCanvas::markerChosen);
    QSignalSpy bars(&canvas, &ChartCanvas::barChosen);
    const QPointF centre = canvas.drawing().plan().markers.at(1).centre;
    QTest::mouseClick(canvas.viewport(), Qt::LeftButton, {}, canvas.mapFromScene(centre));
    ASSERT_EQ(markers.size(), 1);
    EXPECT_EQ(markers[0][0].toInt(), 1);
    EXPECT_EQ(bars.size(), 0);
}

TEST_F(Canvas, PointingAtABarDoesNotDrawTheChartAnew)
{
    QSignalSpy redrawn(&canvas.drawing(), &ReciprocityChart::redrawn);
    const QImage before = canvas.viewport()->grab().toImage();
    QTest::mouseMove(canvas.viewport(), placeOf(6));
    const QImage hovered = canvas.viewport()->grab().toImage();
    EXPECT_NE(hovered, before);
    QTest::mouseMove(canvas.viewport(), QPoint(1, 1));
    EXPECT_EQ(canvas.viewport()->grab().toImage(), before);
    EXPECT_EQ(redrawn.size(), 0);
}

TEST_F(Canvas, AnotherAccountIsSeenWholeAndUnmarked)
{
    wheel(4);
    canvas.setMarked(3);
    canvas.forget();
    canvas.setFlow(testing::yearOfFlow());
    EXPECT_TRUE(canvas.drawing().showsAll());
    EXPECT_EQ(canvas.drawing().attention().marked, -1);
}

TEST_F(Canvas, HoverShowsTheEntriesAsPlainText)
{
    QTest::mouseMove(canvas.viewport(), placeOf(11));
    EXPECT_EQ(canvas.drawing().attention().hovered, 11);
    EXPECT_TRUE(canvas.pointedWords().contains(u"Ines <b>& Tom</b>"_s));
    EXPECT_TRUE(QToolTip::text().contains(u"&lt;b&gt;&amp; Tom"_s));
    QTest::mouseMove(canvas.viewport(), placeOf(0));
    EXPECT_TRUE(canvas.pointedWords().isEmpty()) << "an empty month has nothing to say";
}

TEST_F(Canvas, TheEntriesStayWhileTheMouseRests)
{
    QTest::mouseMove(canvas.viewport(), placeOf(11));
    QHelpEvent rest(QEvent::ToolTip, placeOf(11), canvas.viewport()->mapToGlobal(placeOf(11)));
    QApplication::sendEvent(canvas.viewport(), &rest);
    EXPECT_TRUE(rest.isAccepted()) << "not left to the scene, which would hide them";
    EXPECT_FALSE(QToolTip::text().isEmpty());
}

TEST_F(Canvas, TheKeyboardWalksOverTheBarsAndReadsThemOut)
{
    QSignalSpy chosen(&canvas, &ChartCanvas::barChosen);
    QTest::keyClick(&canvas, Qt::Key_Right);
    EXPECT_EQ(canvas.drawing().attention().marked, 11) << "from nowhere to the newest";
    QTest::keyClick(&canvas, Qt::Key_Home);
    QTest::keyClick(&canvas, Qt::Key_Left);
    EXPECT_EQ(canvas.drawing().attention().marked, 0);
    QTest::keyClick(&canvas, Qt::Key_Right);
    EXPECT_TRUE(canvas.accessibleDescription().startsWith(u"January 2026: given 2"_s));
    QTest::keyClick(&canvas, Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].toInt(), 1);
}

TEST_F(Canvas, PlusMinusAndNoughtZoom)
{
    QTest::keyClick(&canvas, Qt::Key_Plus);
    QTest::keyClick(&canvas, Qt::Key_Plus);
    EXPECT_FALSE(canvas.drawing().showsAll());
    QTest::keyClick(&canvas, Qt::Key_Minus);
    EXPECT_FALSE(canvas.drawing().showsAll());
    QTest::keyClick(&canvas, Qt::Key_0);
    EXPECT_TRUE(canvas.drawing().showsAll());
}

TEST_F(Canvas, HasANameAndASummaryForThoseWhoDontSeeIt)
{
    EXPECT_FALSE(canvas.accessibleName().isEmpty());
    EXPECT_TRUE(canvas.accessibleDescription().contains(u"in 4 entries"_s));
}

} // namespace
} // namespace goodturn::ui
