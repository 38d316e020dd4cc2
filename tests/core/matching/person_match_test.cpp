#include "core/matching/person_match.h"

#include <gmock/gmock.h>

namespace goodturn::matching {
namespace {
using namespace Qt::StringLiterals;

PersonCard card(qint64 id, const QString& given, const QString& family,
                const QStringList& emails = {}, const QStringList& phones = {})
{
    PersonCard card;
    card.id = id;
    card.given = given;
    card.family = family;
    card.emails = emails;
    card.phones = phones;
    return card;
}

std::vector<Sign> signs(const Match& match)
{
    std::vector<Sign> signs;
    for (const Evidence& evidence : match.evidence)
        signs.push_back(evidence.sign);
    return signs;
}

std::vector<Match> found(const std::vector<PersonCard>& people)
{
    return *matchPeople(people);
}

const QString mail = u"ines@harbourlowe.example"_s;

TEST(PersonMatch, ByAddressAndName)
{
    const auto matches =
        found({card(7, u"Ines"_s, u"Duarte"_s, {mail}), card(3, u"Inês"_s, u"Duarte"_s, {mail}),
               card(4, u"Tom"_s, u"Lowe"_s)});
    ASSERT_EQ(matches.size(), 1U);
    EXPECT_EQ(matches[0].first, 3);
    EXPECT_EQ(matches[0].second, 7);
    EXPECT_EQ(matches[0].score, 100);
    EXPECT_THAT(signs(matches[0]), testing::ElementsAre(Sign::SameEmail, Sign::SameName));
    EXPECT_EQ(words(matches[0].evidence).first(),
              u"same e-mail address (ines@harbourlowe.example)"_s);
}

TEST(PersonMatch, AnAddressWithoutANameIsEnough)
{
    EXPECT_EQ(found({card(1, u"Ines"_s, u"Duarte"_s, {mail}), card(2, {}, {}, {mail})}).size(), 1U);
}

TEST(PersonMatch, ColleaguesWhoShareASwitchboardOrAMailboxAreNotOne)
{
    std::vector<PersonCard> people;
    const QStringList names{u"Ada"_s, u"Bela"_s, u"Carl"_s, u"Dora"_s, u"Emil"_s};
    for (int i = 0; i < 5; ++i)
        people.push_back(card(i + 1, names.at(i), u"Fischer"_s, {u"office@fischer.example"_s},
                              {u"31105550100"_s}));
    for (PersonCard& person : people)
        person.accounts = {{9, u"Fischer & Family"_s}};
    EXPECT_TRUE(found(people).empty());
    people[1].given = u"Adah"_s;
    people[1].emails.clear();
    EXPECT_TRUE(found({people[0], people[1]}).empty()) << "short names slip into one another";
    people[1].given = u"Ada Marie"_s;
    EXPECT_EQ(found({people[0], people[1]}).size(), 1U);
}

TEST(PersonMatch, ARareNameIsWorthALookAndACommonOneIsNot)
{
    std::vector<PersonCard> people{card(1, u"Ines"_s, u"Duarte"_s),
                                   card(2, u"Ines"_s, u"Duarte"_s)};
    ASSERT_EQ(found(people).size(), 1U);
    EXPECT_LT(found(people)[0].score, 60);
    people.push_back(card(3, u"Ines"_s, u"Duarte"_s));
    EXPECT_TRUE(found(people).empty());
    people[0].accounts = people[2].accounts = {{5, u"Harbour"_s}};
    ASSERT_EQ(found(people).size(), 1U);
    EXPECT_THAT(signs(found(people)[0]), testing::ElementsAre(Sign::SameName, Sign::SamePlace));
}

TEST(PersonMatch, NicknamesAndInitialsNeedSomethingBeside)
{
    PersonCard robert = card(1, u"Robert"_s, u"Hale"_s);
    PersonCard bob = card(2, u"Bob"_s, u"Hale"_s);
    EXPECT_TRUE(found({robert, bob}).empty());
    robert.accounts = bob.accounts = {{5, u"Harbour"_s}};
    EXPECT_EQ(found({robert, bob}).size(), 1U);
    PersonCard initial = card(3, u"R."_s, u"Hale"_s);
    initial.accounts = robert.accounts;
    EXPECT_TRUE(found({robert, initial}).empty());
    initial.phones = robert.phones = {u"31105550148"_s};
    ASSERT_EQ(found({robert, initial}).size(), 1U);
    EXPECT_EQ(words(found({robert, initial})[0].evidence[0]),
              u"same phone number (+31105550148)"_s);
}

TEST(PersonMatch, ABirthdayTellsNamesakesApart)
{
    PersonCard one = card(1, u"Ines"_s, u"Duarte"_s);
    PersonCard other = card(2, u"Ines"_s, u"Duarte"_s);
    one.birthday = *PartialDate::parse(u"1981-05-09"_s);
    other.birthday = *PartialDate::parse(u"--05-09"_s);
    EXPECT_EQ(found({one, other}).size(), 1U);
    other.birthday = *PartialDate::parse(u"1982-05-09"_s);
    EXPECT_TRUE(found({one, other}).empty());
}

TEST(PersonMatch, TheSurestComeFirstAndStoppingIsHeard)
{
    const std::vector<PersonCard> people{
        card(1, u"Ines"_s, u"Duarte"_s), card(2, u"Ines"_s, u"Duarte"_s),
        card(3, u"Tom"_s, u"Lowe"_s, {mail}), card(4, u"Tom"_s, u"Lowe"_s, {mail})};
    const auto matches = found(people);
    ASSERT_EQ(matches.size(), 2U);
    EXPECT_EQ(matches[0].first, 3);
    EXPECT_EQ(matchPeople(people, [](qint64, qint64) { return false; }).error().kind,
              ErrorKind::Cancelled);
    EXPECT_TRUE(found({}).empty());
}

} // namespace
} // namespace goodturn::matching
