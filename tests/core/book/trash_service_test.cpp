#include "core/book/trash_service.h"

#include "core/book/history.h"
#include "core/book/mention_keeper.h"
#include "core/query/trash_query.h"
#include "core/store/dependents.h"
#include "tests/core/book/logical_dump.h"

namespace goodturn::book {
namespace {
using namespace Qt::StringLiterals;
using testing::BookFixture;
using testing::logicalDump;
using testing::must;

RecordKey key(AccountId id)
{
    return {RecordKind::Account, id.value()};
}

RecordKey key(ContactId id)
{
    return {RecordKind::Contact, id.value()};
}

RecordKey key(FavourId id)
{
    return {RecordKind::Favour, id.value()};
}

/// Two accounts; Ines works at the first only, Omar at both, and gave a favour at the second.
class TrashServiceTest : public ::testing::Test, protected BookFixture
{
protected:
    TrashServiceTest()
    {
        Employment second;
        second.contactId = omar.id;
        second.accountId = kestrel.id;
        save(second);
        favour.setPerson(ines.id);
        favour = save(favour);
        Reminder reminder;
        reminder.accountId = harbour.id;
        reminder.contactId = ines.id;
        reminder.title = u"Call Ines"_s;
        reminder.dueOn = today();
        save(reminder);
        Gift gift;
        gift.accountId = harbour.id;
        gift.recipient = ines.id;
        gift.title = u"Sea Room"_s;
        gift.orderBy = today();
        save(gift);
        Ask ask;
        ask.accountId = harbour.id;
        ask.title = u"A name"_s;
        save(ask);
    }

    Account harbour = addAccount(u"Harbour"_s);
    Account kestrel = addAccount(u"Kestrel"_s);
    Contact ines = addPerson(harbour.id, u"Ines"_s, u"Duarte"_s);
    Contact omar = addPerson(harbour.id, u"Omar"_s, u"Haddad"_s);
    Favour favour = addFavour(harbour.id, Direction::Received, 3, u"An introduction"_s);
};

TEST_F(TrashServiceTest, AnAccountTakesAlongWhatBelongsToIt)
{
    const Removal removal = must(book().trash().remove({key(harbour.id)}));
    EXPECT_EQ(query::countsInWords(removal.along),
              u"1 person, 1 position, 1 favour, 1 ask, 1 gift and 1 reminder"_s);
    auto& queries = book().queries();
    EXPECT_EQ(must(queries.accountCount()), 1);
    EXPECT_EQ(must(queries.personCount()), 1) << "Omar has another place";
    EXPECT_EQ(must(queries.giftCount()), 0);
    EXPECT_EQ(must(queries.askCount()), 0);
    EXPECT_TRUE(must(queries.agenda(30)).empty());
    EXPECT_TRUE(must(queries.openGifts()).empty());
    EXPECT_TRUE(must(queries.recentAsks()).empty());
}

TEST_F(TrashServiceTest, AnotherAccountStillNamesWhoWentAlong)
{
    Favour elsewhere = addFavour(kestrel.id, Direction::Given, 1, u"For Ines"_s);
    elsewhere.setPerson(ines.id);
    save(elsewhere);
    must(book().trash().remove({key(harbour.id)}));
    const auto rows = must(book().queries().favours(kestrel.id));
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].who, u"Ines Duarte (in the trash)"_s);
}

TEST_F(TrashServiceTest, AllOfItComesBackTogether)
{
    const QStringList before = logicalDump(book());
    must(book().trash().remove({key(harbour.id)}));
    EXPECT_NE(logicalDump(book()), before);
    must(book().trash().restore({key(harbour.id)}));
    EXPECT_EQ(logicalDump(book()), before);
}

TEST_F(TrashServiceTest, UndoAndRedoOfARemovalAreExact)
{
    const QStringList before = logicalDump(book());
    const Removal removal = must(book().trash().remove({key(harbour.id)}));
    const QStringList after = logicalDump(book());
    const auto undone = must(book().history().revert(removal.unit));
    EXPECT_EQ(logicalDump(book()), before);
    must(book().history().revert(undone));
    EXPECT_EQ(logicalDump(book()), after);
}

