#include "ui/backups/age_field.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn::ui;
using namespace Qt::StringLiterals;

TEST(AgeField, CountsBackByTheCalendar)
{
    const QDate today(2024, 2, 29);
    EXPECT_EQ(AgeField(1, AgeField::Unit::Years).dayBefore(today), QDate(2023, 2, 28));
    EXPECT_EQ(AgeField(3, AgeField::Unit::Months).dayBefore(today), QDate(2023, 11, 29));
    EXPECT_EQ(AgeField(60, AgeField::Unit::Days).dayBefore(today), QDate(2023, 12, 31));
}

TEST(AgeField, OneIsNotSeveral)
{
    EXPECT_EQ(AgeField(1, AgeField::Unit::Days).text(), u"1 day"_s);
    EXPECT_EQ(AgeField(1, AgeField::Unit::Months).text(), u"1 month"_s);
    EXPECT_EQ(AgeField(1, AgeField::Unit::Years).text(), u"1 year"_s);
    EXPECT_EQ(AgeField(30, AgeField::Unit::Days).text(), u"30 days"_s);
}

TEST(AgeField, TellsEachChangeByKeys)
{
    AgeField field(2, AgeField::Unit::Years);
    QSignalSpy changed(&field, &AgeField::changed);
    EXPECT_EQ(field.text(), u"2 years"_s);
    QTest::keyClick(field.firstField(), Qt::Key_Up);
    QTest::keyClick(field.findChild<QComboBox*>(), Qt::Key_Up);
    EXPECT_EQ(field.text(), u"3 months"_s);
    EXPECT_EQ(changed.size(), 2);
    EXPECT_EQ(field.findChild<QSpinBox*>()->minimum(), 1) << "the last day stays";
}
