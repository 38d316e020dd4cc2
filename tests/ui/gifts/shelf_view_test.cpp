#include "ui/pages/gifts/shelf_view.h"

#include "core/domain/shelf_book.h"
#include "tests/ui/editors/form_driver.h"
#include "ui/pages/accounts/record_table.h"
#include "ui/pages/gifts/received_gift_form.h"
#include "ui/pages/gifts/shelf_book_form.h"
#include "ui/pages/gifts/shelf_picker.h"

#include "core/book/shelf_service.h"

#include <QMenu>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

class ShelfViewTest : public ::testing::Test
{
protected:
    ShelfBook shelve(const QString& title, const QStringList& tags = {}, int copies = 1)
    {
        ShelfBook book;
        book.title = title;
        book.author = u"Marc Levinson"_s;
        book.tags = tags;
        book.copies = copies;
        return f_.book.save(book);
    }
    Gift sent(const QString& title)
    {
        Gift gift;
        gift.accountId = harbour_.id;
        gift.recipient = ines_.id;
        gift.title = title;
        gift.state = GiftState::Sent;
        gift.sentOn = f_.book.today().addDays(-9);
        return f_.book.save(gift);
    }
    QString cell(int row, int column)
    {
        return table()->model()->index(row, column).data().toString();
    }
    RecordTable* table() { return view_.findChild<RecordTable*>(); }
    QPushButton* button(const QString& words)
    {
        for (auto* one : view_.findChildren<QPushButton*>())
            if (one->text().remove(u'&').contains(words))
                return one;
        return nullptr;
    }

    FormDriver f_;
    Account harbour_ = f_.book.addAccount(u"Harbour"_s);
    Contact ines_ = f_.book.addPerson(harbour_.id, u"Ines"_s, u"Duarte"_s);
    ShelfView view_{f_.desk};
};

} // namespace

TEST_F(ShelfViewTest, ShowsEachBookWithWhoGotItAndWhatWasSaid)
{
    shelve(u"The Box"_s, {u"ports"_s, u"history"_s}, 2);
    Gift gift = sent(u"The Box"_s);
    gift.reaction = u"read it twice"_s;
    f_.book.save(gift);
    sent(u"Salt"_s);
    view_.reload();
    ASSERT_EQ(table()->model()->rowCount(), 2);
    EXPECT_EQ(cell(0, 0), u"Salt"_s);
    EXPECT_EQ(cell(0, 2), u"–"_s) << "given, and not on the shelf";
    EXPECT_EQ(cell(0, 6), u"no word yet"_s);
    EXPECT_EQ(cell(1, 0), u"The Box"_s);
    EXPECT_EQ(cell(1, 2), u"2"_s);
    EXPECT_EQ(cell(1, 3), u"ports, history"_s);
    EXPECT_EQ(cell(1, 4), u"Ines Duarte"_s);
    EXPECT_EQ(cell(1, 6), u"read it twice"_s);
    view_.setSearchText(u"hist"_s);
    EXPECT_EQ(table()->model()->rowCount(), 1);
}

TEST_F(ShelfViewTest, ABookIsPutOnTheShelfByTheForm)
{
    button(u"Put a book"_s)->click();
    ASSERT_TRUE(qobject_cast<ShelfBookForm*>(f_.form()));
    f_.type(u"ISBN"_s, u"9780691170818"_s);
    f_.form()->save();
    ASSERT_TRUE(f_.form()) << "a title is needed";
    f_.type(u"Title"_s, u"The Box"_s);
    f_.type(u"Tags"_s, u"ports, history"_s);
    f_.type(u"Copies at hand"_s, u"3"_s);
    f_.form()->save();
    view_.reload();
    const auto shelf = must(f_.book.book().queries().shelf());
    ASSERT_EQ(shelf.size(), 1U);
    EXPECT_EQ(shelf[0].tags, (QStringList{u"ports"_s, u"history"_s}));
    EXPECT_EQ(shelf[0].copies, 3);
    EXPECT_EQ(shelf[0].isbn, u"9780691170818"_s) << "mistyped, and kept";
}

