#include "core/book/merge_choices.h"

#include "core/book/history.h"
#include "core/book/merge_service.h"
#include "tests/core/book/logical_dump.h"
#include "tests/core/book/merge_fixture.h"

namespace goodturn::book {
namespace {
using testing::logicalDump;
using testing::must;

class MergeChoicesTest : public MergeFixture
{
};

MergeChoices choice(const QString& field, MergeSide side)
{
    return {{field, side}};
}

const MergePreview::Field& fieldOf(const MergePreview& preview, const QString& field)
{
    static const MergePreview::Field none;
    for (const MergePreview::Field& one : preview.fields)
        if (one.field == field)
            return one;
    ADD_FAILURE() << field.toStdString();
    return none;
}

TEST_F(MergeChoicesTest, TheChosenValueStays)
{
    const MergeChoices choices{{u"name"_s, MergeSide::Other},
                               {u"industry"_s, MergeSide::Kept},
                               {u"notes"_s, MergeSide::Other},
                               {u"account_tag"_s, MergeSide::Kept},
                               {u"account_address"_s, MergeSide::Other}};
    const auto preview = must(previewMerge(book(), key(keep.id), key(other.id), choices));
    EXPECT_EQ(merged(preview, u"Name"_s), u"Harbour and Lowe Ltd"_s);
    EXPECT_TRUE(lost(preview, u"Name"_s)) << "the one that the kept one had";
    EXPECT_EQ(fieldOf(preview, u"name"_s).side, MergeSide::Other);
    must(book().merging().merge({key(keep.id), key(other.id), choices}));
    const Account now = must(book().records<Account>().load(keep.id));
    EXPECT_EQ(now.name, u"Harbour and Lowe Ltd"_s);
    EXPECT_EQ(now.industry, QString()) << "nothing was chosen";
    EXPECT_EQ(now.notes, u"Theirs."_s);
    EXPECT_EQ(now.tags, QStringList{u"Ports"_s});
    EXPECT_EQ(now.addresses, other.addresses);
    EXPECT_EQ(now.clientSince, QDate(2024, 1, 1)) << "without a choice as ever";
    must(book().history().revert(book().lastUnit()));
    EXPECT_EQ(must(book().records<Account>().load(keep.id)).name, keep.name);
}

TEST_F(MergeChoicesTest, AChoiceIsThereWhereBothDiffer)
{
    other.owner = keep.owner = u"Ann"_s;
    other = save(other);
    keep = save(keep);
    const auto preview = must(previewMerge(book(), key(keep.id), key(other.id)));
    EXPECT_TRUE(fieldOf(preview, u"owner"_s).sides.empty());
    EXPECT_EQ(fieldOf(preview, u"name"_s).sides.size(), 2U);
    EXPECT_EQ(fieldOf(preview, u"name"_s).side, MergeSide::Kept);
    EXPECT_EQ(fieldOf(preview, u"notes"_s).sides.size(), 3U);
    EXPECT_EQ(fieldOf(preview, u"account_tag"_s).side, MergeSide::Both);
}

TEST_F(MergeChoicesTest, WhatOnlyOneHasStaysWithoutAChoice)
{
    keep.owner = u"Ann"_s;
    keep.idealDays = 60;
    keep = save(keep);
    other.longestDays = 30;
    other = save(other);
    const auto preview = must(previewMerge(book(), key(keep.id), key(other.id)));
    for (const QString& field : {u"industry"_s, u"client_since"_s, u"owner"_s, u"ideal_days"_s}) {
        EXPECT_TRUE(fieldOf(preview, field).onlyOne) << qPrintable(field);
        EXPECT_TRUE(fieldOf(preview, field).sides.empty()) << qPrintable(field);
    }
    EXPECT_EQ(fieldOf(preview, u"industry"_s).side, MergeSide::Other);
    EXPECT_EQ(fieldOf(preview, u"owner"_s).side, MergeSide::Kept);
    EXPECT_FALSE(fieldOf(preview, u"name"_s).onlyOne) << "both have one";
    EXPECT_EQ(fieldOf(preview, u"longest_days"_s).sides.size(), 2U)
        << "it does not go with the usual time, so it would be lost";
}

TEST_F(MergeChoicesTest, AChoiceThatWasMadeCanStillBeSeenWhereOnlyOneHasAValueByNow)
{
    const auto preview = must(
        previewMerge(book(), key(keep.id), key(other.id), choice(u"industry"_s, MergeSide::Kept)));
    EXPECT_FALSE(fieldOf(preview, u"industry"_s).onlyOne);
    EXPECT_EQ(fieldOf(preview, u"industry"_s).sides.size(), 2U);
    EXPECT_EQ(fieldOf(preview, u"industry"_s).merged, QString());
}

TEST_F(MergeChoicesTest, AStandingThatWasSetIsChosenAsOne)
{
    keep.ownStanding = Standing::Balanced;
    keep.ownStandingReason = u"Ours"_s;
    keep.ownStandingUntil = today().addDays(50);
    keep = save(keep);
    other.ownStanding = Standing::GiveFirst;
    other.ownStandingReason = u"Theirs"_s;
    other.ownStandingUntil = today().addDays(9);
    other = save(other);
    const auto preview = must(previewMerge(book(), key(keep.id), key(other.id)));
    EXPECT_EQ(fieldOf(preview, u"own_standing"_s).side, MergeSide::Kept);
    EXPECT_TRUE(fieldOf(preview, u"own_standing_reason"_s).sides.empty()) << "goes with it";
    EXPECT_FALSE(fieldOf(preview, u"own_standing_until"_s).onlyOne);
    must(book().merging().merge(
        {key(keep.id), key(other.id), choice(u"own_standing"_s, MergeSide::Other)}));
    const Account now = must(book().records<Account>().load(keep.id));
    EXPECT_EQ(now.ownStanding, Standing::GiveFirst);
    EXPECT_EQ(now.ownStandingReason, u"Theirs"_s);
    EXPECT_EQ(now.ownStandingUntil, today().addDays(9));
}

TEST_F(MergeChoicesTest, AChoiceThatThereIsNotIsRefused)
{
    const QStringList before = logicalDump(book());
    for (const MergeChoices& bad :
         {choice(u"no_such_field"_s, MergeSide::Kept), choice(u"name"_s, MergeSide::Both),
          choice(u"own_standing_reason"_s, MergeSide::Other),
          choice(u"given_name"_s, MergeSide::Other), choice(QString(), MergeSide::Kept)}) {
        EXPECT_EQ(previewMerge(book(), key(keep.id), key(other.id), bad).error().kind,
                  ErrorKind::InvalidInput);
        EXPECT_EQ(book().merging().merge({key(keep.id), key(other.id), bad}).error().kind,
                  ErrorKind::InvalidInput);
    }
    EXPECT_EQ(logicalDump(book()), before);
}

TEST_F(MergeChoicesTest, ChoicesThatContradictEachOtherAreSaidBeforeAndRefused)
{
    keep.idealDays = 60;
    keep.longestDays = 90;
    keep = save(keep);
    other.idealDays = 14;
    other.longestDays = 30;
    other = save(other);
    const MergeChoices bad = choice(u"longest_days"_s, MergeSide::Other);
    EXPECT_TRUE(must(previewMerge(book(), key(keep.id), key(other.id), bad))
                    .problem.contains(u"shorter than the usual one"_s));
    EXPECT_EQ(book().merging().merge({key(keep.id), key(other.id), bad}).error().kind,
              ErrorKind::InvalidInput);
    EXPECT_EQ(must(book().records<Account>().load(other.id)).idealDays, 14) << "nothing was done";
}

TEST_F(MergeChoicesTest, ATimeBetweenContactsIsNotFilledInAgainstTheOther)
{
    keep.idealDays = 60;
    keep = save(keep);
    other.longestDays = 30;
    other = save(other);
    must(book().merging().accounts(keep.id, other.id));
    const Account now = must(book().records<Account>().load(keep.id));
    EXPECT_EQ(now.idealDays, 60);
    EXPECT_FALSE(now.longestDays);
}

TEST_F(MergeChoicesTest, OneThatWasChangedSinceItWasLookedAtIsNotMerged)
{
    const auto seen = must(previewMerge(book(), key(keep.id), key(other.id)));
    for (Account* one : {&keep, &other}) {
        const MergePlan plan{key(keep.id),
                             key(other.id),
                             {},
                             one == &keep ? seen.keepVersion : 0,
                             one == &other ? seen.otherVersion : 0};
        one->industry = u"Changed"_s;
        *one = save(*one);
        EXPECT_EQ(book().merging().merge(plan).error().kind, ErrorKind::Conflict);
        EXPECT_EQ(must(book().queries().accountCount()), 2);
    }
    const auto now = must(previewMerge(book(), key(keep.id), key(other.id)));
    must(book().merging().merge(
        {key(keep.id), key(other.id), {}, now.keepVersion, now.otherVersion}));
}

} // namespace
} // namespace goodturn::book
