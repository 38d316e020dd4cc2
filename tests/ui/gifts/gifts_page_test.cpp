#include "ui/pages/gifts/gifts_page.h"

#include "core/book/gift_service.h"
#include "core/book/history.h"
#include "core/domain/shelf_book.h"
#include "tests/support/line_fields.h"
#include "tests/support/test_desk.h"
#include "ui/pages/accounts/empty_state.h"
#include "ui/pages/accounts/record_table.h"
#include "ui/pages/gifts/due_view.h"
#include "ui/pages/gifts/gift_board.h"
#include "ui/pages/gifts/gift_book_fields.h"
#include "ui/pages/gifts/gift_column.h"
#include "ui/pages/gifts/gift_column_view.h"
#include "ui/pages/gifts/gift_panel.h"
#include "ui/pages/gifts/gift_words.h"
#include "ui/pages/gifts/received_gift_form.h"
#include "ui/pages/gifts/shelf_picker.h"

#include <QLineEdit>
#include <QMenu>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

class GiftsPageTest : public ::testing::Test
{
protected:
    Gift plan(const QString& title, GiftState state = GiftState::Idea)
    {
        Gift gift;
        gift.accountId = harbour_.id;
        gift.recipient = ines_.id;
        gift.title = title;
        gift.state = state;
        gift.arriveBy = QDate(2026, 12, 18);
        gift.orderBy = QDate(2026, 11, 20);
        gift.inscribeBy = QDate(2026, 12, 11);
        return book_.save(gift);
    }
    std::unique_ptr<GiftsPage> open()
    {
        auto page = std::make_unique<GiftsPage>(desk_);
        page->resize(1100, 700);
        page->show();
        page->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(page.get()));
        page->focusMain();
        return page;
    }
    static GiftColumnView* column(GiftsPage& page, GiftState state)
    {
        return page.findChild<GiftBoard*>()->column(state).view();
    }
    static RecordTable* table(GiftsPage& page, const QString& name)
    {
        for (auto* one : page.findChildren<RecordTable*>())
            if (one->accessibleName() == name)
                return one;
        return nullptr;
    }
    GiftState stateOf(GiftId id) { return must(book_.book().records<Gift>().load(id)).state; }

    BookFixture book_;
    TestDesk desk_{book_};
    Account harbour_ = book_.addAccount(u"Harbour"_s);
    Contact ines_ = book_.addPerson(harbour_.id, u"Ines"_s, u"Duarte"_s);
};

} // namespace

TEST_F(GiftsPageTest, SaysWhatItIsForWhileItIsEmpty)
{
    const auto page = open();
    auto* empty = page->findChild<EmptyState*>();
    ASSERT_TRUE(empty->isVisible());
    emit empty->stepTaken();
    EXPECT_TRUE(page->findChild<GiftPanel*>()->isVisible());
}

