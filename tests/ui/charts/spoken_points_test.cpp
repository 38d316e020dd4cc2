#include "tests/ui/charts/flow_examples.h"
#include "ui/charts/chart_canvas.h"
#include "ui/charts/reciprocity_chart.h"
#include "ui/charts/spoken_points.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

/// The smallest widget that speaks.
class Scale : public QWidget, public SpokenPoints
{
public:
    int pointCount() const override { return count; }
    QString pointName(int point) const override { return u"point %1"_s.arg(point); }
    QString pointValue(int point) const override { return QString::number(point * 10); }
    QString pointDetails(int) const override { return u"why"_s; }
    QRect pointPlace(int point) const override { return {point * 10, 0, 10, 10}; }
    int pointAt(QPoint place) const override { return place.x() / 10; }
    int currentPoint() const override { return current; }
    void goToPoint(int point) override { current = point; }
    void pressPoint(int point) override { pressed = point; }

    int count = 3;
    int current = -1;
    int pressed = -1;
};

TEST(SpokenPoints, AWidgetIsAListOfItsPoints)
{
    Scale scale;
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&scale);
    ASSERT_TRUE(list);
    EXPECT_EQ(list->role(), QAccessible::List);
    ASSERT_EQ(list->childCount(), 3);
    QAccessibleInterface* second = list->child(1);
    EXPECT_EQ(second, list->child(1)) << "one object for one point";
    EXPECT_EQ(second->role(), QAccessible::ListItem);
    EXPECT_EQ(second->text(QAccessible::Name), u"point 1"_s);
    EXPECT_EQ(second->text(QAccessible::Value), u"10"_s);
    EXPECT_EQ(second->text(QAccessible::Description), u"why"_s);
    EXPECT_EQ(second->parent(), list);
    EXPECT_EQ(list->indexOfChild(second), 1);
    EXPECT_EQ(second->rect().size(), QSize(10, 10));
    const QPoint place = scale.mapToGlobal(QPoint(25, 5));
    EXPECT_EQ(list->childAt(place.x(), place.y()), list->child(2));
    EXPECT_EQ(list->child(3), nullptr);
    EXPECT_EQ(list->child(-1), nullptr);
}

TEST(SpokenPoints, ActsGoThereAndPress)
{
    Scale scale;
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&scale);
    auto* act = list->child(2)->actionInterface();
    ASSERT_TRUE(act);
    act->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(scale.pressed, 2);
    act->doAction(QAccessibleActionInterface::setFocusAction());
    EXPECT_EQ(scale.current, 2);
    EXPECT_TRUE(list->child(2)->state().selected);
    EXPECT_FALSE(list->child(1)->state().selected);
    EXPECT_EQ(list->focusChild(), list->child(2));
}

TEST(SpokenPoints, APointThatIsGoneSaysSo)
{
    QAccessibleInterface* third = nullptr;
    {
        Scale scale;
        third = QAccessible::queryAccessibleInterface(&scale)->child(2);
        EXPECT_TRUE(third->isValid());
        scale.count = 1;
        EXPECT_FALSE(third->isValid());
        EXPECT_TRUE(third->text(QAccessible::Name).isEmpty());
        EXPECT_TRUE(third->state().invalid);
        third->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        EXPECT_EQ(scale.pressed, -1);
    }
}

TEST(SpokenPoints, ThoseThatAreNoneAreNotAnnounced)
{
    QScrollArea plain;
    announcePoint(&plain, 5); // has no fifth child to look at
    Scale scale;
    announcePoint(&scale, 3);
    announcePoint(&scale, -1);
    announcePoint(&scale, 1);
}

TEST(SpokenPoints, OtherWidgetsAreAsTheyWere)
{
    Scale scale;
    QWidget plain;
    EXPECT_NE(QAccessible::queryAccessibleInterface(&plain)->role(), QAccessible::List);
}

class SpokenChart : public ::testing::Test
{
protected:
    SpokenChart()
    {
        canvas.resize(800, 400);
        canvas.setEntryWords(goodturn::testing::yearWords);
        canvas.setFlow(goodturn::testing::yearOfFlow());
        canvas.show();
        QApplication::processEvents();
    }

    QAccessibleInterface* list() { return QAccessible::queryAccessibleInterface(&canvas); }

    ChartCanvas canvas;
};

TEST_F(SpokenChart, EveryBucketHasItsNameAndItsValue)
{
    ASSERT_TRUE(list());
    EXPECT_EQ(list()->text(QAccessible::Name), u"Reciprocity chart"_s);
    ASSERT_EQ(list()->childCount(), 12);
    for (int bar = 0; bar < 12; ++bar) {
        QAccessibleInterface* item = list()->child(bar);
        EXPECT_FALSE(item->text(QAccessible::Name).isEmpty()) << bar;
        EXPECT_FALSE(item->text(QAccessible::Value).isEmpty()) << bar;
        EXPECT_FALSE(item->rect().isEmpty()) << bar;
        EXPECT_FALSE(item->state().offscreen) << bar;
    }
    QAccessibleInterface* november = list()->child(11);
    EXPECT_EQ(november->text(QAccessible::Name), u"November 2026"_s);
    EXPECT_EQ(november->text(QAccessible::Value), u"given 4, felt balance +2.0"_s);
    EXPECT_EQ(november->text(QAccessible::Description),
              u"▲ 12 Nov Introduction: Ines <b>& Tom</b>"_s);
}

TEST_F(SpokenChart, TheKeysReachEveryBucketAndItIsTheFocus)
{
    QTest::keyClick(&canvas, Qt::Key_Home);
    for (int bar = 0; bar < 12; ++bar) {
        EXPECT_EQ(list()->focusChild(), list()->child(bar));
        EXPECT_TRUE(list()->child(bar)->state().selected);
        QTest::keyClick(&canvas, Qt::Key_Right);
    }
}

TEST_F(SpokenChart, ABucketOutOfViewIsReachedAllTheSame)
{
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(&canvas, Qt::Key_Plus);
    EXPECT_TRUE(list()->child(11)->state().offscreen);
    EXPECT_TRUE(list()->child(11)->rect().isEmpty());
    list()->child(11)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    EXPECT_FALSE(list()->child(11)->state().offscreen);
    QSignalSpy chosen(&canvas, &ChartCanvas::barChosen);
    list()->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].toInt(), 1);
}

TEST_F(SpokenChart, FollowsNewNumbers)
{
    canvas.setFlow(goodturn::testing::longFlow(30));
    EXPECT_EQ(list()->childCount(), 30);
    canvas.setFlow({});
    EXPECT_EQ(list()->childCount(), 0);
}

} // namespace
} // namespace goodturn::ui
