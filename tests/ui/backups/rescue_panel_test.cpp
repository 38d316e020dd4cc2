#include "ui/backups/rescue_panel.h"
#include "ui/backups/salvage_report_panel.h"

#include "tests/support/book_fixture.h"
#include "tests/ui/backups/panel_driver.h"
#include "ui/pages/accounts/record_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace goodturn;
using namespace goodturn::ui;
using namespace goodturn::ui::testing;
using namespace Qt::StringLiterals;
using goodturn::testing::must;

namespace {

const QDate today(2026, 11, 22);
const Error torn{ErrorKind::Corrupt, u"It is damaged."_s, u"page 7 <b>"_s};

class RescuePanelTest : public ::testing::Test
{
protected:
    void show(std::vector<store::Backup> backups)
    {
        panel = std::make_unique<RescuePanel>(answers, u"/books/mine.goodturn"_s, torn,
                                              std::move(backups), today);
        QObject::connect(panel.get(), &RescuePanel::restoreWanted,
                         [this](const store::Backup& backup) { restored << backup.path; });
        panel->resize(1000, 700);
        panel->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(panel.get()));
        panel->setFocus();
    }

    std::vector<store::Backup> twoBackups()
    {
        goodturn::testing::BookFixture fixture;
        fixture.addAccount(u"Kestrel"_s);
        book::BackupService service(fixture.book());
        must(service.makeNow(store::BackupReason::Daily));
        must(service.makeNow(store::BackupReason::OnDemand));
        return must(service.list());
    }

    FolderAnswers answers;
    std::unique_ptr<RescuePanel> panel;
    QStringList restored;
};

TEST_F(RescuePanelTest, eachWayIsOneClick)
{
    show({});
    QSignalSpy salvage(panel.get(), &RescuePanel::salvageWanted);
    QSignalSpy look(panel.get(), &RescuePanel::readOnlyWanted);
    QSignalSpy other(panel.get(), &RescuePanel::otherBookWanted);
    EXPECT_TRUE(says(*panel, u"mine.goodturn is damaged"_s));
    EXPECT_TRUE(says(*panel, u"mine damaged 2026-11-22.goodturn"_s)) << "where it is kept";
    EXPECT_TRUE(says(*panel, u"page 7 <b>"_s));
    EXPECT_TRUE(says(*panel, u"no backup"_s));
    EXPECT_FALSE(buttonOf(*panel, u"Restore the"_s));
    press(*panel, u"Salvage"_s);
    press(*panel, u"Open to read only"_s);
    press(*panel, u"Open another"_s);
    for (const QSignalSpy* spy : {&salvage, &look, &other})
        EXPECT_EQ(spy->size(), 1);
    QTest::keyClick(panel->focusWidget(), Qt::Key_Space);
    EXPECT_EQ(other.size() + salvage.size(), 3) << "by the keyboard, too";
}

TEST_F(RescuePanelTest, aBackupFromElsewhereIsShownBeforeItIsRestored)
{
    goodturn::testing::BookFixture fixture;
    fixture.addAccount(u"Kestrel"_s);
    const auto made = must(book::BackupService(fixture.book()).makeNow(store::BackupReason::Daily));
    show({});
    QStringList opened;
    QObject::connect(panel.get(), &RescuePanel::openedRestoreWanted,
                     [&](const book::OpenedBackup& one) { opened << one.backup.path; });
    answers.answer = made.path;
    press(*panel, u"Restore from a file"_s);
    EXPECT_FALSE(buttonOf(*panel, u"Salvage"_s)->isEnabled()) << "one thing at a time";
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(*panel, u"1 account"_s); }, 20'000));
    EXPECT_TRUE(says(*panel, u"another book"_s)) << "of test.goodturn, not of mine.goodturn";
    press(*panel, u"Restore this"_s);
    EXPECT_EQ(opened, QStringList{made.path});
    press(*panel, u"Cancel"_s);
    EXPECT_TRUE(buttonOf(*panel, u"Salvage"_s)->isEnabled());
}

