#include "core/matching/comparable.h"

#include "core/matching/likeness.h"
#include "core/matching/nicknames.h"
#include "core/matching/pairing.h"

#include <gtest/gtest.h>

namespace goodturn::matching {
namespace {
using namespace Qt::StringLiterals;

TEST(Comparable, NamesThatAreWrittenInDifferentWaysAreOne)
{
    EXPECT_EQ(comparable(u"Müller"_s), comparable(u"MUELLER"_s));
    EXPECT_EQ(comparable(u"Ólafur Þór"_s), comparable(u"olafur thor"_s));
    EXPECT_EQ(comparable(u"O’Brien"_s), comparable(u"OBrien"_s));
    EXPECT_EQ(comparable(u"Anna-Maria"_s), u"anna maria"_s);
    EXPECT_EQ(comparable(u"Ѓорѓи Петров"_s).section(u' ', 1), u"petrov"_s);
    EXPECT_EQ(comparable(u"Νίκος"_s), u"nikos"_s);
    EXPECT_EQ(comparable(u"J. R. Hale"_s), u"j r hale"_s);
}

TEST(Comparable, ACompanyIsToldByWhatIsNotItsLegalForm)
{
    EXPECT_EQ(tellingWords(u"Harbour & Lowe Ltd."_s), (QStringList{u"harbour"_s, u"lowe"_s}));
    EXPECT_EQ(tellingWords(u"The Harbour and Lowe Company, Inc"_s),
              (QStringList{u"harbour"_s, u"lowe"_s}));
    EXPECT_EQ(tellingWords(u"AG"_s), QStringList{u"ag"_s}) << "it has nothing else";
}

TEST(Comparable, LettersApartAreCountedUpToWhatMatters)
{
    EXPECT_EQ(lettersApart(u"duarte"_s, u"duarte"_s, 2), 0);
    EXPECT_EQ(lettersApart(u"duarte"_s, u"duart"_s, 2), 1);
    EXPECT_EQ(lettersApart(u"kitten"_s, u"sitting"_s, 5), 3);
    EXPECT_EQ(lettersApart(u"kitten"_s, u"sitting"_s, 2), 3);
    EXPECT_EQ(lettersApart(u"a"_s, u"abcdef"_s, 2), 3);
}

TEST(Nicknames, GoBothWaysAndNotAcross)
{
    EXPECT_TRUE(areNicknames(u"bob"_s, u"robert"_s));
    EXPECT_TRUE(areNicknames(u"robert"_s, u"bob"_s));
    EXPECT_FALSE(areNicknames(u"bob"_s, u"william"_s));
    EXPECT_FALSE(areNicknames(u"ines"_s, u"tom"_s));
}

std::optional<Sign> signOf(const PersonName& a, const PersonName& b)
{
    const auto one = compareNames(a, b);
    const auto other = compareNames(b, a);
    EXPECT_EQ(one, other) << "whichever comes first";
    return one ? std::optional(one->sign) : std::nullopt;
}

TEST(Likeness, OfPeoplesNames)
{
    const auto name = [](const QString& given, const QString& family, const QString& nick = {}) {
        return PersonName::of(given, family, nick);
    };
    const PersonName ines = name(u"Inês"_s, u"Duarte"_s);
    EXPECT_EQ(signOf(ines, name(u"INES"_s, u"duarte"_s)), Sign::SameName);
    EXPECT_EQ(signOf(ines, name(u"Duarte"_s, u"Ines"_s)), Sign::SwappedName);
    EXPECT_EQ(signOf(ines, name(u"I."_s, u"Duarte"_s)), Sign::Initial);
    EXPECT_EQ(signOf(ines, name(u"Ines"_s, u"Duarta"_s)), Sign::CloseName);
    EXPECT_EQ(signOf(ines, name(u"Ines Maria"_s, u"Duarte Silva"_s)), Sign::CloseName);
    EXPECT_EQ(signOf(ines, name(u"Tom"_s, u"Duarte"_s)), Sign::OtherName);
    EXPECT_EQ(signOf(ines, name(u"Ines"_s, u"Haddad"_s)), Sign::OtherName);
    EXPECT_EQ(signOf(ines, name(u"Ines"_s, {})), std::nullopt) << "it says too little";
    EXPECT_EQ(signOf(name(u"Robert"_s, u"Hale"_s), name(u"Bob"_s, u"Hale"_s)), Sign::Nickname);
    EXPECT_EQ(signOf(name(u"Xaver"_s, u"Hale"_s, u"Dusty"_s), name(u"Dusty"_s, u"Hale"_s)),
              Sign::Nickname);
    EXPECT_EQ(signOf(name(u"Joe"_s, u"Hale"_s), name(u"Joseph"_s, u"Hale"_s)), Sign::Nickname);
    EXPECT_EQ(signOf(name(u"Sam"_s, u"Hale"_s), name(u"Samuel"_s, u"Hale"_s)), Sign::Nickname);
    EXPECT_EQ(signOf(name(u"Joe"_s, u"Hale"_s), name(u"Joanna"_s, u"Hale"_s)), Sign::OtherName);
    EXPECT_EQ(signOf({}, ines), std::nullopt);
}

TEST(Pairing, GivesEachPairOnceAndNoneOfACrowd)
{
    Pairing pairing;
    pairing.add(u"a"_s, 2);
    pairing.add(u"a"_s, 1);
    pairing.add(u"b"_s, 1);
    pairing.add(u"b"_s, 2);
    pairing.add(u"b"_s, 2);
    for (int i = 0; i <= int(Pairing::crowd); ++i)
        pairing.add(u"crowd"_s, i);
    EXPECT_EQ(pairing.pairs(), (std::vector<std::pair<int, int>>{{1, 2}}));
    EXPECT_EQ(pairing.sharers(u"a"_s), 2);
    EXPECT_EQ(pairing.sharers(u"none"_s), 0);
}

} // namespace
} // namespace goodturn::matching
