#include "core/sample/sample_reader.h"
#include "core/sample/story_teller.h"

#include <gtest/gtest.h>

namespace goodturn::sample {
namespace {
using namespace Qt::StringLiterals;

const QDate today(2026, 11, 20); // a Friday

/// The draft of one account, "Kestrel" with Dev, that lives through these entries.
Result<BookDraft> told(const QByteArray& entries)
{
    const SampleData data = *readSample(
        {R"([{"name": "Kestrel", "currency": "GBP", "topics": ["gauges"], "story": "s",
              "people": [{"given": "Dev", "family": "Patel"}]},
             {"name": "Polaris", "story": "none",
              "people": [{"given": "Marta", "family": "Silva"}]}])",
         R"({"none": {}, "s": {"entries": [)" + entries + "]}}",
         R"({"given.insight": ["Insight: {topic}"], "given.introduction": ["Met {third}"],
             "sent.book": ["“{title}” for {person}"], "reconnect": ["Ask about “{title}”"],
             "season.christmas": ["in the New Year"], "inscription": ["See you {season}"]})",
         R"([{"title": "Shelf", "author": "A", "isbn": ""}])"});
    BookDraft draft;
    const Cast cast = *Cast::assembled(data, today, draft);
    StoryTeller teller(data, cast, cast.places().at(0), today, Random(1), draft);
    GT_TRY(teller.tell());
    return draft;
}

TEST(StoryTeller, DatesAFavourAndDrawsWhatIsNotSaid)
{
    const auto draft = told(R"({"do": "given insight", "ago": 7, "money": "12.50"})");
    ASSERT_TRUE(draft);
    const Favour& favour = draft->favours.at(0);
    EXPECT_EQ(favour.date, today.addDays(-7));
    EXPECT_EQ(favour.title, u"Insight: gauges"_s);
    EXPECT_EQ(favour.worth, defaultWorth(FavourKind::Insight));
    EXPECT_EQ(favour.money->toDecimal(), u"12.50"_s);
    EXPECT_EQ(favour.money->currency(), u"GBP"_s);
    EXPECT_EQ(favour.beneficiary, ContactId(1));
    EXPECT_FALSE(favour.giver);
}

TEST(StoryTeller, AWeekendFallsBackToTheFriday)
{
    const auto draft = told(R"({"do": "given insight", "ago": 5})");
    ASSERT_TRUE(draft);
    EXPECT_EQ(draft->favours.at(0).date, today.addDays(-7));
}

TEST(StoryTeller, AnIntroductionHasSomebodyFromElsewhere)
{
    const auto draft = told(R"({"do": "given introduction", "ago": 7})");
    ASSERT_TRUE(draft);
    EXPECT_EQ(draft->favours.at(0).thirdParty, ContactId(2));
    EXPECT_EQ(draft->favours.at(0).title, u"Met Marta Silva at Polaris"_s);
}

TEST(StoryTeller, AGrantedAskBringsAFavourThatPointsToIt)
{
    const auto draft = told(
        R"({"do": "ask order", "ago": 28, "state": "granted", "after": 14, "title": "Renewal",
            "brings": "Order PO-1", "worth": 4})");
    ASSERT_TRUE(draft);
    const Ask& ask = draft->asks.at(0);
    EXPECT_EQ(ask.askedOn, today.addDays(-28));
    EXPECT_EQ(ask.resolvedOn, today.addDays(-14));
    const Favour& favour = draft->favours.at(0);
    EXPECT_EQ(favour.askId, AskId(1));
    EXPECT_TRUE(favour.fromAsk);
    EXPECT_EQ(favour.direction, Direction::Received);
    EXPECT_EQ(favour.date, ask.resolvedOn);
    EXPECT_EQ(favour.worth, FeltWorth::Large);
}

