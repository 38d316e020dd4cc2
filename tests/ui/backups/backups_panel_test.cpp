#include "ui/backups/backups_panel.h"

#include "core/store/database.h"
#include "tests/support/test_desk.h"
#include "tests/ui/backups/panel_driver.h"
#include "ui/pages/accounts/record_table.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>

using namespace goodturn;
using namespace goodturn::ui;
using namespace goodturn::ui::testing;
using namespace Qt::StringLiterals;
using goodturn::testing::must;

namespace {

class BackupsPanelTest : public ::testing::Test
{
protected:
    void SetUp() override { fixture.addAccount(u"Kestrel"_s); }

    book::BackupService service() { return book::BackupService(fixture.book()); }

    void show()
    {
        panel = std::make_unique<BackupsPanel>(desk, answers);
        panel->resize(1000, 700);
        QObject::connect(panel.get(), &BackupsPanel::restoreWanted,
                         [this](const store::Backup& backup) { restored << backup.path; });
        panel->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(panel.get()));
        panel->setFocus();
    }

    int rows() { return panel->findChild<RecordTable*>()->model()->rowCount(); }
    bool waitForStatus(const QString& text)
    {
        return QTest::qWaitFor([&] { return desk.statuses.join(u'\n').contains(text); }, 20'000);
    }

    goodturn::testing::BookFixture fixture;
    goodturn::testing::TestDesk desk{fixture};
    FolderAnswers answers;
    std::unique_ptr<BackupsPanel> panel;
    QStringList restored;
};

TEST_F(BackupsPanelTest, withoutBackupsItOffersToMakeOne)
{
    show();
    EXPECT_TRUE(says(*panel, u"No backup yet"_s));
    EXPECT_FALSE(buttonOf(*panel, u"Restore"_s)->isEnabled());
    EXPECT_FALSE(buttonOf(*panel, u"Save an encrypted"_s)->isEnabled());
    QSignalSpy changed(panel.get(), &BackupsPanel::backupsChanged);
    press(*panel, u"Back up now"_s);
    EXPECT_FALSE(buttonOf(*panel, u"Back up now"_s)->isEnabled()) << "one at a time";
    ASSERT_TRUE(waitForStatus(u"Backed up"_s));
    EXPECT_EQ(rows(), 1);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_TRUE(says(*panel, u"Backed up today"_s));
    EXPECT_TRUE(buttonOf(*panel, u"Restore"_s)->isEnabled());
}

TEST_F(BackupsPanelTest, restoringTakesOneClickAndIsExplainedBefore)
{
    const QDate today = fixture.today();
    fixture.clock().moveTo(today.addDays(-1));
    const auto older = must(service().makeNow(store::BackupReason::Daily));
    fixture.clock().moveTo(today);
    must(service().makeNow(store::BackupReason::OnDemand));
    show();
    EXPECT_TRUE(says(*panel, u"stays beside it as “test replaced 2026-11-22.goodturn”"_s));
    auto* table = panel->findChild<RecordTable*>();
    QTest::keyClick(table, Qt::Key_Down);
    press(*panel, u"Restore"_s);
    EXPECT_EQ(restored, QStringList{older.path});
}

TEST_F(BackupsPanelTest, restoringWorksByKeysAlone)
{
    const auto made = must(service().makeNow(store::BackupReason::Daily));
    show();
    QTest::keyClick(panel->focusWidget(), Qt::Key_Tab);
    QTest::keyClick(panel->focusWidget(), Qt::Key_Space);
    EXPECT_EQ(restored, QStringList{made.path});
    QSignalSpy closed(panel.get(), &BackupsPanel::closed);
    QTest::keyClick(panel->focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(closed.size(), 1);
}

TEST_F(BackupsPanelTest, aDamagedOneSaysWhyAndCanNotBeRestored)
{
    const auto made = must(service().makeNow(store::BackupReason::Daily));
    {
        QFile file(made.path);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.seek(6000));
        file.write("x");
    }
    show();
    EXPECT_TRUE(buttonOf(*panel, u"Restore"_s)->isEnabled()) << "nobody has read it yet";
    press(*panel, u"Check again"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !desk.errors.isEmpty(); }, 20'000));
    EXPECT_TRUE(desk.errors.first().contains(u"not sound"_s));
    panel->findChild<RecordTable*>()->selectRow(0);
    EXPECT_FALSE(buttonOf(*panel, u"Restore"_s)->isEnabled());
    EXPECT_FALSE(buttonOf(*panel, u"Save an encrypted"_s)->isEnabled());
    EXPECT_TRUE(says(*panel, u"is damaged"_s));
}

TEST_F(BackupsPanelTest, aSoundOneIsFoundSound)
{
    must(service().makeNow(store::BackupReason::Daily));
    show();
    press(*panel, u"Check again"_s);
    EXPECT_TRUE(waitForStatus(u"is sound"_s));
    EXPECT_TRUE(desk.errors.isEmpty());
}

TEST_F(BackupsPanelTest, anEncryptedCopyIsSavedWithAPassphraseTypedTwice)
{
    must(service().makeNow(store::BackupReason::Daily));
    answers.answer = fixture.path(u"stick"_s);
    show();
    press(*panel, u"Save an encrypted"_s);
    for (int time = 0; time < 2; ++time) {
        QTest::keyClicks(panel->focusWidget(), u"green bottle"_s);
        if (time == 0)
            QTest::keyClick(panel->focusWidget(), Qt::Key_Tab);
    }
    QTest::keyClick(panel->focusWidget(), Qt::Key_Return);
    ASSERT_TRUE(waitForStatus(u"Saved as"_s)) << desk.errors.join(u'\n').toStdString();
    const QStringList saved = QDir(answers.answer).entryList(QDir::Files);
    ASSERT_EQ(saved.size(), 1);
    EXPECT_TRUE(saved.first().endsWith(u".goodturn-sealed"_s));
}

TEST_F(BackupsPanelTest, escapeInThePassphraseLeavesThePanelOpen)
{
    must(service().makeNow(store::BackupReason::Daily));
    show();
    QSignalSpy closed(panel.get(), &BackupsPanel::closed);
    press(*panel, u"Save an encrypted"_s);
    auto* field = panel->findChild<QLineEdit*>();
    ASSERT_TRUE(field->hasFocus());
    QTest::keyClicks(field, u"green"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_TRUE(closed.isEmpty());
    EXPECT_TRUE(buttonOf(*panel, u"Save an encrypted"_s)->isEnabled());
    EXPECT_TRUE(answers.asked.isEmpty());
}

TEST_F(BackupsPanelTest, aFileFromElsewhereIsRestoredWhileNothingElseCanBegin)
{
    const auto made = must(service().makeNow(store::BackupReason::Daily));
    answers.answer = made.path;
    show();
    QStringList opened;
    QObject::connect(panel.get(), &BackupsPanel::openedRestoreWanted,
                     [&](const book::OpenedBackup& one) { opened << one.backup.path; });
    press(*panel, u"Restore from a file"_s);
    EXPECT_FALSE(buttonOf(*panel, u"Back up now"_s)->isEnabled());
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(*panel, u"1 account"_s); }, 20'000));
    EXPECT_FALSE(says(*panel, u"another book"_s)) << "it is one of this book";
    QSignalSpy closed(panel.get(), &BackupsPanel::closed);
    QTest::keyClick(panel->focusWidget(), Qt::Key_Escape);
    EXPECT_TRUE(closed.isEmpty()) << "one step back";
    EXPECT_TRUE(buttonOf(*panel, u"Restore from a file"_s)->hasFocus());
    press(*panel, u"Restore from a file"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(*panel, u"1 account"_s); }, 20'000));
    press(*panel, u"Restore this"_s);
    EXPECT_EQ(opened, QStringList{made.path});
}

TEST_F(BackupsPanelTest, aBackupThatCannotBeToldToBeOfThisBookIsWarnedOf)
{
    const auto made = must(service().makeNow(store::BackupReason::Daily));
    answers.answer = made.path;
    show();
    must(fixture.book().database().run(u"ALTER TABLE book_setting RENAME TO gone"_s));
    press(*panel, u"Restore from a file"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(*panel, u"1 account"_s); }, 20'000));
    EXPECT_TRUE(says(*panel, u"another book"_s));
}

TEST_F(BackupsPanelTest, placeAndCountsAreSavedInTheBook)
{
    show();
    answers.answer = fixture.path(u"elsewhere"_s);
    press(*panel, u"Another folder"_s);
    auto* daily = panel->findChildren<QSpinBox*>().first();
    daily->setFocus();
    QTest::keyClick(daily, Qt::Key_Down);
    const auto settings = must(service().settings());
    EXPECT_EQ(settings.folder, answers.answer);
    EXPECT_EQ(settings.counts.daily, 6);
    press(*panel, u"Back up now"_s);
    ASSERT_TRUE(waitForStatus(u"Backed up"_s));
    EXPECT_FALSE(QDir(answers.answer).isEmpty());
}

TEST_F(BackupsPanelTest, aBackupThatCanNotBeMadeIsTold)
{
    QFile inTheWay(book::defaultBackupFolder(fixture.book().path()));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    show();
    press(*panel, u"Back up now"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !desk.errors.isEmpty(); }, 20'000));
    EXPECT_TRUE(desk.errors.first().contains(u"not made"_s));
    EXPECT_TRUE(buttonOf(*panel, u"Back up now"_s)->isEnabled());
}

} // namespace
