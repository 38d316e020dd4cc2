#include "core/domain/isbn.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace Qt::StringLiterals;

namespace {

QString read(const QString& text)
{
    return normalisedIsbn(text).value_or(u"refused"_s);
}

} // namespace

TEST(Isbn, OfThirteenDigitsIsKept)
{
    EXPECT_EQ(read(u"9780691170817"_s), u"9780691170817"_s);
    EXPECT_EQ(read(u"978-0-691-17081-7"_s), u"9780691170817"_s);
    EXPECT_EQ(read(u" 978 0 691 17081 7 "_s), u"9780691170817"_s);
    EXPECT_EQ(read(u"978\u20110\u2011691\u201117081\u20117"_s), u"9780691170817"_s);
    EXPECT_EQ(read(u"9791034304707"_s), u"9791034304707"_s);
}

TEST(Isbn, OfTenDigitsBecomesThirteen)
{
    EXPECT_EQ(read(u"0-306-40615-2"_s), u"9780306406157"_s);
    EXPECT_EQ(read(u"0-8044-2957-X"_s), u"9780804429573"_s);
    EXPECT_EQ(read(u"080442957x"_s), u"9780804429573"_s);
}

TEST(Isbn, MayCarryItsLabel)
{
    EXPECT_EQ(read(u"ISBN 9780306406157"_s), u"9780306406157"_s);
    EXPECT_EQ(read(u"ISBN:0-306-40615-2"_s), u"9780306406157"_s);
    EXPECT_EQ(read(u"ISBN-13: 978-0-306-40615-7"_s), u"9780306406157"_s);
    EXPECT_EQ(read(u"isbn-10: 0306406152"_s), u"9780306406157"_s);
}

TEST(Isbn, BeginningWithTenIsNotMistakenForALabel)
{
    EXPECT_EQ(read(u"ISBN 1032000007"_s), read(u"1032000007"_s));
    EXPECT_NE(read(u"1032000007"_s), u"refused"_s);
}

TEST(Isbn, WithAnyOneDigitChangedIsRefused)
{
    for (const auto& good : {u"9780691170817"_s, u"0306406152"_s})
        for (qsizetype at = 0; at < good.size(); ++at)
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                QString changed = good;
                changed[at] = digit;
                EXPECT_EQ(normalisedIsbn(changed).has_value(), changed == good)
                    << qPrintable(changed);
            }
}

TEST(Isbn, WithTwoNeighboursSwappedIsRefusedInTenDigits)
{
    EXPECT_EQ(read(u"3006406152"_s), u"refused"_s);
}

TEST(Isbn, OfAnotherShapeIsRefused)
{
    for (const auto& text :
         {u""_s, u"ISBN"_s, u"978069117081"_s, u"97806911708170"_s, u"1234567890123"_s,
          u"08044X9570"_s, u"978069117081X"_s, u"٩٧٨٠٦٩١١٧٠٨١٧"_s, QString(1'000'000, u'9')})
        EXPECT_EQ(read(text), u"refused"_s) << qPrintable(text.left(20));
}

TEST(Isbn, IsKeptAsItStandsWhereItCantBeRight)
{
    EXPECT_EQ(keptIsbn(u"978-0-691-17081-7"_s), u"9780691170817"_s);
    EXPECT_EQ(keptIsbn(u" 978-0-691-17081-8 "_s), u"978-0-691-17081-8"_s);
    EXPECT_EQ(keptIsbn(u"  "_s), QString());
    EXPECT_TRUE(isRightIsbn(u"0-306-40615-2"_s));
    EXPECT_FALSE(isRightIsbn(u"978-0-691-17081-8"_s));
    EXPECT_FALSE(isRightIsbn({}));
}
