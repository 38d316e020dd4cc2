#include "core/reciprocity/usual_worth.h"

#include "core/domain/labels.h"
#include "core/reciprocity/parameter_table.h"

#include <gtest/gtest.h>

namespace goodturn::reciprocity {
using namespace Qt::StringLiterals;

namespace {

TEST(UsualWorth, IsTheStandardUntilTheBookHasItsOwn)
{
    for (const auto& [kind, code] : EnumCodes<FavourKind>::all)
        EXPECT_EQ(usualWorth(kind, {}), defaultWorth(kind)) << code;
}

TEST(UsualWorth, EveryKindHasAParameterOfItsOwn)
{
    for (const auto& [kind, code] : EnumCodes<FavourKind>::all) {
        const ParameterInfo* info = parameterOf(u"worth."_s + QLatin1StringView(code));
        ASSERT_TRUE(info) << code;
        EXPECT_EQ(info->kind, ParameterKind::Worth) << code;
        const double another = info->standard() == 1 ? 5 : 1;
        ReciprocityParameters p;
        info->set(p, another);
        for (const auto& entry : EnumCodes<FavourKind>::all)
            EXPECT_EQ(usualWorth(entry.value, p),
                      entry.value == kind ? FeltWorth(int(another)) : defaultWorth(entry.value))
                << code << " " << entry.code;
    }
}

TEST(UsualWorth, GoesByTheMoneyFirst)
{
    ReciprocityParameters p;
    p.orderWorth = 2;
    Favour favour;
    favour.kind = FavourKind::Order;
    EXPECT_EQ(usualWorth(favour, p), FeltWorth::Small);
    favour.money = Money::fromMinor(0, u"EUR"_s).value();
    EXPECT_EQ(usualWorth(favour, p), FeltWorth::Small) << "no money says nothing";
    favour.money = Money::fromMinor(160'000, u"EUR"_s).value();
    EXPECT_EQ(usualWorth(favour, p), FeltWorth::Great);
    p.referenceAmount = 1600;
    EXPECT_EQ(usualWorth(favour, p), FeltWorth::Fair);
}

TEST(UsualWorth, OutOfBoundsFallsBackOnTheStandard)
{
    ReciprocityParameters p;
    p.insightWorth = 9;
    EXPECT_EQ(usualWorth(FavourKind::Insight, p), FeltWorth::Fair);
    EXPECT_EQ(usualWorth(FavourKind::Insight, clamped(p)), FeltWorth::Great);
}

} // namespace
} // namespace goodturn::reciprocity
