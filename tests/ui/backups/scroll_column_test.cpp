#include "ui/backups/scroll_column.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace goodturn::ui;
using namespace Qt::StringLiterals;

TEST(ScrollColumn, BringsWhatGetsTheKeyboardIntoSight)
{
    QWidget panel;
    ScrollColumn scroll(&panel);
    auto* first = new QPushButton(u"First"_s);
    auto* last = new QPushButton(u"Last"_s);
    scroll.column()->addWidget(first);
    scroll.column()->addSpacing(2'000);
    scroll.column()->addWidget(last);
    panel.resize(300, 200);
    panel.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&panel));
    const auto isSeen = [&](const QWidget* one) { return !one->visibleRegion().isEmpty(); };
    EXPECT_TRUE(isSeen(first));
    EXPECT_FALSE(isSeen(last));
    last->setFocus();
    EXPECT_TRUE(QTest::qWaitFor([&] { return isSeen(last); }));
}
