#include "ui/lists/list_table_view.h"

#include "core/book/unit_of_work.h"
#include "tests/support/book_fixture.h"
#include "ui/lists/columns_menu.h"
#include "ui/lists/list_cell_delegate.h"
#include "ui/lists/list_header.h"
#include "ui/models/list_table_model.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;
using query::ListKind;

namespace {

class ListTableViewTest : public ::testing::Test
{
protected:
    void open(int accounts)
    {
        must(book.book().perform(u"many"_s, [&](book::UnitOfWork& work) -> Result<void> {
            for (int i = 0; i < accounts; ++i) {
                Account account;
                account.name = u"Account %1"_s.arg(i, 5, 10, QChar(u'0'));
                account.owner = i % 3 ? u"Ana"_s : u"Bert"_s;
                GT_TRY(work.insert(account));
            }
            return {};
        }));
        model = std::make_unique<ListTableModel>(book.book(), ListKind::Accounts);
        view = std::make_unique<ListTableView>(model.get());
        view->resize(900, 500);
        view->show();
        view->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(view.get()));
        ASSERT_TRUE(QTest::qWaitFor([&] { return model->isComplete(); }, 5000));
        view->setFocus();
        view->chooseKey(model->keyAt(0));
    }

    BookFixture book;
    std::unique_ptr<ListTableModel> model;
    std::unique_ptr<ListTableView> view;
};

} // namespace

TEST_F(ListTableViewTest, ChoosesTenThousandRowsWithoutALookAtThem)
{
    open(10'000);
    const int fetched = model->fetches();
    QElapsedTimer clock;
    clock.start();
    QTest::keyClick(view.get(), Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(view->selectedCount(), 10'000);
    EXPECT_LT(clock.elapsed(), 500);
    EXPECT_LE(model->fetches(), fetched + 2);
    const auto keys = view->selectedKeys();
    EXPECT_EQ(keys, model->keys());
}

TEST_F(ListTableViewTest, KeepsSelectionCurrentAndScrollOverAnEdit)
{
    open(500);
    view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum() / 2);
    const int scroll = view->verticalScrollBar()->value();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(10, 100));
    QTest::keyClick(view.get(), Qt::Key_Down, Qt::ShiftModifier);
    const auto selected = view->selectedKeys();
    ASSERT_EQ(selected.size(), 2U);
    const qint64 current = view->currentKey();
    QSignalSpy resets(model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy settled(model.get(), &ListTableModel::settled);
    Account last = must(book.book().records<Account>().load(AccountId(model->keyAt(499))));
    last.name = u"Account 00490b"_s;
    book.save(last);
    ASSERT_TRUE(settled.wait(5000));
    EXPECT_EQ(resets.count(), 0);
    EXPECT_EQ(view->selectedKeys(), selected);
    EXPECT_EQ(view->currentKey(), current);
    EXPECT_EQ(view->verticalScrollBar()->value(), scroll);
}

TEST_F(ListTableViewTest, KeepsSelectionCurrentAndScrollThroughAnotherSortAndFilter)
{
    open(3000);
    view->chooseKey(model->keyAt(2000));
    view->scrollTo(view->currentIndex(), QAbstractItemView::PositionAtCenter);
    QTest::keyClick(view.get(), Qt::Key_Down, Qt::ShiftModifier);
    std::vector<qint64> selected = view->selectedKeys();
    ASSERT_EQ(selected.size(), 2U);
    const qint64 current = view->currentKey();
    const int height = view->visualRect(view->currentIndex()).top();
    const auto isKept = [&] {
        model->complete();
        auto now = view->selectedKeys();
        std::ranges::sort(now);
        return now == selected && view->currentKey() == current &&
               view->visualRect(view->currentIndex()).top() == height;
    };
    view->horizontalHeader()->setSortIndicator(model->columnOf(u"owner"_s), Qt::DescendingOrder);
    EXPECT_EQ(model->spec().sort, (query::ListSort{u"owner"_s, true}));
    EXPECT_TRUE(isKept());
    query::Filter filter;
    filter.conditions = {query::Condition::of(u"name"_s, query::Operator::Excludes, {u"00007"_s})};
    model->setFilter(filter);
    EXPECT_EQ(model->spec().filter, filter);
    EXPECT_TRUE(isKept());
    model->setFilter({});
    EXPECT_TRUE(isKept());
}

TEST_F(ListTableViewTest, StaysAtTheTopThroughAnotherSort)
{
    open(3000);
    const qint64 current = view->currentKey();
    view->horizontalHeader()->setSortIndicator(model->columnOf(u"name"_s), Qt::DescendingOrder);
    model->complete();
    EXPECT_EQ(view->verticalScrollBar()->value(), 0);
    EXPECT_EQ(view->currentKey(), current);
    EXPECT_EQ(model->rowOfKey(current), 2999);
}

TEST_F(ListTableViewTest, TheRowThatAFilterTookIsCurrentAgainWhenItComesBack)
{
    open(600);
    view->chooseKey(model->keyAt(7));
    const qint64 current = view->currentKey();
    query::Filter filter;
    filter.conditions = {query::Condition::of(u"name"_s, query::Operator::Contains, {u"0059"_s})};
    model->setFilter(filter);
    EXPECT_EQ(model->rowCount(), 11);
    EXPECT_NE(view->currentKey(), current);
    EXPECT_EQ(view->selectedCount(), 0);
    model->setFilter({});
    model->complete();
    EXPECT_EQ(view->currentKey(), current);
    EXPECT_EQ(view->selectedKeys(), std::vector<qint64>{current});
}

TEST_F(ListTableViewTest, KnowsAllRowsBeforeTheyHaveCome)
{
    open(600);
    model->setSort({u"client-since"_s, false});
    ASSERT_FALSE(model->isComplete());
    view->selectAll();
    EXPECT_EQ(view->selectedCount(), 600);
    const qint64 last = model->keys().back();
    ListTableModel fresh(book.book(), ListKind::Accounts);
    ListTableView table(&fresh);
    ASSERT_EQ(fresh.rowOfKey(last), -1);
    table.chooseKey(last);
    EXPECT_EQ(table.currentKey(), last) << "one beyond the first page";
}

TEST_F(ListTableViewTest, HasColumnsInOrderAndWidth)
{
    open(3);
    const std::vector<book::ListColumn> wanted{{u"owner"_s, 10}, {u"name"_s, 33}, {u"city"_s, 21}};
    view->setColumns(wanted);
    EXPECT_EQ(view->columns(), wanted);
    EXPECT_EQ(view->shownFields(), (QStringList{u"owner"_s, u"name"_s, u"city"_s}));
    view->showColumn(u"owner"_s, false);
    view->showColumn(u"name"_s, false);
    view->showColumn(u"city"_s, false);
    EXPECT_EQ(view->shownFields(), QStringList{u"city"_s}) << "the last one stays";
    view->setColumns({{u"custom:gone"_s, 5}});
    EXPECT_TRUE(view->shownFields().contains(u"name"_s));
}

TEST_F(ListTableViewTest, CountsRowsOnceWhateverTheOrderOfColumns)
{
    open(20);
    view->setColumns({{u"owner"_s, 10}, {u"name"_s, 20}, {u"tags"_s, 10}});
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      view->visualRect(model->index(2, model->columnOf(u"name"_s))).center());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ShiftModifier,
                      view->visualRect(model->index(6, model->columnOf(u"owner"_s))).center());
    EXPECT_EQ(view->selectedCount(), 5);
    EXPECT_EQ(view->selectedKeys().size(), 5U);
}

