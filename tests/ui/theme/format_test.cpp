#include "ui/theme/format.h"

#include <QLocale>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

class FormatTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void TearDown() override { QLocale::setDefault(QLocale::c()); }
};

} // namespace

TEST_F(FormatTest, aDayOfThisYearIsShownWithoutTheYear)
{
    EXPECT_EQ(shortDay(QDate(2026, 11, 12), today), u"12 Nov"_s);
    EXPECT_EQ(shortDay(QDate(2025, 11, 12), today), u"12 Nov 2025"_s);
    EXPECT_EQ(shortDay({}, today), QString());
}

TEST_F(FormatTest, theLongDayNamesMonthAndYear)
{
    EXPECT_EQ(longDay(QDate(2026, 11, 12)), u"12 November 2026"_s);
    EXPECT_EQ(longDay({}), QString());
}

TEST_F(FormatTest, nearDaysAreRelativeAndFarOnesAreDates)
{
    EXPECT_EQ(relativeDay(today, today), u"today"_s);
    EXPECT_EQ(relativeDay(today.addDays(1), today), u"tomorrow"_s);
    EXPECT_EQ(relativeDay(today.addDays(-1), today), u"yesterday"_s);
    EXPECT_EQ(relativeDay(today.addDays(-13), today), u"13 days ago"_s);
    EXPECT_EQ(relativeDay(today.addDays(13), today), u"in 13 days"_s);
    EXPECT_EQ(relativeDay(today.addDays(14), today), u"6 Dec"_s);
    EXPECT_EQ(relativeDay(today.addDays(-14), today), u"8 Nov"_s);
    EXPECT_EQ(relativeDay({}, today), QString());
}

TEST_F(FormatTest, moneyHasItsSignAndItsOwnDigits)
{
    EXPECT_EQ(moneyText(Money::fromMinor(118000, u"EUR"_s).value()), u"€1,180"_s);
    EXPECT_EQ(moneyText(Money::fromMinor(118050, u"EUR"_s).value()), u"€1,180.50"_s);
    EXPECT_EQ(moneyText(Money::fromMinor(5000, u"JPY"_s).value()), u"¥5,000"_s);
    EXPECT_TRUE(moneyText(Money::fromMinor(1250, u"KWD"_s).value()).contains(u"1.250"_s));
    EXPECT_TRUE(moneyText(Money::fromMinor(100, u"CHF"_s).value()).contains(u"CHF"_s));
}

TEST_F(FormatTest, pointsHaveOneDigitAndARealMinus)
{
    EXPECT_EQ(countText(41'180), u"41,180"_s);
    EXPECT_EQ(pointsText(3.24, true), u"+3.2"_s);
    EXPECT_EQ(pointsText(3.24), u"3.2"_s);
    EXPECT_EQ(pointsText(-1.0), u"\u22121.0"_s);
    EXPECT_EQ(pointsText(-0.04, true), u"0"_s);
}

TEST_F(FormatTest, givingAndReceivingHaveASignBesideTheColour)
{
    EXPECT_EQ(givenSign().trimmed(), u"▲"_s);
    EXPECT_EQ(receivedSign().trimmed(), u"▼"_s);
}
