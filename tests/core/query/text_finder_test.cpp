#include "core/query/text_finder.h"

#include "core/book/gift_service.h"
#include "core/search/typed_query.h"
#include "tests/support/book_fixture.h"

#include <gtest/gtest.h>

namespace goodturn::query {
namespace {
using namespace Qt::StringLiterals;
using testing::BookFixture;
using testing::must;

struct Texts : BookFixture
{
    Texts() { harbour = addAccount(u"Harbour"_s); }

    FoundTexts find(const QString& typed, TextBounds bounds = {6, 10'000})
    {
        const auto query = search::typedQuery(typed, search::PhoneDigits{QString()});
        return must(findTexts(book().database(), query, bounds, [] { return true; }));
    }

    QStringList titles(const QString& typed)
    {
        QStringList found;
        for (const FoundRow& row : find(typed).rows)
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
    const FoundRow row = f.find(u"strasse"_s).rows.at(0);
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
    ASSERT_EQ(found.rows.size(), 2u);
    EXPECT_EQ(found.rows[0].kind, FoundRow::Kind::Note);
    EXPECT_EQ(found.rows[0].key.kind, RecordKind::Account);
    EXPECT_TRUE(found.rows[0].title.contains(u"Pessoa"_s));
    EXPECT_LT(found.rows[0].title.size(), 140);
    EXPECT_EQ(found.rows[1].context, u"Ines Duarte"_s);
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
        ASSERT_EQ(found.rows.size(), 1u) << typed.toStdString();
        EXPECT_EQ(found.rows[0].kind, FoundRow::Kind::Book);
        EXPECT_EQ(found.rows[0].title, u"The Book of Disquiet"_s);
    }
}

TEST(TextFinder, whatIsInTheTrashIsNotFound)
{
    Texts f;
    const Favour favour = f.addFavour(f.harbour.id, Direction::Given, 1, u"Lunch"_s);
    must(f.book().records<Favour>().trash(favour.id));
    EXPECT_TRUE(f.find(u"lunch"_s).rows.empty());
}

TEST(TextFinder, showsSoManyOfEachKindAndSaysWhenTheTimeWasUp)
{
    Texts f;
    for (int i = 0; i < 5; ++i)
        f.addFavour(f.harbour.id, Direction::Given, i, u"Lunch %1"_s.arg(i));
    EXPECT_EQ(f.find(u"lunch"_s, {3, 10'000}).rows.size(), 3u);
    EXPECT_TRUE(f.find(u"lunch"_s).isWhole);
    EXPECT_FALSE(f.find(u"lunch"_s, {3, -1}).isWhole);
}

TEST(TextFinder, endsWhenNobodyWantsItAnyMore)
{
    Texts f;
    f.addFavour(f.harbour.id, Direction::Given, 1, u"Lunch"_s);
    const auto query = search::typedQuery(u"lunch"_s, search::PhoneDigits{QString()});
    const auto found = findTexts(f.book().database(), query, {}, [] { return false; });
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().kind, ErrorKind::Cancelled);
}

} // namespace
} // namespace goodturn::query
