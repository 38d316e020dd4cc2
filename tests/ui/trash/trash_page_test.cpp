#include "ui/pages/trash/trash_page.h"

#include "core/book/trash_service.h"
#include "tests/support/test_desk.h"
#include "ui/desk/removal.h"
#include "ui/pages/accounts/empty_state.h"
#include "ui/pages/accounts/record_table.h"
#include "ui/pages/trash/trash_table.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

class TrashPageTest : public ::testing::Test
{
protected:
    TrashPageTest()
    {
        book_.addPerson(harbour_.id, u"Ines"_s, u"Duarte"_s);
        book_.addFavour(harbour_.id, Direction::Given, 1, u"A tip"_s);
    }

    void remove(const RecordKey& record) { must(book_.book().trash().remove({record})); }

    void open()
    {
        page_ = std::make_unique<TrashPage>(desk_);
        page_->resize(1000, 600);
        page_->show();
        table_ = page_->findChild<RecordTable*>();
        page_->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page_.get()));
        page_->focusMain();
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
    bool shows(const QString& words)
    {
        for (const auto* label : page_->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }

    BookFixture book_;
    TestDesk desk_{book_};
    Account harbour_ = book_.addAccount(u"Harbour"_s);
    RecordKey key_{RecordKind::Account, harbour_.id.value()};
    std::unique_ptr<TrashPage> page_;
    RecordTable* table_ = nullptr;
};

} // namespace

TEST_F(TrashPageTest, SaysWhatItIsForWhileItIsEmpty)
{
    open();
    EXPECT_TRUE(page_->findChild<EmptyState*>()->isVisible());
    EXPECT_FALSE(button(u"Restore"_s)->isEnabled());
}

TEST_F(TrashPageTest, ListsWhatWasRemovedWithWhatWentAlong)
{
    remove(key_);
    open();
    ASSERT_EQ(table_->model()->rowCount(), 1);
    EXPECT_EQ(cell(0, 0), u"Account Harbour"_s);
    EXPECT_EQ(cell(0, 2), u"1 person and 1 favour"_s);
    EXPECT_EQ(cell(0, 3), u"today"_s);
    EXPECT_EQ(cell(0, 4), u"rep"_s);
}

TEST_F(TrashPageTest, EnterRestoresWhatIsChosen)
{
    remove(key_);
    open();
    QTest::keyClick(table_, Qt::Key_Return);
    EXPECT_EQ(must(book_.book().queries().accountCount()), 1);
    EXPECT_EQ(must(book_.book().queries().favours(harbour_.id)).size(), 1U);
    EXPECT_TRUE(page_->findChild<EmptyState*>()->isVisible());
    EXPECT_EQ(desk_.acts, 1);
}

TEST_F(TrashPageTest, DeletingForGoodSaysFirstWhatGoesAlongAndKeepIsTheDefault)
{
    remove(key_);
    open();
    QTest::keyClick(table_, Qt::Key_Delete);
    EXPECT_TRUE(shows(u"Delete “Harbour” for good, and 1 person and 1 favour that belong to it? "
                      "Nothing brings it back."_s));
    EXPECT_TRUE(button(u"Keep"_s)->hasFocus());
    QTest::keyClick(button(u"Keep"_s), Qt::Key_Space);
    EXPECT_FALSE(button(u"Keep"_s)->isVisible());
    EXPECT_EQ(must(book_.book().queries().trashCount()), 1);
    EXPECT_TRUE(table_->hasFocus());
}

TEST_F(TrashPageTest, DeletesForGoodWhenToldTo)
{
    remove(key_);
    open();
    QTest::mouseClick(button(u"Delete for good…"_s), Qt::LeftButton);
    QTest::mouseClick(button(u"Delete for good"_s), Qt::LeftButton);
    EXPECT_EQ(must(book_.book().queries().trashCount()), 0);
    EXPECT_FALSE(must(book_.book().queries().recordName(key_)).isThere);
    EXPECT_FALSE(button(u"Keep"_s)->isVisible());
}

TEST_F(TrashPageTest, EscapeClosesTheQuestion)
{
    remove(key_);
    open();
    QTest::keyClick(table_, Qt::Key_Delete);
    QTest::keyClick(button(u"Keep"_s), Qt::Key_Escape);
    EXPECT_FALSE(button(u"Keep"_s)->isVisible());
}

TEST_F(TrashPageTest, FollowsRemovalsAndSearches)
{
    open();
    remove(key_);
    remove({RecordKind::Account, book_.addAccount(u"Kestrel"_s).id.value()});
    EXPECT_EQ(table_->model()->rowCount(), 2);
    page_->setSearchText(u"kes"_s);
    ASSERT_EQ(table_->model()->rowCount(), 1);
    EXPECT_EQ(cell(0, 0), u"Account Kestrel"_s);
}

TEST_F(TrashPageTest, AnEntryWithoutItsAccountSaysWhatToDo)
{
    const Favour favour = book_.addFavour(harbour_.id, Direction::Given, 1, u"Alone"_s);
    remove({RecordKind::Favour, favour.id.value()});
    book_.clock().moveTo(book_.today().addDays(1));
    remove(key_);
    open();
    ASSERT_EQ(table_->model()->rowCount(), 2);
    table_->selectRow(1);
    QTest::mouseClick(button(u"Restore"_s), Qt::LeftButton);
    ASSERT_EQ(desk_.errors.size(), 1);
    EXPECT_TRUE(desk_.errors[0].contains(u"Restore Harbour first"_s));
}

TEST_F(TrashPageTest, ARemovalSaysWhatWentAlong)
{
    EXPECT_TRUE(putInTrash(desk_, {key_}, u"not removed"_s));
    EXPECT_EQ(desk_.statuses.last(),
              u"Harbour removed, with 1 person and 1 favour. Undo brings it back."_s);
    EXPECT_FALSE(putInTrash(desk_, {{RecordKind::Goal, 99}}, u"The goal was not removed"_s));
    EXPECT_EQ(desk_.errors.size(), 1);
}
