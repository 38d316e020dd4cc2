#include "ui/pages/accounts/figures_row.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn::ui;
using namespace Qt::StringLiterals;

TEST(FiguresRow, AsksForTheEntriesBehindAFigure)
{
    FiguresRow row;
    row.setTiles({{u"Given"_s, u"9"_s, {}, Ink::Given, {}, Behind::Given},
                  {u"Open asks"_s, u"0"_s, {}, Ink::Plain, {}, Behind::Asks}});
    row.resize(600, 80);
    row.show();
    Behind asked = Behind::Nothing;
    QObject::connect(&row, &FiguresRow::entriesWanted, [&](Behind behind) { asked = behind; });
    QTest::mouseClick(row.button(0), Qt::LeftButton);
    EXPECT_EQ(asked, Behind::Given);
    QTest::keyClick(row.button(1), Qt::Key_Space);
    EXPECT_EQ(asked, Behind::Asks);
    EXPECT_EQ(row.button(0)->accessibleName(), u"Given: 9"_s);
}

TEST(FiguresRow, HidesButtonsThatAreNotNeeded)
{
    FiguresRow row;
    row.setTiles({{u"a"_s, u"1"_s, {}}, {u"b"_s, u"2"_s, {}}});
    row.setTiles({{u"a"_s, u"1"_s, {}}});
    EXPECT_TRUE(row.button(1)->isHidden());
    row.setTiles({{u"a"_s, u"1"_s, {}}, {u"c"_s, u"3"_s, {}}});
    EXPECT_FALSE(row.button(1)->isHidden());
    EXPECT_EQ(row.button(1)->tile().label, u"c"_s);
}

TEST(FigureButton, HasRoomForItsLongestLine)
{
    FigureButton button;
    button.setTile({u"a"_s, u"1"_s, u"a long line of money in many currencies"_s});
    EXPECT_GT(button.sizeHint().width(), button.fontMetrics().horizontalAdvance(u"a long line"_s));
    const int before = button.sizeHint().height();
    QFont large = button.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    button.setFont(large);
    EXPECT_GT(button.sizeHint().height(), before * 3 / 2);
}