TEST_F(GiftsPageTest, BringsACardThroughAllItsStatesByTheKeyboard)
{
    const Gift gift = plan(u"The Box"_s);
    const auto page = open();
    GiftColumnView* from = column(*page, GiftState::Idea);
    EXPECT_EQ(from->currentGift(), gift.id);
    for (auto state = nextState(GiftState::Idea); state; state = nextState(*state)) {
        QTest::keyClick(from, Qt::Key_Space);
        EXPECT_EQ(stateOf(gift.id), *state);
        from = column(*page, columnOf(*state));
        EXPECT_EQ(from->currentGift(), gift.id);
    }
    EXPECT_EQ(must(book_.book().queries().favours(harbour_.id)).size(), 1U);
    QTest::keyClick(from, Qt::Key_Left, Qt::ControlModifier);
    QTest::keyClick(column(*page, GiftState::Sent), Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(stateOf(gift.id), GiftState::Inscribed);
    EXPECT_TRUE(must(book_.book().queries().favours(harbour_.id)).empty());
}

TEST_F(GiftsPageTest, EditsTheCardBesideTheBoard)
{
    const Gift gift = plan(u"The Box"_s);
    const auto page = open();
    QTest::keyClick(column(*page, GiftState::Idea), Qt::Key_Return);
    auto* panel = page->findChild<GiftPanel*>();
    ASSERT_TRUE(panel->isVisible());
    EXPECT_EQ(panel->shown(), gift.id);
    auto* title = qobject_cast<QLineEdit*>(page->focusWidget());
    ASSERT_TRUE(title);
    QTest::keyClick(title, Qt::Key_End);
    QTest::keyClicks(title, u"!"_s);
    QTest::keyClick(title, Qt::Key_Return);
    EXPECT_EQ(must(book_.book().records<Gift>().load(gift.id)).title, u"The Box!"_s);
}

TEST_F(GiftsPageTest, FollowsAnUndoneStep)
{
    const Gift gift = plan(u"The Box"_s);
    const auto page = open();
    QTest::keyClick(column(*page, GiftState::Idea), Qt::Key_Space);
    EXPECT_EQ(column(*page, GiftState::Planned)->currentGift(), gift.id);
    must(book_.book().history().revert(book_.book().lastUnit()));
    EXPECT_EQ(stateOf(gift.id), GiftState::Idea);
    EXPECT_EQ(column(*page, GiftState::Idea)->currentGift(), gift.id);
}

TEST_F(GiftsPageTest, KeepsAnIdeaWithoutATitleWhereItIs)
{
    const Gift gift = plan({});
    const auto page = open();
    QTest::keyClick(column(*page, GiftState::Idea), Qt::Key_Space);
    EXPECT_EQ(stateOf(gift.id), GiftState::Idea);
    EXPECT_EQ(desk_.errors.size(), 1);
}

TEST_F(GiftsPageTest, RemovesACardAndTheCardBesideIt)
{
    plan(u"The Box"_s);
    const auto page = open();
    QTest::keyClick(column(*page, GiftState::Idea), Qt::Key_Return);
    column(*page, GiftState::Idea)->setFocus();
    QTest::keyClick(column(*page, GiftState::Idea), Qt::Key_Delete);
    EXPECT_FALSE(page->findChild<GiftPanel*>()->isVisible());
    EXPECT_TRUE(page->findChild<EmptyState*>()->isVisible());
}

TEST_F(GiftsPageTest, ListsWhatIsDueWithTheRemindersToReconnect)
{
    const Gift late = plan(u"The Box"_s);
    const Gift sent = plan(u"Quiet"_s, GiftState::Inscribed);
    Reminder reminder;
    reminder.accountId = harbour_.id;
    reminder.giftId = sent.id;
    reminder.title = u"Reconnect after “Quiet”"_s;
    reminder.dueOn = book_.today().addDays(3);
    book_.save(reminder);
    Reminder other = reminder;
    other.giftId.reset();
    other.title = u"something else"_s;
    book_.save(other);
    const auto page = open();
    page->showDue();
    RecordTable* due = table(*page, u"What is due for gifts"_s);
    ASSERT_TRUE(due->isVisible());
    ASSERT_EQ(due->model()->rowCount(), 2);
    EXPECT_TRUE(due->model()->index(0, 0).data().toString().contains(u"late"_s));
    EXPECT_EQ(due->model()->index(1, 2).data().toString(), reminder.title);
    due->selectRow(0);
    QTest::keyClick(due, Qt::Key_Return);
    EXPECT_EQ(page->findChild<GiftPanel*>()->shown(), late.id);
}

TEST_F(GiftsPageTest, PutsWhatWasSentOnTheShelf)
{
    plan(u"The Box"_s);
    Gift sent = plan(u"Quiet"_s);
    sent.state = GiftState::Thanked;
    sent.sentOn = QDate(2026, 11, 4);
    sent.thankedOn = QDate(2026, 11, 10);
    sent.reaction = u"read it twice"_s;
    book_.save(sent);
    const auto page = open();
    RecordTable* shelf = table(*page, u"Your shelf"_s);
    EXPECT_EQ(shelf->model()->rowCount(), 0) << "it is read when it is seen";
    for (auto* chip : page->findChildren<QAbstractButton*>())
        if (chip->text() == u"&Shelf"_s)
            chip->click();
    ASSERT_EQ(shelf->model()->rowCount(), 1);
    EXPECT_EQ(shelf->model()->index(0, 0).data().toString(), u"Quiet"_s);
}

TEST_F(GiftsPageTest, ABookOfTheShelfIsPlannedAndSendingItTakesACopy)
{
    ShelfBook box;
    box.title = u"The Box"_s;
    box.author = u"Marc Levinson"_s;
    box.publisher = u"Princeton"_s;
    box.copies = 2;
    box = book_.save(box);
    const auto page = open();
    page->newGift(harbour_.id, ines_.id);
    auto* panel = page->findChild<GiftPanel*>();
    auto* picker = panel->findChild<ShelfPicker*>();
    emit picker->menu()->aboutToShow();
    picker->menu()->actions().front()->trigger();
    ASSERT_TRUE(panel->save());
    Gift gift = must(book_.book().records<Gift>().load(panel->shown()));
    EXPECT_EQ(gift.title, box.title);
    EXPECT_EQ(gift.author, box.author);
    EXPECT_EQ(gift.publisher, box.publisher);
    EXPECT_EQ(gift.bookId, box.id);
    must(book_.book().gifts().step(gift.id, GiftState::Sent, book_.today()));
    EXPECT_EQ(must(book_.book().records<ShelfBook>().load(box.id)).copies, 1);
}

TEST_F(GiftsPageTest, AnotherTitleIsNoBookOfTheShelfAnyMore)
{
    ShelfBook box;
    box.title = u"The Box"_s;
    box = book_.save(box);
    Gift gift = plan(u"The Box"_s);
    gift.bookId = box.id;
    gift = book_.save(gift);
    const auto page = open();
    page->showGift(gift.id);
    auto* panel = page->findChild<GiftPanel*>();
    QTest::keyClicks(lineOf(*panel, u"Book (title or ISBN)"_s), u"es"_s);
    ASSERT_TRUE(panel->save());
    EXPECT_FALSE(must(book_.book().records<Gift>().load(gift.id)).bookId);
}

TEST_F(GiftsPageTest, ContinuesTheFormsOfTheShelf)
{
    const auto page = open();
    desk_.setWindow(page.get());
    EXPECT_FALSE(page->continueDraft({{u"form"_s, u"nothing"_s}}));
    EXPECT_TRUE(page->continueDraft({{u"form"_s, u"received-gift"_s}}));
    EXPECT_TRUE(page->findChild<ReceivedGiftForm*>());
}

TEST_F(GiftsPageTest, FindsCardsByTheSearch)
{
    plan(u"The Box"_s);
    plan(u"Quiet"_s);
    const auto page = open();
    page->setSearchText(u"quiet"_s);
    EXPECT_EQ(column(*page, GiftState::Idea)->model()->rowCount(), 1);
    page->setSearchText({});
    EXPECT_EQ(column(*page, GiftState::Idea)->model()->rowCount(), 2);
}

TEST_F(GiftsPageTest, BeginsAGiftForAPersonWhereTheyWork)
{
    const auto page = open();
    page->newGift(AccountId(), ines_.id);
    auto* panel = page->findChild<GiftPanel*>();
    ASSERT_TRUE(panel->isVisible());
    EXPECT_TRUE(panel->save());
    const auto rows = must(book_.book().queries().openGifts());
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows.front().accountId, harbour_.id);
    EXPECT_EQ(rows.front().recipientId, ines_.id);
    EXPECT_EQ(rows.front().arriveBy, QDate(2026, 12, 18));
}

TEST_F(GiftsPageTest, BeginsAGiftForTheNextHolidayThatThePersonKeeps)
{
    Contact ines = must(book_.book().records<Contact>().load(ines_.id));
    ines.holidays = {Occasion::Hanukkah, Occasion::Passover};
    book_.save(ines);
    const auto page = open();
    page->newGift(AccountId(), ines_.id);
    EXPECT_TRUE(page->findChild<GiftPanel*>()->save());
    const auto rows = must(book_.book().queries().openGifts());
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows.front().occasion, Occasion::Hanukkah);
    EXPECT_EQ(rows.front().arriveBy, QDate(2026, 12, 4));
}
