#include "core/book/history.h"
#include "core/book/trash_service.h"
#include "core/store/sql_query.h"
#include "tests/core/book/logical_dump.h"

namespace goodturn::book {
namespace {
using namespace Qt::StringLiterals;
using testing::BookFixture;
using testing::logicalDump;
using testing::must;

class RestoreTest : public ::testing::Test, protected BookFixture
{
protected:
    History& history() { return book().history(); }
    QString lastAct()
    {
        return must(store::Journal(book().database()).unitName(book().lastUnit()));
    }

    Account account = addAccount(u"Harbour"_s);
    RecordKey key{RecordKind::Account, account.id.value()};
};

TEST_F(RestoreTest, OneFieldGoesBackAndTheOthersStay)
{
    account.industry = u"Ports"_s;
    account.owner = u"B. Rep"_s;
    account = save(account);
    const auto unit = book().lastUnit();
    account.industry = u"Shipping"_s; // changed again since: the value of then is wanted
    account = save(account);
    must(history().restoreValue(key, u"industry"_s, unit));
    const Account now = must(book().records<Account>().load(account.id));
    EXPECT_EQ(now.industry, QString());
    EXPECT_EQ(now.owner, u"B. Rep"_s);
    EXPECT_EQ(lastAct(), u"Restore industry of Harbour"_s);
}

TEST_F(RestoreTest, AListAndAnAmountGoBackWhole)
{
    account.tags = {u"one"_s, u"two"_s};
    account = save(account);
    account.tags = {};
    account = save(account);
    must(history().restoreValue(key, u"account_tag"_s, book().lastUnit()));
    EXPECT_EQ(must(book().records<Account>().load(account.id)).tags,
              (QStringList{u"one"_s, u"two"_s}));
    Favour favour = addFavour(account.id, Direction::Given, 1, u"A favour"_s);
    favour.money = *Money::fromMinor(1200, u"EUR"_s);
    favour = save(favour);
    favour.money = *Money::fromMinor(900, u"JPY"_s);
    favour = save(favour);
    must(history().restoreValue({RecordKind::Favour, favour.id.value()}, u"amount_minor"_s,
                                book().lastUnit()));
    EXPECT_EQ(must(book().records<Favour>().load(favour.id)).money,
              *Money::fromMinor(1200, u"EUR"_s));
}

TEST_F(RestoreTest, ItIsAnActThatCanBeTakenBack)
{
    account.industry = u"Ports"_s;
    account = save(account);
    const QStringList before = logicalDump(book());
    const auto unit = must(history().restoreValue(key, u"industry"_s, book().lastUnit()));
    EXPECT_NE(logicalDump(book()), before);
    must(history().revert(unit));
    EXPECT_EQ(logicalDump(book()), before);
    EXPECT_EQ(lastAct(), u"Undo: Restore industry of Harbour"_s);
}

TEST_F(RestoreTest, TheRulesHold)
{
    Goal goal;
    goal.accountId = account.id;
    goal.title = u"A second warehouse"_s;
    goal = save(goal);
    const auto insert = book().lastUnit();
    const RecordKey goalKey{RecordKind::Goal, goal.id.value()};
    EXPECT_EQ(history().restoreValue(goalKey, u"title"_s, insert).error().kind, ErrorKind::NotFound)
        << "before it was added there was nothing";
}

TEST_F(RestoreTest, NothingThatWasDeletedForGoodIsNamedAgain)
{
    const Contact ines = addPerson(account.id, u"Ines"_s, u"Duarte"_s);
    Favour favour = addFavour(account.id, Direction::Received, 1, u"A tip"_s);
    favour.setPerson(ines.id);
    favour = save(favour);
    favour.setPerson(std::nullopt);
    favour = save(favour);
    const auto unit = book().lastUnit();
    const RecordKey person{RecordKind::Contact, ines.id.value()};
    must(book().trash().remove({person}));
    must(book().trash().purge({person}));
    const auto restored =
        history().restoreValue({RecordKind::Favour, favour.id.value()}, u"giver"_s, unit);
    ASSERT_FALSE(restored);
    EXPECT_EQ(restored.error().kind, ErrorKind::Conflict);
    EXPECT_EQ(history().revert(unit).error().kind, ErrorKind::Conflict);
}

TEST_F(RestoreTest, ADeletedRecordComesBack)
{
    const Favour favour = addFavour(account.id, Direction::Given, 1, u"A favour"_s);
    must(book().records<Favour>().trash(favour.id));
    must(history().restoreDeleted({RecordKind::Favour, favour.id.value()}));
    EXPECT_EQ(must(book().queries().favours(account.id)).size(), 1U);
    EXPECT_EQ(lastAct(), u"Restore A favour"_s);
}

TEST_F(RestoreTest, PruningSaysWhatGoesAndIsItselfInTheJournal)
{
    const auto old = book().lastUnit();
    clock().moveTo(today().addDays(400));
    account.industry = u"Ports"_s;
    account = save(account);
    EXPECT_EQ(must(history().olderThan(365)), (store::JournalSize{1, 1}));
    EXPECT_EQ(must(history().prune(365)), (store::JournalSize{1, 1}));
    EXPECT_EQ(must(history().olderThan(365)), (store::JournalSize{0, 0}));
    EXPECT_EQ(lastAct(), u"Prune the journal: 1 acts older than 365 days"_s);
    EXPECT_EQ(must(book().records<Account>().load(account.id)).industry, u"Ports"_s);
    const auto undone = history().revert(old);
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().kind, ErrorKind::NotFound);
    EXPECT_TRUE(undone.error().message.contains(u"too old"_s));
    EXPECT_EQ(history().revert(book().lastUnit()).error().kind, ErrorKind::Conflict);
}

TEST_F(RestoreTest, TheExtentSaysHowLargeItIsAndSinceWhen)
{
    const QDateTime began = clock().nowUtc();
    clock().moveTo(today().addDays(400));
    account.industry = u"Ports"_s;
    account = save(account);
    const auto whole = must(history().extent());
    EXPECT_EQ(whole.size, (store::JournalSize{2, 2}));
    EXPECT_EQ(whole.since, began);
    const auto old = must(history().extentBefore(today().addDays(-365).startOfDay()));
    EXPECT_EQ(old.size, (store::JournalSize{1, 1}));
    EXPECT_GT(old.bytes, 0);
    EXPECT_LT(old.bytes, whole.bytes);
    const auto none = must(history().extentBefore(today().addDays(-500).startOfDay()));
    EXPECT_EQ(none.size, store::JournalSize());
    EXPECT_EQ(none.bytes, 0);
    EXPECT_FALSE(none.since.isValid());
}

TEST_F(RestoreTest, WhatIsPrunedEndsWhereItWasCounted)
{
    const QDateTime began = clock().nowUtc();
    clock().moveTo(today().addDays(400));
    EXPECT_EQ(must(history().pruneBefore(began)).units, 0) << "nothing is from before the first";
    EXPECT_EQ(must(history().pruneBefore(began.addSecs(1))).units, 1);
    EXPECT_EQ(lastAct(), u"Prune the journal: 1 acts from before 22 November 2026"_s);
}

TEST_F(RestoreTest, CountingIsStopped)
{
    must(store::SqlQuery(book().database(),
                         u"INSERT INTO journal(unit_id, kind, record_id, action, fields) "
                         "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n "
                         "WHERE i<20000) SELECT (SELECT max(id) FROM unit_of_work), 'account', "
                         "i, 'update', '{}' FROM n"_s)
             .run({}));
    const auto stop = [](qint64, qint64) { return false; };
    EXPECT_EQ(history().extent(stop).error().kind, ErrorKind::Cancelled);
    clock().moveTo(today().addDays(400));
    EXPECT_EQ(history().extentBefore(today().addDays(-30).startOfDay(), stop).error().kind,
              ErrorKind::Cancelled);
    EXPECT_GT(must(history().extent()).size.lines, 20'000) << "nobody is asked any more";
}

TEST_F(RestoreTest, PruningThatIsStoppedRemovesNothing)
{
    for (int day = 0; day < 5; ++day) {
        account.industry = QString::number(day);
        account = save(account);
    }
    clock().moveTo(today().addDays(400));
    const auto before = must(history().extent()).size;
    int calls = 0;
    const auto stopped = history().prune(30, [&](qint64 done, qint64 total) {
        EXPECT_LT(done, total);
        return ++calls < 3;
    });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(must(history().extent()).size, before);
    EXPECT_EQ(must(history().prune(30)).units, before.units) << "all of it in pieces";
    EXPECT_EQ(must(history().extent()).size.units, 1) << "but that it was pruned";
}

TEST_F(RestoreTest, TheLastDayIsNeverPruned)
{
    EXPECT_EQ(history().prune(0).error().kind, ErrorKind::InvalidInput);
    const QDateTime midnight = today().startOfDay();
    EXPECT_EQ(history().extentBefore(midnight).error().kind, ErrorKind::InvalidInput);
    EXPECT_EQ(history().pruneBefore(midnight).error().kind, ErrorKind::InvalidInput);
    EXPECT_EQ(history().pruneBefore({}).error().kind, ErrorKind::InvalidInput);
    EXPECT_TRUE(history().pruneBefore(today().addDays(-1).startOfDay()));
}

} // namespace
} // namespace goodturn::book
