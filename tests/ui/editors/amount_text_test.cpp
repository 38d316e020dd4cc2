#include "ui/editors/amount_text.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QLocale german(QLocale::German, QLocale::Germany);

/// Minor units; -1 for nothing, -2 for a refusal.
qint64 minor(const QString& text, const QLocale& locale, const QString& currency = u"EUR"_s)
{
    const auto money = readAmount(text, currency, locale);
    if (!money)
        return -2;
    return *money ? (*money)->minor() : -1;
}

} // namespace

TEST(AmountText, ReadsByTheLocale)
{
    EXPECT_EQ(minor(u"1180"_s, english), 118000);
    EXPECT_EQ(minor(u"1,180.50"_s, english), 118050);
    EXPECT_EQ(minor(u"1,180"_s, english), 118000);
    EXPECT_EQ(minor(u"1.180,50"_s, german), 118050);
    EXPECT_EQ(minor(u"1.180"_s, german), 118000);
    EXPECT_EQ(minor(u"1 180,50"_s, german), 118050);
}

TEST(AmountText, ReadsTheOtherSignWhereItCanOnlyMeanOneThing)
{
    EXPECT_EQ(minor(u"12,50"_s, english), 1250);
    EXPECT_EQ(minor(u"12.5"_s, german), 1250);
}

TEST(AmountText, EmptyIsNothing)
{
    EXPECT_EQ(minor(u"  "_s, english), -1);
}

TEST(AmountText, RefusesWhatIsNoAmount)
{
    for (const QString& text :
         {u"abc"_s, u"-5"_s, u"1.180"_s, u"1,2,3"_s, u"12."_s, u"1e5"_s, QString(30, u'9')})
        EXPECT_EQ(minor(text, english), -2) << text.toStdString();
    EXPECT_EQ(minor(u"5"_s, english, u"XXQ"_s), -2);
    EXPECT_EQ(minor(u"5.5"_s, english, u"JPY"_s), -2);
}

TEST(AmountText, ReadsBackWhatItShows)
{
    for (const QLocale& locale : {english, german})
        for (const qint64 amount : {0LL, 1LL, 1250LL, 118000LL, 123456789LL}) {
            const Money money = *Money::fromMinor(amount, u"EUR"_s);
            EXPECT_EQ(minor(amountFieldText(money, locale), locale), amount);
        }
    EXPECT_EQ(amountFieldText(*Money::fromMinor(118000, u"EUR"_s), german), u"1180"_s);
    EXPECT_EQ(amountFieldText(*Money::fromMinor(1250, u"EUR"_s), german), u"12,50"_s);
}
