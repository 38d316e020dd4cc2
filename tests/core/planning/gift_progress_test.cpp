#include "core/planning/gift_progress.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::planning;

namespace {

Gift theBox()
{
    Gift gift;
    gift.title = QStringLiteral("The Box");
    gift.arriveBy = QDate(2026, 12, 18);
    return gift;
}

const QDate today(2026, 12, 2);

} // namespace

TEST(GiftSteps, GoOneByOneAndKeepTheirDays)
{
    Gift gift = theBox();
    for (int i = 0; i < 7; ++i)
        gift = advance(gift, today.addDays(i)).value();
    EXPECT_EQ(gift.state, GiftState::Thanked);
    EXPECT_EQ(gift.orderedOn, today.addDays(1));
    EXPECT_EQ(gift.arrivedOn, today.addDays(2));
    EXPECT_EQ(gift.inscribedOn, today.addDays(3));
    EXPECT_EQ(gift.sentOn, today.addDays(4));
    EXPECT_EQ(gift.deliveredOn, today.addDays(5));
    EXPECT_EQ(gift.thankedOn, today.addDays(6));
    const auto beyond = advance(gift, today);
    ASSERT_FALSE(beyond);
    EXPECT_EQ(beyond.error().kind, ErrorKind::InvalidInput);
}

TEST(GiftSteps, BackwardForgetTheDaysOfLaterSteps)
{
    Gift gift = steppedTo(theBox(), GiftState::Ordered, today);
    gift = steppedTo(gift, GiftState::Inscribed, today.addDays(1));
    gift = steppedTo(gift, GiftState::Sent, today.addDays(2));
    gift = steppedTo(gift, GiftState::Inscribed, today.addDays(3));
    EXPECT_EQ(gift.orderedOn, today);
    EXPECT_EQ(gift.inscribedOn, today.addDays(3));
    EXPECT_FALSE(gift.sentOn.isValid());
    gift = steppedTo(gift, GiftState::Idea, today.addDays(4));
    EXPECT_FALSE(gift.orderedOn.isValid());
}

TEST(GiftSteps, LeaptOverKeepNoDay)
{
    const Gift gift = steppedTo(theBox(), GiftState::Sent, today);
    EXPECT_EQ(gift.sentOn, today);
    EXPECT_FALSE(gift.orderedOn.isValid());
}

TEST(GiftSteps, StayWhenItIsCancelled)
{
    Gift gift = steppedTo(theBox(), GiftState::Ordered, today);
    gift = steppedTo(gift, GiftState::Cancelled, today.addDays(1));
    EXPECT_EQ(gift.state, GiftState::Cancelled);
    EXPECT_EQ(gift.orderedOn, today);
    EXPECT_FALSE(advance(gift, today));
    EXPECT_FALSE(nextDue(gift, today));
}

TEST(GiftSteps, ThatItCameBackIsOneMoreDayAndSendingItAgainForgetsIt)
{
    Gift gift = steppedTo(theBox(), GiftState::Sent, today);
    gift = steppedTo(gift, GiftState::Returned, today.addDays(9));
    EXPECT_EQ(gift.sentOn, today);
    EXPECT_EQ(gift.returnedOn, today.addDays(9));
    EXPECT_FALSE(nextDue(gift, today.addDays(99)));
    gift = steppedTo(gift, GiftState::Sent, today.addDays(10));
    EXPECT_EQ(gift.sentOn, today.addDays(10));
    EXPECT_FALSE(gift.returnedOn.isValid());
}

TEST(GiftDue, IsCountedBackFromTheDayOfArrival)
{
    Gift gift = theBox();
    const auto due = [&](GiftState state) { return nextDue(steppedTo(gift, state, today), today); };
    EXPECT_EQ(due(GiftState::Idea), (GiftDue{GiftState::Planned, QDate(2026, 12, 1), true}));
    EXPECT_EQ(due(GiftState::Planned), (GiftDue{GiftState::Ordered, QDate(2026, 12, 1), true}));
    EXPECT_EQ(due(GiftState::Ordered), (GiftDue{GiftState::Arrived, QDate(2026, 12, 11), false}));
    EXPECT_EQ(due(GiftState::Arrived), (GiftDue{GiftState::Inscribed, QDate(2026, 12, 11), false}));
    EXPECT_EQ(due(GiftState::Inscribed), (GiftDue{GiftState::Sent, QDate(2026, 12, 14), false}));
}

TEST(GiftDue, FollowsTheDaysThatAreSet)
{
    Gift gift = theBox();
    gift.state = GiftState::Planned;
    gift.orderBy = today;
    EXPECT_EQ(nextDue(gift, today), (GiftDue{GiftState::Ordered, today, false}));
    EXPECT_EQ(nextDue(gift, today.addDays(1)), (GiftDue{GiftState::Ordered, today, true}));
}

TEST(GiftDue, OfThanksIsTheDayOfReconnectingOrTwoWeeksOn)
{
    Gift gift = steppedTo(theBox(), GiftState::Sent, QDate(2026, 12, 14));
    EXPECT_EQ(nextDue(gift, today)->due, QDate(2026, 12, 28));
    gift.reconnectOn = QDate(2027, 1, 7);
    EXPECT_EQ(nextDue(gift, today), (GiftDue{GiftState::Delivered, QDate(2027, 1, 7), false}));
}

TEST(GiftDue, IsNothingWithoutADay)
{
    Gift gift;
    EXPECT_FALSE(nextDue(gift, today));
}
