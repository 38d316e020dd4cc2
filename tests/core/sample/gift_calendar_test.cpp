#include "core/sample/gift_calendar.h"

#include "core/planning/working_days.h"

#include <gtest/gtest.h>

namespace goodturn::sample {
namespace {
using namespace Qt::StringLiterals;

const QDate november(2026, 11, 22);

GiftEntry christmasGift(GiftState state)
{
    GiftEntry entry;
    entry.gift.state = state;
    entry.gift.occasion = Occasion::Christmas;
    entry.arriveIn = 30;
    return entry;
}

TEST(GiftCalendar, CountsBackFromTheComingChristmas)
{
    const Gift gift = datedGift(christmasGift(GiftState::Idea), {}, november);
    EXPECT_EQ(gift.arriveBy, QDate(2026, 12, 18));
    EXPECT_EQ(gift.orderBy, QDate(2026, 12, 1));
    EXPECT_EQ(gift.inscribeBy, QDate(2026, 12, 11));
    EXPECT_EQ(gift.postBy, QDate(2026, 12, 14));
    EXPECT_EQ(gift.reconnectOn, QDate(2027, 1, 7));
    EXPECT_FALSE(gift.orderedOn.isValid());
}

TEST(GiftCalendar, FarFromChristmasAGiftHasNoOccasion)
{
    const QDate june(2026, 6, 15);
    const Gift gift = datedGift(christmasGift(GiftState::Idea), {}, june);
    EXPECT_EQ(gift.occasion, Occasion::NoOccasion);
    EXPECT_EQ(gift.arriveBy, planning::workingDayOnOrBefore(june.addDays(30)));
}

TEST(GiftCalendar, AnOrderedGiftCanStillMeetChristmasWhenAnIdeaCanNot)
{
    const QDate december(2026, 12, 8);
    EXPECT_EQ(datedGift(christmasGift(GiftState::Idea), {}, december).occasion,
              Occasion::NoOccasion);
    const Gift ordered = datedGift(christmasGift(GiftState::Ordered), {}, december);
    EXPECT_EQ(ordered.arriveBy, QDate(2026, 12, 18));
    EXPECT_LE(ordered.orderedOn, december.addDays(-8));
}

TEST(GiftCalendar, NothingThatIsPreparedIsLateOnAnyDayOfTheYear)
{
    for (QDate day(2027, 1, 1); day.year() == 2027; day = day.addDays(1)) {
        EXPECT_GE(datedGift(christmasGift(GiftState::Idea), {}, day).orderBy, day);
        EXPECT_GE(datedGift(christmasGift(GiftState::Ordered), {}, day).inscribeBy, day);
        EXPECT_GE(datedGift(christmasGift(GiftState::Inscribed), {}, day).postBy, day);
    }
}

TEST(GiftCalendar, ABirthdayLeavesTimeToOrder)
{
    GiftEntry entry = christmasGift(GiftState::Idea);
    entry.gift.occasion = Occasion::Birthday;
    entry.forBirthday = true;
    const auto near = *PartialDate::fromParts(1960, 11, 30);
    EXPECT_EQ(datedGift(entry, near, november).arriveBy, QDate(2027, 11, 30));
    const auto far = *PartialDate::fromParts(1960, 1, 12);
    EXPECT_EQ(datedGift(entry, far, november).arriveBy, QDate(2027, 1, 12));
}

TEST(GiftCalendar, ASentGiftHasItsStepsBehindIt)
{
    GiftEntry entry = christmasGift(GiftState::Thanked);
    entry.christmasesAgo = 1;
    entry.thankedAfter = 20;
    entry.gift.reaction = u"A card"_s;
    const Gift gift = datedGift(entry, {}, november);
    EXPECT_EQ(gift.sentOn, QDate(2025, 12, 12));
    EXPECT_LT(gift.orderedOn, gift.inscribedOn);
    EXPECT_LT(gift.inscribedOn, gift.sentOn);
    EXPECT_EQ(gift.thankedOn, QDate(2026, 1, 1));
    EXPECT_EQ(gift.reconnectOn, QDate(2026, 1, 7));
}

TEST(GiftCalendar, ThanksThatLieAheadAreStillAwaited)
{
    GiftEntry entry = christmasGift(GiftState::Thanked);
    entry.christmasesAgo = 1;
    entry.thankedAfter = 20;
    entry.gift.reaction = u"A card"_s;
    const Gift gift = datedGift(entry, {}, QDate(2026, 12, 20));
    EXPECT_EQ(gift.sentOn, QDate(2026, 12, 11));
    EXPECT_EQ(gift.state, GiftState::Sent);
    EXPECT_FALSE(gift.thankedOn.isValid());
    EXPECT_TRUE(gift.reaction.isEmpty());
}

} // namespace
} // namespace goodturn::sample
