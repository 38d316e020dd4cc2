#include "ui/lists/cell_editing.h"

#include "core/book/custom_field_service.h"
#include "core/book/history.h"
#include "core/query/custom_list_fields.h"
#include "tests/support/fresh_lists.h"
#include "tests/support/test_desk.h"
#include "ui/delegates/table_row_delegate.h"
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
    ASSERT_EQ(desk.statuses.size(), 1);
    EXPECT_TRUE(desk.statuses.first().startsWith(u"“Standing” is worked out from the log."_s));
}

TEST_F(CellEditingTest, LiesOverItsCellAndItsTextBeginsWhereThatOfTheCellDoes)
{
    open(ListKind::Accounts,
         {{u"name"_s, 30}, {u"owner"_s, 8}, {u"client-since"_s, 20}, {u"lifecycle"_s, 14}});
    const ListTableView* table = panel->table();
    const int margin = TableRowDelegate::margin(table->fontMetrics());
    press(Qt::Key_F2);
    for (const int column : {0, 1, 2, 3}) {
        ASSERT_TRUE(editor());
        const QRect cell = table->visualRect(table->currentIndex());
        EXPECT_EQ(editor()->geometry(), cell) << column;
        if (auto* line = qobject_cast<QLineEdit*>(focused())) {
            line->setCursorPosition(0);
            const QRect caret = line->inputMethodQuery(Qt::ImCursorRectangle).toRect();
            const int begin = line->mapTo(table->viewport(), caret.center()).x();
            EXPECT_NEAR(begin, cell.left() + margin, 1) << column;
            EXPECT_FALSE(line->hasFrame());
        }
        press(Qt::Key_Tab);
    }
    ASSERT_TRUE(editor());
    EXPECT_EQ(table->currentIndex().row(), 1) << "past the last one comes the next row";
    press(Qt::Key_Escape);
}

TEST_F(CellEditingTest, EachKindOfOwnFieldIsTypedOrChosenInItsCell)
{
    must(book.book().setSetting(u"currency"_s, u"EUR"_s));
    std::vector<book::ListColumn> columns;
    for (const auto& type : EnumCodes<CustomType>::all) {
        const CustomField field = must(
            book.book().customFields().add(RecordKind::Account, u"Own %1"_s.arg(code(type.value)),
                                           type.value, {u"Gold"_s, u"Tin"_s}));
        columns.push_back({query::customKey(field.meta.uuid), 14});
    }
    open(ListKind::Accounts, columns);
    press(Qt::Key_F2);
    ASSERT_TRUE(editor());
    const auto type = [](const QString& text) { QTest::keyClicks(focused(), text); };
    type(u"sea"_s);
    press(Qt::Key_Tab);
    type(u"twelve"_s);
    press(Qt::Key_Tab);
    ASSERT_TRUE(editor());
    EXPECT_FALSE(editor()->error().isEmpty()) << "twelve is no number";
    qobject_cast<QLineEdit*>(focused())->selectAll();
    type(u"12.5"_s);
    press(Qt::Key_Tab);
    type(u"2026-05-06"_s);
    press(Qt::Key_Tab);
    type(u"1180"_s);
    press(Qt::Key_Tab);
    EXPECT_EQ(focused()->accessibleName(), u"Currency"_s) << "a part of the same field";
    press(Qt::Key_Tab);
    press(Qt::Key_Down);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    press(Qt::Key_Tab);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_FALSE(editor());
    EXPECT_EQ(desk.acts, 7);
    QStringList words;
    for (const auto& own :
         must(book.book().queries().customTexts(RecordKind::Account, load(harbour).custom)))
        words << own.texts.join(u'+');
    EXPECT_EQ(words, (QStringList{u"sea"_s, u"12.5"_s, u"2026-05-06"_s, u"118000 EUR"_s, u"Gold"_s,
                                  u"Tin"_s, u"1"_s}));
}

TEST_F(CellEditingTest, AnOwnFieldIsOneActThatUndoTakesBackAndWhatDoesNotFitIsKept)
{
    const CustomField own =
        must(book.book().customFields().add(RecordKind::Account, u"Tier"_s, CustomType::Number));
    setCustomTexts(harbour.custom, own.id, {u"about ten"_s});
    harbour = book.save(harbour);
    open(ListKind::Accounts, {{query::customKey(own.meta.uuid), 14}});
    press(Qt::Key_F2);
    ASSERT_TRUE(editor());
    EXPECT_TRUE(editor()->error().startsWith(u"Kept as it was written"_s));
    press(Qt::Key_Return);
    EXPECT_EQ(desk.acts, 0) << "nothing was changed";
    press(Qt::Key_F2);
    QTest::keyClicks(focused(), u"10"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(customTexts(load(harbour).custom, own.id), QStringList{u"10"_s});
    must(book.book().history().revert(book.book().lastUnit()));
    EXPECT_EQ(customTexts(load(harbour).custom, own.id), QStringList{u"about ten"_s});
}

TEST_F(CellEditingTest, AListWithoutChoicesIsLeftByItsKeys)
{
    const CustomField own =
        must(book.book().customFields().add(RecordKind::Account, u"Club"_s, CustomType::Choices));
    open(ListKind::Accounts, {{query::customKey(own.meta.uuid), 14}, {u"owner"_s, 12}});
    press(Qt::Key_F2);
    ASSERT_TRUE(editor());
    press(Qt::Key_Escape);
    EXPECT_FALSE(editor());
    press(Qt::Key_F2);
    press(Qt::Key_Tab);
    ASSERT_TRUE(editor());
    EXPECT_EQ(editor()->field()->accessibleName(), u"Owner"_s);
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
