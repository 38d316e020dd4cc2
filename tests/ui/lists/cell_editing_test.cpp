#include "ui/lists/cell_editing.h"

#include "tests/support/fresh_lists.h"
#include "tests/support/test_desk.h"
#include "ui/lists/cell_editor.h"
#include "ui/lists/list_table_panel.h"
#include "ui/lists/list_table_view.h"
#include "ui/models/list_table_model.h"

#include <QApplication>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;
using query::ListKind;

namespace {

class CellEditingTest : public ::testing::Test
{
protected:
    CellEditingTest()
    {
        harbour = book.addAccount(u"Harbour"_s);
        kestrel = book.addAccount(u"Kestrel"_s);
    }

    void open(ListKind kind, const std::vector<book::ListColumn>& columns)
    {
        panel = std::make_unique<ListTablePanel>(desk, kind);
        panel->table()->setColumns(columns);
        panel->resize(1000, 500);
        panel->show();
        panel->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(panel.get()));
        panel->focusTable();
    }

    static QWidget* focused() { return QApplication::focusWidget(); }
    static void press(Qt::Key key) { QTest::keyClick(focused(), key); }
    CellEditor* editor() { return panel->editing()->editor(); }
    Account load(const Account& account)
    {
        return must(book.book().records<Account>().load(account.id));
    }

    FreshLists lists;
    BookFixture book;
    TestDesk desk{book};
    std::unique_ptr<ListTablePanel> panel;
    Account harbour;
    Account kestrel;
};

} // namespace

TEST_F(CellEditingTest, F2ChangesACellAndEnterWritesItAsOneAct)
{
    open(ListKind::Accounts, {{u"name"_s, 20}, {u"owner"_s, 12}, {u"standing"_s, 12}});
    press(Qt::Key_Right);
    press(Qt::Key_F2);
    ASSERT_TRUE(editor());
    QTest::keyClicks(focused(), u"Ana"_s);
    press(Qt::Key_Return);
    EXPECT_FALSE(editor());
    EXPECT_EQ(load(harbour).owner, u"Ana"_s);
    EXPECT_EQ(desk.acts, 1);
    EXPECT_EQ(focused(), panel->table());
    press(Qt::Key_F2);
    QTest::keyClicks(focused(), u"Bert"_s);
    press(Qt::Key_Escape);
    EXPECT_FALSE(editor());
    EXPECT_EQ(load(harbour).owner, u"Ana"_s);
    press(Qt::Key_F2);
    press(Qt::Key_Return);
    EXPECT_EQ(desk.acts, 1) << "nothing was changed";
}

TEST_F(CellEditingTest, TabWritesAndGoesOnToTheNextCellThatCanBeChanged)
{
    open(ListKind::Accounts,
         {{u"owner"_s, 12}, {u"balance"_s, 12}, {u"tags"_s, 12}, {u"client-since"_s, 14}});
    press(Qt::Key_F2);
    QTest::keyClicks(focused(), u"Ana"_s);
    press(Qt::Key_Tab);
    ASSERT_TRUE(editor());
    EXPECT_EQ(editor()->field()->accessibleName(), u"Tags"_s) << "past what is reckoned";
    QTest::keyClicks(focused(), u"key, fair"_s);
    press(Qt::Key_Tab);
    QTest::keyClicks(focused(), u"2020-05-06"_s);
    press(Qt::Key_Tab);
    ASSERT_TRUE(editor());
    EXPECT_EQ(editor()->field()->accessibleName(), u"Owner"_s);
    QTest::keyClicks(focused(), u"Bert"_s);
    press(Qt::Key_Return);
    const Account changed = load(harbour);
    EXPECT_EQ(changed.owner, u"Ana"_s);
    EXPECT_EQ(changed.tags, (QStringList{u"key"_s, u"fair"_s}));
    EXPECT_EQ(changed.clientSince, QDate(2020, 5, 6));
    EXPECT_EQ(load(kestrel).owner, u"Bert"_s);
    EXPECT_EQ(desk.acts, 4);
    press(Qt::Key_F2);
    press(Qt::Key_Backtab);
    ASSERT_TRUE(editor());
    EXPECT_EQ(editor()->field()->accessibleName(), u"Client since"_s);
    press(Qt::Key_Escape);
}

TEST_F(CellEditingTest, WhatIsWrongStaysWithItsReason)
{
    open(ListKind::Accounts, {{u"name"_s, 20}, {u"client-since"_s, 14}});
    press(Qt::Key_F2);
    QTest::keyClicks(focused(), u"   "_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(editor());
    EXPECT_FALSE(editor()->error().isEmpty());
    EXPECT_EQ(load(harbour).name, u"Harbour"_s);
    QTest::keyClicks(focused(), u"Harbour Ltd"_s);
    press(Qt::Key_Tab);
    EXPECT_EQ(load(harbour).name, u"Harbour Ltd"_s);
    QTest::keyClicks(focused(), u"whenever"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(editor());
    EXPECT_FALSE(editor()->error().isEmpty());
    press(Qt::Key_Escape);
    EXPECT_FALSE(editor());
}

TEST_F(CellEditingTest, SaysWhatSomebodyChangedMeanwhile)
{
    open(ListKind::Accounts, {{u"owner"_s, 12}});
    press(Qt::Key_F2);
    QTest::keyClicks(focused(), u"Ana"_s);
    const auto other = must(book.book().opener()());
    Account theirs = harbour;
    theirs.owner = u"Bert"_s;
    must(other->records<Account>().save(theirs));
    press(Qt::Key_Return);
    ASSERT_TRUE(editor());
    EXPECT_TRUE(editor()->error().startsWith(u"Somebody changed it"_s));
    EXPECT_EQ(load(harbour).owner, u"Bert"_s);
    press(Qt::Key_Escape);
    EXPECT_EQ(load(harbour).owner, u"Bert"_s);
}

TEST_F(CellEditingTest, SaysWhyACellCanNotBeChanged)
{
    open(ListKind::Accounts, {{u"standing"_s, 20}});
    press(Qt::Key_F2);
    EXPECT_FALSE(editor());
    EXPECT_EQ(desk.statuses, QStringList{u"“Standing” is reckoned from the entries."_s});
}

TEST_F(CellEditingTest, ChoosesAndCountsInEntries)
{
    const Interaction call = book.addCall(harbour.id, 2, u"Prices"_s);
    open(ListKind::Interactions, {{u"kind"_s, 12}, {u"minutes"_s, 12}, {u"summary"_s, 20}});
    press(Qt::Key_F2);
    press(Qt::Key_Down);
    press(Qt::Key_Tab);
    QTest::keyClicks(focused(), u"25"_s);
    press(Qt::Key_Return);
    const auto changed = must(book.book().records<Interaction>().load(call.id));
    EXPECT_EQ(changed.kind, InteractionKind::Meeting);
    EXPECT_EQ(changed.minutes, 25);
    EXPECT_TRUE(desk.errors.isEmpty());
}
