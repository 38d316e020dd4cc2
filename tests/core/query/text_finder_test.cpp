#include "core/query/text_finder.h"

#include "core/book/gift_service.h"
#include "core/domain/shelf_book.h"
#include "core/search/typed_query.h"
#include "tests/support/book_fixture.h"
#include "tests/support/time_zone.h"

#include <gtest/gtest.h>

namespace goodturn::query {
namespace {
using namespace Qt::StringLiterals;
using testing::BookFixture;
using testing::must;

struct Texts : BookFixture
{
    Texts() { harbour = addAccount(u"Harbour"_s); }

    std::vector<FoundRow> find(const QString& typed, int rowsEach = 6)
    {
        const auto query = search::typedQuery(typed, search::PhoneDigits{QString()});
        return must(findTexts(book().database(), query, rowsEach, [] { return true; }));
    }

    QStringList titles(const QString& typed)
    {
        QStringList found;
        for (const FoundRow& row : find(typed))
            found << row.title;
        return found;
    }

    Account harbour;
};

TEST(TextFinder, entriesAreFoundNewestFirstAndWithoutRegardToAccents)
{
    Texts f;
    f.addFavour(f.harbour.id, Direction::Given, 9, u"Café for Müller"_s);
    f.addFavour(f.harbour.id, Direction::Given, 2, u"MULLER's benchmark"_s);
    f.addCall(f.harbour.id, 5, u"About muller and the straße"_s);
    EXPECT_EQ(f.titles(u"müller"_s), QStringList({u"About muller and the straße"_s,
                                                  u"MULLER's benchmark"_s, u"Café for Müller"_s}));
    EXPECT_EQ(f.titles(u"strasse mul"_s), QStringList{u"About muller and the straße"_s});
    EXPECT_EQ(f.titles(u"uller"_s), QStringList()) << "words by their beginnings";
    EXPECT_EQ(f.titles(u"m"_s), QStringList()) << "one letter is in every text";
    const FoundRow row = f.find(u"strasse"_s).at(0);
    EXPECT_EQ(row.kind, FoundRow::Kind::Interaction);
    EXPECT_EQ(row.context, u"Harbour"_s);
    EXPECT_EQ(row.account, f.harbour.id);
    EXPECT_EQ(row.date, f.today().addDays(-5));
}

TEST(TextFinder, notesShowThePlaceThatFits)
{
    Texts f;
    f.harbour.notes =
        u"Long ago. "_s.repeated(50) + u"They like Pessoa. "_s + u"Later. "_s.repeated(50);
    f.harbour = f.save(f.harbour);
    Contact ines = f.addPerson(f.harbour.id, u"Ines"_s, u"Duarte"_s);
    ines.notes = u"Reads Pessoa"_s;
    f.save(ines);
    const auto found = f.find(u"pessoa"_s);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].kind, FoundRow::Kind::Note);
    EXPECT_EQ(found[0].key.kind, RecordKind::Account);
    EXPECT_TRUE(found[0].title.contains(u"Pessoa"_s));
    EXPECT_LT(found[0].title.size(), 140);
    EXPECT_EQ(found[1].context, u"Ines Duarte"_s);
}

TEST(TextFinder, aNoteIsOfTheDayThatItWasHereWhenItWasWritten)
{
    Texts f;
    const testing::InTimeZone here("Pacific/Kiritimati"); // where noon in UTC is the next day
    f.harbour.notes = u"Reads Pessoa"_s;
    f.harbour = f.save(f.harbour);
    ASSERT_GE(f.harbour.meta.changedAt.toUTC().time().hour(), 10);
    EXPECT_EQ(f.find(u"pessoa"_s).at(0).date, f.harbour.meta.changedAt.toUTC().date().addDays(1));
}

