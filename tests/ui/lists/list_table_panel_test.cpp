#include "ui/lists/list_table_panel.h"

#include "core/book/custom_field_service.h"
#include "core/book/history.h"
#include "core/book/list_view_service.h"
#include "core/book/unit_of_work.h"
#include "tests/support/fresh_lists.h"
#include "tests/support/undo_desk.h"
#include "ui/lists/bulk_bar.h"
#include "ui/lists/condition_chip.h"
#include "ui/lists/condition_form.h"
#include "ui/lists/filter_bar.h"
#include "ui/lists/list_table_view.h"
#include "ui/lists/view_menu.h"
#include "ui/models/list_table_model.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;
using query::ListKind;

namespace {

class ListTablePanelTest : public ::testing::Test
{
protected:
    void addMany(int count)
    {
        must(book.book().perform(u"many"_s, [&](book::UnitOfWork& work) -> Result<void> {
            for (int i = 0; i < count; ++i) {
                Account account;
                account.name =
                    u"%1 %2"_s.arg(i % 4 ? u"Kestrel"_s : u"Harbour"_s).arg(i, 5, 10, QChar(u'0'));
                GT_TRY(work.insert(account));
            }
            return {};
        }));
    }

    /// A field of the book's own, with a value in each of two accounts.
    CustomField addRegion()
    {
        const auto region = must(
            book.book().customFields().add(RecordKind::Account, u"Region"_s, CustomType::Text));
        for (const QString& name : {u"Harbour"_s, u"Kestrel"_s}) {
            Account account;
            account.name = name;
            account.custom = {{region.id, name == u"Harbour"_s ? u"North"_s : u"South"_s}};
            book.save(account);
        }
        return region;
    }

    QString chipText()
    {
        for (auto* chip : panel->findChildren<ConditionChip*>())
            if (chip->isVisible())
                return chip->text();
        return {};
    }

    void open(ListKind kind = ListKind::Accounts)
    {
        panel = std::make_unique<ListTablePanel>(desk, kind);
        panel->resize(1100, 600);
        panel->show();
        panel->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(panel.get()));
        complete();
        panel->focusTable();
    }

    void complete()
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return panel->model()->isComplete(); }, 5000));
    }

    bool counts(const QString& words)
    {
        return QTest::qWaitFor([&] { return panel->count()->text() == words; }, 5000);
    }

    static QWidget* focused() { return QApplication::focusWidget(); }

    void filterByName(const QString& text)
    {
        panel->filters()->addButton()->setFocus();
        QTest::keyClick(focused(), Qt::Key_Space);
        QTest::keyClick(focused(), Qt::Key_Tab);
        QTest::keyClick(focused(), Qt::Key_Tab);
        QTest::keyClicks(focused(), text);
        QTest::keyClick(focused(), Qt::Key_Return);
    }

    bool triggers(const QString& text)
    {
        QMenu* menu = panel->views()->menu();
        emit menu->aboutToShow();
        for (QAction* act : menu->actions())
            if (act->text() == text) {
                act->trigger();
                return true;
            }
        return false;
    }

    Account account(qint64 key)
    {
        return must(book.book().records<Account>().load(AccountId(key)));
    }

    FreshLists lists;
    BookFixture book;
    UndoDesk desk{book};
    std::unique_ptr<ListTablePanel> panel;
};

} // namespace