TEST_F(ShelfViewTest, EnterOpensTheBookOrTheCardOfAGiftThatIsOnNoShelf)
{
    shelve(u"The Box"_s);
    const Gift salt = sent(u"Salt"_s);
    view_.reload();
    view_.show();
    QSignalSpy wanted(&view_, &ShelfView::giftWanted);
    table()->selectRow(0);
    QTest::keyClick(table(), Qt::Key_Return);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.first().at(0).value<GiftId>(), salt.id);
    table()->selectRow(1);
    QTest::keyClick(table(), Qt::Key_Return);
    EXPECT_TRUE(qobject_cast<ShelfBookForm*>(f_.form()));
}

TEST_F(ShelfViewTest, DeleteTakesABookOffTheShelfAndLeavesItsGifts)
{
    shelve(u"The Box"_s);
    sent(u"The Box"_s);
    view_.reload();
    view_.show();
    table()->selectRow(0);
    QTest::keyClick(table(), Qt::Key_Delete);
    view_.reload();
    EXPECT_EQ(cell(0, 2), u"–"_s);
    QTest::keyClick(table(), Qt::Key_Delete);
    EXPECT_EQ(must(f_.book.book().queries().givenGifts()).size(), 1U);
}

TEST_F(ShelfViewTest, AGiftThatTheRepGotIsWrittenDown)
{
    button(u"You got a gift"_s)->click();
    ASSERT_TRUE(qobject_cast<ReceivedGiftForm*>(f_.form()));
    f_.type(u"Account"_s, u"Harbour"_s);
    f_.type(u"From"_s, u"Ines Duarte"_s);
    f_.type(u"What it is"_s, u"Quiet"_s);
    f_.type(u"Author"_s, u"Susan Cain"_s);
    f_.form()->save();
    EXPECT_FALSE(f_.form());
    const auto favours = must(f_.book.book().queries().favours(harbour_.id));
    ASSERT_EQ(favours.size(), 1U);
    EXPECT_EQ(favours[0].direction, Direction::Received);
    EXPECT_EQ(must(f_.book.book().queries().shelf()).front().giver, ines_.id);
}

TEST_F(ShelfViewTest, SuggestionsSayWhy)
{
    ines_.interests = {u"ports"_s};
    f_.book.save(ines_);
    shelve(u"Atlas"_s, {}, 0);
    shelve(u"The Box"_s, {u"ports"_s}, 2);
    shelve(u"Salt"_s);
    sent(u"Salt"_s);
    const auto all = must(book::ShelfService(f_.book.book()).suggestionsFor(harbour_.id, ines_.id));
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(suggestionText(all[0]), u"“The Box” — Marc Levinson · likes ports · 2 at hand"_s);
    EXPECT_TRUE(suggestionText(all[1]).endsWith(u"none at hand"_s));
    EXPECT_TRUE(suggestionText(all[2]).contains(u"⚠ already given to Ines Duarte"_s));
}

TEST_F(ShelfViewTest, ThePickerOffersWhatSuits)
{
    ShelfPicker empty(f_.desk, [this] { return ForWhom{harbour_.id, ines_.id}; });
    emit empty.menu()->aboutToShow();
    ASSERT_EQ(empty.menu()->actions().size(), 1);
    EXPECT_FALSE(empty.menu()->actions().front()->isEnabled());
    const ShelfBook box = shelve(u"The Box"_s);
    QSignalSpy picked(&empty, &ShelfPicker::picked);
    emit empty.menu()->aboutToShow();
    empty.menu()->actions().front()->trigger();
    ASSERT_EQ(picked.count(), 1);
    EXPECT_EQ(picked.first().at(0).value<ShelfBookId>(), box.id);
}
