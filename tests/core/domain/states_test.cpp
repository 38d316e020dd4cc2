#include "core/domain/ask.h"
#include "core/domain/gift.h"

#include <gtest/gtest.h>

#include <vector>

using namespace goodturn;

TEST(AskState, IsResolvedOnceThereIsAnAnswerOrItWasGivenUp)
{
    EXPECT_TRUE(isResolved(AskState::Granted));
    EXPECT_TRUE(isResolved(AskState::Redirected));
    EXPECT_TRUE(isResolved(AskState::Declined));
    EXPECT_TRUE(isResolved(AskState::NoAnswer));
    EXPECT_FALSE(isResolved(AskState::Draft));
    EXPECT_FALSE(isResolved(AskState::Open));
    EXPECT_FALSE(isResolved(AskState::Withdrawn));
}

TEST(AskKind, BringsTheFavourOfItsKindWhenGranted)
{
    EXPECT_EQ(favourKindFor(AskKind::Order), FavourKind::Order);
    EXPECT_EQ(favourKindFor(AskKind::Introduction), FavourKind::Introduction);
    EXPECT_EQ(favourKindFor(AskKind::Referral), FavourKind::Referral);
    EXPECT_EQ(favourKindFor(AskKind::Meeting), FavourKind::Time);
    EXPECT_EQ(favourKindFor(AskKind::Testimonial), FavourKind::Testimonial);
    EXPECT_EQ(favourKindFor(AskKind::Information), FavourKind::Information);
    EXPECT_EQ(favourKindFor(AskKind::OtherFavour), FavourKind::Other);
}

TEST(GiftState, GoesFromIdeaToThanksStepByStep)
{
    std::vector<GiftState> steps;
    for (std::optional<GiftState> state = GiftState::Idea; state; state = nextState(*state))
        steps.push_back(*state);
    const std::vector<GiftState> expected{
        GiftState::Idea,      GiftState::Planned, GiftState::Ordered,   GiftState::Arrived,
        GiftState::Inscribed, GiftState::Sent,    GiftState::Delivered, GiftState::Thanked};
    EXPECT_EQ(steps, expected);
    EXPECT_FALSE(nextState(GiftState::Returned));
    EXPECT_FALSE(nextState(GiftState::Cancelled));
}

TEST(GiftState, IsEitherBeingPreparedOrOutOrLetGo)
{
    for (const auto state : {GiftState::Idea, GiftState::Planned, GiftState::Ordered,
                             GiftState::Arrived, GiftState::Inscribed})
        EXPECT_TRUE(isBeingPrepared(state)) << int(state);
    for (const auto state : {GiftState::Sent, GiftState::Delivered, GiftState::Thanked})
        EXPECT_TRUE(isOut(state)) << int(state);
    for (const auto state : {GiftState::Returned, GiftState::Cancelled})
        EXPECT_TRUE(isLetGo(state)) << int(state);
    for (const auto& [state, code] : EnumCodes<GiftState>::all)
        EXPECT_EQ(isBeingPrepared(state) + isOut(state) + isLetGo(state), 1) << code;
}
