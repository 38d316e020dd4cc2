#include "core/base/enum_codes.h"

#include <gtest/gtest.h>

namespace {
enum class Season
{
    Spring,
    Autumn
};
}

template<>
struct goodturn::EnumCodes<Season>
{
    static constexpr EnumCode<Season> all[] = {
        {Season::Spring, "spring"},
        {Season::Autumn, "autumn"},
    };
};

using namespace goodturn;
using namespace Qt::StringLiterals;

TEST(EnumCodes, GiveTheStableCodeOfAValue)
{
    EXPECT_EQ(code(Season::Autumn), u"autumn"_s);
}

TEST(EnumCodes, FindTheValueOfACode)
{
    EXPECT_EQ(fromCode<Season>(u"spring"), Season::Spring);
}

TEST(EnumCodes, KnowNoOtherSpelling)
{
    EXPECT_FALSE(fromCode<Season>(u"Spring"));
    EXPECT_FALSE(fromCode<Season>(u"spring "));
    EXPECT_FALSE(fromCode<Season>(u""));
    EXPECT_FALSE(fromCode<Season>(u"sprìng"));
}
