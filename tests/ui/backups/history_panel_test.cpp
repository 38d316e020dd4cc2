#include "ui/backups/history_panel.h"

#include "core/book/backup_service.h"
#include "core/store/sql_query.h"
#include "tests/support/test_desk.h"
#include "tests/ui/backups/panel_driver.h"
#include "ui/backups/age_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QSpinBox>

using namespace goodturn;
using namespace goodturn::ui;
using namespace goodturn::ui::testing;
using namespace Qt::StringLiterals;
using goodturn::testing::must;

namespace {

/// A book with two acts of three years ago and one of today.
class HistoryPanelTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        const QDate today = fixture.today();
        fixture.clock().moveTo(today.addYears(-3));
        fixture.addAccount(u"Kestrel"_s);
        fixture.addAccount(u"Harbour"_s);
        fixture.clock().moveTo(today);
        fixture.addAccount(u"Later"_s);
    }

    void show()
    {
        panel = std::make_unique<HistoryPanel>(desk);
        panel->resize(1000, 700);
        panel->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(panel.get()));
        panel->setFocus();
    }
    /// Has the latest act done at that moment.
    void dateLatest(const QDateTime& moment)
    {
        store::SqlQuery query(fixture.book().database(),
                              u"UPDATE unit_of_work SET at=? "
                              "WHERE id=(SELECT max(id) FROM unit_of_work)"_s);
        must(query.run({moment}));
    }
    bool waitFor(const QString& text)
    {
        return QTest::qWaitFor([&] { return says(*panel, text); }, 20'000);
    }
    bool waitForStatus(const QString& text)
    {
        return QTest::qWaitFor([&] { return desk.statuses.join(u'\n').contains(text); }, 20'000);
    }
    qint64 acts() { return must(fixture.book().history().extent()).size.units; }
    QStringList backups()
    {
        return QDir(book::defaultBackupFolder(fixture.book().path()))
            .entryList({u"*.goodturn"_s}, QDir::Files);
    }

    goodturn::testing::BookFixture fixture;
    goodturn::testing::TestDesk desk{fixture};
    std::unique_ptr<HistoryPanel> panel;
};

} // namespace

TEST_F(HistoryPanelTest, SaysHowLargeItIsAndWhatWouldGo)
{
    show();
    ASSERT_TRUE(waitFor(u"It tells of 3 acts with 3 changes since 22 November 2023"_s));
    EXPECT_TRUE(says(*panel, u"before 22 November 2024"_s));
    EXPECT_TRUE(says(*panel, u"2 acts with 2 changes would go"_s));
    EXPECT_TRUE(says(*panel, u"1 act would stay"_s));
    EXPECT_TRUE(says(*panel, u"Undo can't take it back"_s));
    EXPECT_EQ(acts(), 3) << "nothing is done by looking";
}

TEST_F(HistoryPanelTest, CountsAnewWhenTheAgeChanges)
{
    show();
    ASSERT_TRUE(waitFor(u"2 acts with 2 changes would go"_s));
    auto* number = panel->findChild<QSpinBox*>();
    number->setFocus();
    QTest::keyClick(number, Qt::Key_Up);
    QTest::keyClick(number, Qt::Key_Up);
    EXPECT_FALSE(buttonOf(*panel, u"Remove the old"_s)->isEnabled()) << "not counted yet";
    ASSERT_TRUE(waitFor(u"Nothing of it is older than that"_s));
    EXPECT_TRUE(says(*panel, u"before 22 November 2022"_s));
    EXPECT_FALSE(buttonOf(*panel, u"Remove the old"_s)->isEnabled());
    panel->findChild<QComboBox*>()->setCurrentIndex(int(AgeField::Unit::Months));
    EXPECT_TRUE(waitFor(u"2 acts with 2 changes would go"_s)) << "older than four months";
}

