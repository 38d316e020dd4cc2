#include "core/base/amount_text.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace Qt::StringLiterals;

TEST(ReadAmount, goesByTheLocale)
{
    const QLocale german(QLocale::German);
    const QLocale english(QLocale::English);
    EXPECT_EQ(readAmount(u"4.000,50"_s, u"EUR"_s, german)->value().minor(), 400'050);
    EXPECT_EQ(readAmount(u"4,000.50"_s, u"EUR"_s, english)->value().minor(), 400'050);
    EXPECT_FALSE(readAmount(u"four"_s, u"EUR"_s, english));
    EXPECT_FALSE(readAmount(u"4"_s, u"EURO"_s, english));
    EXPECT_EQ(*readAmount(u" "_s, u"EUR"_s, english), std::nullopt);
}
