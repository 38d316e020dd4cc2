#include "core/query/row_texts.h"

#include "tests/support/time_zone.h"

#include <gtest/gtest.h>

namespace goodturn::query {
namespace {
using namespace Qt::StringLiterals;

TEST(RowTexts, AMarkedNameIsShownAsInTheTrash)
{
    EXPECT_EQ(shownName(u"Ines Duarte"_s), u"Ines Duarte"_s);
    EXPECT_EQ(shownName(u"Ines Duarte"_s + QChar(31)), u"Ines Duarte (in the trash)"_s);
}

TEST(RowTexts, AMomentIsOfTheDayThatItWasHere)
{
    const testing::InTimeZone here("Pacific/Auckland");
    EXPECT_EQ(localDay(u"2026-11-22T18:30:00.000Z"_s), QDate(2026, 11, 23));
    EXPECT_EQ(localDay(u"2026-11-22T18:30:00"_s), QDate(2026, 11, 23)) << "kept in UTC";
    EXPECT_EQ(localDay(u"soon"_s), QDate());
}

} // namespace
} // namespace goodturn::query