TEST_F(HistoryPanelTest, TheDayThatIsNamedStaysWhole)
{
    dateLatest(QDate(2024, 11, 22).startOfDay().addSecs(60).toUTC());
    show();
    ASSERT_TRUE(waitFor(u"1 act would stay"_s));
    EXPECT_TRUE(says(*panel, u"before 22 November 2024"_s));
    panel->findChild<QCheckBox*>()->click();
    press(*panel, u"Remove the old"_s);
    fixture.clock().moveTo(fixture.today().addDays(3)); // while the question stands
    press(*panel, u"Remove them"_s);
    ASSERT_TRUE(waitForStatus(u"2 acts removed"_s)) << desk.errors.join(u'\n').toStdString();
    EXPECT_EQ(acts(), 2) << "the one of that day, and that it was pruned";
}

TEST_F(HistoryPanelTest, CountsOnWhenItIsShownAgain)
{
    show();
    panel->hide();
    panel->show();
    EXPECT_TRUE(waitFor(u"2 acts with 2 changes would go"_s));
}

TEST_F(HistoryPanelTest, RemovesOnlyAfterItWasAskedForOnceMore)
{
    show();
    ASSERT_TRUE(waitFor(u"2 acts with"_s));
    press(*panel, u"Remove the old"_s);
    EXPECT_TRUE(says(*panel, u"Remove 2 acts older than 2 years for good?"_s));
    EXPECT_TRUE(buttonOf(*panel, u"Keep them"_s)->hasFocus()) << "a key too many does nothing";
    EXPECT_EQ(acts(), 3);
    press(*panel, u"Keep them"_s);
    EXPECT_FALSE(says(*panel, u"for good?"_s));
    press(*panel, u"Remove the old"_s);
    QSignalSpy backedUp(panel.get(), &HistoryPanel::backupsChanged);
    press(*panel, u"Remove them"_s);
    ASSERT_TRUE(waitForStatus(u"2 acts removed"_s)) << desk.errors.join(u'\n').toStdString();
    EXPECT_EQ(acts(), 2) << "the one of today, and that it was pruned";
    EXPECT_EQ(backups().size(), 1) << "which has all of it";
    EXPECT_EQ(backedUp.size(), 1);
    EXPECT_TRUE(waitFor(u"Nothing of it is older than that"_s));
}

TEST_F(HistoryPanelTest, TheBackupBeforeCanBeLeftOut)
{
    show();
    ASSERT_TRUE(waitFor(u"2 acts with"_s));
    panel->findChild<QCheckBox*>()->click();
    press(*panel, u"Remove the old"_s);
    EXPECT_TRUE(says(*panel, u"Nothing brings them back"_s));
    press(*panel, u"Remove them"_s);
    ASSERT_TRUE(waitForStatus(u"2 acts removed"_s));
    EXPECT_TRUE(backups().isEmpty());
}

TEST_F(HistoryPanelTest, WithoutTheBackupNothingIsRemoved)
{
    QFile inTheWay(book::defaultBackupFolder(fixture.book().path()));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    show();
    ASSERT_TRUE(waitFor(u"2 acts with"_s));
    press(*panel, u"Remove the old"_s);
    press(*panel, u"Remove them"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !desk.errors.isEmpty(); }, 20'000));
    EXPECT_TRUE(desk.errors.first().contains(u"not shortened"_s));
    EXPECT_EQ(acts(), 3);
}

TEST_F(HistoryPanelTest, EscapeGoesBackOneStepAndTheKeyboardReachesAll)
{
    show();
    ASSERT_TRUE(waitFor(u"2 acts with"_s));
    QSignalSpy closed(panel.get(), &HistoryPanel::closed);
    for (int tabs = 0; tabs < 3; ++tabs) // number, unit, backup, remove
        QTest::keyClick(panel->focusWidget(), Qt::Key_Tab);
    ASSERT_EQ(panel->focusWidget(), buttonOf(*panel, u"Remove the old"_s));
    QTest::keyClick(panel->focusWidget(), Qt::Key_Space);
    ASSERT_TRUE(says(*panel, u"for good?"_s));
    QTest::keyClick(panel->focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(says(*panel, u"for good?"_s));
    EXPECT_TRUE(closed.isEmpty());
    QTest::keyClick(panel->focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(closed.size(), 1);
}
