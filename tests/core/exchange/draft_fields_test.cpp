#include "core/exchange/draft_fields.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::exchange;
using namespace Qt::StringLiterals;

TEST(ImportedDay, IsIsoAndWithinItsBounds)
{
    EXPECT_EQ(dayFrom(u"2026-12-18"_s).value(), QDate(2026, 12, 18));
    EXPECT_EQ(dayFrom(u"1900-01-01"_s).value(), earliestDay);
    EXPECT_EQ(dayFrom(u"2199-12-31"_s).value(), latestDay);
    for (const auto& text :
         {u"1899-12-31"_s, u"2200-01-01"_s, u"0206-01-01"_s, u"9999-12-31"_s, u"2026-02-29"_s,
          u"2026-13-01"_s, u"2026-1-01"_s, u"20260101"_s, u"01/02/2026"_s, u"20226-01-01"_s,
          u"2026-01-01T10:00"_s, u"-026-01-01"_s, u"２０２６-01-01"_s, u""_s,
          QString(1'000'000, u'1')}) {
        const auto day = dayFrom(text);
        ASSERT_FALSE(day) << qPrintable(text.left(20));
        EXPECT_LT(day.error().message.size(), 200);
    }
}

TEST(ImportedMoney, NeedsItsCurrencyAndIsNeverNegative)
{
    EXPECT_EQ(moneyFrom(u"12.50"_s, u"eur"_s).value(), Money::fromMinor(1250, u"EUR"_s).value());
    EXPECT_FALSE(moneyFrom(QString(), u"EUR"_s).value());
    EXPECT_FALSE(moneyFrom(QString(), QString()).value());
    for (const auto& [amount, currency] : {std::pair(u"5"_s, QString()),
                                           {u"-5"_s, u"EUR"_s},
                                           {u"1,234.50"_s, u"EUR"_s},
                                           {u"5"_s, u"EURO"_s},
                                           {u"1.5"_s, u"JPY"_s},
                                           {u"99999999999999999999"_s, u"EUR"_s}})
        EXPECT_FALSE(moneyFrom(amount, currency)) << qPrintable(amount);
}

TEST(ImportedYes, IsYesNoOrEmpty)
{
    EXPECT_TRUE(yesFrom(u"Yes"_s, u"from_ask"_s).value());
    EXPECT_FALSE(yesFrom(u"no"_s, u"from_ask"_s).value());
    EXPECT_FALSE(yesFrom(QString(), u"from_ask"_s).value());
    EXPECT_FALSE(yesFrom(u"perhaps"_s, u"from_ask"_s));
}

TEST(ImportedAccount, HasACleanName)
{
    EXPECT_EQ(accountNameFrom(u" Harbour\u202E & Lowe\t"_s).value(), u"Harbour & Lowe"_s);
    EXPECT_FALSE(accountNameFrom(u" \u202E "_s));
    EXPECT_FALSE(accountNameFrom(QString(201, u'x')));
}
