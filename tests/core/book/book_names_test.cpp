#include "core/book/book_names.h"
#include "tests/support/book_fixture.h"

using namespace goodturn;
using namespace Qt::StringLiterals;
using goodturn::testing::BookFixture;

TEST(BookNames, namesakesComeMostRecentlyActiveFirst)
{
    BookFixture fixture;
    const Account harbour = fixture.addAccount(u"Harbour & Lowe Ltd"_s);
    const Contact silent = fixture.addPerson(harbour.id, u"Ines"_s, u"Alves"_s);
    const Contact older = fixture.addPerson(harbour.id, u"Ines"_s, u"Duarte"_s);
    const Contact newer = fixture.addPerson(harbour.id, u"Ines"_s, u"Marques"_s);
    fixture.addPerson(harbour.id, u"Inesita"_s, u"Costa"_s);
    for (const auto& [who, days] : {std::pair(older.id, 5), std::pair(newer.id, 2)}) {
        Favour favour;
        favour.accountId = harbour.id;
        favour.date = fixture.today().addDays(-days);
        favour.setPerson(who);
        fixture.save(favour);
    }
    const book::BookNames names(fixture.book());
    const auto found = names.people({u"ines"_s});
    ASSERT_EQ(found.size(), 3u) << "only whole words are a name";
    EXPECT_EQ(found[0].id, newer.id);
    EXPECT_EQ(found[1].id, older.id);
    EXPECT_EQ(found[2].id, silent.id);
}

TEST(BookNames, theMostRecentlyActiveComesFirstAmongAnyNumberOfNamesakes)
{
    BookFixture fixture;
    const Account harbour = fixture.addAccount(u"Harbour & Lowe Ltd"_s);
    for (int i = 0; i < 70; ++i)
        fixture.addPerson(harbour.id, u"Ines"_s, u"Alves %1"_s.arg(i));
    const Contact last = fixture.addPerson(harbour.id, u"Ines"_s, u"Zamora"_s);
    Favour favour;
    favour.accountId = harbour.id;
    favour.date = fixture.today().addDays(-5);
    favour.setPerson(last.id);
    fixture.save(favour);
    const auto found = book::BookNames(fixture.book()).people({u"ines"_s});
    ASSERT_EQ(found.size(), 60u);
    EXPECT_EQ(found.front().id, last.id);
}

TEST(BookNames, eachApostropheIsTheSame)
{
    BookFixture fixture;
    const Account harbour = fixture.addAccount(u"D’Arcy & Sons"_s);
    fixture.addPerson(harbour.id, u"Siobhán"_s, u"O’Neill"_s);
    fixture.addPerson(harbour.id, u"Ann"_s, u"O'Neill"_s);
    const book::BookNames names(fixture.book());
    EXPECT_EQ(names.people(quick::wordsOfName(u"O'Neill"_s)).size(), 2u);
    EXPECT_EQ(names.people(quick::wordsOfName(u"O’NEILL"_s)).size(), 2u);
    EXPECT_EQ(names.accounts(quick::wordsOfName(u"D'Arcy"_s)).size(), 1u);
}

TEST(BookNames, nicknamesCountAndWhatIsNewIsFoundAfterForgetting)
{
    BookFixture fixture;
    const Account harbour = fixture.addAccount(u"Harbour & Lowe Ltd"_s);
    book::BookNames names(fixture.book());
    EXPECT_TRUE(names.people({u"tommy"_s}).empty());
    Contact tom;
    tom.givenName = u"Thomas"_s;
    tom.nickname = u"Tommy"_s;
    fixture.save(tom);
    EXPECT_TRUE(names.people({u"tommy"_s}).empty()) << "remembered";
    names.forget();
    EXPECT_EQ(names.people({u"tommy"_s}).size(), 1u);
    const auto accounts = names.accounts({u"harbour"_s, u"lowe"_s});
    ASSERT_EQ(accounts.size(), 1u);
    EXPECT_EQ(accounts.front().id, harbour.id);
    EXPECT_TRUE(accounts.front().begins);
    EXPECT_FALSE(names.accounts({u"lowe"_s}).front().begins);
}
