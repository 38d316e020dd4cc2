#include "core/sample/book_draft.h"
#include "core/sample/record_uuid.h"
#include "tests/core/sample/collecting_sink.h"

#include <gtest/gtest.h>

namespace goodturn::sample {
namespace {
using namespace Qt::StringLiterals;

BookDraft smallDraft()
{
    BookDraft draft;
    draft.accounts.resize(2);
    draft.contacts.resize(2);
    draft.contacts[1].metThrough = ContactId(1);
    draft.interactions.resize(1);
    draft.interactions[0].accountId = AccountId(2);
    draft.interactions[0].participants = {ContactId(2)};
    draft.gifts.resize(1);
    draft.gifts[0].accountId = AccountId(1);
    Favour favour;
    favour.accountId = AccountId(2);
    favour.thirdParty = ContactId(1);
    favour.giftId = GiftId(1);
    favour.interactionId = InteractionId(1);
    draft.favours = {favour};
    return draft;
}

TEST(BookDraft, TakesTheKeysOfTheSink)
{
    CollectingSink sink(100);
    ASSERT_TRUE(writeDraft(smallDraft(), 1, sink));
    EXPECT_TRUE(sink.dangling.isEmpty()) << qPrintable(sink.dangling.join(u' '));
    EXPECT_EQ(sink.book.contacts.at(1).metThrough, ContactId(100));
    EXPECT_EQ(sink.book.interactions.at(0).participants.at(0), ContactId(101));
    const Favour& favour = sink.book.favours.at(0);
    EXPECT_EQ(favour.accountId, AccountId(101));
    EXPECT_EQ(favour.giftId, GiftId(100));
    EXPECT_EQ(favour.interactionId, InteractionId(100));
    EXPECT_FALSE(favour.askId);
}

TEST(BookDraft, GivesEachRecordItsUuid)
{
    CollectingSink sink;
    ASSERT_TRUE(writeDraft(smallDraft(), 9, sink));
    EXPECT_EQ(sink.book.accounts.at(1).meta.uuid, recordUuid(9, RecordKind::Account, 2));
    EXPECT_EQ(sink.book.favours.at(0).meta.uuid, recordUuid(9, RecordKind::Favour, 1));
}

class FullSink final : public CollectingSink
{
public:
    using CollectingSink::add;
    Result<GiftId> add(const Gift&) override
    {
        return failure(ErrorKind::NoSpace, u"The disk is full."_s);
    }
};

TEST(BookDraft, StopsAtTheFirstErrorOfTheSink)
{
    FullSink sink;
    const auto written = writeDraft(smallDraft(), 1, sink);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, ErrorKind::NoSpace);
    EXPECT_EQ(sink.book.interactions.size(), 1u);
    EXPECT_TRUE(sink.book.favours.empty());
}

} // namespace
} // namespace goodturn::sample