TEST(StoryTeller, OpenAsksAndDraftsBringNothing)
{
    const auto draft = told(R"({"do": "ask order", "ago": 7, "title": "a"},
                               {"do": "ask order", "state": "draft", "title": "b"},
                               {"do": "ask order", "ago": 30, "state": "withdrawn", "title": "c"})");
    ASSERT_TRUE(draft);
    EXPECT_TRUE(draft->favours.empty());
    EXPECT_EQ(draft->asks.size(), 3u);
    for (const Ask& ask : draft->asks) {
        EXPECT_EQ(ask.askedOn.isValid(), ask.state != AskState::Draft);
        EXPECT_EQ(ask.resolvedOn.isValid(), ask.state == AskState::Withdrawn);
    }
}

TEST(StoryTeller, ASentGiftIsRecordedAndFollowedUp)
{
    const auto draft = told(
        R"({"do": "gift book", "christmas": 1, "state": "thanked", "thanked": 9, "money": "18"})");
    ASSERT_TRUE(draft);
    const Gift& gift = draft->gifts.at(0);
    EXPECT_EQ(gift.title, u"Shelf"_s);
    EXPECT_EQ(gift.inscription, u"See you in the New Year"_s);
    const Favour& favour = draft->favours.at(0);
    EXPECT_EQ(favour.giftId, GiftId(1));
    EXPECT_EQ(favour.kind, FavourKind::Book);
    EXPECT_EQ(favour.date, gift.sentOn);
    EXPECT_EQ(favour.title, u"“Shelf” for Dev"_s);
    EXPECT_EQ(favour.money, gift.budget);
    const Reminder& reminder = draft->reminders.at(0);
    EXPECT_EQ(reminder.giftId, GiftId(1));
    EXPECT_EQ(reminder.dueOn, gift.reconnectOn);
    EXPECT_GE(reminder.doneOn, reminder.dueOn.addDays(-2));
}

TEST(StoryTeller, AFavourBelongsToTheTalkOfItsDay)
{
    const auto draft = told(R"({"do": "given insight", "ago": 7},
                               {"do": "given insight", "ago": 14},
                               {"do": "call", "ago": 7, "title": "Rang", "who": ["Dev"]})");
    ASSERT_TRUE(draft);
    EXPECT_FALSE(draft->favours.at(0).interactionId);
    EXPECT_EQ(draft->favours.at(1).interactionId, InteractionId(1));
    EXPECT_EQ(draft->interactions.at(0).participants.at(0), ContactId(1));
}

TEST(StoryTeller, AccountsThatShareAStoryLiveItOnDaysOfTheirOwn)
{
    const SampleData data =
        *readSample({R"([{"name": "A", "story": "s", "people": [{"given": "X", "family": "Y"}]},
             {"name": "B", "story": "s", "people": [{"given": "Z", "family": "Y"}]}])",
                     R"({"s": {"entries": [{"do": "given insight", "ago": 600, "title": "t"},
                               {"do": "call", "ago": 600, "title": "t"},
                               {"do": "given insight", "ago": 300, "title": "t"}]}})",
                     "{}", "[]"});
    BookDraft draft;
    const Cast cast = *Cast::assembled(data, today, draft);
    for (const Place& place : cast.places())
        ASSERT_TRUE(
            StoryTeller(data, cast, place, today, Random(quint64(place.account.value())), draft)
                .tell());
    EXPECT_NE(draft.favours.at(0).date, draft.favours.at(2).date);
    EXPECT_NEAR(double(draft.favours.at(0).date.daysTo(today)), 600, 26);
    EXPECT_EQ(draft.favours.at(0).interactionId, InteractionId(1));
    EXPECT_LT(draft.favours.at(0).date, draft.favours.at(1).date);
}

TEST(StoryTeller, NamesTheAccountWhoseStoryIsWrong)
{
    for (const char* entry : {R"({"do": "given insight", "ago": 7, "who": "Nobody"})",
                              R"({"do": "given insight", "ago": 7, "third": "Nobody"})",
                              R"({"do": "given insight", "ago": 7, "money": "1,5"})"}) {
        const auto draft = told(entry);
        EXPECT_FALSE(draft) << entry;
    }
    EXPECT_EQ(told(R"({"do": "call", "ago": 7, "who": ["Nobody"]})").error().message,
              u"Sample book, Kestrel: Nobody"_s);
}

} // namespace
} // namespace goodturn::sample
