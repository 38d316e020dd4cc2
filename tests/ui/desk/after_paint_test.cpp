#include "ui/desk/after_paint.h"
#include "ui/desk/page.h"

#include <QTest>
#include <QTimer>
#include <QWidget>

#include <gtest/gtest.h>

namespace goodturn::ui {
namespace {

TEST(AfterPaint, NothingBeginsBeforeTheFirstPaint)
{
    QWidget widget;
    QTimer timer;
    timer.setSingleShot(true);
    auto* after = new AfterPaint(&widget, timer);
    after->start();
    QCoreApplication::processEvents();
    EXPECT_FALSE(timer.isActive());
    bool fired = false;
    QObject::connect(&timer, &QTimer::timeout, [&] { fired = true; });
    widget.show();
    EXPECT_TRUE(QTest::qWaitFor([&] { return fired; }));
}

TEST(AfterPaint, OnceItIsPaintedTheTimerStartsAtOnce)
{
    QWidget widget;
    QTimer timer;
    timer.setSingleShot(true);
    auto* after = new AfterPaint(&widget, timer);
    widget.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&widget));
    widget.repaint();
    EXPECT_FALSE(timer.isActive());
    after->start();
    EXPECT_TRUE(timer.isActive());
}

} // namespace
} // namespace goodturn::ui
