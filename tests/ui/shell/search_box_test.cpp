#include "ui/shell/search_box.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn::ui;
using namespace Qt::StringLiterals;

TEST(SearchBox, searchesOnceWhenTypingRests)
{
    SearchBox box;
    QSignalSpy searched(&box, &SearchBox::searched);
    QTest::keyClicks(&box, u"harb"_s);
    EXPECT_TRUE(searched.wait(2000));
    ASSERT_EQ(searched.size(), 1);
    EXPECT_EQ(searched[0][0].toString(), u"harb"_s);
}

TEST(SearchBox, enterSearchesAtOnceAndGivesTheKeyboardBack)
{
    SearchBox box;
    QSignalSpy searched(&box, &SearchBox::searched);
    QSignalSpy left(&box, &SearchBox::left);
    QTest::keyClicks(&box, u"ines"_s);
    QTest::keyClick(&box, Qt::Key_Return);
    EXPECT_EQ(searched.size(), 1);
    EXPECT_EQ(left.size(), 1);
    QTest::keyClick(&box, Qt::Key_Down);
    EXPECT_EQ(searched.size(), 1) << "the same text is not searched again";
}

TEST(SearchBox, escapeClearsAndThenLeaves)
{
    SearchBox box;
    QSignalSpy searched(&box, &SearchBox::searched);
    QSignalSpy left(&box, &SearchBox::left);
    QTest::keyClicks(&box, u"x"_s);
    QTest::keyClick(&box, Qt::Key_Return);
    QTest::keyClick(&box, Qt::Key_Escape);
    EXPECT_EQ(box.text(), QString());
    EXPECT_EQ(searched.last()[0].toString(), QString());
    EXPECT_EQ(left.size(), 1);
    QTest::keyClick(&box, Qt::Key_Escape);
    EXPECT_EQ(left.size(), 2);
}

TEST(SearchBox, aResetSearchesNothing)
{
    SearchBox box;
    QSignalSpy searched(&box, &SearchBox::searched);
    QTest::keyClicks(&box, u"x"_s);
    box.reset();
    EXPECT_FALSE(searched.wait(200));
    EXPECT_FALSE(box.accessibleName().isEmpty());
}
