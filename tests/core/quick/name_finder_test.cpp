#include "core/quick/name_finder.h"
#include "tests/core/quick/known_names.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::quick;
using namespace Qt::StringLiterals;
using Role = NameFinder::FoundName::Role;

namespace {

class NameFinderTest : public ::testing::Test
{
protected:
    NameFinderTest()
    {
        names.addAccount(1, u"Harbour & Lowe Ltd"_s);
        names.addAccount(2, u"Port of Harbour"_s);
        names.addPerson(10, u"Ines Duarte"_s, 1);
    }

    /// `act` tokens at the front are the act.
    std::vector<NameFinder::FoundName> find(const QString& text, size_t act = 1)
    {
        const auto tokens = tokensOf(text);
        std::vector<bool> taken(tokens.size(), false);
        std::fill_n(taken.begin(), act, true);
        const std::pair<size_t, size_t> range =
            act > 0 ? std::pair<size_t, size_t>(0, act) : std::pair(tokens.size(), tokens.size());
        return NameFinder(vocabulary, words, names, text, tokens, taken, range).find();
    }

    goodturn::testing::KnownNames names;
    Vocabulary vocabulary = Vocabulary::translated();
    LocaleWords words{QLocale(QLocale::English)};
};

} // namespace

TEST_F(NameFinderTest, aKnownNameMayBeWrittenSmallAfterTheAct)
{
    const auto found = find(u"call ines duarte today"_s);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found.front().count, 2u);
    EXPECT_FALSE(found.front().person.isNew());
    EXPECT_TRUE(find(u"call about ines"_s).empty()) << "elsewhere it begins with a capital";
    EXPECT_EQ(find(u"call about Ines"_s).size(), 1u);
}

TEST_F(NameFinderTest, anAccountIsNamedByItsFirstWords)
{
    const auto led = find(u"call at Harbour & Lowe now"_s);
    ASSERT_EQ(led.size(), 1u);
    EXPECT_EQ(led.front().role, Role::Account);
    EXPECT_EQ(led.front().account.name, u"Harbour & Lowe"_s);
    EXPECT_TRUE(find(u"call prices Harbour"_s).empty()) << "two accounts have the word";
    EXPECT_EQ(find(u"call prices Harbour Lowe"_s).size(), 1u);
}

TEST_F(NameFinderTest, unknownCapitalsElsewhereAreText)
{
    EXPECT_TRUE(find(u"call about Warehouse in March"_s).empty());
    EXPECT_TRUE(find(u"Warehouse moved"_s, 0).empty());
    EXPECT_TRUE(find(u"call March"_s).empty());
    EXPECT_TRUE(find(u"call \"Tom\""_s).empty());
    ASSERT_EQ(find(u"call Tom"_s).size(), 1u);
    EXPECT_TRUE(find(u"call Tom"_s).front().person.isNew());
}

TEST_F(NameFinderTest, anotherFamilyNameIsLikelySomebodyNew)
{
    const auto found = find(u"call Ines Carvalho prices"_s);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found.front().person.name, u"Ines Carvalho"_s);
    EXPECT_TRUE(found.front().person.isNew());
    EXPECT_EQ(found.front().person.matches.size(), 1u) << "Ines Duarte is offered too";
    words = LocaleWords(QLocale(QLocale::German));
    EXPECT_FALSE(find(u"call Ines Preise"_s).front().person.isNew())
        << "where nouns have capitals, one says nothing";
}