TEST_F(RescuePanelTest, aBackupIsChosenByKeysAndRestored)
{
    const auto backups = twoBackups();
    show(backups);
    auto* table = panel->findChild<RecordTable*>();
    press(*panel, u"Restore the chosen"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    press(*panel, u"Restore the chosen"_s);
    EXPECT_EQ(restored, (QStringList{backups[0].path, backups[1].path}));
}

TEST_F(RescuePanelTest, aDamagedBackupCanNotBeRestored)
{
    auto backups = twoBackups();
    backups[0].manifest.problem = u"torn"_s;
    show(backups);
    panel->findChild<RecordTable*>()->selectRow(0);
    EXPECT_FALSE(buttonOf(*panel, u"Restore"_s)->isEnabled());
    panel->findChild<RecordTable*>()->selectRow(1);
    EXPECT_TRUE(buttonOf(*panel, u"Restore"_s)->isEnabled());
}

TEST(SalvageReportPanel, tellsWhatWasLostAndOpensTheBook)
{
    book::Salvaged salvaged;
    salvaged.damaged = u"/books/mine damaged 2026-11-22.goodturn"_s;
    salvaged.report.kinds = {{RecordKind::Favour, 640, 0, 2, 0, true}};
    SalvageReportPanel panel(salvaged);
    panel.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&panel));
    EXPECT_TRUE(says(panel, u"with losses"_s));
    EXPECT_TRUE(says(panel, salvaged.damaged));
    press(panel, u"Copy the report"_s);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(u"640 saved, 2 lost"_s));
    auto* table = panel.findChild<RecordTable*>();
    ASSERT_EQ(table->model()->rowCount(), 1);
    EXPECT_EQ(table->model()->index(0, 1).data().toString(), u"640"_s);
    EXPECT_EQ(table->model()->index(0, 4).data().toString(), u"2"_s);
    QSignalSpy backups(&panel, &SalvageReportPanel::backupsWanted);
    press(panel, u"Open it, and see"_s);
    EXPECT_EQ(backups.size(), 1);
    QSignalSpy open(&panel, &SalvageReportPanel::openWanted);
    panel.setFocus();
    QTest::keyClick(panel.focusWidget(), Qt::Key_Space);
    EXPECT_EQ(open.size(), 1);
}

TEST(SalvageReportPanel, aLongReportShowsAndCopiesEveryName)
{
    book::Salvaged salvaged;
    salvaged.report.kinds = {{RecordKind::Account, 24, 0, 400, 400, true},
                             {RecordKind::Favour, 0, 2, 0, 0, false}};
    salvaged.report.historyIsWhole = false;
    for (int i = 0; i < 400; ++i)
        salvaged.report.standInNames << u"Account %1 <b>"_s.arg(i);
    SalvageReportPanel panel(salvaged);
    panel.resize(900, 500);
    panel.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&panel));
    const auto* table = panel.findChild<RecordTable*>();
    EXPECT_EQ(table->model()->index(0, 3).data().toString(), u"400"_s);
    EXPECT_EQ(table->model()->index(0, 4).data().toString(), u"–"_s) << "all of them by name";
    EXPECT_EQ(table->model()->index(1, 4).data().toString(), u"not known"_s);
    EXPECT_TRUE(says(panel, u"A part of the history is lost"_s));
    EXPECT_TRUE(panel.findChild<QPlainTextEdit*>()->toPlainText().endsWith(u"Account 399 <b>"_s));
    press(panel, u"Copy the report"_s);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(u"\nAccount 399 <b>"_s));
    panel.resize(600, 260);
    EXPECT_EQ(buttonOf(panel, u"Open the book"_s)->visibleRegion().boundingRect().height(),
              buttonOf(panel, u"Open the book"_s)->height())
        << "the way on stays in sight";
}

TEST(SalvageReportPanel, withoutLossesThereIsNoTalkOfBackups)
{
    book::Salvaged salvaged;
    salvaged.report.kinds = {{RecordKind::Favour, 640, 0, 0, 0, true}};
    SalvageReportPanel panel(salvaged);
    panel.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&panel));
    EXPECT_TRUE(says(panel, u"salvaged whole"_s));
    EXPECT_TRUE(says(panel, u"Nothing is known to be lost"_s));
    EXPECT_FALSE(buttonOf(panel, u"Open it, and see"_s));
    EXPECT_FALSE(panel.findChild<QPlainTextEdit*>());
}

} // namespace
