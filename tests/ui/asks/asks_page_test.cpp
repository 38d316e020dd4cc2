#include "ui/pages/asks/asks_page.h"

#include "tests/support/test_desk.h"
#include "ui/editors/answer_form.h"
#include "ui/editors/ask_form.h"
#include "ui/editors/reminder_form.h"
#include "ui/pages/accounts/empty_state.h"
#include "ui/pages/accounts/record_table.h"

#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

class AsksPageTest : public ::testing::Test
{
protected:
    AsksPageTest() { desk_.setWindow(&window_); }

    Ask add(const QString& title, AskState state)
    {
        Ask ask;
        ask.accountId = harbour_.id;
        ask.title = title;
        ask.state = state;
        ask.askedOn = book_.today().addDays(-20);
        if (isResolved(state))
            ask.resolvedOn = book_.today().addDays(-2);
        return book_.save(ask);
    }
    void open()
    {
        page_ = std::make_unique<AsksPage>(desk_);
        page_->resize(1100, 700);
        page_->show();
        table_ = page_->findChild<RecordTable*>();
    }
    QPushButton* button(const QString& text)
    {
        for (auto* one : page_->findChildren<QPushButton*>())
            if (one->text().remove(u'&') == text)
                return one;
        return nullptr;
    }
    QString cell(int row, int column)
    {
        return table_->model()->index(row, column).data().toString();
    }

    BookFixture book_;
    TestDesk desk_{book_};
    QWidget window_;
    Account harbour_ = book_.addAccount(u"Harbour"_s);
    std::unique_ptr<AsksPage> page_;
    RecordTable* table_ = nullptr;
};

} // namespace

TEST_F(AsksPageTest, RemindsOfTheOneThatIsChosen)
{
    const Ask ask = add(u"A name"_s, AskState::Open);
    open();
    EXPECT_FALSE(button(u"Remind me…"_s)->isEnabled());
    table_->selectRow(0);
    QTest::mouseClick(button(u"Remind me…"_s), Qt::LeftButton);
    auto* form = window_.findChild<ReminderForm*>();
    ASSERT_TRUE(form);
    form->save();
    const auto due = must(book_.book().queries().agenda(7));
    ASSERT_FALSE(due.empty());
    const Reminder made = must(book_.book().records<Reminder>().load(ReminderId(due.back().id)));
    EXPECT_EQ(made.askId, ask.id);
    EXPECT_EQ(made.title, u"Ask again: A name"_s);
}

TEST_F(AsksPageTest, SaysWhatItIsForWhileItIsEmpty)
{
    open();
    auto* empty = page_->findChild<EmptyState*>();
    EXPECT_TRUE(empty->isVisible());
    emit empty->stepTaken();
    EXPECT_TRUE(window_.findChild<AskForm*>());
}

TEST_F(AsksPageTest, ShowsOpenAsksFirst)
{
    add(u"done"_s, AskState::Granted);
    add(u"waiting"_s, AskState::Open);
    open();
    ASSERT_EQ(table_->model()->rowCount(), 2);
    EXPECT_TRUE(cell(0, 1).contains(u"waiting"_s));
    EXPECT_EQ(cell(0, 5), u"Open, 20 days"_s);
}

TEST_F(AsksPageTest, AnswersTheChosenAskOnlyWhileItIsOpen)
{
    add(u"waiting"_s, AskState::Open);
    add(u"done"_s, AskState::Granted);
    open();
    EXPECT_FALSE(button(u"Answer…"_s)->isEnabled());
    table_->selectRow(1);
    EXPECT_FALSE(button(u"Answer…"_s)->isEnabled());
    table_->selectRow(0);
    QTest::mouseClick(button(u"Answer…"_s), Qt::LeftButton);
    EXPECT_TRUE(window_.findChild<AnswerForm*>());
}

TEST_F(AsksPageTest, FollowsChangesAndRemovals)
{
    Ask ask = add(u"waiting"_s, AskState::Open);
    open();
    ask.title = u"still waiting"_s;
    book_.save(ask);
    EXPECT_TRUE(cell(0, 1).contains(u"still waiting"_s));
    table_->selectRow(0);
    table_->setFocus();
    QTest::keyClick(table_, Qt::Key_Delete);
    EXPECT_EQ(table_->model()->rowCount(), 0);
    EXPECT_TRUE(page_->findChild<EmptyState*>()->isVisible());
}

TEST_F(AsksPageTest, OpensAnAskToChangeIt)
{
    add(u"waiting"_s, AskState::Open);
    open();
    table_->selectRow(0);
    QTest::keyClick(table_, Qt::Key_Return);
    EXPECT_TRUE(window_.findChild<AskForm*>());
}

TEST_F(AsksPageTest, FindsAsksByTheSearch)
{
    add(u"introduction"_s, AskState::Open);
    add(u"order"_s, AskState::Open);
    open();
    page_->setSearchText(u"ord"_s);
    ASSERT_EQ(table_->model()->rowCount(), 1);
    page_->setSearchText(u"nothing like it"_s);
    EXPECT_TRUE(table_->isVisible());
}
