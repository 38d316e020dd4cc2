#include "ui/delegates/quiet_tab_bar.h"
#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"

#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn::ui;
using namespace Qt::StringLiterals;

TEST(QuietTabBar, UnderlinesTheChosenTab)
{
    QuietTabBar bar;
    bar.setPalette(calmPalette(false));
    bar.addTab(u"Timeline"_s);
    bar.addTab(u"Favours 13"_s);
    bar.resize(400, bar.sizeHint().height());
    const QColor accent = tokensFor(&bar).accent;
    const auto underlined = [&](int tab) {
        const QRect rect = bar.tabRect(tab);
        return bar.grab().toImage().pixelColor(rect.center().x(), rect.bottom()) == accent;
    };
    EXPECT_TRUE(underlined(0));
    EXPECT_FALSE(underlined(1));
    QTest::keyClick(&bar, Qt::Key_Right);
    EXPECT_EQ(bar.currentIndex(), 1);
    EXPECT_TRUE(underlined(1));
}

TEST(QuietTabBar, LeavesRoomForBoldWords)
{
    QuietTabBar bar;
    bar.addTab(u"Timeline"_s);
    EXPECT_GT(bar.tabRect(0).width(), bar.fontMetrics().horizontalAdvance(u"Timeline"_s));
}