TEST(TextFinder, thePlaceThatFitsIsShownHoweverLongTheTextAndWithoutSpaces)
{
    Texts f;
    const auto shown = [&](const QString& notes, const QString& typed) {
        f.harbour.notes = notes;
        f.harbour = f.save(f.harbour);
        return f.find(typed).at(0).title;
    };
    EXPECT_TRUE(
        shown(u"Long ago. "_s.repeated(2'000) + u"Pessoa"_s, u"pessoa"_s).endsWith(u"Pessoa"_s));
    const QString signs(300, QChar(0x6771));
    EXPECT_TRUE(shown(signs + u"港湾"_s + signs, u"港湾"_s).contains(u"港湾"_s));
    EXPECT_TRUE(shown(QString(200, u'x') + u"-Pessoa "_s + QString(90, u'y'), u"pessoa"_s)
                    .contains(u"Pessoa"_s));
}

TEST(TextFinder, booksAreFoundByTitleAuthorAndNumber)
{
    Texts f;
    Gift gift;
    gift.accountId = f.harbour.id;
    gift.title = u"The Book of Disquiet"_s;
    gift.author = u"Fernando Pessoa"_s;
    gift.isbn = u"9780141183046"_s;
    f.save(gift);
    for (const QString& typed : {u"disquiet"_s, u"pessoa book"_s, u"9780141"_s}) {
        const auto found = f.find(typed);
        ASSERT_EQ(found.size(), 1u) << typed.toStdString();
        EXPECT_EQ(found[0].kind, FoundRow::Kind::Book);
        EXPECT_EQ(found[0].title, u"The Book of Disquiet"_s);
    }
}

TEST(TextFinder, booksOfTheShelfAreFoundByWhatTheyAreAbout)
{
    Texts f;
    ShelfBook book;
    book.title = u"The Box"_s;
    book.author = u"Marc Levinson"_s;
    book.about = u"How the container changed ports"_s;
    book = f.save(book);
    for (const QString& typed : {u"box"_s, u"levin"_s, u"container"_s}) {
        const auto found = f.find(typed);
        ASSERT_EQ(found.size(), 1u) << typed.toStdString();
        EXPECT_EQ(found[0].kind, FoundRow::Kind::ShelfBook);
        EXPECT_EQ(found[0].key.id, book.id.value());
        EXPECT_EQ(found[0].title, u"The Box"_s);
        EXPECT_TRUE(found[0].context.startsWith(u"Marc Levinson"_s));
    }
    book.title = u"Salt"_s;
    book = f.save(book);
    EXPECT_TRUE(f.find(u"box"_s).empty());
    must(f.book().records<ShelfBook>().trash(book.id));
    EXPECT_TRUE(f.find(u"salt"_s).empty());
}

TEST(TextFinder, whatIsInTheTrashIsNotFound)
{
    Texts f;
    const Favour favour = f.addFavour(f.harbour.id, Direction::Given, 1, u"Lunch"_s);
    must(f.book().records<Favour>().trash(favour.id));
    EXPECT_TRUE(f.find(u"lunch"_s).empty());
}

TEST(TextFinder, showsTheLatestFewOfEachKindWhateverWasWrittenLast)
{
    Texts f;
    for (int daysAgo : {3, 1, 4, 2, 5})
        f.addFavour(f.harbour.id, Direction::Given, daysAgo, u"Lunch %1"_s.arg(daysAgo));
    EXPECT_EQ(f.titles(u"lunch"_s).size(), 5);
    const auto found = f.find(u"lunch"_s, 3);
    ASSERT_EQ(found.size(), 3u);
    EXPECT_EQ(found.at(0).title, u"Lunch 1"_s);
    EXPECT_EQ(found.at(2).title, u"Lunch 3"_s);
}

TEST(TextFinder, notesThatWereChangedLastComeFirst)
{
    Texts f;
    Account quay = f.addAccount(u"Quay"_s);
    f.harbour.notes = quay.notes = u"Likes tea"_s;
    quay = f.save(quay);
    f.clock().moveTo(f.today().addDays(3));
    f.harbour = f.save(f.harbour);
    const auto found = f.find(u"tea"_s);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found.at(0).context, u"Harbour"_s);
    EXPECT_EQ(f.find(u"tea"_s, 1).size(), 1u);
}

TEST(TextFinder, asksAndGoalsAreFound)
{
    Texts f;
    Ask ask;
    ask.accountId = f.harbour.id;
    ask.title = u"An introduction"_s;
    ask.reason = u"They know the terminal"_s;
    ask.state = AskState::Open;
    ask.askedOn = f.today();
    f.save(ask);
    Goal goal;
    goal.accountId = f.harbour.id;
    goal.title = u"A terminal of their own"_s;
    f.save(goal);
    const auto found = f.find(u"terminal"_s);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found.at(0).kind, FoundRow::Kind::Ask);
    EXPECT_EQ(found.at(0).title, u"They know the terminal"_s) << "the part that fits";
    EXPECT_EQ(found.at(1).kind, FoundRow::Kind::Goal);
    EXPECT_FALSE(found.at(1).date.isValid());
}

TEST(TextFinder, signsAndOtherScriptsAreLookedForAsTheyStand)
{
    Texts f;
    f.addFavour(f.harbour.id, Direction::Given, 1, u"C programmers"_s);
    f.addFavour(f.harbour.id, Direction::Given, 2, u"C++ programmers"_s);
    f.addFavour(f.harbour.id, Direction::Given, 3, u"京東の港湾"_s);
    f.addFavour(f.harbour.id, Direction::Given, 4, u"東京の港"_s);
    f.addFavour(f.harbour.id, Direction::Given, 5, u"Привет из порта"_s);
    EXPECT_EQ(f.titles(u"c++"_s), QStringList{u"C++ programmers"_s});
    EXPECT_EQ(f.titles(u"東京"_s), QStringList{u"東京の港"_s});
    EXPECT_EQ(f.titles(u"港"_s).size(), 2);
    EXPECT_EQ(f.titles(u"порт"_s).size(), 1);
    EXPECT_EQ(f.titles(u"++ --"_s), QStringList());
    for (const QString& typed : {u"\"\"\""_s, u"a\" OR b"_s, u"* NEAR("_s, u"words:x"_s, u"%%"_s})
        EXPECT_EQ(f.titles(typed), QStringList()) << typed.toStdString();
}

TEST(TextFinder, endsWhenNobodyWantsItAnyMore)
{
    Texts f;
    f.addFavour(f.harbour.id, Direction::Given, 1, u"Lunch"_s);
    const auto query = search::typedQuery(u"lunch"_s, search::PhoneDigits{QString()});
    const auto found = findTexts(f.book().database(), query, 6, [] { return false; });
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().kind, ErrorKind::Cancelled);
}

} // namespace
} // namespace goodturn::query
