#include "core/domain/partial_date.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace Qt::StringLiterals;

namespace {

PartialDate day(const QString& text)
{
    const auto date = PartialDate::parse(text);
    EXPECT_TRUE(date) << qPrintable(text);
    return date.value_or(PartialDate());
}

} // namespace

TEST(PartialDate, ReadsAndWritesBothForms)
{
    EXPECT_EQ(day(u"1980-03-22"_s).toString(), u"1980-03-22"_s);
    EXPECT_EQ(day(u"--03-22"_s).toString(), u"--03-22"_s);
    EXPECT_EQ(day(u" 0001-01-01 "_s).toString(), u"0001-01-01"_s);
    EXPECT_EQ(day(u"1980-03-22"_s).year(), 1980);
    EXPECT_FALSE(day(u"--03-22"_s).year());
    EXPECT_EQ(day(u"--03-22"_s).month(), 3);
    EXPECT_EQ(day(u"--03-22"_s).day(), 22);
}

TEST(PartialDate, IsNullUntilItIsSet)
{
    EXPECT_TRUE(PartialDate().isNull());
    EXPECT_EQ(PartialDate().toString(), QString());
    EXPECT_FALSE(PartialDate().nextOnOrAfter(QDate(2026, 1, 1)).isValid());
    EXPECT_FALSE(day(u"--03-22"_s).isNull());
}

TEST(PartialDate, RefusesDaysThatDoNotExist)
{
    for (const auto& text :
         {u""_s, u"1980-13-01"_s, u"1980-02-30"_s, u"1981-02-29"_s, u"--02-30"_s, u"--00-10"_s,
          u"0000-01-01"_s, u"22.3.1980"_s, u"1980-3-22"_s, u"19800322"_s, u"1980-03-22T00:00"_s,
          u"١٩٨٠-٠٣-٢٢"_s, u"-1980-03-22"_s})
        EXPECT_FALSE(PartialDate::parse(text)) << qPrintable(text);
    EXPECT_FALSE(PartialDate::fromParts(10'000, 1, 1));
    EXPECT_FALSE(PartialDate::fromParts(std::nullopt, 1, 0));
}

TEST(PartialDate, ComesRoundEachYear)
{
    EXPECT_EQ(day(u"1980-03-22"_s).nextOnOrAfter(QDate(2026, 3, 22)), QDate(2026, 3, 22));
    EXPECT_EQ(day(u"--03-22"_s).nextOnOrAfter(QDate(2026, 3, 23)), QDate(2027, 3, 22));
    EXPECT_FALSE(day(u"--03-22"_s).nextOnOrAfter(QDate()).isValid());
}

TEST(PartialDate, KeepsTheLeapDayOnThe28thInCommonYears)
{
    const PartialDate leap = day(u"--02-29"_s);
    EXPECT_EQ(leap.nextOnOrAfter(QDate(2027, 1, 1)), QDate(2027, 2, 28));
    EXPECT_EQ(leap.nextOnOrAfter(QDate(2027, 3, 1)), QDate(2028, 2, 29));
}
