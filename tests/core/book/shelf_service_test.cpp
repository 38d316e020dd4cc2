#include "core/book/received_gift.h"
#include "core/book/shelf_service.h"

#include "core/book/history.h"
#include "core/domain/shelf_book.h"
#include "tests/support/book_fixture.h"

namespace goodturn::book {
namespace {
using namespace Qt::StringLiterals;
using testing::BookFixture;
using testing::must;

struct ShelfFixture : ::testing::Test
{
    BookFixture f;
    Account harbour = f.addAccount(u"Harbour & Lowe"_s);
    Contact ines = f.addPerson(harbour.id, u"Ines"_s, u"Duarte"_s);
    Contact jan = f.addPerson(harbour.id, u"Jan"_s, u"de Boer"_s);

    ShelfFixture()
    {
        ines.interests = {u"ports"_s, u"running"_s};
        ines.readingTastes = {u"history"_s};
        ines = f.save(ines);
    }
    ShelfBook shelve(const QString& title, const QStringList& tags, int copies = 1)
    {
        ShelfBook book;
        book.title = title;
        book.tags = tags;
        book.copies = copies;
        return f.save(book);
    }
    QStringList suggested(std::optional<ContactId> person)
    {
        QStringList titles;
        for (const auto& one : must(ShelfService(f.book()).suggestionsFor(harbour.id, person)))
            titles << one.book.title;
        return titles;
    }
};

TEST_F(ShelfFixture, SuggestsFirstWhatHasMostInCommon)
{
    shelve(u"Atlas"_s, {u"maps"_s});
    shelve(u"Quiet"_s, {u"running"_s});
    shelve(u"The Box"_s, {u"ports"_s, u"history"_s});
    EXPECT_EQ(suggested(ines.id), (QStringList{u"The Box"_s, u"Quiet"_s, u"Atlas"_s}));
    EXPECT_EQ(suggested({}), (QStringList{u"Atlas"_s, u"Quiet"_s, u"The Box"_s})) << "by title";
    const auto best = must(ShelfService(f.book()).suggestionsFor(harbour.id, ines.id)).front();
    EXPECT_EQ(best.match.shared, (QStringList{u"ports"_s, u"history"_s}));
    EXPECT_TRUE(best.repeats.isEmpty());
}

TEST_F(ShelfFixture, OfTwoAlikeTheOneAtHandComesFirst)
{
    shelve(u"Harbours"_s, {u"ports"_s}, 0);
    shelve(u"Quays"_s, {u"ports"_s}, 1);
    EXPECT_EQ(suggested(ines.id), (QStringList{u"Quays"_s, u"Harbours"_s}));
}

TEST_F(ShelfFixture, WhatTheyOrAColleagueHaveOrGaveComesLastAndIsMarked)
{
    shelve(u"Atlas"_s, {});
    const ShelfBook box = shelve(u"The Box"_s, {u"ports"_s, u"history"_s});
    ShelfBook quiet = shelve(u"Quiet"_s, {u"running"_s});
    quiet.givenBy = jan.id;
    f.save(quiet);
    Gift gift;
    gift.accountId = harbour.id;
    gift.recipient = jan.id;
    gift.bookId = box.id;
    gift.title = box.title;
    f.save(gift);
    EXPECT_EQ(suggested(ines.id), (QStringList{u"Atlas"_s, u"The Box"_s, u"Quiet"_s}));
    const auto forInes = must(ShelfService(f.book()).suggestionsFor(harbour.id, ines.id));
    EXPECT_EQ(forInes[1].repeats.toColleagues, QStringList{u"Jan de Boer"_s});
    EXPECT_EQ(forInes[2].repeats.fromThem, QStringList{u"Jan de Boer"_s});
    const auto forJan = must(ShelfService(f.book()).suggestionsFor(harbour.id, jan.id));
    EXPECT_EQ(forJan[1].repeats.fromThem, QStringList{u"Jan de Boer"_s});
    EXPECT_EQ(forJan[2].repeats.toThem, QStringList{u"Jan de Boer"_s});
}

struct ReceivedFixture : ShelfFixture
{
    ReceivedGift salt()
    {
        ReceivedGift gift;
        gift.accountId = harbour.id;
        gift.from = ines.id;
        gift.title = u"Salt"_s;
        gift.author = u"Mark Kurlansky"_s;
        gift.on = f.today();
        gift.value = *Money::fromMinor(1800, u"EUR"_s);
        gift.thankOn = f.today().addDays(1);
        return gift;
    }
    std::vector<query::AgendaRow> reminders()
    {
        auto rows = must(f.book().queries().agenda(30));
        std::erase_if(rows, [](const query::AgendaRow& row) {
            return row.kind != query::AgendaRow::Kind::Reminder;
        });
        return rows;
    }
};

TEST_F(ReceivedFixture, AGiftReceivedIsAFavourReceivedWithAReminderToSayThankYou)
{
    const FavourId id = must(recordReceived(f.book(), salt()));
    const Favour favour = must(f.book().records<Favour>().load(id));
    EXPECT_EQ(favour.direction, Direction::Received);
    EXPECT_EQ(favour.kind, FavourKind::Book);
    EXPECT_EQ(favour.giver, ines.id);
    EXPECT_EQ(favour.title, u"“Salt” by Mark Kurlansky"_s);
    EXPECT_EQ(favour.money->minor(), 1800);
    const auto due = reminders();
    ASSERT_EQ(due.size(), 1U);
    EXPECT_EQ(due[0].title, u"Thank Ines Duarte for “Salt” by Mark Kurlansky"_s);
    EXPECT_EQ(due[0].due, f.today().addDays(1));
    const auto shelf = must(f.book().queries().shelf());
    ASSERT_EQ(shelf.size(), 1U);
    EXPECT_EQ(shelf[0].giver, ines.id);
    EXPECT_EQ(shelf[0].giverAccount, harbour.id);
    EXPECT_EQ(shelf[0].copies, 0) << "it is read, not given away";
}

TEST_F(ReceivedFixture, OneUndoTakesAllOfItBack)
{
    must(recordReceived(f.book(), salt()));
    must(f.book().history().revert(f.book().lastUnit()));
    EXPECT_TRUE(must(f.book().queries().favours(harbour.id)).empty());
    EXPECT_TRUE(reminders().empty());
    EXPECT_TRUE(must(f.book().queries().shelf()).empty());
}

TEST_F(ReceivedFixture, AnotherThingThanABookGoesOntoNoShelf)
{
    ReceivedGift tour = salt();
    tour.item = GiftItem::Experience;
    tour.title = u"Harbour tour"_s;
    tour.thankOn = {};
    tour.from.reset();
    const FavourId id = must(recordReceived(f.book(), tour));
    EXPECT_EQ(must(f.book().records<Favour>().load(id)).kind, FavourKind::Gift);
    EXPECT_EQ(must(f.book().records<Favour>().load(id)).title, u"Harbour tour"_s);
    EXPECT_TRUE(reminders().empty());
    EXPECT_TRUE(must(f.book().queries().shelf()).empty());
}

TEST_F(ReceivedFixture, WithoutATitleOrAnAccountNothingIsWritten)
{
    ReceivedGift nothing = salt();
    nothing.title = u"  "_s;
    EXPECT_FALSE(recordReceived(f.book(), nothing));
    ReceivedGift nobody = salt();
    nobody.accountId = {};
    EXPECT_FALSE(recordReceived(f.book(), nobody));
    EXPECT_TRUE(must(f.book().queries().favours(harbour.id)).empty());
}

} // namespace
} // namespace goodturn::book
