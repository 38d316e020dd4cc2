#include "core/book/duplicate_service.h"

#include "core/book/merge_service.h"
#include "core/query/match_cards.h"
#include "tests/support/book_fixture.h"

#include <gmock/gmock.h>

namespace goodturn::book {
namespace {
using namespace Qt::StringLiterals;
using matching::Sign;
using testing::must;

struct Duplicates : ::testing::Test, testing::BookFixture
{
    Account harbour = addAccount(u"Harbour & Lowe Ltd"_s);
    DuplicateService service{book()};

    Contact person(const QString& given, const QString& family, const QString& email = {},
                   const QString& phone = {})
    {
        return personAt(harbour, given, family, email, phone);
    }
    Contact personAt(const Account& account, const QString& given, const QString& family,
                     const QString& email, const QString& phone = {})
    {
        Contact person = addPerson(account.id, given, family);
        if (!email.isEmpty())
            person.emails = {{PointKind::Work, email}};
        if (!phone.isEmpty())
            person.phones = {{PointKind::Work, phone}};
        return save(person);
    }
    std::vector<Duplicate> found() { return must(service.scan()); }
};

TEST_F(Duplicates, APersonWhoIsThereTwiceIsFoundWithTheReasons)
{
    const Contact ines =
        person(u"Inês"_s, u"Duarte"_s, u"Ines@HarbourLowe.example"_s, u"+31 (0)10 555-0148"_s);
    const Contact again =
        person(u"Ines"_s, u"Duarte"_s, u"ines@harbourlowe.example"_s, u"0031 10 5550148"_s);
    person(u"Tom"_s, u"Lowe"_s, u"tom@harbourlowe.example"_s, u"+31 10 555 0101"_s);
    const auto pairs = found();
    ASSERT_EQ(pairs.size(), 1U);
    EXPECT_EQ(pairs[0].first, (RecordKey{RecordKind::Contact, ines.id.value()}));
    EXPECT_EQ(pairs[0].second, (RecordKey{RecordKind::Contact, again.id.value()}));
    EXPECT_EQ(pairs[0].firstName, u"Inês Duarte"_s);
    std::vector<Sign> signs;
    for (const auto& evidence : pairs[0].evidence)
        signs.push_back(evidence.sign);
    EXPECT_THAT(signs, ::testing::ElementsAre(Sign::SameEmail, Sign::SamePhone, Sign::SameName,
                                              Sign::SamePlace));
    must(book().merging().people(ines.id, again.id));
    EXPECT_TRUE(found().empty()) << "who is in the trash is not offered";
}

TEST_F(Duplicates, TwoOfOneNameAreToldApartByWhereTheyWork)
{
    person(u"Ines"_s, u"Duarte"_s, u"ines@harbourlowe.example"_s);
    personAt(addAccount(u"Kestrel Books"_s), u"Ines"_s, u"Duarte"_s, u"ines@harbourlowe.example"_s);
    const auto pairs = found();
    ASSERT_EQ(pairs.size(), 1U);
    EXPECT_EQ(pairs[0].firstName, u"Ines Duarte (Harbour & Lowe Ltd)"_s);
    EXPECT_EQ(pairs[0].secondName, u"Ines Duarte (Kestrel Books)"_s);
}

TEST_F(Duplicates, TwoNeighboursWhoUseTheSameProviderAreNotOne)
{
    for (const auto& [name, email] :
         {std::pair(u"Kestrel Books"_s, u"kestrel@gmail.com"_s),
          std::pair(u"Blackthorn Joinery"_s, u"blackthorn@gmail.com"_s)}) {
        Account account = addAccount(name);
        account.addresses = {{PointKind::Work, u"Quay 1"_s, u"Porto"_s, {}, {}, {}}};
        personAt(save(account), name.section(u' ', 0, 0), name.section(u' ', 1), email);
    }
    EXPECT_TRUE(found().empty());
}

TEST_F(Duplicates, AnAccountIsFoundByTheAddressesOfItsPeople)
{
    person(u"Tom"_s, u"Lowe"_s, u"tom@harbourlowe.example"_s);
    const Account other = addAccount(u"Harbour Lowe Shipping"_s);
    personAt(other, u"Omar"_s, u"Haddad"_s, u"omar@harbourlowe.example"_s);
    const auto pairs = found();
    ASSERT_EQ(pairs.size(), 1U);
    EXPECT_EQ(pairs[0].first.kind, RecordKind::Account);
    EXPECT_EQ(pairs[0].secondName, other.name);
    EXPECT_EQ(matching::words(pairs[0].evidence.at(1)), u"same domain (harbourlowe.example)"_s);
}

TEST_F(Duplicates, WhatIsKeptApartIsNotOfferedAgain)
{
    const Contact one = person(u"Ines"_s, u"Duarte"_s);
    const Contact other = person(u"Ines"_s, u"Duarte"_s);
    const Account twin = addAccount(u"Harbour and Lowe"_s);
    const RecordKey a{RecordKind::Contact, one.id.value()};
    const RecordKey b{RecordKind::Contact, other.id.value()};
    ASSERT_EQ(found().size(), 2U);
    must(service.keepApart(b, a));
    must(service.keepApart(a, b));
    ASSERT_EQ(found().size(), 1U);
    EXPECT_EQ(found()[0].second, (RecordKey{RecordKind::Account, twin.id.value()}));
    must(service.reconsider(a, b));
    EXPECT_EQ(found().size(), 2U);
    EXPECT_FALSE(service.keepApart(a, a));
    EXPECT_FALSE(service.keepApart(a, {RecordKind::Account, twin.id.value()}));
    EXPECT_TRUE(must(book().check()).isEmpty());
}

TEST_F(Duplicates, AScanCanBeStopped)
{
    person(u"Ines"_s, u"Duarte"_s);
    person(u"Ines"_s, u"Duarte"_s);
    const auto stopped = service.scan([](qint64, qint64) { return false; });
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
}

TEST_F(Duplicates, CardsLeaveOutWhatComparesWithEverything)
{
    const Contact ines = person(u"Ines"_s, u"Duarte"_s, u"ask at the desk"_s, u"112"_s);
    const auto cards =
        must(query::readPersonCards(book().database(), search::PhoneDigits(u"NL"_s), today()));
    ASSERT_EQ(cards.size(), 1U);
    EXPECT_EQ(cards[0].id, ines.id.value());
    EXPECT_TRUE(cards[0].emails.isEmpty());
    EXPECT_TRUE(cards[0].phones.isEmpty());
    EXPECT_EQ(cards[0].accounts.size(), 1U);
}

} // namespace
} // namespace goodturn::book
