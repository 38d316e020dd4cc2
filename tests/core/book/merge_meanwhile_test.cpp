#include "core/book/history.h"
#include "core/book/merge_service.h"
#include "core/book/trash_service.h"
#include "tests/core/book/logical_dump.h"
#include "tests/core/book/merge_fixture.h"

#include <latch>
#include <thread>

namespace goodturn::book {
namespace {
using testing::logicalDump;
using testing::must;

/// The two are merged here while another seat has the same book open.
class MergeMeanwhileTest : public MergeFixture
{
protected:
    /// The merge as the form asks for it, of what is in the book now.
    MergePlan planned()
    {
        const auto seen = must(previewMerge(book(), key(keep.id), key(other.id)));
        return {key(keep.id), key(other.id), {}, seen.keepVersion, seen.otherVersion};
    }
    Error refused(const MergePlan& plan)
    {
        const QStringList before = logicalDump(book());
        const auto outcome = book().merging().merge(plan);
        EXPECT_FALSE(outcome);
        EXPECT_EQ(logicalDump(book()), before) << "nothing was moved";
        return outcome ? Error() : outcome.error();
    }

    std::unique_ptr<Book> elsewhere = must(book().opener()());
};

TEST_F(MergeMeanwhileTest, OneThatWasChangedIsNotMergedUnseen)
{
    for (const AccountId changed : {keep.id, other.id}) {
        const MergePlan plan = planned();
        Account theirs = must(elsewhere->records<Account>().load(changed));
        theirs.owner += u"Bo"_s;
        must(elsewhere->records<Account>().save(theirs));
        const Error error = refused(plan);
        EXPECT_EQ(error.kind, ErrorKind::Conflict);
        EXPECT_TRUE(error.message.contains(u"changed in the meantime"_s));
    }
    must(book().merging().merge(planned()));
    EXPECT_EQ(must(book().records<Account>().load(keep.id)).owner, u"Bo"_s);
}

TEST_F(MergeMeanwhileTest, OneThatWasRemovedIsNamed)
{
    for (const AccountId removed : {keep.id, other.id}) {
        const MergePlan plan = planned();
        const std::vector<RecordKey> theirs{key(removed)};
        must(elsewhere->trash().remove(theirs));
        const Error error = refused(plan);
        EXPECT_EQ(error.kind, ErrorKind::NotFound);
        EXPECT_TRUE(error.message.startsWith(removed == keep.id ? keep.name : other.name));
        must(elsewhere->trash().restore(theirs));
    }
}

TEST_F(MergeMeanwhileTest, WhatWasEnteredAtTheOtherComesAlong)
{
    const MergePlan plan = planned();
    Favour theirs;
    theirs.accountId = other.id;
    theirs.title = u"An insight"_s;
    theirs.date = today();
    must(elsewhere->records<Favour>().save(theirs));
    must(book().merging().merge(plan));
    EXPECT_EQ(must(book().queries().favours(keep.id)).size(), 1U);
}

TEST_F(MergeMeanwhileTest, AMergeIsNotTakenBackOverWhatAnotherSeatWrote)
{
    const auto unit = must(book().merging().merge(planned())).unit;
    Account theirs = must(elsewhere->records<Account>().load(keep.id));
    theirs.industry = u"Shipping"_s; // which the merge had filled
    must(elsewhere->records<Account>().save(theirs));
    const QStringList before = logicalDump(book());
    EXPECT_EQ(book().history().revert(unit).error().kind, ErrorKind::Conflict);
    EXPECT_EQ(logicalDump(book()), before);
}

TEST_F(MergeMeanwhileTest, TwoSeatsThatMergeThemBothWaysAtOnceKeepOneOfThem)
{
    for (int round = 0; round < 20; ++round) {
        const Account one = addAccount(u"Kestrel %1"_s.arg(round));
        const Account two = addAccount(u"Kestrell %1"_s.arg(round));
        std::latch ready(2);
        const auto mergeAt = [&](AccountId kept, AccountId gone, bool& done) {
            const auto seat = must(book().opener()());
            ready.arrive_and_wait();
            done = seat->merging().accounts(kept, gone).has_value();
        };
        bool first = false;
        bool second = false;
        std::thread there([&] { mergeAt(two.id, one.id, second); });
        mergeAt(one.id, two.id, first);
        there.join();
        EXPECT_NE(first, second) << "one of the two seats comes too late";
        EXPECT_EQ(must(book().queries().recordName(key(one.id))).inTrash, second);
        EXPECT_EQ(must(book().queries().recordName(key(two.id))).inTrash, first);
    }
}

} // namespace
} // namespace goodturn::book
