#include "ui/editors/day_field.h"

#include <QCalendarWidget>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

class DayFieldTest : public ::testing::Test
{
protected:
    DayFieldTest()
    {
        field_.show();
        line_ = field_.findChild<QLineEdit*>();
    }

    const QDate today_{2026, 11, 22};
    DayField field_{today_};
    QLineEdit* line_;
};

} // namespace

TEST_F(DayFieldTest, IsEmptyUntilADayIsTyped)
{
    EXPECT_TRUE(field_.isEmpty());
    EXPECT_EQ(field_.day(), goodturn::Result<QDate>(QDate()));
    QTest::keyClicks(line_, u"18 dec"_s);
    EXPECT_EQ(field_.day(), goodturn::Result<QDate>(QDate(2026, 12, 18)));
    QTest::keyClick(line_, Qt::Key_Return);
    EXPECT_EQ(line_->text(), u"18 Dec 2026"_s);
}

TEST_F(DayFieldTest, SaysWhyWhatIsTypedIsNoDayAndKeepsIt)
{
    QTest::keyClicks(line_, u"someday"_s);
    QTest::keyClick(line_, Qt::Key_Return);
    ASSERT_FALSE(field_.day());
    EXPECT_TRUE(field_.day().error().message.contains(u"someday"_s));
    EXPECT_EQ(line_->text(), u"someday"_s);
}

TEST_F(DayFieldTest, GoesByADayWithTheArrows)
{
    QSignalSpy edited(&field_, &DayField::edited);
    QTest::keyClick(line_, Qt::Key_Up);
    EXPECT_EQ(*field_.day(), today_);
    QTest::keyClick(line_, Qt::Key_Up);
    EXPECT_EQ(*field_.day(), today_.addDays(1));
    QTest::keyClick(line_, Qt::Key_Down);
    EXPECT_EQ(*field_.day(), today_);
    EXPECT_EQ(edited.count(), 3);
}

TEST_F(DayFieldTest, TakesTheDayChosenInTheCalendar)
{
    field_.setDay(QDate(2026, 12, 1));
    QTest::keyClick(line_, Qt::Key_Down, Qt::AltModifier);
    auto* calendar = field_.findChild<QCalendarWidget*>();
    ASSERT_TRUE(calendar);
    EXPECT_EQ(calendar->selectedDate(), QDate(2026, 12, 1));
    emit calendar->clicked(QDate(2026, 12, 24));
    EXPECT_EQ(*field_.day(), QDate(2026, 12, 24));
}