TEST_F(ListTablePanelTest, FiltersTagsAndTakesBackByTheKeyboard)
{
    addMany(40);
    open();
    EXPECT_TRUE(counts(u"40 accounts, 1 selected"_s)) << panel->count()->text().toStdString();
    filterByName(u"harb"_s);
    EXPECT_EQ(panel->model()->rowCount(), 10);
    panel->focusTable();
    QTest::keyClick(focused(), Qt::Key_A, Qt::ControlModifier);
    EXPECT_TRUE(counts(u"10 of 40 accounts, 10 selected"_s));
    panel->bulk()->beginTag();
    QTest::keyClicks(focused(), u"#fair"_s);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return panel->bulk()->preview()->text() == u"10 accounts change"_s; }, 5000));
    QTest::keyClick(focused(), Qt::Key_Return);
    EXPECT_EQ(account(panel->model()->keyAt(9)).tags, QStringList{u"fair"_s});
    EXPECT_EQ(panel->table()->selectedCount(), 10) << "what is selected stays so";
    EXPECT_TRUE(panel->table()->hasFocus());
    ASSERT_EQ(desk.stack.count(), 1);
    EXPECT_EQ(desk.stack.undoText(), u"Add tag “fair” to 10 accounts"_s);
    desk.stack.undo();
    EXPECT_TRUE(account(panel->model()->keyAt(9)).tags.isEmpty());
    desk.stack.redo();
    EXPECT_EQ(account(panel->model()->keyAt(9)).tags, QStringList{u"fair"_s});
}

TEST_F(ListTablePanelTest, SavesAViewAndShowsItAgain)
{
    addMany(20);
    open();
    filterByName(u"harb"_s);
    panel->table()->setColumns({{u"name"_s, 30}, {u"city"_s, 12}});
    panel->model()->setSort({u"created"_s, true});
    ASSERT_TRUE(triggers(u"Save as a new view…"_s));
    QTest::keyClicks(focused(), u"Harbours"_s);
    QTest::keyClick(focused(), Qt::Key_Return);
    EXPECT_EQ(panel->views()->name(), u"Harbours"_s);
    EXPECT_FALSE(panel->views()->nameLine()->isVisible());
    ASSERT_TRUE(triggers(u"Show it first"_s));
    ASSERT_TRUE(triggers(u"All accounts"_s));
    EXPECT_EQ(panel->model()->rowCount(), 20);
    EXPECT_TRUE(panel->filters()->filter().isEmpty());

    FreshLists::forget();
    open();
    EXPECT_EQ(panel->model()->rowCount(), 5) << "the default view comes first";
    EXPECT_EQ(panel->model()->spec().sort, (query::ListSort{u"created"_s, true}));
    EXPECT_EQ(panel->table()->columns(),
              (std::vector<book::ListColumn>{{u"name"_s, 30}, {u"city"_s, 12}}));
    ASSERT_TRUE(triggers(u"Rename “Harbours”…"_s));
    panel->views()->nameLine()->selectAll();
    QTest::keyClicks(focused(), u"Ports"_s);
    QTest::keyClick(focused(), Qt::Key_Return);
    EXPECT_EQ(panel->views()->button()->text(), u"Vie&w: Ports"_s);
    ASSERT_TRUE(triggers(u"Remove “Ports”"_s));
    EXPECT_FALSE(triggers(u"Ports (shown first)"_s));
    ASSERT_TRUE(triggers(u"Take back: Remove view “Ports”"_s));
    EXPECT_TRUE(triggers(u"Ports (shown first)"_s));
    EXPECT_TRUE(desk.errors.isEmpty());
}

TEST_F(ListTablePanelTest, KeepsColumnsOverAStart)
{
    addMany(3);
    open();
    panel->table()->setColumns({{u"owner"_s, 22}, {u"name"_s, 30}});
    panel.reset();
    open();
    EXPECT_EQ(panel->table()->columns(),
              (std::vector<book::ListColumn>{{u"owner"_s, 22}, {u"name"_s, 30}}));
}

