#include "core/base/money.h"

#include <gtest/gtest.h>

#include <limits>

using namespace goodturn;
using namespace Qt::StringLiterals;

namespace {

qint64 minorOf(const QString& decimal, const QString& currency)
{
    const auto money = Money::parse(decimal, currency);
    EXPECT_TRUE(money) << qPrintable(decimal);
    return money ? money->minor() : -1;
}

bool isRefused(const QString& decimal, const QString& currency = u"EUR"_s)
{
    const auto money = Money::parse(decimal, currency);
    return !money && money.error().kind == ErrorKind::InvalidInput &&
           !money.error().message.isEmpty();
}

constexpr qint64 most = std::numeric_limits<qint64>::max();

} // namespace

TEST(Money, IsReadExactlyInMinorUnits)
{
    EXPECT_EQ(minorOf(u"1180"_s, u"EUR"_s), 118000);
    EXPECT_EQ(minorOf(u"12.5"_s, u"GBP"_s), 1250);
    EXPECT_EQ(minorOf(u" 12.50 "_s, u"GBP"_s), 1250);
    EXPECT_EQ(minorOf(u"0.29"_s, u"USD"_s), 29);
    EXPECT_EQ(minorOf(u"-3.01"_s, u"USD"_s), -301);
    EXPECT_EQ(minorOf(u"007"_s, u"USD"_s), 700);
}

TEST(Money, HasTheDigitsOfItsCurrency)
{
    EXPECT_EQ(minorOf(u"1180"_s, u"JPY"_s), 1180);
    EXPECT_EQ(minorOf(u"1.234"_s, u"KWD"_s), 1234);
    EXPECT_TRUE(isRefused(u"11.80"_s, u"JPY"_s));
    EXPECT_TRUE(isRefused(u"1.2345"_s, u"KWD"_s));
    EXPECT_TRUE(isRefused(u"1.234"_s, u"EUR"_s));
}

TEST(Money, RefusesWhatIsNoPlainDecimal)
{
    for (const auto& text :
         {u""_s,         u" "_s,     u"-"_s,   u"."_s,  u".5"_s,   u"5."_s,    u"1,5"_s,
          u"1,234.50"_s, u"1 000"_s, u"1e3"_s, u"+5"_s, u"--5"_s,  u"1.2.3"_s, u"0x10"_s,
          u"nan"_s,      u"inf"_s,   u"€5"_s,  u"٣"_s,  u"１２"_s, u"5\0"_s})
        EXPECT_TRUE(isRefused(text)) << qPrintable(text);
}

TEST(Money, RefusesAmountsThatOverflow)
{
    EXPECT_EQ(minorOf(u"92233720368547758.07"_s, u"EUR"_s), most);
    EXPECT_TRUE(isRefused(u"92233720368547758.08"_s));
    EXPECT_TRUE(isRefused(u"92233720368547759"_s));
    EXPECT_TRUE(isRefused(u"-92233720368547758.08"_s));
    EXPECT_TRUE(isRefused(QString(1'000'000, u'9')));
}

TEST(Money, RefusesWhatIsNoCurrency)
{
    for (const auto& currency : {u""_s, u"EU"_s, u"EURO"_s, u"eur"_s, u"€"_s, u"ZZZ"_s, u"E\0R"_s})
        EXPECT_TRUE(isRefused(u"5"_s, currency)) << qPrintable(currency);
    EXPECT_FALSE(Money::fromMinor(5, u"QQQ"_s));
    EXPECT_FALSE(currencyDigits(u"QQQ"_s));
}

TEST(Money, KnowsTheDigitsOfACurrency)
{
    EXPECT_EQ(currencyDigits(u"EUR"_s).value(), 2);
    EXPECT_EQ(currencyDigits(u"JPY"_s).value(), 0);
    EXPECT_EQ(currencyDigits(u"KWD"_s).value(), 3);
}

TEST(Money, IsWrittenAsItIsRead)
{
    for (const qint64 minor :
         {qint64(0), qint64(5), qint64(-5), qint64(100), qint64(-123456), most})
        for (const auto& currency : {u"EUR"_s, u"JPY"_s, u"KWD"_s}) {
            const auto money = Money::fromMinor(minor, currency).value();
            EXPECT_EQ(Money::parse(money.toDecimal(), currency).value(), money);
        }
    EXPECT_EQ(Money::fromMinor(-5, u"EUR"_s)->toDecimal(), u"-0.05"_s);
    EXPECT_EQ(Money::fromMinor(5, u"KWD"_s)->toDecimal(), u"0.005"_s);
    EXPECT_EQ(Money::fromMinor(-5, u"JPY"_s)->toDecimal(), u"-5"_s);
    EXPECT_EQ(Money::fromMinor(std::numeric_limits<qint64>::min(), u"EUR"_s)->toDecimal(),
              u"-92233720368547758.08"_s);
}

TEST(Money, IsInMajorUnitsForDrawing)
{
    EXPECT_DOUBLE_EQ(Money::fromMinor(1250, u"EUR"_s)->toMajor(), 12.5);
    EXPECT_DOUBLE_EQ(Money::fromMinor(1250, u"JPY"_s)->toMajor(), 1250);
    EXPECT_DOUBLE_EQ(Money::fromMinor(1250, u"KWD"_s)->toMajor(), 1.25);
}

TEST(Money, IsAddedWithinOneCurrencyOnly)
{
    const auto five = Money::fromMinor(500, u"EUR"_s).value();
    EXPECT_EQ(add(five, five)->minor(), 1000);
    EXPECT_FALSE(add(five, Money::fromMinor(500, u"GBP"_s).value()));
    EXPECT_FALSE(add(five, Money::fromMinor(most, u"EUR"_s).value()));
}
