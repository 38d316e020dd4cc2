#include "core/book/history.h"
#include "core/book/import_service.h"
#include "core/book/merge_service.h"
#include "core/book/record_service.h"
#include "core/book/trash_service.h"
#include "core/query/queries.h"
#include "ui/undo/undo_runner.h"

#include <QTemporaryDir>
#include <QUndoStack>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

/// A real book in a file, an empty stack, and what was reported.
class UndoRunnerTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        auto opened = book::Book::open(
            {folder.filePath(u"b.goodturn"_s), store::DatabaseConfig::Mode::CreateNew},
            std::make_shared<FixedClock>(QDate(2026, 11, 22)));
        ASSERT_TRUE(opened) << qPrintable(opened.error().message + opened.error().detail);
        book = std::move(*opened);
        runner = std::make_unique<UndoRunner>(*book, stack,
                                              [this](const QString& what, const Error& error) {
                                                  reports << what;
                                                  kinds.push_back(error.kind);
                                              });
    }

    Account save(const Account& account)
    {
        Account saved;
        const auto outcome = runner->run([&]() -> Result<void> {
            GT_ASSIGN(saved, book->records<Account>().save(account));
            return {};
        });
        EXPECT_TRUE(outcome);
        return saved;
    }

    Account named(const QString& name)
    {
        Account account;
        account.name = name;
        return save(account);
    }

    QString nameOf(AccountId id)
    {
        const auto account = book->records<Account>().load(id);
        return account ? account->name : u"(none)"_s;
    }

    QTemporaryDir folder;
    std::unique_ptr<book::Book> book;
    QUndoStack stack;
    std::unique_ptr<UndoRunner> runner;
    QStringList reports;
    std::vector<ErrorKind> kinds;
};

} // namespace

TEST_F(UndoRunnerTest, anActBecomesACommandUnderItsName)
{
    named(u"Harbour & Lowe"_s);
    EXPECT_EQ(stack.count(), 1);
    EXPECT_FALSE(stack.undoText().isEmpty());
    EXPECT_FALSE(stack.canRedo());
}

TEST_F(UndoRunnerTest, severalActsAreTakenBackAndDoneAgainInOrder)
{
    Account account = named(u"Kestrel"_s);
    account.name = u"Kestrel Instruments"_s;
    account = save(account);
    account.name = u"Kestrel Instruments Ltd"_s;
    save(account);

    stack.undo();
    EXPECT_EQ(nameOf(account.id), u"Kestrel Instruments"_s);
    stack.undo();
    EXPECT_EQ(nameOf(account.id), u"Kestrel"_s);
    stack.undo();
    EXPECT_EQ(nameOf(account.id), u"(none)"_s);
    stack.redo();
    EXPECT_EQ(nameOf(account.id), u"Kestrel"_s);
    stack.redo();
    stack.redo();
    EXPECT_EQ(nameOf(account.id), u"Kestrel Instruments Ltd"_s);
    stack.setIndex(0);
    stack.setIndex(3);
    EXPECT_EQ(nameOf(account.id), u"Kestrel Instruments Ltd"_s);
    EXPECT_TRUE(reports.isEmpty());
}

TEST_F(UndoRunnerTest, anActThatFailsLeavesNoCommandAndTellsWhy)
{
    const auto outcome = runner->run([&]() -> Result<void> {
        GT_TRY(book->records<Account>().save(Account()));
        return {};
    });
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::InvalidInput);
    EXPECT_EQ(stack.count(), 0);
}

TEST_F(UndoRunnerTest, anActThatChangesNothingLeavesNoCommand)
{
    const Account account = named(u"Tanaka Optics"_s);
    save(account);
    EXPECT_EQ(stack.count(), 1);
}

TEST_F(UndoRunnerTest, whatWasChangedOutsideIsNotTakenBack)
{
    Account account = named(u"Oduya"_s);
    account.name = u"Oduya Legal"_s;
    account = save(account);
    account.name = u"Oduya & Partners"_s;
    ASSERT_TRUE(book->records<Account>().save(account)); // not through the runner

    stack.undo();
    EXPECT_EQ(nameOf(account.id), u"Oduya & Partners"_s);
    ASSERT_EQ(reports.size(), 1);
    EXPECT_EQ(kinds.front(), ErrorKind::Conflict);
    EXPECT_EQ(stack.count(), 1) << "the command that can't be taken back is gone";
    EXPECT_FALSE(stack.canRedo());
}

TEST_F(UndoRunnerTest, twoUnitsInOneRunAreTwoCommands)
{
    const auto outcome = runner->run([&]() -> Result<void> {
        Account account;
        account.name = u"One"_s;
        GT_TRY(book->records<Account>().save(account));
        account.name = u"Two"_s;
        GT_TRY(book->records<Account>().save(account));
        return {};
    });
    ASSERT_TRUE(outcome);
    EXPECT_EQ(stack.count(), 2);
}

