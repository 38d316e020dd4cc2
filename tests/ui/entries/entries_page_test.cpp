#include "ui/pages/entries/entries_page.h"

#include "core/query/queries.h"
#include "tests/support/fresh_lists.h"
#include "tests/support/test_desk.h"
#include "ui/editors/editor_form.h"
#include "ui/editors/form_steps.h"
#include "ui/lists/bulk_bar.h"
#include "ui/lists/list_order.h"
#include "ui/lists/list_table_panel.h"
#include "ui/lists/list_table_view.h"
#include "ui/models/list_table_model.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;
using query::ListKind;

namespace {

class EntriesPageTest : public ::testing::Test
{
protected:
    EntriesPageTest()
    {
        harbour = book.addAccount(u"Harbour"_s);
        kestrel = book.addAccount(u"Kestrel"_s);
        older = book.addFavour(harbour.id, Direction::Given, 9, u"Older"_s);
        newer = book.addFavour(kestrel.id, Direction::Received, 2, u"Newer"_s);
        call = book.addCall(kestrel.id, 3, u"Prices"_s);
        desk.setWindow(&window);
        window.resize(1100, 640);
        window.show();
    }

    void open()
    {
        page = std::make_unique<EntriesPage>(desk, &window);
        page->setGeometry(window.rect());
        page->show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        page->focusMain();
    }

    static QWidget* focused() { return QApplication::focusWidget(); }

    QString cell(int row, const QString& field)
    {
        const auto* model = page->table()->model();
        return model->index(row, model->columnOf(field)).data().toString();
    }

    bool counts(const QString& words)
    {
        return QTest::qWaitFor([&] { return page->table()->count()->text() == words; }, 5000);
    }

    FreshLists lists;
    BookFixture book;
    TestDesk desk{book};
    QWidget window;
    Account harbour;
    Account kestrel;
    Favour older;
    Favour newer;
    Interaction call;
    std::unique_ptr<EntriesPage> page;
};

/// Also where the window beneath took the keyboard back meanwhile.
bool becomesActive(QWidget* window)
{
    return QTest::qWaitFor([window] {
        window->activateWindow();
        return QApplication::activeWindow() == window;
    });
}

} // namespace

TEST_F(EntriesPageTest, ShowsFavoursNewestFirstAndTurnsToInteractions)
{
    open();
    EXPECT_EQ(page->kind(), ListKind::Favours);
    EXPECT_TRUE(counts(u"2 favours, 1 selected"_s)) << page->table()->count()->text().toStdString();
    EXPECT_EQ(cell(0, u"title"_s), u"Newer"_s);
    EXPECT_EQ(cell(0, u"account"_s), u"Kestrel"_s);
    EXPECT_EQ(cell(0, u"direction"_s), u"▼ Received"_s);
    EXPECT_EQ(cell(1, u"title"_s), u"Older"_s);
    page->turnTable();
    EXPECT_EQ(page->kind(), ListKind::Interactions);
    EXPECT_TRUE(counts(u"1 interaction, 1 selected"_s));
    EXPECT_EQ(cell(0, u"summary"_s), u"Prices"_s);
    page.reset();
    open();
    EXPECT_EQ(page->kind(), ListKind::Interactions) << "as it was left";
    page->showKind(ListKind::Favours);
    EXPECT_EQ(page->kind(), ListKind::Favours);
}

TEST_F(EntriesPageTest, EnterOpensTheFormAndCtrlEnterGoesToTheAccount)
{
    open();
    QTest::keyClick(focused(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(desk.account, kestrel.id);
    EXPECT_FALSE(window.findChild<EditorForm*>());
    QTest::keyClick(page->table()->table(), Qt::Key_Return);
    auto* form = window.findChild<EditorForm*>();
    ASSERT_TRUE(form);
    EXPECT_TRUE(form->isVisible());
    EXPECT_TRUE(desk.errors.isEmpty());
}

TEST_F(EntriesPageTest, GoesFromFormToFormInTheOrderOfTheTableAndSavesWhatWasTyped)
{
    const auto shown = [this]() -> EditorForm* {
        for (EditorForm* form : window.findChildren<EditorForm*>())
            if (form->isVisible())
                return form;
        return nullptr;
    };
    open();
    QTest::keyClick(focused(), Qt::Key_Return);
    EditorForm* first = shown();
    ASSERT_TRUE(first);
    ASSERT_TRUE(becomesActive(first));
    QLineEdit* title = nullptr;
    for (auto* line : first->findChildren<QLineEdit*>())
        if (line->text() == u"Newer"_s)
            title = line;
    ASSERT_TRUE(title);
    title->setFocus();
    QTest::keyClicks(title, u"!"_s);
    ASSERT_TRUE(becomesActive(first));
    QTest::keyClick(title, Qt::Key_PageDown, Qt::ControlModifier);
    EditorForm* second = shown();
    ASSERT_TRUE(second);
    EXPECT_NE(second, first);
    EXPECT_EQ(desk.acts, 1);
    EXPECT_TRUE(must(book.book().records<Favour>().load(newer.id)).title.contains(u'!'));
    EXPECT_EQ(desk.statuses.last(), u"2 of 2"_s);
    EXPECT_EQ(page->table()->table()->currentKey(), older.id.value());
    ASSERT_TRUE(becomesActive(second));
    QTest::keyClick(second, Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(desk.statuses.last(), u"This is the last of the list."_s);
    EXPECT_TRUE(shown()) << "the last one stays open";
    EXPECT_EQ(desk.acts, 1);
}

TEST_F(EntriesPageTest, FollowsAnEditWithoutLosingThePlace)
{
    open();
    page->table()->choose(older.id.value());
    older.date = book.today();
    older.title = u"Now the newest"_s;
    older = must(book.book().records<Favour>().save(older));
    EXPECT_TRUE(QTest::qWaitFor([&] { return cell(0, u"title"_s) == u"Now the newest"_s; }, 5000));
    EXPECT_EQ(page->table()->table()->currentKey(), older.id.value());
    kestrel.name = u"Kestrel Optics"_s;
    must(book.book().records<Account>().save(kestrel));
    EXPECT_EQ(cell(1, u"account"_s), u"Kestrel Optics"_s);
}

TEST_F(EntriesPageTest, DeletesTheChosenAsOneActWithAPreview)
{
    open();
    QTest::keyClick(focused(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(focused(), Qt::Key_Delete);
    EXPECT_EQ(page->table()->bulk()->preview()->text(), u"2 favours go to the trash"_s);
    QTest::keyClick(focused(), Qt::Key_Space);
    EXPECT_EQ(desk.acts, 1);
    EXPECT_TRUE(counts(u"0 favours"_s)) << page->table()->count()->text().toStdString();
    const auto done = must(book.book().queries().history({RecordKind::Favour, older.id.value()}));
    EXPECT_EQ(done.lines.front().act, u"Remove 2 favours"_s);
}

TEST_F(EntriesPageTest, IsSearchedByTheNameOfTheAccount)
{
    open();
    page->setSearchText(u"harb"_s);
    EXPECT_EQ(page->table()->model()->rowCount(), 1);
    page->showKind(ListKind::Interactions);
    EXPECT_EQ(page->table()->model()->rowCount(), 0);
    page->setSearchText({});
    EXPECT_EQ(page->table()->model()->rowCount(), 1);
}