TEST_F(TrashServiceTest, ARemovalDoneAgainTakesNothingMoreAlong)
{
    Reminder elsewhere; // about Ines, who goes with Harbour, but of another account
    elsewhere.accountId = kestrel.id;
    elsewhere.contactId = ines.id;
    elsewhere.title = u"Ask Ines about Kestrel"_s;
    elsewhere.dueOn = today();
    save(elsewhere);
    const Removal removal = must(book().trash().remove({key(harbour.id)}));
    const QStringList after = logicalDump(book());
    const auto undone = must(book().history().revert(removal.unit));
    must(book().history().revert(undone));
    EXPECT_EQ(logicalDump(book()), after);
}

TEST_F(TrashServiceTest, WhatWasRemovedEarlierStaysInTheTrash)
{
    must(book().trash().remove({key(favour.id)}));
    clock().moveTo(today().addDays(1));
    must(book().trash().remove({key(harbour.id)}));
    must(book().trash().restore({key(harbour.id)}));
    EXPECT_TRUE(must(book().queries().favours(harbour.id)).empty());
    const auto page = must(book().queries().trash());
    ASSERT_EQ(page.rows.size(), 1U);
    EXPECT_EQ(page.rows[0].record.record, key(favour.id));
}

TEST_F(TrashServiceTest, AnEntryCantComeBackWithoutItsAccount)
{
    must(book().trash().remove({key(favour.id)}));
    clock().moveTo(today().addDays(1));
    must(book().trash().remove({key(harbour.id)}));
    const auto restored = book().trash().restore({key(favour.id)});
    ASSERT_FALSE(restored);
    EXPECT_EQ(restored.error().kind, ErrorKind::Conflict);
    EXPECT_TRUE(restored.error().message.contains(u"Harbour"_s));
    must(book().trash().restore({key(favour.id), key(harbour.id)})); // in whatever order
    EXPECT_EQ(must(book().queries().favours(harbour.id)).size(), 1U);
}

TEST_F(TrashServiceTest, APersonTakesAlongPlacesRemindersAndUnsentGifts)
{
    const Removal removal = must(book().trash().remove({key(ines.id)}));
    EXPECT_EQ(query::countsInWords(removal.along), u"1 position, 1 gift and 1 reminder"_s);
    EXPECT_EQ(must(book().queries().favours(harbour.id)).size(), 1U);
}

TEST_F(TrashServiceTest, APersonInTheTrashIsStillNamed)
{
    Interaction call = addCall(harbour.id, 2, u"Rates"_s);
    call.participants = {ines.id, omar.id};
    save(call);
    must(book().trash().remove({key(ines.id)}));
    for (const auto& row : must(book().queries().timeline(harbour.id))) {
        EXPECT_TRUE(row.whoIsInTrash);
        const bool isTalk = row.kind == RecordKind::Interaction;
        EXPECT_EQ(row.who, isTalk ? u"Ines Duarte (in the trash), Omar Haddad"_s
                                  : u"Ines Duarte (in the trash)"_s);
    }
    EXPECT_EQ(must(book().queries().personName(ines.id)), u"Ines Duarte (in the trash)"_s);
}

TEST_F(TrashServiceTest, ThePlanSaysWhatGoesAlong)
{
    must(book().trash().remove({key(harbour.id)}));
    const PurgePlan plan = must(book().trash().purgePlan({key(harbour.id)}));
    EXPECT_EQ(query::countsInWords(plan.along),
              u"1 person, 1 position, 1 favour, 1 ask, 1 gift and 1 reminder"_s);
    EXPECT_EQ(plan.mentions, 0);
    EXPECT_EQ(must(book().queries().trashCount()), 1) << "a plan deletes nothing";
}

TEST_F(TrashServiceTest, DeletingForGoodLeavesNothingOfTheContent)
{
    must(book().trash().remove({key(harbour.id)}));
    must(book().trash().purge({key(harbour.id)}));
    EXPECT_EQ(must(book().queries().trashCount()), 0);
    EXPECT_TRUE(must(book().check()).isEmpty());
    const auto held = [&](const QString& sql) {
        return must(store::scalar(book().database(), sql));
    };
    EXPECT_EQ(held(u"SELECT count(*) FROM favour"_s), 0);
    EXPECT_EQ(held(u"SELECT count(*) FROM journal WHERE fields LIKE '%Duarte%' "
                   "OR fields LIKE '%introduction%'"_s),
              0);
    EXPECT_EQ(held(u"SELECT count(*) FROM journal WHERE action='purge' AND kind='account'"_s), 1);
}

