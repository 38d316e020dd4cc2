#include "ui/lists/list_paper.h"

#include "tests/support/fresh_lists.h"
#include "tests/support/undo_desk.h"
#include "ui/lists/bulk_bar.h"
#include "ui/lists/list_table_panel.h"
#include "ui/lists/list_table_view.h"
#include "ui/models/list_table_model.h"

#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;
using query::ListKind;

namespace {

class ListPaper : public ::testing::Test
{
protected:
    void SetUp() override
    {
        for (const QString& name :
             {u"Harbour & Lowe Ltd"_s, u"Harbour <b>Pilots</b>"_s, u"Tanaka Optics"_s})
            accounts.push_back(book.addAccount(name).id);
        panel = std::make_unique<ListTablePanel>(desk, ListKind::Accounts);
        panel->show();
    }

    bool shows(int rows)
    {
        return QTest::qWaitFor(
            [&] { return panel->model()->isComplete() && panel->model()->rowCount() == rows; });
    }

    FreshLists fresh;
    BookFixture book;
    UndoDesk desk{book};
    std::vector<AccountId> accounts;
    std::unique_ptr<ListTablePanel> panel;
};

TEST_F(ListPaper, HasTheColumnsTheFilterAndTheOrderOfTheScreen)
{
    query::Filter filter;
    filter.conditions = {{u"name"_s, u"contains"_s, {u"Harbour"_s}}};
    panel->showFilter(filter);
    panel->table()->setColumns({{u"name"_s, 30}, {u"standing"_s, 20}, {u"flow"_s, 16}});
    ASSERT_TRUE(shows(2));
    panel->print();
    ASSERT_TRUE(desk.list);
    EXPECT_EQ(desk.listTitle, query::label(ListKind::Accounts));
    const auto input = desk.list(book.book());
    ASSERT_TRUE(input);
    ASSERT_EQ(input->columns.size(), 2u) << "a picture has no words";
    EXPECT_EQ(input->columns[0].width, 30);
    ASSERT_EQ(input->rows.size(), 2u);
    EXPECT_EQ(input->rows[0], QStringList({u"Harbour & Lowe Ltd"_s, u"New"_s}));
    EXPECT_EQ(input->rows[1][0], u"Harbour <b>Pilots</b>"_s);
    EXPECT_EQ(input->count, 2);
    EXPECT_TRUE(input->filter.contains(u"contains Harbour"_s)) << input->filter.toStdString();
    EXPECT_EQ(input->order, panel->model()->fields()[0].label);
    EXPECT_FALSE(input->descending);
}

TEST_F(ListPaper, LeavesOutARowThatIsGoneByThen)
{
    ASSERT_TRUE(shows(3));
    panel->print();
    must(book.book().records<Account>().trash(accounts[2]));
    const auto input = desk.list(book.book());
    ASSERT_TRUE(input);
    EXPECT_EQ(input->rows.size(), 2u);
    EXPECT_EQ(input->filter, QString());
}

TEST_F(ListPaper, SummariesAreOfTheChosenAccounts)
{
    ASSERT_TRUE(shows(3));
    panel->table()->selectAll();
    panel->bulk()->openSummaries();
    EXPECT_EQ(desk.summaries.size(), 3u);
}

} // namespace
