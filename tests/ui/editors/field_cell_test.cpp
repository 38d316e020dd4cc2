#include "ui/editors/field_cell.h"

#include "ui/editors/day_field.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn::ui;
using namespace Qt::StringLiterals;

TEST(FieldCellTest, NamesItsFieldForAssistants)
{
    auto* day = new DayField(QDate(2026, 11, 22));
    FieldCell cell(u"&Arrives by"_s, day);
    EXPECT_EQ(day->focusProxy()->accessibleName(), u"Arrives by"_s);
    EXPECT_EQ(cell.findChild<QLabel*>()->buddy(), day);
}

TEST(FieldCellTest, AnAmpersandOfANameIsSpoken)
{
    auto* line = new QLineEdit;
    FieldCell cell(u"&Last day at Smith && Sons"_s, line);
    EXPECT_EQ(line->accessibleName(), u"Last day at Smith & Sons"_s);
}

TEST(FieldCellTest, SaysWhatIsWrongUntilItIsEdited)
{
    auto* line = new QLineEdit;
    FieldCell cell(u"Title"_s, line);
    cell.show();
    EXPECT_FALSE(cell.hasError());
    cell.setError(u"Say what it is."_s);
    EXPECT_TRUE(cell.hasError());
    EXPECT_EQ(cell.error(), u"Say what it is."_s);
    EXPECT_EQ(line->accessibleDescription(), u"Say what it is."_s);
    QTest::keyClicks(line, u"x"_s);
    EXPECT_FALSE(cell.hasError());
}

TEST(FieldCellTest, ClearsWithTheSignalOfACompositeField)
{
    auto* day = new DayField(QDate(2026, 11, 22));
    FieldCell cell(u"Day"_s, day);
    cell.setError(u"no"_s);
    QTest::keyClick(day->focusProxy(), Qt::Key_Up);
    EXPECT_FALSE(cell.hasError());
    EXPECT_EQ(cell.field(), day);
}