TEST_F(TrashServiceTest, LivingRecordsKeepTheNameOfWhomTheyName)
{
    Interaction call = addCall(harbour.id, 2, u"Rates"_s);
    call.participants = {ines.id, omar.id};
    call = save(call);
    Contact other = omar;
    other.metThrough = ines.id;
    other.howMet = u"At the fair."_s;
    save(other);
    must(book().trash().remove({key(ines.id)}));
    EXPECT_EQ(must(book().trash().purgePlan({key(ines.id)})).mentions, 3);
    must(book().trash().purge({key(ines.id)}));
    const Favour kept = must(book().records<Favour>().load(favour.id));
    EXPECT_FALSE(kept.giver);
    EXPECT_EQ(kept.detail, u"Given by Ines Duarte."_s);
    const Interaction talk = must(book().records<Interaction>().load(call.id));
    EXPECT_EQ(talk.participants, std::vector{omar.id});
    EXPECT_EQ(talk.learned, u"With Ines Duarte."_s);
    EXPECT_EQ(must(book().records<Contact>().load(omar.id)).howMet,
              u"At the fair. Met through Ines Duarte."_s);
    EXPECT_TRUE(must(book().check()).isEmpty());
}

TEST_F(TrashServiceTest, WhatIsNotInTheTrashIsNotDeleted)
{
    const auto purged = book().trash().purge({key(harbour.id)});
    ASSERT_FALSE(purged);
    EXPECT_EQ(purged.error().kind, ErrorKind::Conflict);
    EXPECT_EQ(must(book().queries().accountCount()), 2);
}

TEST_F(TrashServiceTest, WhatWasDeletedForGoodCantBeTakenBack)
{
    const Removal removal = must(book().trash().remove({key(favour.id)}));
    must(book().trash().purge({key(favour.id)}));
    const auto purge = book().lastUnit();
    for (const auto unit : {purge, removal.unit}) {
        const auto undone = book().history().revert(unit);
        ASSERT_FALSE(undone);
        EXPECT_TRUE(undone.error().message.contains(u"deleted for good"_s));
    }
}

