#include "core/matching/account_match.h"
#include "core/matching/match.h"

#include <gmock/gmock.h>

namespace goodturn::matching {
namespace {
using namespace Qt::StringLiterals;

AccountCard card(qint64 id, const QString& name, const QStringList& domains = {})
{
    AccountCard card;
    card.id = id;
    card.names = {name};
    card.domains = domains;
    return card;
}

std::vector<Sign> signs(const Match& match)
{
    std::vector<Sign> signs;
    for (const Evidence& evidence : match.evidence)
        signs.push_back(evidence.sign);
    return signs;
}

std::vector<Match> found(const std::vector<AccountCard>& accounts)
{
    return *matchAccounts(accounts);
}

TEST(AccountMatch, ByNameWithoutItsLegalForm)
{
    const auto matches = found({card(2, u"Harbour & Lowe Ltd"_s), card(1, u"HARBOUR AND LOWE"_s),
                                card(3, u"Kestrel Press"_s)});
    ASSERT_EQ(matches.size(), 1U);
    EXPECT_EQ(matches[0].first, 1);
    EXPECT_EQ(matches[0].second, 2);
    EXPECT_THAT(signs(matches[0]), testing::ElementsAre(Sign::SameName));
}

TEST(AccountMatch, ANameIsTheSameInOneWordOrTwo)
{
    EXPECT_EQ(found({card(1, u"Brandt Fit-out"_s), card(2, u"Brandt Fitout GmbH"_s)}).size(), 1U);
}

TEST(AccountMatch, ByAnotherNameThatItIsKnownBy)
{
    AccountCard one = card(1, u"H&L"_s);
    one.names << u"Harbour & Lowe"_s;
    EXPECT_EQ(found({one, card(2, u"Harbour Lowe GmbH"_s)}).size(), 1U);
}

TEST(AccountMatch, ACloseNameNeedsADomain)
{
    const QStringList domain{u"harbourlowe.example"_s};
    EXPECT_TRUE(found({card(1, u"Harbour Lowe"_s), card(2, u"Harbour Lowe Shipping"_s)}).empty());
    EXPECT_TRUE(found({card(1, u"Red"_s, domain), card(2, u"Blue"_s, domain)}).empty());
    EXPECT_EQ(found({card(1, u"Harbour Lowe"_s, domain), card(2, u"Harbor Lowe"_s, domain)}).size(),
              1U);
}

TEST(AccountMatch, ADomainThatManyHaveIsAProviders)
{
    std::vector<AccountCard> accounts;
    for (int i = 1; i <= 4; ++i)
        accounts.push_back(
            card(i, u"Harbour Lowe %1"_s.arg(QString(i, u'x')), {u"mail.example"_s}));
    EXPECT_TRUE(found(accounts).empty());
}

TEST(AccountMatch, AHeadOfficeAndItsBranchAreTwo)
{
    AccountCard branch = card(2, u"Harbour & Lowe"_s);
    EXPECT_EQ(found({card(1, u"Harbour & Lowe"_s), branch}).size(), 1U);
    branch.parent = 1;
    EXPECT_TRUE(found({card(1, u"Harbour & Lowe"_s), branch}).empty());
}

TEST(AccountMatch, PeopleAndTheTownSpeakForIt)
{
    AccountCard one = card(1, u"Harbour Lowe"_s);
    AccountCard other = card(2, u"Harbour Lowe Shipping"_s);
    one.people = other.people = {{7, u"Ines Duarte"_s}, {8, u"Tom Lowe"_s}, {9, u"Omar Haddad"_s}};
    one.town = u"Rotterdam"_s;
    other.town = u"ROTTERDAM"_s;
    const auto matches = found({one, other});
    ASSERT_EQ(matches.size(), 1U);
    EXPECT_EQ(matches[0].score, 70);
    EXPECT_THAT(signs(matches[0]), testing::ElementsAre(Sign::CloseName, Sign::SharedPerson,
                                                        Sign::SharedPerson, Sign::SamePlace));
    EXPECT_EQ(words(matches[0].evidence[1]), u"Ines Duarte is at both"_s);
}

} // namespace
} // namespace goodturn::matching
