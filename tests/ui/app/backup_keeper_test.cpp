#include "app/backup_keeper.h"

#include "app/application.h"
#include "core/book/backup_seal.h"
#include "core/store/sql_query.h"
#include "tests/support/every_kind.h"
#include "tests/ui/backups/panel_driver.h"
#include "tests/ui/shell/plain_parts.h"
#include "ui/backups/backups_panel.h"
#include "ui/backups/history_panel.h"
#include "ui/backups/rescue_panel.h"
#include "ui/backups/salvage_report_panel.h"
#include "ui/pages/accounts/record_table.h"

#include <QAction>
#include <QDir>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace goodturn;
using namespace goodturn::app;
using namespace Qt::StringLiterals;
using goodturn::testing::EveryKind;
using goodturn::testing::must;
using goodturn::ui::testing::buttonOf;
using goodturn::ui::testing::press;
using goodturn::ui::testing::says;

namespace {

/// The program over one book with something of every kind.
class BackupKeeperTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        const auto book = must(
            book::Book::open({path(), store::DatabaseConfig::Mode::CreateNew}, clock, u"rep"_s));
        goodturn::testing::fillEveryKind(*book);
        farPage_ = must(store::scalar(
            book->database(), u"SELECT rootpage FROM sqlite_master WHERE name='unit_by_time'"_s));
    }

    QString path() const { return folder.filePath(u"mine.goodturn"_s); }
    QString backups() const { return folder.filePath(u"Backups"_s); }

    void start()
    {
        settings = std::make_unique<AppSettings>(folder.filePath(u"goodturn.conf"_s));
        application = std::make_unique<Application>(
            Surroundings{*settings, answers, clock, folder.filePath(u"data"_s), folder.path()},
            ui::testing::plainParts());
        QSignalSpy settled(&application->keeper(), &BackupKeeper::settled);
        StartOptions options;
        options.book = path();
        application->start(options);
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
        ASSERT_TRUE(!window().hasBook() || settled.size() > 0 || settled.wait(20'000));
    }

    void stop()
    {
        window().close();
        application.reset();
    }

    ui::MainWindow& window() { return application->window(); }
    template<class Panel>
    Panel* panel()
    {
        return qobject_cast<Panel*>(window().panel());
    }
    template<class Panel>
    bool waitFor()
    {
        return QTest::qWaitFor([this] { return panel<Panel>() != nullptr; }, 20'000);
    }
    bool waitForBook()
    {
        return QTest::qWaitFor([this] { return window().hasBook() && !window().panel(); }, 20'000);
    }

    void choose(const QString& startsWith)
    {
        for (QAction* found : window().actions())
            if (found->text().remove(u'&').startsWith(startsWith)) {
                ASSERT_TRUE(found->isEnabled());
                found->trigger();
                return;
            }
        FAIL() << "no action " << qPrintable(startsWith);
    }

    void damage(qint64 at, const QByteArray& bytes)
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.seek(at));
        file.write(bytes);
    }

    /// Where a page begins that no one reads before the whole file is read.
    /// Where a page lies that nothing reads at the start but the check.
    qint64 farPage() const { return (farPage_ - 1) * 4096; }

    QStringList backupFiles() const
    {
        return QDir(backups()).entryList({u"*.goodturn"_s}, QDir::Files);
    }
    QStringList filesLike(const QString& pattern) const
    {
        return QDir(folder.path()).entryList({pattern}, QDir::Files);
    }

    qint64 accounts() { return must(window().book().queries().accountCount()); }

    void addAccount(const QString& name)
    {
        Account account;
        account.name = name;
        must(window().book().records<Account>().save(account));
    }

    std::shared_ptr<FixedClock> clock = std::make_shared<FixedClock>(QDate(2026, 11, 22));
    qint64 farPage_ = 0; ///< its number, from 1
    QTemporaryDir folder;
    ui::testing::FolderAnswers answers;
    std::unique_ptr<AppSettings> settings;
    std::unique_ptr<Application> application;
};

TEST_F(BackupKeeperTest, theFirstStartOfADayMakesABackupAndSaysSo)
{
    start();
    EXPECT_EQ(backupFiles().size(), 1);
    EXPECT_TRUE(says(window(), u"Backed up today 12:00"_s));
    EXPECT_FALSE(window().panel()) << "quietly";
    stop();
    start();
    EXPECT_EQ(backupFiles().size(), 1) << "once a day";
    stop();
    clock->moveTo(QDate(2026, 11, 23));
    start();
    EXPECT_EQ(backupFiles().size(), 2);
}

TEST_F(BackupKeeperTest, aBackupThatCanNotBeMadeIsTold)
{
    QFile inTheWay(backups());
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    start();
    EXPECT_TRUE(says(window(), u"Today's backup was not made"_s));
    EXPECT_TRUE(says(window(), u"No backup yet"_s));
    press(window(), u"Backups"_s);
    EXPECT_TRUE(panel<ui::BackupsPanel>());
}

TEST_F(BackupKeeperTest, theMenuLeadsToTheBackupsAndBack)
{
    start();
    choose(u"Backups"_s);
    ASSERT_TRUE(panel<ui::BackupsPanel>());
    press(window(), u"Close"_s);
    EXPECT_FALSE(window().panel());
    choose(u"Back up now"_s);
    ASSERT_TRUE(panel<ui::BackupsPanel>());
    EXPECT_TRUE(QTest::qWaitFor([this] { return backupFiles().size() == 2; }, 20'000));
}

TEST_F(BackupKeeperTest, whatAKilledProgramHadOpenedGoesAtTheNextStart)
{
    const QString left = folder.filePath(u"goodturn-opening-Ab12Cd"_s);
    ASSERT_TRUE(QDir().mkdir(left));
    QFile clear(left + u"/mine.goodturn"_s);
    ASSERT_TRUE(clear.open(QIODevice::WriteOnly));
    start();
    EXPECT_FALSE(QFileInfo::exists(left));
}

TEST_F(BackupKeeperTest, theBookStaysOpenWhileItsHistoryIsRemoved)
{
    clock->moveTo(clock->today().addYears(3));
    start();
    choose(u"History of the book"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return says(window(), u"would go"_s); }, 20'000));
    press(window(), u"Remove the old"_s);
    press(window(), u"Remove them"_s);
    EXPECT_TRUE(window().isBusy());
    EXPECT_FALSE(window().mayLeaveBook());
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return says(window(), u"Nothing of it is older"_s); }, 20'000));
    EXPECT_FALSE(window().isBusy());
    EXPECT_TRUE(panel<ui::HistoryPanel>());
}

TEST_F(BackupKeeperTest, theMenuLeadsToTheHistoryOfTheBook)
{
    start();
    choose(u"History of the book"_s);
    ASSERT_TRUE(panel<ui::HistoryPanel>());
    EXPECT_TRUE(QTest::qWaitFor([this] { return says(window(), u"It tells of"_s); }, 20'000));
    press(window(), u"Close"_s);
    EXPECT_FALSE(window().panel());
}

TEST_F(BackupKeeperTest, restoringClosesTheBookPutsItBackAndOpensIt)
{
    start();
    addAccount(u"Later"_s);
    ASSERT_EQ(accounts(), EveryKind::accounts + 1);
    choose(u"Backups"_s);
    press(window(), u"Restore"_s);
    ASSERT_TRUE(waitForBook());
    EXPECT_EQ(accounts(), EveryKind::accounts);
    EXPECT_TRUE(says(window(), u"The book is as it was today 12:00"_s));
    ASSERT_EQ(filesLike(u"mine replaced 2026-11-22.goodturn"_s).size(), 1);
    const auto replaced = must(book::Book::open(
        {folder.filePath(u"mine replaced 2026-11-22.goodturn"_s)}, clock, u"rep"_s));
    EXPECT_EQ(must(replaced->queries().accountCount()), EveryKind::accounts + 1);
}

TEST_F(BackupKeeperTest, anEncryptedCopyFromAStickIsRestoredTheSameWay)
{
    start();
    answers.answer = must(book::saveSealed(backups() + u'/' + backupFiles().first(),
                                           u"green bottle"_s, folder.filePath(u"stick"_s)));
    addAccount(u"Later"_s);
    choose(u"Backups"_s);
    press(window(), u"Restore from a file"_s);
    QTest::keyClicks(window().focusWidget(), u"green bottle"_s);
    QTest::keyClick(window().focusWidget(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(window(), u"is sound"_s); }, 20'000));
    press(window(), u"Restore this"_s);
    ASSERT_TRUE(waitForBook());
    EXPECT_EQ(accounts(), EveryKind::accounts);
    EXPECT_TRUE(says(window(), u"The book is as it was today 12:00"_s));
    EXPECT_EQ(filesLike(u"mine replaced 2026-11-22.goodturn"_s).size(), 1);
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return QDir(folder.path()).entryList({u"goodturn-opening-*"_s}, QDir::Dirs).isEmpty();
    })) << "nothing in the clear stays";
}

TEST_F(BackupKeeperTest, aRestoreThatFailsLeavesTheBookOpenAsItWas)
{
    start();
    addAccount(u"Later"_s);
    {
        QFile backup(backups() + u'/' + backupFiles().first());
        ASSERT_TRUE(backup.open(QIODevice::ReadWrite));
        ASSERT_TRUE(backup.seek(9000));
        backup.write("torn");
    }
    choose(u"Backups"_s);
    press(window(), u"Restore"_s);
    ASSERT_TRUE(waitForBook());
    EXPECT_EQ(accounts(), EveryKind::accounts + 1);
    EXPECT_TRUE(says(window(), u"Nothing was restored"_s));
    EXPECT_TRUE(filesLike(u"mine replaced*"_s).isEmpty());
}

TEST_F(BackupKeeperTest, aTornPageIsFoundAfterTheStartAndTheDayMakesNoBackup)
{
    damage(farPage(), QByteArray(4096, 'x'));
    start();
    ASSERT_TRUE(window().hasBook());
    EXPECT_TRUE(says(window(), u"The book is damaged"_s));
    EXPECT_TRUE(backupFiles().isEmpty());
    press(window(), u"What can be done"_s);
    EXPECT_TRUE(panel<ui::RescuePanel>());
    EXPECT_FALSE(window().hasBook());
    EXPECT_TRUE(filesLike(u"mine damaged*"_s).isEmpty()) << "nothing was done yet";
}

TEST_F(BackupKeeperTest, withABackupTheHeadlessBookIsKnownAndSalvaged)
{
    start();
    addAccount(u"Later"_s);
    stop();
    damage(0, QByteArray(100, '\0'));
    start();
    ASSERT_TRUE(panel<ui::RescuePanel>());
    press(window(), u"Salvage"_s);
    ASSERT_TRUE(waitFor<ui::SalvageReportPanel>());
    EXPECT_TRUE(says(window(), u"salvaged whole"_s));
    ASSERT_EQ(filesLike(u"mine damaged 2026-11-22.goodturn"_s).size(), 1);
    press(window(), u"Open the book"_s);
    ASSERT_TRUE(waitForBook());
    EXPECT_EQ(accounts(), EveryKind::accounts + 1);
    EXPECT_EQ(must(window().book().check()), QStringList());
}

TEST_F(BackupKeeperTest, orItsBackupIsRestored)
{
    start();
    stop();
    damage(0, QByteArray(100, '\0'));
    start();
    ASSERT_TRUE(panel<ui::RescuePanel>());
    press(window(), u"Restore the chosen"_s);
    ASSERT_TRUE(waitForBook());
    EXPECT_EQ(accounts(), EveryKind::accounts);
    EXPECT_EQ(filesLike(u"mine replaced 2026-11-22.goodturn"_s).size(), 1);
}

TEST_F(BackupKeeperTest, orItIsLookedAtIfThatIsPossible)
{
    damage(farPage(), QByteArray(4096, 'x'));
    start();
    press(window(), u"What can be done"_s);
    press(window(), u"Open to read only"_s);
    ASSERT_TRUE(waitForBook());
    EXPECT_TRUE(window().book().isReadOnly());
}

TEST_F(BackupKeeperTest, whereItIsNotTheWaysStayInSight)
{
    start();
    stop();
    damage(0, QByteArray(100, '\0'));
    start();
    press(window(), u"Open to read only"_s);
    EXPECT_TRUE(panel<ui::RescuePanel>());
    EXPECT_TRUE(says(window(), u"Too much of it is damaged"_s));
}

TEST_F(BackupKeeperTest, aFileThatWasNeverABookIsNotToBeRescued)
{
    ASSERT_TRUE(QFile::remove(path()));
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    start();
    EXPECT_FALSE(panel<ui::RescuePanel>());
    EXPECT_FALSE(window().hasBook());
}

} // namespace