TEST_F(TrashServiceTest, ANewRecordWithThePurgedOnesKeyIsNotTakenForIt)
{
    Favour last = addFavour(kestrel.id, Direction::Given, 1, u"Old"_s);
    const auto added = book().lastUnit();
    last.title = u"Older"_s;
    last = save(last);
    const auto changed = book().lastUnit();
    must(book().trash().remove({key(last.id)}));
    must(book().trash().purge({key(last.id)}));
    const Favour next = addFavour(kestrel.id, Direction::Given, 1, u"New"_s);
    ASSERT_EQ(next.id, last.id) << "the key is given anew";
    EXPECT_EQ(book().history().revert(added).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(book().history().revert(changed).error().kind, ErrorKind::NotFound);
    EXPECT_FALSE(book().history().restoreValue(key(last.id), u"title"_s, changed));
    EXPECT_EQ(book().records<Favour>().save(last).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(must(book().records<Favour>().load(next.id)).title, u"New"_s);
    const auto lines = must(book().queries().history(key(next.id))).lines;
    ASSERT_EQ(lines.size(), 5U);
    EXPECT_EQ(lines[0].record.name, u"New"_s);
    EXPECT_FALSE(lines[4].record.isThere) << "what is told of the old one is not the new one's";
    EXPECT_TRUE(must(book().check()).isEmpty());
}

TEST_F(TrashServiceTest, OnlyOldThingsAreOlderThan)
{
    must(book().trash().remove({key(favour.id)}));
    clock().moveTo(today().addDays(40));
    must(book().trash().remove({key(kestrel.id)}));
    EXPECT_EQ(must(book().trash().olderThan(30)), std::vector{key(favour.id)});
}

TEST_F(TrashServiceTest, TheListIsPagedNewestFirst)
{
    std::vector<RecordKey> removed;
    for (int i = 0; i < 7; ++i) {
        clock().moveTo(today().addDays(i % 2)); // some at the same moment
        removed.push_back(key(addFavour(kestrel.id, Direction::Given, 0, u"F%1"_s.arg(i)).id));
        must(book().trash().remove({removed.back()}));
    }
    std::vector<RecordKey> seen;
    std::optional<query::TrashPlace> place;
    do {
        const auto page = must(book().queries().trash(place, 2));
        for (const auto& row : page.rows)
            seen.push_back(row.record.record);
        place = page.next;
    } while (place);
    EXPECT_EQ(seen.size(), removed.size());
    std::ranges::sort(seen);
    std::ranges::sort(removed);
    EXPECT_EQ(seen, removed);
}

TEST_F(TrashServiceTest, ARowOfTheTrashSaysWhoWhenAndWhatWentAlong)
{
    must(book().trash().remove({key(harbour.id)}));
    const auto page = must(book().queries().trash());
    ASSERT_EQ(page.rows.size(), 1U) << "what went along is not listed by itself";
    EXPECT_EQ(page.rows[0].record.name, u"Harbour"_s);
    EXPECT_EQ(page.rows[0].by, u"rep"_s);
    EXPECT_EQ(page.rows[0].at, clock().nowUtc());
    EXPECT_EQ(page.rows[0].along.size(), 6U);
}

TEST_F(TrashServiceTest, PeopleWhoWereMetThroughOneAnotherAreDeletedForGoodTogether)
{
    ines.metThrough = omar.id;
    ines = save(ines);
    omar.metThrough = ines.id;
    omar = save(omar);
    must(book().trash().remove({key(ines.id), key(omar.id)}));
    const auto purged = book().trash().purge({key(ines.id), key(omar.id)});
    ASSERT_TRUE(purged) << purged.error().detail.toStdString();
    EXPECT_EQ(must(book().check()), QStringList());
}

TEST_F(TrashServiceTest, PeopleWhoKnowOneAnotherAreDeletedForGoodTogether)
{
    ines.links = {{omar.id, LinkKind::Friend, LinkStrength::Strong}};
    ines.assistant = omar.id;
    ines = save(ines);
    omar.links = {{ines.id, LinkKind::Friend, LinkStrength::Strong}};
    omar = save(omar);
    must(book().trash().remove({key(ines.id), key(omar.id)}));
    const auto purged = book().trash().purge({key(ines.id), key(omar.id)});
    ASSERT_TRUE(purged) << purged.error().detail.toStdString();
    EXPECT_EQ(must(book().check()), QStringList());
}

TEST_F(TrashServiceTest, WhoKnewSomebodyAndWhatBelongedToAnotherKeepTheName)
{
    omar.links = {{ines.id, LinkKind::Friend, LinkStrength::Strong}};
    omar.assistant = ines.id;
    omar.notes = QString(20'000, u'x'); // a note may be longer than a line
    omar = save(omar);
    must(book().trash().remove({key(ines.id)}));
    must(book().trash().purge({key(ines.id)}));
    const Contact alone = must(book().records<Contact>().load(omar.id));
    EXPECT_TRUE(alone.links.empty());
    EXPECT_FALSE(alone.assistant);
    EXPECT_TRUE(alone.notes.contains(u"Assistant: Ines Duarte."_s));
    EXPECT_TRUE(alone.notes.contains(u"Knew Ines Duarte."_s));

    Account branch = addAccount(u"Harbour Antwerp"_s);
    branch.parent = harbour.id;
    branch = save(branch);
    must(book().trash().remove({{RecordKind::Account, harbour.id.value()}}));
    must(book().trash().purge({{RecordKind::Account, harbour.id.value()}}));
    branch = must(book().records<Account>().load(branch.id));
    EXPECT_FALSE(branch.parent);
    EXPECT_EQ(branch.notes, u"Belonged to %1."_s.arg(harbour.name));
    EXPECT_EQ(must(book().check()), QStringList());
}

} // namespace
} // namespace goodturn::book
