#include "ui/backups/backup_file_form.h"

#include "core/book/backup_seal.h"
#include "core/book/backup_service.h"
#include "tests/support/book_fixture.h"
#include "tests/ui/backups/panel_driver.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMainWindow>
#include <QSignalSpy>

using namespace goodturn;
using namespace goodturn::ui;
using namespace goodturn::ui::testing;
using namespace Qt::StringLiterals;
using goodturn::testing::must;

namespace {

const QString words = u"green bottle seven"_s;

class BackupFileFormTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        fixture.addPerson(fixture.addAccount(u"Kestrel"_s).id, u"Ines"_s, u"Duarte"_s);
        made = must(book::BackupService(fixture.book()).makeNow(store::BackupReason::OnDemand));
    }

    void show(bool isOwn = true)
    {
        form = std::make_unique<BackupFileForm>(
            answers, fixture.book().path(), fixture.today(),
            [isOwn](const store::BackupManifest&) { return isOwn; });
        QObject::connect(form.get(), &BackupFileForm::restoreWanted,
                         [this](const book::OpenedBackup& backup) { wanted = backup; });
        window.setCentralWidget(form.get());
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    }

    QString sealedCopy() { return must(book::saveSealed(made.path, words, elsewhere())); }
    QString elsewhere() const { return fixture.path(u"stick"_s); }

    void askFor(const QString& path)
    {
        answers.answer = path;
        form->ask();
    }
    bool waitFor(const QString& text)
    {
        return QTest::qWaitFor([&] { return says(*form, text); }, 20'000);
    }
    void type(const QString& passphrase)
    {
        auto* field = form->findChild<QLineEdit*>();
        ASSERT_TRUE(field->hasFocus());
        QTest::keyClicks(field, passphrase);
        QTest::keyClick(field, Qt::Key_Return);
    }
    QStringList openingFolders() const
    {
        return QDir(fixture.path(QString())).entryList({u"goodturn-opening-*"_s}, QDir::Dirs);
    }

    goodturn::testing::BookFixture fixture;
    store::Backup made;
    FolderAnswers answers;
    QMainWindow window;
    std::unique_ptr<BackupFileForm> form;
    book::OpenedBackup wanted;
};

TEST_F(BackupFileFormTest, aPlainBackupIsReadAndShownBeforeItIsRestored)
{
    show();
    EXPECT_TRUE(form->isHidden());
    askFor(made.path);
    EXPECT_TRUE(form->isAtWork());
    ASSERT_TRUE(waitFor(u"1 account and 1 person"_s)) << "what it holds";
    EXPECT_TRUE(says(*form, u"2026"_s)) << "when it was made";
    EXPECT_TRUE(says(*form, u"of test.goodturn"_s));
    EXPECT_TRUE(says(*form, u"test replaced 2026-11-22.goodturn"_s));
    EXPECT_FALSE(says(*form, u"another book"_s));
    EXPECT_TRUE(wanted.backup.path.isEmpty()) << "nothing is done yet";
    EXPECT_TRUE(buttonOf(*form, u"Restore this"_s)->hasFocus());
    QTest::keyClick(window.focusWidget(), Qt::Key_Space);
    EXPECT_EQ(wanted.backup.path, made.path);
}

TEST_F(BackupFileFormTest, theNameThatTheBookWillHaveIsOneThatIsFree)
{
    QFile taken(fixture.path(u"test replaced 2026-11-22.goodturn"_s));
    ASSERT_TRUE(taken.open(QIODevice::WriteOnly));
    show();
    askFor(made.path);
    EXPECT_TRUE(waitFor(u"“test replaced 2026-11-22 2.goodturn”"_s));
}

TEST_F(BackupFileFormTest, anEncryptedOneWantsItsPassphrase)
{
    show();
    askFor(sealedCopy());
    EXPECT_TRUE(says(*form, u"is encrypted"_s));
    type(words);
    ASSERT_TRUE(waitFor(u"1 account and 1 person"_s));
    press(*form, u"Restore this"_s);
    EXPECT_NE(wanted.backup.path, made.path);
    EXPECT_TRUE(QFile::exists(wanted.backup.path)) << "it lies open for the restoring";
    form->cancel();
    EXPECT_EQ(openingFolders().size(), 1) << "as long as somebody holds it";
    wanted = {};
    EXPECT_TRUE(openingFolders().isEmpty()) << "nothing in the clear stays";
}

TEST_F(BackupFileFormTest, aWrongPassphraseIsSaidAndTriedAgain)
{
    show();
    askFor(sealedCopy());
    type(u"red bottle"_s);
    ASSERT_TRUE(waitFor(u"The passphrase is not the one"_s));
    EXPECT_TRUE(openingFolders().isEmpty());
    type(words);
    ASSERT_TRUE(waitFor(u"1 account and 1 person"_s));
    EXPECT_FALSE(says(*form, u"The passphrase is not the one"_s));
}

TEST_F(BackupFileFormTest, cancellingLeavesNothingInTheClear)
{
    show();
    QSignalSpy atWork(form.get(), &BackupFileForm::atWorkChanged);
    askFor(sealedCopy());
    type(words);
    ASSERT_TRUE(waitFor(u"Holds"_s));
    press(*form, u"Cancel"_s);
    EXPECT_FALSE(form->isAtWork());
    EXPECT_TRUE(form->isHidden());
    EXPECT_EQ(atWork.size(), 2);
    EXPECT_TRUE(openingFolders().isEmpty());
}

TEST_F(BackupFileFormTest, theReadingItselfCanBeStopped)
{
    show();
    askFor(sealedCopy());
    type(words);
    QTest::keyClick(window.focusWidget(), Qt::Key_Space); // Cancel has the keyboard
    ASSERT_TRUE(QTest::qWaitFor([this] { return !form->isAtWork(); }, 20'000));
    EXPECT_TRUE(openingFolders().isEmpty());
}

TEST_F(BackupFileFormTest, aBackupOfAnotherBookIsMarkedAsOne)
{
    show(false);
    askFor(made.path);
    ASSERT_TRUE(waitFor(u"a backup of another book"_s));
}

TEST_F(BackupFileFormTest, anAlteredFileIsRefusedAndAnotherCanBeChosen)
{
    const QString sealed = sealedCopy();
    {
        QFile file(sealed);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.seek(file.size() - 20));
        file.write("x");
    }
    show();
    askFor(sealed);
    type(words);
    ASSERT_TRUE(waitFor(u"was altered"_s));
    EXPECT_FALSE(buttonOf(*form, u"Restore this"_s));
    answers.answer = made.path;
    press(*form, u"Choose another"_s);
    ASSERT_TRUE(waitFor(u"1 account and 1 person"_s));
    EXPECT_FALSE(says(*form, u"was altered"_s));
}

TEST_F(BackupFileFormTest, aFileWithoutItsDescriptionIsExplained)
{
    QDir().mkpath(elsewhere());
    const QString bare = elsewhere() + u"/bare.goodturn"_s;
    ASSERT_TRUE(QFile::copy(made.path, bare));
    show();
    askFor(bare);
    ASSERT_TRUE(waitFor(u"bare.goodturn.json"_s));
    EXPECT_TRUE(says(*form, u"open it as a book"_s));
}

TEST_F(BackupFileFormTest, whoeverChoosesNoFileChangedTheirMind)
{
    show();
    askFor({});
    EXPECT_FALSE(form->isAtWork());
    EXPECT_TRUE(form->isHidden());
}

} // namespace