TEST_F(ListTableViewTest, FindsByTypingAndOpensByEnter)
{
    open(20);
    QSignalSpy entered(view.get(), &ListTableView::entered);
    QTest::keyClicks(view.get(), u"Account 00007"_s);
    EXPECT_EQ(view->currentKey(), model->keyAt(7));
    QTest::keyClick(view.get(), Qt::Key_Return);
    ASSERT_EQ(entered.count(), 1);
    EXPECT_EQ(entered.front().front().toLongLong(), model->keyAt(7));
}

TEST_F(ListTableViewTest, TicksColumnsByTheKeyboard)
{
    open(3);
    ColumnsMenu menu(view.get(), model.get());
    menu.popup(view->mapToGlobal(QPoint(10, 10)));
    ASSERT_TRUE(QTest::qWaitFor([&] { return menu.isVisible(); }, 5000));
    ASSERT_FALSE(view->shownFields().contains(u"city"_s));
    for (QAction* act : menu.actions())
        if (act->text() == u"City"_s)
            menu.setActiveAction(act);
    QTest::keyClick(&menu, Qt::Key_Space);
    EXPECT_TRUE(view->shownFields().contains(u"city"_s));
    EXPECT_TRUE(menu.isVisible()) << "there may be more to tick";
    menu.close();
}

TEST_F(ListTableViewTest, PaintsTheHeadingAndTheCells)
{
    open(3);
    view->setColumns({{u"name"_s, 20}, {u"standing"_s, 20}, {u"flow"_s, 16}});
    EXPECT_TRUE(qobject_cast<ListHeader*>(view->horizontalHeader()));
    EXPECT_TRUE(qobject_cast<ListCellDelegate*>(view->itemDelegate()));
    const QImage seen = view->grab().toImage();
    const QRect cell = view->visualRect(model->index(0, model->columnOf(u"standing"_s)));
    const QPoint at = view->viewport()->mapTo(view.get(), cell.center());
    EXPECT_NE(seen.pixelColor(at), view->palette().color(QPalette::Base));
}
