#include "core/book/bulk_service.h"

#include "core/book/history.h"
#include "core/book/unit_of_work.h"
#include "core/query/bulk_states.h"
#include "core/store/sql_query.h"
#include "tests/support/book_fixture.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::book;
using namespace goodturn::testing;
using namespace Qt::StringLiterals;
using query::ListKind;

namespace {

class BulkServiceTest : public ::testing::Test
{
protected:
    std::vector<qint64> addMany(int count)
    {
        std::vector<qint64> ids;
        must(book.book().perform(u"many"_s, [&](UnitOfWork& work) -> Result<void> {
            for (int i = 0; i < count; ++i) {
                Account account;
                account.name = u"Account %1"_s.arg(i, 5, 10, QChar(u'0'));
                GT_ASSIGN(const Account saved, work.insert(account));
                ids.push_back(saved.id.value());
            }
            return {};
        }));
        return ids;
    }

    Account load(qint64 id) { return must(book.book().records<Account>().load(AccountId(id))); }

    BookFixture book;
    BulkService bulk{book.book()};
    const BulkEdit fair{BulkEdit::Kind::AddTag, u"fair"_s, {}};
};

} // namespace

TEST_F(BulkServiceTest, TagsTenThousandRowsInOneActThatUndoTakesBack)
{
    const auto ids = addMany(10'000);
    Account tagged = load(ids[5]);
    tagged.tags = {u"Fair"_s};
    book.save(tagged);
    const BulkPlan plan = must(bulk.plan(ListKind::Accounts, ids, fair));
    EXPECT_EQ(plan.records.size(), 9'999U);
    EXPECT_EQ(plan.already, 1);
    qint64 told = 0;
    const BulkReport report =
        must(bulk.carryOut(ListKind::Accounts, plan, fair, [&](qint64 done, qint64 total) {
            told = done;
            return total == 9'999;
        }));
    EXPECT_GT(told, 9'900);
    EXPECT_EQ(report.changed, 9'999);
    EXPECT_EQ(report.skipped, 0);
    EXPECT_EQ(load(ids[9'000]).tags, QStringList{u"fair"_s});
    must(book.book().history().revert(report.unit));
    EXPECT_TRUE(load(ids[9'000]).tags.isEmpty());
    EXPECT_EQ(load(ids[5]).tags, QStringList{u"Fair"_s});
}

TEST_F(BulkServiceTest, SkipsAndNamesWhatSomebodyChangedMeanwhile)
{
    const auto ids = addMany(3);
    const BulkEdit owner{BulkEdit::Kind::SetOwner, u"Ana"_s, {}};
    const BulkPlan plan = must(bulk.plan(ListKind::Accounts, ids, owner));
    Account changed = load(ids[1]);
    changed.owner = u"Bert"_s;
    book.save(changed);
    must(book.book().records<Account>().trash(AccountId(ids[2])));
    const BulkReport report = must(bulk.carryOut(ListKind::Accounts, plan, owner));
    EXPECT_EQ(report.changed, 1);
    EXPECT_EQ(report.skipped, 2);
    EXPECT_EQ(report.skippedNames, (QStringList{u"Account 00001"_s, u"(removed)"_s}));
    EXPECT_EQ(load(ids[0]).owner, u"Ana"_s);
    EXPECT_EQ(load(ids[1]).owner, u"Bert"_s);
}

TEST_F(BulkServiceTest, LeavesEverythingAsItWasWhenItIsStopped)
{
    const auto ids = addMany(100);
    const BulkPlan plan = must(bulk.plan(ListKind::Accounts, ids, fair));
    const auto report =
        bulk.carryOut(ListKind::Accounts, plan, fair, [](qint64, qint64) { return false; });
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().kind, ErrorKind::Cancelled);
    EXPECT_TRUE(load(ids[0]).tags.isEmpty());
}

TEST_F(BulkServiceTest, TakesATagAwayInWhateverCase)
{
    const auto ids = addMany(2);
    Account tagged = load(ids[0]);
    tagged.tags = {u"Fair"_s, u"key"_s};
    book.save(tagged);
    const BulkEdit edit{BulkEdit::Kind::RemoveTag, u"fair"_s, {}};
    const BulkPlan plan = must(bulk.plan(ListKind::Accounts, ids, edit));
    EXPECT_EQ(plan.records.size(), 1U);
    EXPECT_EQ(plan.already, 1);
    must(bulk.carryOut(ListKind::Accounts, plan, edit));
    EXPECT_EQ(load(ids[0]).tags, QStringList{u"key"_s});
}

TEST_F(BulkServiceTest, ChangesLifecyclesAndRemovesWithWhatBelongsToThem)
{
    const auto ids = addMany(2);
    const Contact ines = book.addPerson(AccountId(ids[0]), u"Ines"_s, u"Duarte"_s);
    const BulkEdit former{BulkEdit::Kind::SetLifecycle, {}, Lifecycle::Former};
    must(bulk.carryOut(ListKind::Accounts, must(bulk.plan(ListKind::Accounts, ids, former)),
                       former));
    EXPECT_EQ(load(ids[1]).lifecycle, Lifecycle::Former);
    EXPECT_EQ(must(bulk.plan(ListKind::Accounts, ids, former)).already, 2);
    const BulkEdit remove{BulkEdit::Kind::Delete, {}, {}};
    const BulkReport gone = must(bulk.carryOut(
        ListKind::Accounts, must(bulk.plan(ListKind::Accounts, ids, remove)), remove));
    EXPECT_EQ(must(book.book().queries().accountCount()), 0);
    EXPECT_EQ(must(bulk.plan(ListKind::Accounts, ids, remove)).gone, 2);
    must(book.book().history().revert(gone.unit));
    EXPECT_EQ(must(book.book().queries().accountCount()), 2);
    EXPECT_TRUE(must(book.book().queries().accountOf(ines.id)).isValid());
}

TEST_F(BulkServiceTest, GivesPeopleInterestsAndNothingThatTheyHaveNot)
{
    const Account harbour = book.addAccount(u"Harbour"_s);
    const Contact ines = book.addPerson(harbour.id, u"Ines"_s, u"Duarte"_s);
    const std::vector<qint64> ids{ines.id.value()};
    must(bulk.carryOut(ListKind::People, must(bulk.plan(ListKind::People, ids, fair)), fair));
    EXPECT_EQ(must(book.book().records<Contact>().load(ines.id)).interests, QStringList{u"fair"_s});
    EXPECT_FALSE(
        bulk.plan(ListKind::People, ids, BulkEdit{BulkEdit::Kind::SetOwner, u"Ana"_s, {}}));
    EXPECT_FALSE(bulk.plan(ListKind::People, ids, BulkEdit{BulkEdit::Kind::AddTag, u" "_s, {}}));
    EXPECT_FALSE(
        bulk.plan(ListKind::People, ids, BulkEdit{BulkEdit::Kind::AddTag, QString(300, u'x'), {}}));
}

TEST_F(BulkServiceTest, OnlyDeletesEntriesAndTakesThatBack)
{
    const Account harbour = book.addAccount(u"Harbour"_s);
    const std::vector<qint64> ids{
        book.addFavour(harbour.id, Direction::Given, 3, u"Insight"_s).id.value(),
        book.addFavour(harbour.id, Direction::Given, 2, u"Book"_s).id.value()};
    EXPECT_FALSE(bulk.plan(ListKind::Favours, ids, fair));
    EXPECT_FALSE(bulk.plan(ListKind::Interactions, ids,
                           BulkEdit{BulkEdit::Kind::SetLifecycle, {}, Lifecycle::Former}));
    const BulkEdit remove{BulkEdit::Kind::Delete, {}, {}};
    const BulkPlan plan = must(bulk.plan(ListKind::Favours, ids, remove));
    EXPECT_EQ(plan.records.size(), 2U);
    const Favour changed = must(book.book().records<Favour>().load(FavourId(ids[1])));
    Favour other = changed;
    other.title = u"Another book"_s;
    book.save(other);
    const BulkReport report = must(bulk.carryOut(ListKind::Favours, plan, remove));
    EXPECT_EQ(report.changed, 1);
    EXPECT_EQ(report.skippedNames, QStringList{u"Another book"_s});
    EXPECT_EQ(must(book.book().queries().listCount(ListKind::Favours)), 1);
    must(book.book().history().revert(report.unit));
    EXPECT_EQ(must(book.book().queries().listCount(ListKind::Favours)), 2);
    EXPECT_EQ(BulkService::actName(ListKind::Interactions, remove, 2), u"Remove 2 interactions"_s);
}

TEST_F(BulkServiceTest, SetsTheCadenceAlsoToNone)
{
    const auto ids = addMany(2);
    BulkEdit cadence{BulkEdit::Kind::SetCadence, {}, {}, 14, 30};
    must(bulk.carryOut(ListKind::Accounts, must(bulk.plan(ListKind::Accounts, ids, cadence)),
                       cadence));
    EXPECT_EQ(load(ids[1]).idealDays, 14);
    EXPECT_EQ(load(ids[1]).longestDays, 30);
    EXPECT_EQ(must(bulk.plan(ListKind::Accounts, ids, cadence)).already, 2);
    cadence.longestDays = 7;
    EXPECT_EQ(bulk.plan(ListKind::Accounts, ids, cadence).error().kind, ErrorKind::InvalidInput);
    cadence.idealDays = cadence.longestDays = std::nullopt;
    must(bulk.carryOut(ListKind::Accounts, must(bulk.plan(ListKind::Accounts, ids, cadence)),
                       cadence));
    EXPECT_EQ(load(ids[0]).idealDays, std::nullopt);
    EXPECT_EQ(must(bulk.plan(ListKind::Accounts, ids, cadence)).already, 2);
    EXPECT_FALSE(bulk.plan(ListKind::People, ids, cadence));
    EXPECT_EQ(BulkService::actName(ListKind::Accounts, cadence, 2),
              u"Change days between contacts of 2 accounts"_s);
}

TEST_F(BulkServiceTest, NamesTheAct)
{
    EXPECT_EQ(BulkService::actName(ListKind::Accounts, fair, 3), u"Add tag “fair” to 3 accounts"_s);
    EXPECT_EQ(BulkService::actName(ListKind::People, {BulkEdit::Kind::Delete, {}, {}}, 2),
              u"Remove 2 people"_s);
}

TEST_F(BulkServiceTest, ARecordThatStandsAgainstTheRulesIsNamed)
{
    const auto ids = addMany(3);
    must(store::SqlQuery(book.book().database(),
                         u"UPDATE account SET ideal_days=60, longest_days=30 WHERE id=?"_s)
             .run({ids[1]}));
    const BulkPlan plan = must(bulk.plan(ListKind::Accounts, ids, fair));
    const auto report = bulk.carryOut(ListKind::Accounts, plan, fair);
    ASSERT_FALSE(report);
    EXPECT_TRUE(report.error().message.contains(u"Account 00001"_s))
        << report.error().message.toStdString();
    EXPECT_TRUE(load(ids[0]).tags.isEmpty());
}
