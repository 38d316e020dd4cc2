#include "core/sample/cast.h"
#include "core/sample/sample_reader.h"

#include <gtest/gtest.h>

namespace goodturn::sample {
namespace {
using namespace Qt::StringLiterals;

const QDate today(2026, 11, 22);

SampleData twoPlaces(const QByteArray& moreOfLuc = {})
{
    return *readSample(
        {R"([{"name": "Kestrel", "since": 10, "story": "s", "goals": [{"goal": "G", "in": 3}],
              "people": [{"given": "Helen", "family": "Marsh", "birthdayIn": 5}]},
             {"name": "Luc Verlaine", "story": "s",
              "people": [{"given": "Luc", "family": "Verlaine")" +
             moreOfLuc + "}]}]",
         R"({"s": {}})", "{}", "[]"});
}

TEST(Cast, SeatsEverybodyAtTheirPlace)
{
    const SampleData data = twoPlaces(R"(, "through": "Helen Marsh", "title": "Cook")");
    BookDraft draft;
    const auto cast = Cast::assembled(data, today, draft);
    ASSERT_TRUE(cast);
    EXPECT_EQ(draft.accounts.at(0).clientSince, today.addDays(-10));
    EXPECT_EQ(draft.contacts.at(0).birthday.nextOnOrAfter(today), today.addDays(5));
    EXPECT_EQ(draft.contacts.at(1).metThrough, ContactId(1));
    EXPECT_EQ(draft.employments.at(1).title, u"Cook"_s);
    EXPECT_EQ(draft.goals.at(0).dueOn, today.addDays(3));
    EXPECT_EQ(cast->named(u"Luc Verlaine"_s), ContactId(2));
    EXPECT_FALSE(cast->named(u"Nobody"_s));
    EXPECT_EQ(cast->at(cast->places().at(0), u"Helen"_s), ContactId(1));
    EXPECT_FALSE(cast->at(cast->places().at(0), u"Luc"_s));
}

TEST(Cast, NamesThePlaceUnlessThePersonIsTheAccount)
{
    const SampleData data = twoPlaces();
    BookDraft draft;
    const auto cast = Cast::assembled(data, today, draft);
    ASSERT_TRUE(cast);
    EXPECT_EQ(cast->nameAndPlace(ContactId(1)), u"Helen Marsh at Kestrel"_s);
    EXPECT_EQ(cast->nameAndPlace(ContactId(2)), u"Luc Verlaine"_s);
    Random random(1);
    for (int i = 0; i < 10; ++i)
        EXPECT_EQ(cast->stranger(cast->places().at(0), random), ContactId(2));
}

TEST(Cast, KeepsWhereSomebodyWorkedBefore)
{
    const SampleData data = twoPlaces(
        R"(, "before": {"account": "Kestrel", "title": "Clerk", "from": 900, "until": 300})");
    BookDraft draft;
    ASSERT_TRUE(Cast::assembled(data, today, draft));
    const Employment& before = draft.employments.at(2);
    EXPECT_EQ(before.accountId, AccountId(1));
    EXPECT_EQ(before.contactId, ContactId(2));
    EXPECT_FALSE(before.isCurrent(today));
    EXPECT_EQ(draft.employments.at(1).from, before.until.addDays(1));
}

TEST(Cast, RefusesNamesThatNobodyBears)
{
    for (const char* more : {R"(, "through": "Nobody")",
                             R"(, "before": {"account": "Nowhere", "from": 2, "until": 1})"}) {
        BookDraft draft;
        const SampleData data = twoPlaces(more);
        const auto cast = Cast::assembled(data, today, draft);
        ASSERT_FALSE(cast);
        EXPECT_EQ(cast.error().kind, ErrorKind::Internal);
    }
}

} // namespace
} // namespace goodturn::sample
