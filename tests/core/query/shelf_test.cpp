#include "core/book/gift_service.h"
#include "core/domain/shelf_book.h"
#include "core/query/gift_rows.h"
#include "tests/support/book_fixture.h"

#include <gtest/gtest.h>

namespace goodturn::query {
namespace {
using namespace Qt::StringLiterals;
using testing::BookFixture;
using testing::must;

struct ShelfQueries : ::testing::Test
{
    BookFixture f;
    Account harbour = f.addAccount(u"Harbour & Lowe"_s);
    Account kestrel = f.addAccount(u"Kestrel Press"_s);
    Contact ines = f.addPerson(harbour.id, u"Ines"_s, u"Duarte"_s);
    Contact jan = f.addPerson(harbour.id, u"Jan"_s, u"de Boer"_s);
    Contact petra = f.addPerson(kestrel.id, u"Petra"_s, u"Holm"_s);

    Gift gift(const Contact& person, const QString& title, GiftState state = GiftState::Planned)
    {
        Gift gift;
        gift.accountId = person.id == petra.id ? kestrel.id : harbour.id;
        gift.recipient = person.id;
        gift.title = title;
        gift.state = state;
        if (isOut(state))
            gift.sentOn = f.today().addDays(-30);
        return f.save(gift);
    }
    RepeatQuestion question(const Contact& person, const QString& title)
    {
        return {person.id == petra.id ? kestrel.id : harbour.id, person.id, title, {}, {}};
    }
    GiftRepeats repeats(const RepeatQuestion& asked)
    {
        return must(f.book().queries().giftRepeats(asked));
    }
};

TEST_F(ShelfQueries, WhoHasTheBookAlreadyIsToldByTitleWhateverItsCase)
{
    const Gift sent = gift(ines, u"The Box"_s, GiftState::Sent);
    const auto forInes = repeats(question(ines, u"the BOX"_s));
    ASSERT_EQ(forInes.toThem.size(), 1);
    EXPECT_TRUE(forInes.toThem.front().startsWith(u"Ines Duarte ("_s));
    EXPECT_TRUE(forInes.toColleagues.isEmpty());
    const auto forJan = repeats(question(jan, u"The Box"_s));
    EXPECT_TRUE(forJan.toThem.isEmpty());
    EXPECT_EQ(forJan.toColleagues, QStringList{u"Ines Duarte"_s});
    EXPECT_TRUE(repeats(question(petra, u"The Box"_s)).isEmpty()) << "of another account";
    RepeatQuestion itself = question(ines, u"The Box"_s);
    itself.besides = sent.id;
    EXPECT_TRUE(repeats(itself).isEmpty());
}

TEST_F(ShelfQueries, TheSameIsbnUnderAnotherTitleIsTheSameBook)
{
    Gift one = gift(ines, u"The Box, second edition"_s);
    one.isbn = u"9780691170817"_s;
    f.save(one);
    RepeatQuestion asked = question(jan, u"The Box"_s);
    EXPECT_TRUE(repeats(asked).isEmpty());
    asked.isbn = one.isbn;
    EXPECT_EQ(repeats(asked).toColleagues, QStringList{u"Ines Duarte"_s});
}

TEST_F(ShelfQueries, WhoGotItTogetherWithAnotherHasIt)
{
    Gift both = gift(ines, u"Salt"_s, GiftState::Sent);
    both.alsoFor = {jan.id};
    f.save(both);
    const auto forJan = repeats(question(jan, u"Salt"_s));
    ASSERT_EQ(forJan.toThem.size(), 1);
    EXPECT_TRUE(forJan.toThem.front().startsWith(u"Jan de Boer"_s));
    EXPECT_EQ(forJan.toColleagues, QStringList{u"Ines Duarte"_s});
    EXPECT_EQ(must(f.book().queries().givenGifts()).size(), 2U);
}

TEST_F(ShelfQueries, APersonIsKnownWhereverTheyGotIt)
{
    Gift elsewhere = gift(ines, u"Salt"_s, GiftState::Sent);
    elsewhere.accountId = kestrel.id;
    f.save(elsewhere);
    EXPECT_EQ(repeats(question(ines, u"Salt"_s)).toThem.size(), 1);
}

TEST_F(ShelfQueries, WhatWasLetGoWasNotGiven)
{
    const Gift sent = gift(ines, u"Salt"_s, GiftState::Sent);
    must(f.book().gifts().step(sent.id, GiftState::Returned, f.today()));
    EXPECT_TRUE(repeats(question(ines, u"Salt"_s)).isEmpty());
    EXPECT_TRUE(must(f.book().queries().givenGifts()).empty());
}

TEST_F(ShelfQueries, ABookThatTheyGaveIsKnownToTheirAccount)
{
    ShelfBook book;
    book.title = u"Quiet"_s;
    book.givenBy = jan.id;
    f.save(book);
    EXPECT_EQ(repeats(question(jan, u"quiet"_s)).fromThem, QStringList{u"Jan de Boer"_s});
    EXPECT_EQ(repeats(question(ines, u"Quiet"_s)).fromThem, QStringList{u"Jan de Boer"_s});
    EXPECT_TRUE(repeats(question(petra, u"Quiet"_s)).isEmpty());
}

TEST_F(ShelfQueries, ABookOfTheShelfTellsWhoGotItByLinkOrTitle)
{
    ShelfBook box;
    box.title = u"The Box"_s;
    box.tags = {u"ports"_s, u"history"_s};
    box.copies = 2;
    box = f.save(box);
    ShelfBook atlas;
    atlas.title = u"Atlas"_s;
    f.save(atlas);
    Gift linked = gift(ines, u"The Box (signed)"_s, GiftState::Thanked);
    linked.bookId = box.id;
    linked.reaction = u"Read it in one go"_s;
    f.save(linked);
    gift(petra, u"the box"_s);
    gift(petra, u"Only an idea"_s);
    gift(petra, u"Salt"_s, GiftState::Sent);
    gift(ines, u"SALT"_s, GiftState::Sent);
    const auto rows = must(f.book().queries().shelf());
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_FALSE(rows[1].id.isValid()) << "given, and not on the shelf";
    EXPECT_EQ(rows[1].given.size(), 2U);
    EXPECT_EQ(rows[0].title, u"Atlas"_s);
    EXPECT_TRUE(rows[0].given.empty());
    EXPECT_EQ(rows[2].tags, box.tags);
    EXPECT_EQ(rows[2].copies, 2);
    ASSERT_EQ(rows[2].given.size(), 2U);
    EXPECT_EQ(rows[2].given[0].who, u"Ines Duarte"_s);
    EXPECT_EQ(rows[2].given[0].reaction, u"Read it in one go"_s);
    EXPECT_EQ(rows[2].given[1].who, u"Petra Holm"_s);
}

} // namespace
} // namespace goodturn::query