TEST_F(ListTablePanelTest, ChangesThousandsInTheBackgroundAsOneAct)
{
    addMany(2'000);
    open();
    QTest::keyClick(panel->table(), Qt::Key_A, Qt::ControlModifier);
    panel->bulk()->beginLifecycle();
    auto* stage = qobject_cast<QComboBox*>(focused());
    ASSERT_TRUE(stage);
    stage->setCurrentIndex(stage->findData(int(Lifecycle::Former)));
    QTest::keyClick(panel->bulk(), Qt::Key_Return);
    EXPECT_TRUE(panel->bulk()->isWorking());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !panel->bulk()->isWorking(); }, 60'000));
    EXPECT_TRUE(desk.errors.isEmpty()) << desk.errors.join(u'\n').toStdString();
    EXPECT_EQ(account(panel->model()->keyAt(1'999)).lifecycle, Lifecycle::Former);
    ASSERT_EQ(desk.stack.count(), 1);
    EXPECT_TRUE(counts(u"2,000 accounts, 2,000 selected"_s))
        << panel->count()->text().toStdString();
    desk.stack.undo();
    EXPECT_EQ(account(panel->model()->keyAt(1'999)).lifecycle, Lifecycle::Prospect);
}

TEST_F(ListTablePanelTest, NamesWhatSomebodyChangedMeanwhile)
{
    addMany(3);
    open();
    QTest::keyClick(panel->table(), Qt::Key_A, Qt::ControlModifier);
    panel->bulk()->beginOwner();
    QTest::keyClicks(focused(), u"Ana"_s);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return panel->bulk()->preview()->text() == u"3 accounts change"_s; }, 5000));
    const auto other = must(book.book().opener()());
    Account changed = account(panel->model()->keyAt(1));
    changed.owner = u"Bert"_s;
    must(other->records<Account>().save(changed));
    QTest::keyClick(focused(), Qt::Key_Return);
    EXPECT_EQ(account(panel->model()->keyAt(1)).owner, u"Bert"_s);
    EXPECT_EQ(account(panel->model()->keyAt(2)).owner, u"Ana"_s);
    ASSERT_EQ(desk.errors.size(), 1);
    EXPECT_TRUE(desk.errors.front().contains(changed.name)) << desk.errors.front().toStdString();
}

TEST_F(ListTablePanelTest, SetsTheCadenceOfTheChosenByTheKeyboard)
{
    addMany(3);
    open();
    QTest::keyClick(panel->table(), Qt::Key_A, Qt::ControlModifier);
    panel->bulk()->beginCadence();
    QTest::keyClicks(focused(), u"30"_s);
    QTest::keyClick(focused(), Qt::Key_Tab);
    EXPECT_EQ(focused()->accessibleName(), u"Longest cadence"_s);
    QTest::keyClicks(focused(), u"14"_s);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return panel->bulk()->preview()->text().contains(u"shorter"_s); }, 5000))
        << panel->bulk()->preview()->text().toStdString();
    EXPECT_FALSE(panel->bulk()->applyButton()->isEnabled());
    QTest::keyClick(focused(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(focused(), u"60"_s);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return panel->bulk()->preview()->text() == u"3 accounts change"_s; }, 5000));
    QTest::keyClick(focused(), Qt::Key_Return);
    EXPECT_EQ(account(panel->model()->keyAt(2)).idealDays, 30);
    EXPECT_EQ(account(panel->model()->keyAt(2)).longestDays, 60);
    ASSERT_EQ(desk.stack.count(), 1);
    desk.stack.undo();
    EXPECT_EQ(account(panel->model()->keyAt(2)).idealDays, std::nullopt);
}

TEST_F(ListTablePanelTest, DeletesByDelAndEnterAndTakesBack)
{
    addMany(5);
    open();
    QTest::keyClick(panel->table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(panel->table(), Qt::Key_Delete);
    QTest::keyClick(focused(), Qt::Key_Tab);
    QTest::keyClick(focused(), Qt::Key_Return); // on Cancel
    ASSERT_FALSE(panel->bulk()->preview()->isVisible());
    ASSERT_EQ(panel->model()->rowCount(), 5);
    QTest::keyClick(panel->table(), Qt::Key_Delete);
    EXPECT_EQ(panel->bulk()->preview()->text(), u"2 accounts go to the trash"_s);
    EXPECT_TRUE(panel->bulk()->applyButton()->hasFocus());
    QTest::keyClick(focused(), Qt::Key_Space);
    EXPECT_TRUE(QTest::qWaitFor([&] { return panel->model()->rowCount() == 3; }, 5000));
    desk.stack.undo();
    EXPECT_TRUE(QTest::qWaitFor([&] { return panel->model()->rowCount() == 5; }, 5000));
}

TEST_F(ListTablePanelTest, ExportsTheChosenRows)
{
    addMany(5);
    open(ListKind::Accounts);
    panel->table()->setColumns({{u"name"_s, 20}, {u"lifecycle"_s, 12}});
    QTest::keyClick(panel->table(), Qt::Key_Down, Qt::ShiftModifier);
    const QString path = book.path(u"out.csv"_s);
    panel->bulk()->askForFile = [&](QWidget*) { return path; };
    panel->bulk()->exportRows();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !panel->bulk()->isWorking(); }, 10'000));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(QString::fromUtf8(file.readAll()),
              u"Name,Stage\r\nHarbour 00000,Prospect\r\nHarbour 00004,Prospect\r\n"_s);
}

