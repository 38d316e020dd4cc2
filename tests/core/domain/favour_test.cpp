#include "core/domain/favour.h"

#include <gtest/gtest.h>

#include <limits>

using namespace goodturn;
using namespace Qt::StringLiterals;

namespace {

int suggested(const QString& amount, const QString& currency = u"EUR"_s, double reference = 100)
{
    return int(suggestedWorth(Money::parse(amount, currency).value(), reference));
}

} // namespace

TEST(DefaultWorth, FollowsTheTableOfTheModel)
{
    const std::pair<FavourKind, int> table[] = {
        {FavourKind::Courtesy, 1},       {FavourKind::Information, 2},
        {FavourKind::Time, 2},           {FavourKind::Book, 3},
        {FavourKind::Gift, 3},           {FavourKind::Insight, 3},
        {FavourKind::Endorsement, 3},    {FavourKind::Other, 3},
        {FavourKind::Introduction, 4},   {FavourKind::Referral, 4},
        {FavourKind::Recommendation, 4}, {FavourKind::Testimonial, 4},
        {FavourKind::Order, 5},
    };
    EXPECT_EQ(std::size(table), std::size(EnumCodes<FavourKind>::all));
    for (const auto& [kind, worth] : table)
        EXPECT_EQ(int(defaultWorth(kind)), worth) << qPrintable(code(kind));
}

TEST(SuggestedWorth, RisesByOneWithEachFourfoldAmount)
{
    // floor(3.5 + log2(m/100)/2): the steps lie at 12.50, 50, 200, 800.
    EXPECT_EQ(suggested(u"12.49"_s), 1);
    EXPECT_EQ(suggested(u"12.50"_s), 2);
    EXPECT_EQ(suggested(u"49.99"_s), 2);
    EXPECT_EQ(suggested(u"50"_s), 3);
    EXPECT_EQ(suggested(u"100"_s), 3);
    EXPECT_EQ(suggested(u"199.99"_s), 3);
    EXPECT_EQ(suggested(u"200"_s), 4);
    EXPECT_EQ(suggested(u"799.99"_s), 4);
    EXPECT_EQ(suggested(u"800"_s), 5);
}

TEST(SuggestedWorth, StaysWithinOneToFive)
{
    EXPECT_EQ(suggested(u"0.01"_s), 1);
    EXPECT_EQ(suggested(u"92233720368547758.07"_s), 5);
    EXPECT_EQ(suggested(u"0"_s), 1);
    EXPECT_EQ(suggested(u"-500"_s), 1);
}

TEST(SuggestedWorth, CountsInMajorUnitsOfTheCurrency)
{
    EXPECT_EQ(suggested(u"200"_s, u"JPY"_s), 4);
    EXPECT_EQ(suggested(u"199.999"_s, u"KWD"_s), 3);
    EXPECT_EQ(suggested(u"100"_s, u"EUR"_s, 400), 2);
    EXPECT_EQ(suggested(u"100"_s, u"EUR"_s, 0), 1);
    EXPECT_EQ(suggested(u"100"_s, u"EUR"_s, std::numeric_limits<double>::quiet_NaN()), 1);
}

TEST(FeltWorthFromInt, TakesOneToFive)
{
    EXPECT_EQ(feltWorthFromInt(1), FeltWorth::Slight);
    EXPECT_EQ(feltWorthFromInt(5), FeltWorth::Great);
    EXPECT_FALSE(feltWorthFromInt(0));
    EXPECT_FALSE(feltWorthFromInt(6));
    EXPECT_FALSE(feltWorthFromInt(-3));
}

TEST(FavourPerson, IsWhoeverStandsOnTheirSide)
{
    Favour favour;
    favour.direction = Direction::Given;
    favour.setPerson(ContactId(7));
    EXPECT_EQ(favour.beneficiary, ContactId(7));
    EXPECT_FALSE(favour.giver);
    EXPECT_EQ(favour.person(), ContactId(7));

    favour.direction = Direction::Received;
    favour.setPerson(ContactId(8));
    EXPECT_EQ(favour.giver, ContactId(8));
    EXPECT_FALSE(favour.beneficiary);
    EXPECT_EQ(favour.person(), ContactId(8));

    favour.setPerson(std::nullopt);
    EXPECT_FALSE(favour.person());
}
