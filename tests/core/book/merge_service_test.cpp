#include "core/book/merge_service.h"

#include "core/book/history.h"
#include "core/book/row_union.h"
#include "core/book/trash_service.h"
#include "tests/core/book/logical_dump.h"
#include "tests/core/book/merge_fixture.h"

namespace goodturn::book {
namespace {
using namespace Qt::StringLiterals;
using testing::logicalDump;
using testing::must;

class MergeServiceTest : public MergeFixture
{
};

TEST_F(MergeServiceTest, AnAccountTakesOverWhatItLacks)
{
    must(book().merging().accounts(keep.id, other.id));
    const Account now = must(book().records<Account>().load(keep.id));
    EXPECT_EQ(now.name, u"Harbour & Lowe"_s);
    EXPECT_EQ(now.industry, u"Port logistics"_s);
    EXPECT_EQ(now.clientSince, QDate(2024, 1, 1));
    EXPECT_EQ(now.notes, u"Ours.\n\nTheirs."_s);
    EXPECT_EQ(now.tags, (QStringList{u"Ports"_s, u"logistics"_s}));
    ASSERT_EQ(now.addresses.size(), 2U);
    EXPECT_EQ(now.addresses[1].street, u"Pier 9"_s);
    EXPECT_EQ(must(book().queries().accountIds({u"pier"_s, {}, {}})).size(), 0U);
    EXPECT_EQ(must(book().queries().accountIds({u"logistics"_s, {}, {}})).size(), 1U)
        << "found by what came in";
}

TEST_F(MergeServiceTest, OfTwoStandingsThatWereSetTheOneThatHoldsLongerStays)
{
    const auto with = [this](const QString& name, Standing standing, int days) {
        Account account = addAccount(name);
        account.ownStanding = standing;
        account.ownStandingReason = u"Set for "_s + name;
        account.ownStandingUntil = today().addDays(days);
        return save(account);
    };
    const Account kept = with(u"Harbour"_s, Standing::Test, -100);
    const Account living = with(u"Harbor"_s, Standing::Balanced, 20);
    const Account ended = with(u"Harbur"_s, Standing::GiveFirst, -5);
    for (const Account& one : {living, ended})
        must(book().merging().accounts(kept.id, one.id));
    const Account merged = must(book().records<Account>().load(kept.id));
    EXPECT_EQ(merged.ownStanding, Standing::Balanced);
    EXPECT_EQ(merged.ownStandingReason, u"Set for Harbor"_s);
    EXPECT_EQ(merged.ownStandingUntil, today().addDays(20));
    const Account plain = addAccount(u"Harbour Ltd"_s);
    must(book().merging().accounts(plain.id, kept.id));
    EXPECT_EQ(must(book().records<Account>().load(plain.id)).ownStandingReason,
              u"Set for Harbor"_s);
}

TEST_F(MergeServiceTest, CadencesThatDontGoTogetherAreNotMixed)
{
    keep = must(book().records<Account>().load(keep.id));
    keep.idealDays = 60;
    keep = save(keep);
    other = must(book().records<Account>().load(other.id));
    other.longestDays = 30;
    other = save(other);
    must(book().merging().accounts(keep.id, other.id));
    const Account now = must(book().records<Account>().load(keep.id));
    EXPECT_EQ(now.idealDays, 60);
    EXPECT_FALSE(now.longestDays);
    save(now);
}

TEST_F(MergeServiceTest, ThePreviewShowsBothAndWhatComesOfIt)
{
    const Contact ines = addPerson(keep.id, u"Ines"_s, u"Duarte"_s);
    Employment second;
    second.contactId = ines.id;
    second.accountId = other.id;
    save(second);
    addPerson(other.id, u"Tom"_s, u"Lowe"_s);
    addFavour(keep.id, Direction::Given, 3, u"A favour"_s);
    addFavour(other.id, Direction::Given, 2, u"Another"_s);
    const QStringList before = logicalDump(book());
    const auto preview = must(previewMerge(book(), key(keep.id), key(other.id)));
    EXPECT_EQ(logicalDump(book()), before) << "it only reads";
    EXPECT_EQ(preview.names.keep, u"Harbour & Lowe"_s);
    EXPECT_EQ(preview.names.other, u"Harbour and Lowe Ltd"_s);
    EXPECT_EQ(merged(preview, u"Name"_s), u"Harbour & Lowe"_s);
    EXPECT_EQ(merged(preview, u"Industry"_s), u"Port logistics"_s);
    EXPECT_TRUE(lost(preview, u"Name"_s));
    for (const QString& kept : {u"Industry"_s, u"Notes"_s, u"Tags"_s, u"Addresses"_s})
        EXPECT_FALSE(lost(preview, kept)) << qPrintable(kept);
    ASSERT_EQ(preview.counts.size(), 2U);
    EXPECT_EQ(preview.counts[0].kind, RecordKind::Contact);
    EXPECT_EQ(preview.counts[0].kept, 1);
    EXPECT_EQ(preview.counts[0].other, 2);
    EXPECT_EQ(preview.counts[0].merged, 2) << "one of them is at both";
    EXPECT_EQ(preview.counts[1].merged, 2);
}

TEST_F(MergeServiceTest, WhatThePreviewSaysIsWhatTheMergeDoes)
{
    const auto preview = must(previewMerge(book(), key(keep.id), key(other.id)));
    must(book().merging().merge(key(keep.id), key(other.id)));
    const Account empty = addAccount(u"Empty"_s);
    const auto after = must(previewMerge(book(), key(keep.id), key(empty.id)));
    ASSERT_EQ(preview.fields.size(), after.fields.size());
    for (size_t i = 0; i < after.fields.size(); ++i)
        EXPECT_EQ(after.fields[i].kept, preview.fields[i].merged);
}

TEST_F(MergeServiceTest, ThePreviewOfTwoPeopleCountsPlacesThatBecomeOne)
{
    const Contact ines = addPerson(keep.id, u"Ines"_s, u"Duarte"_s, u"Director"_s);
    const Contact twin = addPerson(keep.id, u"Inês"_s, u"Duarte"_s);
    const auto preview = must(previewMerge(book(), key(ines.id), key(twin.id)));
    EXPECT_EQ(preview.joinedPlaces, 1);
    ASSERT_EQ(preview.counts.size(), 1U);
    EXPECT_EQ(preview.counts[0].merged, 1);
    must(book().merging().people(ines.id, twin.id));
    EXPECT_EQ(must(book().queries().people(keep.id)).size(), 1U);
}

TEST_F(MergeServiceTest, AValueThatIsPartOfTheKeptOneIsStillNotTakenOver)
{
    const Contact kept = addPerson(keep.id, u"Jonathan"_s, u"Vogel"_s);
    const Contact twin = addPerson(other.id, u"Jon"_s, u"VOGEL"_s);
    const auto preview = must(previewMerge(book(), key(kept.id), key(twin.id)));
    EXPECT_TRUE(lost(preview, u"Given name"_s));
    EXPECT_FALSE(lost(preview, u"Family name"_s)) << "the same, written otherwise";
}

TEST_F(MergeServiceTest, NotesThatAreAmongTheKeptOnesAreNotLost)
{
    keep.notes = u"Met in Porto.\nLikes tea."_s;
    keep = save(keep);
    other.notes = u"Likes tea."_s;
    other = save(other);
    EXPECT_FALSE(lost(must(previewMerge(book(), key(keep.id), key(other.id))), u"Notes"_s));
}

TEST_F(MergeServiceTest, ThePreviewRefusesWhatTheMergeRefuses)
{
    const Contact ines = addPerson(keep.id, u"Ines"_s, u"Duarte"_s);
    for (const auto& [first, second] :
         {std::pair(key(keep.id), key(keep.id)), std::pair(key(keep.id), key(ines.id)),
          std::pair(RecordKey{RecordKind::Favour, 1}, RecordKey{RecordKind::Favour, 2})}) {
        EXPECT_EQ(previewMerge(book(), first, second).error().kind, ErrorKind::InvalidInput);
        EXPECT_EQ(book().merging().merge(first, second).error().kind, ErrorKind::InvalidInput);
    }
    must(book().trash().remove({key(other.id)}));
    EXPECT_EQ(previewMerge(book(), key(keep.id), key(other.id)).error().kind, ErrorKind::NotFound);
}

TEST_F(MergeServiceTest, AMergeThatIsStoppedLeavesBothAsTheyWere)
{
    addFavour(other.id, Direction::Given, 3, u"A favour"_s);
    addFavour(other.id, Direction::Given, 2, u"Another"_s);
    const QStringList before = logicalDump(book());
    const auto stopped = book().merging().merge(key(keep.id), key(other.id),
                                                [](qint64 done, qint64) { return done < 1; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(logicalDump(book()), before);
}

TEST_F(MergeServiceTest, TheSameBookIsOpenedOnceMoreForAnotherThread)
{
    const auto again = must(book().opener()());
    EXPECT_EQ(again->path(), book().path());
    EXPECT_EQ(again->user(), book().user());
    EXPECT_EQ(again->clock().today(), today());
    EXPECT_EQ(must(again->queries().accountCount()), 2);
}

TEST_F(MergeServiceTest, AllRecordsMove)
{
    addFavour(other.id, Direction::Given, 3, u"A favour"_s);
    addCall(other.id, 2, u"A call"_s);
    addPerson(other.id, u"Ines"_s, u"Duarte"_s);
    const Merge merge = must(book().merging().accounts(keep.id, other.id));
    EXPECT_EQ(query::countsInWords(merge.moved), u"1 position, 1 interaction and 1 favour"_s);
    const auto head = must(book().queries().accountHead(keep.id));
    EXPECT_EQ(head.counts.favours, 1);
    EXPECT_EQ(head.counts.people, 1);
    EXPECT_EQ(head.counts.timeline, 2);
    EXPECT_EQ(must(book().queries().accountCount()), 1);
    EXPECT_EQ(must(book().queries().personCount()), 1);
}

TEST_F(MergeServiceTest, APlaceAtBothBecomesOne)
{
    const Contact ines = addPerson(keep.id, u"Ines"_s, u"Duarte"_s);
    Employment second;
    second.contactId = ines.id;
    second.accountId = other.id;
    second.title = u"Operations director"_s;
    second.from = QDate(2023, 1, 1);
    save(second);
    must(book().merging().accounts(keep.id, other.id));
    const auto people = must(book().queries().people(keep.id));
    ASSERT_EQ(people.size(), 1U);
    EXPECT_EQ(people[0].title, u"Operations director"_s);
}

TEST_F(MergeServiceTest, UndoBringsBackExactlyWhatWasAndRedoMergesAgain)
{
    const Contact ines = addPerson(keep.id, u"Ines"_s, u"Duarte"_s);
    const Contact twin = addPerson(other.id, u"Inês"_s, u"Duarte"_s);
    addFavour(other.id, Direction::Given, 3, u"A favour"_s);
    const QStringList before = logicalDump(book());
    const Merge accounts = must(book().merging().accounts(keep.id, other.id));
    const QStringList between = logicalDump(book());
    const Merge people = must(book().merging().people(ines.id, twin.id));
    const QStringList after = logicalDump(book());
    const auto undonePeople = must(book().history().revert(people.unit));
    EXPECT_EQ(logicalDump(book()), between);
    const auto undone = must(book().history().revert(accounts.unit));
    EXPECT_EQ(logicalDump(book()), before);
    must(book().history().revert(undone));
    must(book().history().revert(undonePeople));
    EXPECT_EQ(logicalDump(book()), after);
}

TEST_F(MergeServiceTest, PeopleKeepAllThatNamesThem)
{
    Contact ines = addPerson(keep.id, u"Ines"_s, u"Duarte"_s);
    ines.emails = {{PointKind::Work, u"ines@harbour.example"_s}};
    ines.phones = {{PointKind::Work, u"+31 10 555 0148"_s}};
    ines.interests = {u"Sailing"_s};
    ines = save(ines);
    Contact twin = addPerson(keep.id, u"I."_s, u"Duarte"_s);
    twin.emails = {{PointKind::Home, u"INES@harbour.example"_s},
                   {PointKind::Home, u"i@d.example"_s}};
    twin.phones = {{PointKind::Mobile, u"+31105550148"_s}};
    twin.interests = {u"sailing"_s, u"Chess"_s};
    twin.birthday = *PartialDate::parse(u"--03-22"_s);
    twin.metThrough = ines.id;
    twin = save(twin);
    Favour favour = addFavour(keep.id, Direction::Received, 3, u"A tip"_s);
    favour.setPerson(twin.id);
    favour = save(favour);
    Interaction call = addCall(keep.id, 1, u"A call"_s);
    call.participants = {twin.id, ines.id};
    call = save(call);

    must(book().merging().people(ines.id, twin.id));
    const Contact now = must(book().records<Contact>().load(ines.id));
    EXPECT_EQ(now.emails.size(), 2U);
    EXPECT_EQ(now.phones.size(), 1U);
    EXPECT_EQ(now.interests, (QStringList{u"Sailing"_s, u"Chess"_s}));
    EXPECT_EQ(now.birthday.toString(), u"--03-22"_s);
    EXPECT_FALSE(now.metThrough) << "nobody meets themselves";
    EXPECT_EQ(must(book().records<Favour>().load(favour.id)).giver, ines.id);
    EXPECT_EQ(must(book().records<Interaction>().load(call.id)).participants, std::vector{ines.id});
    EXPECT_EQ(must(book().queries().people(keep.id)).size(), 1U);
}

TEST_F(MergeServiceTest, LinksComeAlongAndNobodyIsLinkedToThemselves)
{
    Contact kept = addPerson(keep.id, u"Ines"_s, u"Duarte"_s);
    Contact gone = addPerson(keep.id, u"Inês"_s, u"Duarte"_s);
    Contact friendly = addPerson(keep.id, u"Omar"_s, u"Haddad"_s);
    kept.links = {{gone.id, LinkKind::Colleague, LinkStrength::Weak},
                  {friendly.id, LinkKind::Friend, LinkStrength::Fair}};
    kept.holidays = {Occasion::Christmas};
    kept = save(kept);
    gone.links = {{friendly.id, LinkKind::Friend, LinkStrength::Strong},
                  {friendly.id, LinkKind::Mentor, LinkStrength::Strong}};
    gone.doNotCall = true;
    gone.holidays = {Occasion::Easter, Occasion::Christmas};
    gone = save(gone);
    friendly.links = {{kept.id, LinkKind::Friend, LinkStrength::Fair},
                      {gone.id, LinkKind::Friend, LinkStrength::Weak},
                      {gone.id, LinkKind::Manager, LinkStrength::Weak}};
    friendly = save(friendly);
    must(book().merging().people(kept.id, gone.id));
    kept = must(book().records<Contact>().load(kept.id));
    const std::vector<ContactLink> wanted{{friendly.id, LinkKind::Friend, LinkStrength::Fair},
                                          {friendly.id, LinkKind::Mentor, LinkStrength::Strong}};
    EXPECT_EQ(kept.links, wanted);
    EXPECT_EQ(kept.holidays, (std::vector{Occasion::Christmas, Occasion::Easter}));
    EXPECT_TRUE(kept.doNotCall) << "who did not want to be called still doesn't";
    friendly = must(book().records<Contact>().load(friendly.id));
    const std::vector<ContactLink> theirs{{kept.id, LinkKind::Friend, LinkStrength::Fair},
                                          {kept.id, LinkKind::Manager, LinkStrength::Weak}};
    EXPECT_EQ(friendly.links, theirs);
    must(book().history().revert(book().lastUnit()));
    EXPECT_EQ(must(book().records<Contact>().load(friendly.id)).links.size(), 3U);
    EXPECT_TRUE(must(book().check()).isEmpty());
}

TEST_F(MergeServiceTest, WhatWasInTheTrashStaysThereWithTheOther)
{
    const Favour favour = addFavour(other.id, Direction::Given, 3, u"A mistake"_s);
    must(book().records<Favour>().trash(favour.id));
    must(book().merging().accounts(keep.id, other.id));
    EXPECT_TRUE(must(book().queries().favours(keep.id)).empty());
    EXPECT_EQ(must(book().queries().recordName({RecordKind::Favour, favour.id.value()})).accountId,
              other.id);
}

TEST_F(MergeServiceTest, OneCantBeMergedWithItselfNorWithWhatIsGone)
{
    EXPECT_EQ(book().merging().accounts(keep.id, keep.id).error().kind, ErrorKind::InvalidInput);
    must(book().records<Account>().trash(other.id));
    EXPECT_EQ(book().merging().accounts(keep.id, other.id).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(book().merging().accounts(keep.id, AccountId(999)).error().kind, ErrorKind::NotFound);
}

} // namespace
} // namespace goodturn::book