TEST_F(ListTablePanelTest, SaysWhenNothingFits)
{
    addMany(3);
    open();
    filterByName(u"nobody"_s);
    EXPECT_TRUE(counts(u"0 of 3 accounts"_s));
    const auto labels = panel->findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text() == u"Nothing fits these filters."_s;
    }));
    panel->setSearchText(u"zebra"_s);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            return std::ranges::any_of(labels, [](const QLabel* label) {
                return label->text() == u"Nothing fits “zebra”."_s;
            });
        },
        5000));
}

TEST_F(ListTablePanelTest, ShowsPeopleWithTheirOwnColumns)
{
    const Account harbour = book.addAccount(u"Harbour"_s);
    book.addPerson(harbour.id, u"Ines"_s, u"Duarte"_s);
    open(ListKind::People);
    EXPECT_TRUE(counts(u"1 person, 1 selected"_s)) << panel->count()->text().toStdString();
    const int account = panel->model()->columnOf(u"account"_s);
    EXPECT_EQ(panel->model()->index(0, account).data().toString(), u"Harbour"_s);
}

TEST_F(ListTablePanelTest, AFieldOfOnesOwnIsAColumnAndAFilterUntilItIsRemovedAndAgainAfterUndo)
{
    const CustomField region = addRegion();
    open();
    const QString key = u"custom:"_s + region.meta.uuid.toString(QUuid::WithoutBraces);
    panel->table()->showColumn(key, true);
    const auto columns = panel->table()->columns();
    query::Filter filter;
    filter.conditions = {query::Condition::of(key, query::Operator::Is, {u"north"_s})};
    panel->filters()->setFilter(filter);
    panel->model()->setFilter(filter);
    EXPECT_EQ(panel->model()->rowCount(), 1);
    const int column = panel->model()->columnOf(key);
    EXPECT_EQ(panel->model()->index(0, column).data().toString(), u"North"_s);
    EXPECT_EQ(chipText(), u"Region is north"_s);
    must(book.book().customFields().remove(region.id));
    EXPECT_EQ(panel->model()->rowCount(), 0);
    EXPECT_EQ(panel->model()->columnOf(key), -1);
    EXPECT_EQ(chipText(), u"Region: field removed"_s);
    EXPECT_EQ(panel->table()->columns().size(), columns.size()) << "its place is kept";
    must(book.book().history().revert(book.book().lastUnit()));
    EXPECT_EQ(panel->model()->rowCount(), 1);
    EXPECT_EQ(chipText(), u"Region is north"_s);
    EXPECT_EQ(panel->table()->shownFields().last(), key);
    EXPECT_FALSE(panel->table()->isColumnHidden(panel->model()->columnOf(key)));
}

TEST_F(ListTablePanelTest, KeepsItsRowsChosenWhereTheFieldsAreTheSame)
{
    addMany(5);
    open();
    panel->choose(panel->model()->keyAt(3));
    const qint64 chosen = panel->table()->currentKey();
    book.book().announceEverything({}, u"import"_s);
    EXPECT_EQ(panel->table()->currentKey(), chosen);
}