TEST_F(UndoRunnerTest, anAnnouncedImportCanBeTakenBack)
{
    Account account;
    account.name = u"Imported"_s;
    const auto saved = book->records<Account>().save(account);
    ASSERT_TRUE(saved);
    ASSERT_TRUE(runner->run([&]() -> Result<void> {
        book->announceEverything(book->lastUnit(), u"Import contacts"_s);
        return {};
    }));
    EXPECT_EQ(stack.undoText(), u"Import contacts"_s);
    stack.undo();
    EXPECT_EQ(nameOf(saved->id), u"(none)"_s);
}

TEST_F(UndoRunnerTest, aMergeIsOneStep)
{
    const Account keep = named(u"Harbour"_s);
    const Account other = named(u"Harbor"_s);
    Goal goal;
    goal.accountId = other.id;
    goal.title = u"A warehouse"_s;
    ASSERT_TRUE(book->records<Goal>().save(goal));
    ASSERT_TRUE(runner->run([&]() -> Result<void> {
        GT_TRY(book->merging().accounts(keep.id, other.id));
        return {};
    }));
    EXPECT_EQ(stack.count(), 3);
    EXPECT_EQ(stack.undoText(), u"Merge Harbor into Harbour"_s);
    stack.undo();
    EXPECT_EQ(nameOf(other.id), u"Harbor"_s);
    EXPECT_EQ(book->queries().goals(other.id)->size(), 1U);
    stack.redo();
    EXPECT_EQ(nameOf(other.id), u"(none)"_s);
    EXPECT_EQ(book->queries().goals(keep.id)->size(), 1U);
}

TEST_F(UndoRunnerTest, anImportIsOneStep)
{
    QFile file(folder.filePath(u"favours.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("account,date,direction,kind,title,worth\n"
               "Harbour,2026-11-01,given,insight,A benchmark,2\n"
               "Kestrel,2026-11-02,received,referral,A name,3\n");
    file.close();
    ASSERT_TRUE(runner->run([&]() -> Result<void> {
        GT_TRY(book::importFiles(*book, {file.fileName()}, false));
        return {};
    }));
    EXPECT_EQ(stack.count(), 1);
    stack.undo();
    EXPECT_EQ(*book->queries().accountCount(), 0);
    stack.redo();
    EXPECT_EQ(*book->queries().accountCount(), 2);
}

TEST_F(UndoRunnerTest, aRestoredValueIsOneStep)
{
    Account account = named(u"Oduya"_s);
    account.name = u"Oduya Legal"_s;
    account = save(account);
    const auto unit = book->lastUnit();
    ASSERT_TRUE(runner->run([&]() -> Result<void> {
        GT_TRY(book->history().restoreValue({RecordKind::Account, account.id.value()}, u"name"_s,
                                            unit));
        return {};
    }));
    EXPECT_EQ(nameOf(account.id), u"Oduya"_s);
    stack.undo();
    EXPECT_EQ(nameOf(account.id), u"Oduya Legal"_s);
}

TEST_F(UndoRunnerTest, deletingForGoodLeavesNoCommandAndEndsTheOlderOnes)
{
    const Account account = named(u"Kestrel"_s);
    const RecordKey key{RecordKind::Account, account.id.value()};
    ASSERT_TRUE(runner->run([&]() -> Result<void> {
        GT_TRY(book->trash().remove({key}));
        return {};
    }));
    ASSERT_TRUE(runner->run([&]() -> Result<void> {
        GT_TRY(book->trash().purge({key}));
        return {};
    }));
    EXPECT_EQ(stack.count(), 2) << "added and removed, but not deleted for good";
    stack.undo();
    ASSERT_EQ(reports.size(), 1);
    EXPECT_EQ(reports.front(), u"“Remove Kestrel” could not be taken back"_s);
    EXPECT_EQ(stack.count(), 1);
}

TEST_F(UndoRunnerTest, anActThatTheJournalNoLongerHoldsIsObsolete)
{
    const Account account = named(u"Kestrel"_s);
    auto later = book::Book::open({folder.filePath(u"b.goodturn"_s)},
                                  std::make_shared<FixedClock>(QDate(2028, 1, 1)));
    ASSERT_TRUE(later && (*later)->history().prune(30));
    stack.undo();
    EXPECT_EQ(nameOf(account.id), u"Kestrel"_s);
    ASSERT_EQ(kinds.size(), 1U);
    EXPECT_EQ(kinds.front(), ErrorKind::NotFound);
}
