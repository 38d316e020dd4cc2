#include "core/query/row_texts.h"

#include <gtest/gtest.h>

namespace goodturn::query {
namespace {
using namespace Qt::StringLiterals;

TEST(RowTexts, AMarkedNameIsShownAsInTheTrash)
{
    EXPECT_EQ(shownName(u"Ines Duarte"_s), u"Ines Duarte"_s);
    EXPECT_EQ(shownName(u"Ines Duarte"_s + QChar(31)), u"Ines Duarte (in the trash)"_s);
}

} // namespace
} // namespace goodturn::query
