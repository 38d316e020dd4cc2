#include "core/search/phone_digits.h"

#include <gtest/gtest.h>

using goodturn::search::PhoneDigits;
using namespace Qt::StringLiterals;

TEST(PhoneDigits, spellingsOfOneNumberAreAlike)
{
    const PhoneDigits phones(u"DE"_s);
    for (const char* written : {"+49 30 1234567", "+49 (0)30 1234567", "0049-30-1234567",
                                "030/1234567", "(030) 123 45 67", "+49 030 1234567"})
        EXPECT_EQ(phones.stored(written), "49301234567") << written;
    EXPECT_EQ(phones.stored("+39 06 6982 1234"), "390669821234") << "Rome keeps its nought";
    EXPECT_EQ(phones.stored("+1 (212) 555-0100"), "12125550100");
}

TEST(PhoneDigits, whatIsNoNumberKeepsItsDigits)
{
    const PhoneDigits nowhere{QString()};
    EXPECT_EQ(nowhere.stored("030/1234567"), "301234567");
    EXPECT_EQ(nowhere.stored("ext. 12"), "12");
    EXPECT_EQ(nowhere.stored("ask Tom"), "");
    EXPECT_EQ(nowhere.stored(""), "");
    EXPECT_EQ(nowhere.stored("+49 30 1234567"), "49301234567");
}

TEST(PhoneDigits, onlyDigitsAndTheirSignsAreTypedNumbers)
{
    const PhoneDigits phones(u"DE"_s);
    EXPECT_TRUE(phones.typed(u"12"_s).empty());
    EXPECT_TRUE(phones.typed(u"3M 1234"_s).empty());
    EXPECT_TRUE(phones.typed(u"000"_s).empty());
    ASSERT_FALSE(phones.typed(u"+4930"_s).empty());
    EXPECT_EQ(phones.typed(u"+4930"_s)[0].digits, "4930");
    EXPECT_TRUE(phones.typed(u"+4930"_s)[0].fromStart);
    EXPECT_EQ(phones.typed(u"030 1"_s)[0].digits, "301");
    EXPECT_FALSE(phones.typed(u"030 1"_s)[0].fromStart);
}

TEST(PhoneDigits, theSystemsRegionIsTwoLettersOrNone)
{
    const QString region = PhoneDigits::systemRegion();
    EXPECT_TRUE(region.isEmpty() || region.size() == 2) << region.toStdString();
}
