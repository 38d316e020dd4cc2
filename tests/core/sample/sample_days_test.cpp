#include "core/sample/sample_book.h"
#include "tests/core/sample/collecting_sink.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace goodturn::sample {
namespace {

/// The sample book on days that calendars find hard.
class SampleDays : public ::testing::TestWithParam<QDate>
{
protected:
    void SetUp() override { ASSERT_TRUE(writeSampleBook(GetParam(), sink_)); }
    const BookDraft& book() const { return sink_.book; }

private:
    CollectingSink sink_;
};

TEST_P(SampleDays, HistoryEndsTodayAndGoesBackAboutThreeYears)
{
    const QDate today = GetParam();
    const auto [first, last] =
        std::ranges::minmax(book().favours, {}, [](const Favour& favour) { return favour.date; });
    EXPECT_LE(last.date, today);
    EXPECT_LT(first.date, today.addDays(-950));
    EXPECT_GT(first.date, today.addDays(-1120));
    for (const Interaction& talk : book().interactions)
        EXPECT_LE(talk.date, today);
}

TEST_P(SampleDays, AsksFollowTheirCourse)
{
    for (const Ask& ask : book().asks) {
        EXPECT_EQ(ask.askedOn.isValid(), ask.state != AskState::Draft);
        EXPECT_EQ(ask.resolvedOn.isValid(),
                  isResolved(ask.state) || ask.state == AskState::Withdrawn);
        if (ask.resolvedOn.isValid()) {
            EXPECT_LE(ask.askedOn, ask.resolvedOn);
            EXPECT_LE(ask.resolvedOn, GetParam());
        }
    }
}

TEST_P(SampleDays, GiftsFollowTheirCourse)
{
    for (const Gift& gift : book().gifts) {
        EXPECT_LT(gift.orderBy, gift.inscribeBy);
        EXPECT_LT(gift.postBy, gift.arriveBy);
        const bool isSent = isOut(gift.state) || gift.state == GiftState::Returned;
        EXPECT_EQ(gift.sentOn.isValid(), isSent);
        EXPECT_EQ(gift.thankedOn.isValid(), gift.state == GiftState::Thanked);
        for (const QDate day : {gift.orderedOn, gift.arrivedOn, gift.inscribedOn, gift.sentOn,
                                gift.deliveredOn, gift.thankedOn, gift.returnedOn})
            EXPECT_TRUE(!day.isValid() || day <= GetParam());
    }
}

TEST_P(SampleDays, OneGiftIsLate)
{
    const auto isLate = [&](const Gift& gift) {
        switch (gift.state) {
        case GiftState::Idea:
        case GiftState::Planned:
            return gift.orderBy < GetParam();
        case GiftState::Ordered:
            return gift.inscribeBy < GetParam();
        case GiftState::Inscribed:
            return gift.postBy < GetParam();
        default:
            return false;
        }
    };
    EXPECT_EQ(std::ranges::count_if(book().gifts, isLate), 1);
}

TEST_P(SampleDays, SomethingIsOverdueSomethingDueTodayAndSomethingThisWeek)
{
    int overdue = 0;
    int now = 0;
    int week = 0;
    for (const Reminder& reminder : book().reminders) {
        if (reminder.doneOn.isValid())
            continue;
        const qint64 ahead = GetParam().daysTo(reminder.dueOn);
        overdue += ahead < 0 ? 1 : 0;
        now += ahead == 0 ? 1 : 0;
        week += ahead > 0 && ahead < 7 ? 1 : 0;
    }
    EXPECT_GE(overdue, 2);
    EXPECT_GE(now, 2);
    EXPECT_GE(week, 3);
}

INSTANTIATE_TEST_SUITE_P(Days, SampleDays,
                         testing::Values(QDate(2026, 11, 22), QDate(2026, 1, 1), QDate(2027, 2, 28),
                                         QDate(2028, 2, 29), QDate(2026, 12, 13),
                                         QDate(2026, 12, 31), QDate(2027, 7, 4)));

} // namespace
} // namespace goodturn::sample
