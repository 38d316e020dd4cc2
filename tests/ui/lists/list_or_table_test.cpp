#include "ui/lists/list_or_table.h"

#include "tests/support/fresh_lists.h"
#include "tests/support/test_desk.h"
#include "ui/desk/table_keys.h"
#include "ui/lists/list_table_panel.h"
#include "ui/lists/list_table_view.h"
#include "ui/models/list_table_model.h"

#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;
using query::ListKind;

namespace {

class ListOrTableTest : public ::testing::Test
{
protected:
    void open()
    {
        list = new QToolButton;
        both = std::make_unique<ListOrTable>(desk, ListKind::Accounts, list);
        both->resize(900, 500);
        both->show();
        both->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(both.get()));
        list->setFocus();
    }

    FreshLists lists;
    BookFixture book;
    TestDesk desk{book};
    QToolButton* list = nullptr;
    std::unique_ptr<ListOrTable> both;
};

} // namespace

TEST_F(ListOrTableTest, TurnsAndRemembersIt)
{
    const Account harbour = book.addAccount(u"Harbour"_s);
    open();
    QSignalSpy turned(both.get(), &ListOrTable::turned);
    both->turn();
    ASSERT_EQ(turned.count(), 1);
    EXPECT_TRUE(both->showsTable());
    open();
    both->giveBack();
    EXPECT_TRUE(both->showsTable());
    QSignalSpy entered(both.get(), &ListOrTable::entered);
    both->table()->focusTable();
    QTest::keyClick(both->table()->table(), Qt::Key_Return);
    ASSERT_EQ(entered.count(), 1);
    EXPECT_EQ(entered.front().front().toLongLong(), harbour.id.value());
    EXPECT_FALSE(both->showsTable());
}

TEST_F(ListOrTableTest, SortsTheTableByItsCurrentColumnOrSaysWhyNot)
{
    book.addAccount(u"Harbour"_s);
    book.addAccount(u"Kestrel"_s);
    open();
    both->sort(Qt::DescendingOrder);
    ASSERT_EQ(desk.statuses.size(), 1);
    EXPECT_TRUE(desk.statuses.last().contains(turnKeys().toString()));
    both->showTable(true);
    both->table()->focusTable();
    const ListTableModel* model = both->table()->model();
    both->sort(Qt::DescendingOrder);
    EXPECT_EQ(model->spec().sort, (query::ListSort{u"name"_s, true}));
    EXPECT_EQ(model->index(0).data().toString(), u"Kestrel"_s);
    both->sort(Qt::AscendingOrder);
    EXPECT_EQ(model->index(0).data().toString(), u"Harbour"_s);
    ListTableView* table = both->table()->table();
    table->showColumn(u"flow"_s, true);
    table->setCurrentIndex(model->index(0, model->columnOf(u"flow"_s)));
    both->sort(Qt::DescendingOrder);
    EXPECT_EQ(model->spec().sort, query::ListSort());
    EXPECT_EQ(desk.statuses.size(), 2);
    EXPECT_TRUE(table->horizontalHeader()->toolTip().contains(
        sortKeys(Qt::DescendingOrder).toString(QKeySequence::NativeText)));
}

TEST_F(ListOrTableTest, ATableThatIsNotSeenCatchesUpWhenItIs)
{
    book.addAccount(u"Harbour"_s);
    open();
    both->showTable(true);
    ASSERT_EQ(both->table()->model()->rowCount(), 1);
    both->showTable(false);
    QSignalSpy read(both->table()->model(), &ListTableModel::settled);
    book.addAccount(u"Kestrel"_s);
    QCoreApplication::processEvents();
    EXPECT_EQ(read.count(), 0);
    both->showTable(true);
    EXPECT_EQ(both->table()->model()->rowCount(), 2);
}

TEST_F(ListOrTableTest, TheTableHasTheSearchTextThatCameBeforeIt)
{
    book.addAccount(u"Harbour"_s);
    book.addAccount(u"Kestrel"_s);
    open();
    both->setSearchText(u"kest"_s);
    both->showTable(true);
    EXPECT_EQ(both->table()->model()->rowCount(), 1);
    both->setSearchText({});
    EXPECT_EQ(both->table()->model()->rowCount(), 2);
    QToolButton* button = both->makeTableButton(both.get());
    EXPECT_FALSE(button->accessibleName().isEmpty());
}
