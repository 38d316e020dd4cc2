#include "core/query/name_lookup.h"
#include "tests/support/book_fixture.h"

using namespace goodturn;
using namespace goodturn::query;
using namespace Qt::StringLiterals;
using goodturn::testing::BookFixture;
using goodturn::testing::must;

TEST(NameLookup, findsPeopleWithTheirPlaceAndLastDay)
{
    BookFixture fixture;
    const Account harbour = fixture.addAccount(u"Harbour & Lowe"_s);
    const Contact ines = fixture.addPerson(harbour.id, u"Inês"_s, u"Duarte"_s);
    Contact other;
    other.givenName = u"Ada"_s;
    other.notes = u"sister of Ines"_s;
    other.emails = {{PointKind::Work, u"ines@home.example"_s}};
    fixture.save(other);
    fixture.addPerson(harbour.id, u"Inesita"_s, u"Alves"_s);
    fixture.addPerson(harbour.id, u"漢字"_s, u"C++"_s);
    for (const QString& word : {u"漢字"_s, u"c++"_s})
        EXPECT_EQ(must(peopleNamed(fixture.book().database(), fixture.today(), {word}, 9)).size(),
                  1u)
            << qPrintable(word);
    Interaction call;
    call.accountId = harbour.id;
    call.date = fixture.today().addDays(-9);
    call.summary = u"prices"_s;
    call.participants = {ines.id};
    fixture.save(call);
    call.date = fixture.today().addDays(9);
    fixture.save(call);
    const auto found =
        must(peopleNamed(fixture.book().database(), fixture.today(), {u"ines"_s}, 10));
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found.front().id, ines.id) << "first who is called so";
    EXPECT_EQ(found.front().accountId, harbour.id);
    EXPECT_EQ(found.front().account, u"Harbour & Lowe"_s);
    EXPECT_EQ(found.front().lastActive, fixture.today().addDays(-9))
        << "what is planned is not yet";
    EXPECT_FALSE(found.back().lastActive.isValid());
    EXPECT_TRUE(must(peopleNamed(fixture.book().database(), fixture.today(), {}, 10)).empty());
    EXPECT_EQ(must(peopleNamed(fixture.book().database(), fixture.today(), {u"ines"_s}, 1)).size(),
              1u);
}

TEST(NameLookup, findsAccountsByTheirWords)
{
    BookFixture fixture;
    fixture.addAccount(u"Harbour Authority of the North"_s);
    const Account harbour = fixture.addAccount(u"Harbour & Lowe"_s);
    const auto found =
        must(accountsNamed(fixture.book().database(), {u"harbour"_s, u"lowe"_s}, 10));
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found.front().id, harbour.id);
    EXPECT_EQ(must(accountsNamed(fixture.book().database(), {u"harbour"_s}, 10)).size(), 2u);
}

TEST(NameLookup, findsTheAccountOfAMailDomain)
{
    BookFixture fixture;
    const Account harbour = fixture.addAccount(u"Harbour & Lowe"_s);
    Contact ines;
    ines.givenName = u"Ines"_s;
    ines.emails = {{PointKind::Work, u"ines@Harbour.example"_s}};
    Employment position;
    position.accountId = harbour.id;
    must(fixture.book().people().saveWithPosition(ines, position));
    auto& database = fixture.book().database();
    EXPECT_EQ(must(accountOfMailDomain(database, u"harbour.example"_s)), harbour.id);
    Account kestrel;
    kestrel.name = u"Kestrel"_s;
    kestrel.domains = {u"kestrel.example"_s};
    kestrel = fixture.save(kestrel);
    EXPECT_EQ(must(accountOfMailDomain(database, u"kestrel.example"_s)), kestrel.id);
    EXPECT_FALSE(must(accountOfMailDomain(database, u"arbour.example"_s)).isValid());
    EXPECT_FALSE(must(accountOfMailDomain(database, u"%"_s)).isValid());
    EXPECT_FALSE(must(accountOfMailDomain(database, {})).isValid());
}
