#include "core/base/money_text.h"

#include <QLocale>

#include <gtest/gtest.h>

#include <limits>

namespace goodturn {
using namespace Qt::StringLiterals;

namespace {

class MoneyText : public ::testing::Test
{
protected:
    void SetUp() override
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void TearDown() override { QLocale::setDefault(QLocale::c()); }

    static QString shown(qint64 minor, const QString& currency)
    {
        return displayText(Money::fromMinor(minor, currency).value());
    }
};

TEST_F(MoneyText, HasItsSignAndItsOwnDigits)
{
    EXPECT_EQ(shown(118000, u"EUR"_s), u"€1,180"_s);
    EXPECT_EQ(shown(118050, u"EUR"_s), u"€1,180.50"_s);
    EXPECT_EQ(shown(-118050, u"EUR"_s), u"\u2212€1,180.50"_s);
    EXPECT_EQ(shown(5, u"EUR"_s), u"€0.05"_s);
    EXPECT_EQ(shown(100, u"CHF"_s), u"CHF\u00a01"_s);
    EXPECT_EQ(shown(1250, u"KWD"_s), u"KWD\u00a01.250"_s);
}

TEST_F(MoneyText, LosesNoDigitOfALargeAmount)
{
    EXPECT_EQ(shown(std::numeric_limits<qint64>::max(), u"EUR"_s), u"€92,233,720,368,547,758.07"_s);
}

TEST_F(MoneyText, FollowsTheLocale)
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    EXPECT_EQ(shown(118050, u"EUR"_s), u"1.180,50\u00a0€"_s);
    QLocale::setDefault(QLocale::c());
    EXPECT_EQ(shown(118050, u"EUR"_s), u"€1,180.50"_s) << "where there is none";
}

TEST_F(MoneyText, NamesTheCurrencyWhereNoSignIsKnown)
{
    EXPECT_EQ(currencySymbol(u"EUR"_s), u"€"_s);
    EXPECT_EQ(currencySymbol(u"QQQ"_s), u"QQQ"_s);
    EXPECT_NE(currencySymbol(u"CAD"_s), currencySymbol(u"USD"_s));
}

} // namespace
} // namespace goodturn
