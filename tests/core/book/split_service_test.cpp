#include "core/book/split_service.h"

#include "core/book/history.h"
#include "core/book/merge_service.h"
#include "core/book/split_plan.h"
#include "core/book/trash_service.h"
#include "tests/core/book/logical_dump.h"
#include "tests/core/book/merge_fixture.h"

namespace goodturn::book {
namespace {
using testing::logicalDump;
using testing::must;
using Why = SplitLeft::Why;

class SplitServiceTest : public MergeFixture
{
protected:
    SplitService service() { return SplitService(book()); }
    change::UnitId merge(const MergeChoices& choices = {})
    {
        return must(book().merging().merge({key(keep.id), key(other.id), choices})).unit;
    }
    Account kept() { return must(book().records<Account>().load(keep.id)); }
    template<class T>
    AccountId accountOf(const T& record)
    {
        return must(book().records<T>().load(record.id)).accountId;
    }
    static std::vector<Why> reasons(const SplitPreview& preview)
    {
        std::vector<Why> reasons;
        for (const SplitPreview::Left& left : preview.left)
            reasons.push_back(left.why);
        return reasons;
    }
};

TEST_F(SplitServiceTest, ASplitRightAfterTheMergeGivesAllBack)
{
    addFavour(other.id, Direction::Given, 3, u"A favour"_s);
    addCall(other.id, 2, u"A call"_s);
    addPerson(other.id, u"Ines"_s, u"Duarte"_s);
    const QStringList before = logicalDump(book());
    for (const MergeChoices& choices :
         {MergeChoices{}, MergeChoices{{u"name"_s, MergeSide::Other},
                                       {u"account_tag"_s, MergeSide::Other},
                                       {u"notes"_s, MergeSide::Other}}}) {
        const auto unit = merge(choices);
        const auto preview = must(service().preview(unit));
        EXPECT_EQ(query::countsInWords(preview.movedBack),
                  u"1 position, 1 interaction and 1 favour"_s);
        EXPECT_TRUE(preview.left.empty());
        must(service().split(unit));
        EXPECT_EQ(logicalDump(book()), before);
        EXPECT_TRUE(must(service().merges()).empty());
    }
    EXPECT_TRUE(must(book().check()).isEmpty());
}

TEST_F(SplitServiceTest, PeopleGetBackAllThatNamesThem)
{
    const Contact ines = addPerson(keep.id, u"Ines"_s, u"Duarte"_s, u"Director"_s);
    const Contact twin = addPerson(keep.id, u"Inês"_s, u"Duarte"_s);
    Contact friendly = addPerson(other.id, u"Ann"_s, u"Lee"_s);
    friendly.links = {{twin.id, {}, {}}, {ines.id, {}, {}}};
    friendly.metThrough = twin.id;
    save(friendly);
    Interaction call = addCall(keep.id, 2, u"Both were there"_s);
    call.participants = {ines.id, friendly.id, twin.id};
    save(call);
    Favour favour = addFavour(keep.id, Direction::Given, 2, u"A word"_s);
    favour.giver = twin.id;
    favour.beneficiary = twin.id;
    save(favour);
    const QStringList before = logicalDump(book());
    const auto unit = must(book().merging().people(ines.id, twin.id)).unit;
    must(service().split(unit));
    EXPECT_EQ(logicalDump(book()), before) << "also the position that had become one";
}

TEST_F(SplitServiceTest, WhatWasEnteredSinceStaysAndWhatWasMovedSinceIsSaid)
{
    const Account third = addAccount(u"Third"_s);
    const Favour moves = addFavour(other.id, Direction::Given, 3, u"Goes back"_s);
    Favour elsewhere = addFavour(other.id, Direction::Given, 4, u"Moved on"_s);
    const Favour deleted = addFavour(other.id, Direction::Given, 5, u"Deleted"_s);
    const Favour purged = addFavour(other.id, Direction::Given, 6, u"Purged"_s);
    const auto unit = merge();
    const Favour later = addFavour(keep.id, Direction::Given, 1, u"Entered since"_s);
    elsewhere = must(book().records<Favour>().load(elsewhere.id));
    elsewhere.accountId = third.id;
    save(elsewhere);
    must(book().records<Favour>().trash(deleted.id));
    must(book().records<Favour>().trash(purged.id));
    must(book().trash().purge({{RecordKind::Favour, purged.id.value()}}));
    const auto preview = must(service().preview(unit));
    EXPECT_EQ(query::countsInWords(preview.movedBack), u"1 favour"_s);
    EXPECT_EQ(reasons(preview), (std::vector<Why>{Why::Elsewhere, Why::InTrash, Why::Purged}));
    EXPECT_EQ(preview.left[0].record, u"Moved on"_s);
    must(service().split(unit));
    EXPECT_EQ(accountOf(moves), other.id);
    EXPECT_EQ(accountOf(elsewhere), third.id);
    EXPECT_EQ(accountOf(later), keep.id);
    EXPECT_TRUE(must(book().check()).isEmpty());
}

TEST_F(SplitServiceTest, FieldsGoBackUnlessSomebodyChangedThem)
{
    const auto unit = merge();
    Account now = kept();
    now.industry = u"Shipping"_s;
    now.tags << u"late"_s;
    now.tags.removeAll(u"logistics"_s);
    now.tags << u"Logistics north"_s;
    save(now);
    const auto preview = must(service().preview(unit));
    EXPECT_EQ(reasons(preview), (std::vector<Why>{Why::Changed, Why::Changed}));
    QStringList labels;
    for (const SplitPreview::Left& left : preview.left)
        labels << left.label;
    labels.sort();
    EXPECT_EQ(labels, (QStringList{u"Industry"_s, u"Tags"_s}));
    must(service().split(unit));
    now = kept();
    EXPECT_EQ(now.industry, u"Shipping"_s);
    EXPECT_EQ(now.tags, (QStringList{u"Ports"_s, u"late"_s, u"Logistics north"_s}));
    EXPECT_FALSE(now.clientSince.isValid()) << "it had come from the other";
    EXPECT_EQ(now.notes, u"Ours."_s);
    EXPECT_EQ(now.addresses, keep.addresses);
}

TEST_F(SplitServiceTest, LinesThatCameAlongGoBackFromAListThatGrew)
{
    const auto unit = merge();
    Account now = kept();
    now.tags.prepend(u"new"_s);
    save(now);
    must(service().split(unit));
    EXPECT_EQ(kept().tags, (QStringList{u"new"_s, u"Ports"_s}));
}

TEST_F(SplitServiceTest, AValueThatNoLongerGoesWithTheRestStaysAndIsSaid)
{
    keep.idealDays = 60;
    keep = save(keep);
    other.idealDays = 20;
    other.longestDays = 30;
    other = save(other);
    const auto unit = merge({{u"ideal_days"_s, MergeSide::Other}});
    Account now = kept();
    now.longestDays = 40;
    save(now);
    EXPECT_EQ(reasons(must(service().preview(unit))),
              (std::vector<Why>{Why::Changed, Why::AgainstRules}));
    must(service().split(unit));
    EXPECT_EQ(kept().idealDays, 20);
    EXPECT_EQ(kept().longestDays, 40);
}

TEST_F(SplitServiceTest, ThePreviewSaysWhatTheSplitDoes)
{
    addFavour(other.id, Direction::Given, 3, u"A favour"_s);
    const auto unit = merge();
    const QStringList before = logicalDump(book());
    const auto preview = must(service().preview(unit));
    EXPECT_EQ(logicalDump(book()), before) << "it only reads";
    const QString words = splitInWords(preview).join(u'\n');
    EXPECT_TRUE(words.contains(u"Harbour and Lowe Ltd comes back from the trash."_s));
    EXPECT_TRUE(words.contains(u"Back to Harbour and Lowe Ltd: 1 favour."_s));
    EXPECT_TRUE(
        words.contains(u"Industry of Harbour & Lowe: nothing, instead of Port logistics"_s));
    EXPECT_TRUE(words.contains(u"What was entered at Harbour & Lowe since stays there."_s));
    EXPECT_FALSE(words.contains(u"Stays as it is"_s));
}

TEST_F(SplitServiceTest, TheListSaysWhereWhoWasKeptWorks)
{
    const Contact ines = addPerson(keep.id, u"Ines"_s, u"Duarte"_s);
    must(book().merging().people(ines.id, addPerson(other.id, u"Ines"_s, u"Duarte"_s).id));
    must(book().merging().accounts(keep.id, other.id));
    const auto merges = must(service().merges());
    ASSERT_EQ(merges.size(), 2U);
    EXPECT_EQ(merges[0].into(), u"Harbour & Lowe"_s);
    EXPECT_EQ(merges[1].into(), u"Ines Duarte (Harbour & Lowe)"_s);
}

TEST_F(SplitServiceTest, ThePreviewTellsTwoOfOneNameApart)
{
    other.name = keep.name;
    other = save(other);
    addFavour(other.id, Direction::Given, 3, u"A favour"_s);
    const QStringList lines = splitInWords(must(service().preview(merge())));
    EXPECT_TRUE(lines.contains(u"Harbour & Lowe (merged) comes back from the trash."_s));
    EXPECT_TRUE(lines.contains(u"Back to Harbour & Lowe (merged): 1 favour."_s));
    EXPECT_TRUE(
        lines.contains(u"Industry of Harbour & Lowe (kept): nothing, instead of Port logistics"_s));
}

TEST_F(SplitServiceTest, ThePlanBringsTheOtherBackAndWritesEachRecordOnce)
{
    const Contact ines = addPerson(keep.id, u"Ines"_s, u"Duarte"_s);
    const Contact twin = addPerson(keep.id, u"Inês"_s, u"Duarte"_s);
    Favour favour = addFavour(keep.id, Direction::Given, 2, u"A word"_s);
    favour.giver = favour.beneficiary = twin.id;
    save(favour);
    const auto unit = must(book().merging().people(ines.id, twin.id)).unit;
    const auto logged = must(store::mergeInEffect(book().database(), unit));
    EXPECT_EQ(must(obstacleToSplit(book().database(), logged)), QString());
    const SplitPlan plan = must(planSplit(book().database(), logged));
    ASSERT_FALSE(plan.restored.empty());
    EXPECT_EQ(plan.restored.front(), key(twin.id));
    EXPECT_EQ(std::ranges::count(plan.changes, RecordKey{RecordKind::Favour, favour.id.value()},
                                 &SplitPlan::Change::record),
              1)
        << "though two of its fields go back";
    EXPECT_TRUE(plan.left.empty());
}

TEST_F(SplitServiceTest, ALongListOfWhatIsLeftIsCutAndCounted)
{
    std::vector<RecordKey> favours;
    for (int i = 0; i < mostLeft + 7; ++i)
        favours.push_back({RecordKind::Favour,
                           addFavour(other.id, Direction::Given, 3, u"A favour"_s).id.value()});
    const auto unit = merge();
    must(book().trash().remove(favours));
    const auto preview = must(service().preview(unit));
    EXPECT_EQ(preview.leftInAll, mostLeft + 7);
    EXPECT_EQ(int(preview.left.size()), mostLeft);
    EXPECT_EQ(splitInWords(preview).last(), u"– and 7 more"_s);
}

TEST_F(SplitServiceTest, TheListFollowsUndoAndRedoOfMergeAndSplit)
{
    addFavour(other.id, Direction::Given, 3, u"A favour"_s);
    const QStringList before = logicalDump(book());
    const auto unit = merge();
    const QStringList after = logicalDump(book());
    const auto merges = must(service().merges());
    ASSERT_EQ(merges.size(), 1U);
    EXPECT_EQ(merges[0].keptName, u"Harbour & Lowe"_s);
    EXPECT_EQ(merges[0].otherName, u"Harbour and Lowe Ltd"_s);
    EXPECT_EQ(merges[0].by, u"rep"_s);
    EXPECT_EQ(merges[0].at, clock().nowUtc());
    EXPECT_EQ(query::countsInWords(merges[0].moved), u"1 favour"_s);
    EXPECT_TRUE(merges[0].obstacle.isEmpty());
    const auto undone = must(book().history().revert(unit));
    EXPECT_TRUE(must(service().merges()).empty());
    EXPECT_EQ(service().split(unit).error().kind, ErrorKind::NotFound);
    must(book().history().revert(undone));
    EXPECT_EQ(must(service().merges()).size(), 1U);
    const auto split = must(service().split(unit)).unit;
    EXPECT_EQ(logicalDump(book()), before) << "also after undo and redo";
    const auto back = must(book().history().revert(split));
    EXPECT_EQ(logicalDump(book()), after);
    EXPECT_EQ(must(service().merges()).size(), 1U);
    must(book().history().revert(back));
    EXPECT_EQ(logicalDump(book()), before);
    EXPECT_TRUE(must(service().merges()).empty());
}

TEST_F(SplitServiceTest, AnotherOpeningOfTheBookSplitsItToo)
{
    addFavour(other.id, Direction::Given, 3, u"A favour"_s);
    const QStringList before = logicalDump(book());
    const auto unit = merge();
    const auto again = must(book().opener()());
    must(SplitService(*again).split(unit));
    EXPECT_EQ(logicalDump(book()), before);
}

TEST_F(SplitServiceTest, AMergeOfWhichTheJournalWasShortenedIsListedWithWhyItStays)
{
    const auto unit = merge();
    clock().moveTo(today().addDays(400));
    must(book().history().prune(30));
    const auto merges = must(service().merges());
    ASSERT_EQ(merges.size(), 1U);
    EXPECT_TRUE(merges[0].obstacle.contains(u"journal was shortened"_s));
    EXPECT_EQ(service().preview(unit).error().kind, ErrorKind::Conflict);
    EXPECT_EQ(service().split(unit).error().kind, ErrorKind::Conflict);
}

TEST_F(SplitServiceTest, OfTwoMergesInARowTheNewerIsSplitFirst)
{
    const Account third = addAccount(u"Third"_s);
    const QStringList before = logicalDump(book());
    const auto first = merge();
    const auto second = must(book().merging().accounts(third.id, keep.id)).unit;
    EXPECT_EQ(service().split(first).error().kind, ErrorKind::Conflict);
    EXPECT_TRUE(must(service().merges())[1].obstacle.contains(u"split the newer merge"_s));
    must(service().split(second));
    must(service().split(first));
    EXPECT_EQ(logicalDump(book()), before);
}

TEST_F(SplitServiceTest, AMergeWithARecordThatIsDeletedForGoodIsForgotten)
{
    const auto unit = merge();
    must(book().trash().purge({key(other.id)}));
    EXPECT_TRUE(must(service().merges()).empty());
    EXPECT_EQ(service().split(unit).error().kind, ErrorKind::NotFound);
}

TEST_F(SplitServiceTest, OneThatWasRestoredByHandStillGetsItsEntriesBack)
{
    const Favour favour = addFavour(other.id, Direction::Given, 3, u"A favour"_s);
    const auto unit = merge();
    must(book().trash().restore({key(other.id)}));
    EXPECT_FALSE(must(service().preview(unit)).comesBack);
    must(service().split(unit));
    EXPECT_EQ(accountOf(favour), other.id);
}

TEST_F(SplitServiceTest, APositionOfSomebodyInTheTrashStaysThere)
{
    const Contact ines = addPerson(keep.id, u"Ines"_s, u"Duarte"_s);
    Employment second;
    second.contactId = ines.id;
    second.accountId = other.id;
    second = save(second);
    const auto unit = merge();
    must(book().trash().remove({key(ines.id)}));
    EXPECT_EQ(reasons(must(service().preview(unit))), (std::vector<Why>{Why::InTrash}));
    must(service().split(unit));
    EXPECT_TRUE(
        must(book().queries().recordName({RecordKind::Employment, second.id.value()})).inTrash);
    EXPECT_TRUE(must(book().queries().people(other.id)).empty());
}

TEST_F(SplitServiceTest, OneThatIsStoppedLeavesAllAsItWas)
{
    addFavour(other.id, Direction::Given, 3, u"A favour"_s);
    const auto unit = merge();
    const QStringList before = logicalDump(book());
    const auto stopped = service().split(unit, [](qint64 done, qint64) { return done < 1; });
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(logicalDump(book()), before);
    EXPECT_EQ(must(service().merges()).size(), 1U);
}

} // namespace
} // namespace goodturn::book
