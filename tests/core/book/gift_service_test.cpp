#include "core/book/gift_service.h"

#include "core/book/history.h"
#include "core/domain/shelf_book.h"
#include "tests/support/book_fixture.h"

namespace goodturn::book {
namespace {
using namespace Qt::StringLiterals;
using testing::BookFixture;
using testing::must;

struct GiftCase : BookFixture
{
    Account account = addAccount(u"Harbour & Lowe Ltd"_s);
    Contact ines = addPerson(account.id, u"Ines"_s, u"Duarte"_s);
    Gift gift = save([&] {
        Gift g;
        g.accountId = account.id;
        g.recipient = ines.id;
        g.title = u"The Box"_s;
        g.author = u"Marc Levinson"_s;
        g.isbn = u"978-0-691-17081-7"_s;
        g.budget = *Money::fromMinor(2000, u"EUR"_s);
        g.state = GiftState::Inscribed;
        g.reconnectOn = QDate(2027, 1, 7);
        return g;
    }());
};

TEST(GiftService, AnIsbnIsKeptNormalised)
{
    GiftCase f;
    EXPECT_EQ(f.gift.isbn, u"9780691170817"_s);
}

TEST(GiftService, AMistypedIsbnIsKeptAndKeepsNobodyFromSaving)
{
    GiftCase f;
    f.gift.isbn = u" 978-0-691-17081-8 "_s;
    EXPECT_EQ(f.save(f.gift).isbn, u"978-0-691-17081-8"_s);
}

TEST(GiftService, EverybodyGetsItOnce)
{
    GiftCase f;
    const Contact jan = f.addPerson(f.account.id, u"Jan"_s, u"de Boer"_s);
    f.gift.alsoFor = {f.ines.id, jan.id, jan.id};
    EXPECT_EQ(f.save(f.gift).alsoFor, std::vector{jan.id});
    Gift forJan;
    forJan.accountId = f.account.id;
    forJan.alsoFor = {jan.id, f.ines.id};
    const Gift saved = f.save(forJan);
    EXPECT_EQ(saved.recipient, jan.id);
    EXPECT_EQ(saved.alsoFor, std::vector{f.ines.id});
    EXPECT_EQ(must(f.book().queries().gifts(f.account.id)).back().alsoFor, 1);
}

TEST(GiftService, WhatItCameToIsTheMoneyOfTheFavour)
{
    GiftCase f;
    f.gift.cost = *Money::fromMinor(2350, u"EUR"_s);
    must(f.book().gifts().saveAndStep(f.gift, GiftState::Sent, f.today()));
    const auto favours = must(f.book().queries().favours(f.account.id));
    ASSERT_EQ(favours.size(), 1U);
    EXPECT_EQ(favours[0].money->minor(), 2350);
    EXPECT_EQ(favours[0].worth, FeltWorth::Fair);
}

TEST(GiftService, WhatWasWrittenDownIsToldOfTheGift)
{
    GiftCase f;
    EXPECT_FALSE(must(f.book().queries().giftEntries(f.gift.id)).favourOn.isValid());
    must(f.book().gifts().step(f.gift.id, GiftState::Sent, f.today()));
    const auto entries = must(f.book().queries().giftEntries(f.gift.id));
    EXPECT_EQ(entries.favourOn, f.today());
    EXPECT_EQ(entries.remindOn, QDate(2027, 1, 7));
}

TEST(GiftService, AParcelThatCameBackTakesFavourAndReminderAway)
{
    GiftCase f;
    must(f.book().gifts().step(f.gift.id, GiftState::Sent, f.today()));
    must(f.book().gifts().step(f.gift.id, GiftState::Delivered, f.today()));
    EXPECT_EQ(f.book().queries().favours(f.account.id)->size(), 1U);
    const Gift back = must(f.book().gifts().step(f.gift.id, GiftState::Returned, f.today()));
    EXPECT_EQ(back.returnedOn, f.today());
    EXPECT_EQ(back.sentOn, f.today()) << "it was";
    EXPECT_TRUE(f.book().queries().favours(f.account.id)->empty());
    EXPECT_FALSE(must(f.book().queries().giftEntries(f.gift.id)).remindOn.isValid());
}

struct ShelfCase : GiftCase
{
    ShelfBookId shelve(int copies)
    {
        ShelfBook shelf;
        shelf.title = u"The Box"_s;
        shelf.copies = copies;
        return save(shelf).id;
    }
    Gift ofShelf(ShelfBookId id)
    {
        gift.bookId = id;
        return save(gift);
    }
    int copies(ShelfBookId id) { return must(book().records<ShelfBook>().load(id)).copies; }
};

TEST(GiftService, SendingTakesACopyOffTheShelfOnce)
{
    ShelfCase f;
    const ShelfBookId shelf = f.shelve(2);
    f.ofShelf(shelf);
    must(f.book().gifts().step(f.gift.id, GiftState::Sent, f.today()));
    EXPECT_EQ(f.copies(shelf), 1);
    must(f.book().gifts().step(f.gift.id, GiftState::Thanked, f.today()));
    EXPECT_EQ(f.copies(shelf), 1);
    must(f.book().history().revert(f.book().lastUnit()));
    must(f.book().gifts().step(f.gift.id, GiftState::Inscribed, f.today()));
    EXPECT_EQ(f.copies(shelf), 2) << "laid back";
}

TEST(GiftService, UndoLaysTheCopyBackInTheSameAct)
{
    ShelfCase f;
    const ShelfBookId shelf = f.shelve(1);
    f.ofShelf(shelf);
    must(f.book().gifts().step(f.gift.id, GiftState::Sent, f.today()));
    EXPECT_EQ(f.copies(shelf), 0);
    must(f.book().history().revert(f.book().lastUnit()));
    EXPECT_EQ(f.copies(shelf), 1);
    EXPECT_FALSE(f.book().records<Gift>().load(f.gift.id)->tookCopy);
}

TEST(GiftService, WithNoCopyAtHandNoneIsTakenAndNoneLaidBack)
{
    ShelfCase f;
    const ShelfBookId shelf = f.shelve(0);
    f.ofShelf(shelf);
    must(f.book().gifts().step(f.gift.id, GiftState::Sent, f.today()));
    EXPECT_EQ(f.copies(shelf), 0);
    must(f.book().gifts().step(f.gift.id, GiftState::Returned, f.today()));
    EXPECT_EQ(f.copies(shelf), 0);
}

TEST(GiftService, MarkingItSentRecordsTheFavourAndTheReminder)
{
    GiftCase f;
    const Gift sent = must(f.book().gifts().step(f.gift.id, GiftState::Sent, f.today()));
    EXPECT_EQ(sent.sentOn, f.today());
    const auto favours = must(f.book().queries().favours(f.account.id));
    ASSERT_EQ(favours.size(), 1U);
    EXPECT_EQ(favours[0].direction, Direction::Given);
    EXPECT_EQ(favours[0].favourKind, FavourKind::Book);
    EXPECT_EQ(favours[0].who, u"Ines Duarte"_s);
    EXPECT_EQ(favours[0].money->minor(), 2000);
    EXPECT_TRUE(favours[0].title.contains(u"The Box"_s));
    const auto agenda = must(f.book().queries().agenda(60));
    EXPECT_TRUE(std::any_of(agenda.begin(), agenda.end(), [](const query::AgendaRow& row) {
        return row.kind == query::AgendaRow::Kind::Reminder && row.due == QDate(2027, 1, 7);
    }));
}

TEST(GiftService, MarkingItThankedLaterRecordsNoSecondFavour)
{
    GiftCase f;
    must(f.book().gifts().step(f.gift.id, GiftState::Sent, f.today()));
    must(f.book().gifts().step(f.gift.id, GiftState::Thanked, f.today().addDays(3)));
    EXPECT_EQ(f.book().queries().favours(f.account.id)->size(), 1U);
}

TEST(GiftService, SteppingBackTakesFavourAndReminderAway)
{
    GiftCase f;
    must(f.book().gifts().step(f.gift.id, GiftState::Sent, f.today()));
    must(f.book().gifts().step(f.gift.id, GiftState::Inscribed, f.today()));
    EXPECT_TRUE(f.book().queries().favours(f.account.id)->empty());
    const auto agenda = must(f.book().queries().agenda(60));
    EXPECT_TRUE(std::none_of(agenda.begin(), agenda.end(), [](const query::AgendaRow& row) {
        return row.kind == query::AgendaRow::Kind::Reminder;
    }));
}

TEST(GiftService, OneUndoTakesAllOfItBack)
{
    GiftCase f;
    must(f.book().gifts().step(f.gift.id, GiftState::Sent, f.today()));
    must(f.book().history().revert(f.book().lastUnit()));
    EXPECT_TRUE(f.book().queries().favours(f.account.id)->empty());
    EXPECT_EQ(f.book().records<Gift>().load(f.gift.id)->state, GiftState::Inscribed);
}

TEST(GiftService, WithoutTheWishNoFavourIsRecorded)
{
    GiftCase f;
    Gift quiet = f.gift;
    quiet.recordFavour = false;
    quiet.reconnectOn = {};
    must(f.book().gifts().saveAndStep(quiet, GiftState::Sent, f.today()));
    EXPECT_TRUE(f.book().queries().favours(f.account.id)->empty());
}

TEST(GiftService, AGiftWithoutTitleCannotBeOrdered)
{
    GiftCase f;
    Gift idea;
    idea.accountId = f.account.id;
    idea.recipient = f.ines.id;
    idea = f.save(idea);
    const auto ordered = f.book().gifts().step(idea.id, GiftState::Ordered, f.today());
    ASSERT_FALSE(ordered);
    EXPECT_EQ(ordered.error().kind, ErrorKind::InvalidInput);
}

} // namespace
} // namespace goodturn::book
