#include "ui/shell/navigation.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

class NavigationTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        navigation.addPlace(u"Today"_s);
        navigation.addPlace(u"Accounts"_s);
        navigation.resize(200, 300);
        navigation.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&navigation));
    }

    Navigation navigation;
};

} // namespace

TEST_F(NavigationTest, aClickChoosesAPlace)
{
    QSignalSpy chosen(&navigation, &Navigation::chosen);
    const QRect line = navigation.visualItemRect(navigation.item(1));
    QTest::mouseClick(navigation.viewport(), Qt::LeftButton, {}, line.center());
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].toInt(), 1);
}

TEST_F(NavigationTest, theArrowsChoosePlaces)
{
    navigation.mark(0);
    QSignalSpy chosen(&navigation, &Navigation::chosen);
    QTest::keyClick(&navigation, Qt::Key_Down);
    EXPECT_EQ(chosen.size(), 1);
}

TEST_F(NavigationTest, markingDoesNotChoose)
{
    QSignalSpy chosen(&navigation, &Navigation::chosen);
    navigation.mark(1);
    EXPECT_EQ(chosen.size(), 0);
    EXPECT_EQ(navigation.currentRow(), 1);
}

TEST_F(NavigationTest, countsAreReadAloudToo)
{
    EXPECT_LT(navigation.placeCount(1), 0);
    navigation.setCount(1, 248);
    EXPECT_EQ(navigation.placeCount(1), 248);
    EXPECT_EQ(navigation.item(1)->data(Qt::AccessibleTextRole).toString(), u"Accounts, 248"_s);
    EXPECT_FALSE(navigation.grab().isNull());
}
