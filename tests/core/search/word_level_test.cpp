#include "core/search/word_level.h"

#include <QString>

#include <gtest/gtest.h>

using namespace goodturn::search;

TEST(WordLevel, foldsAsTheBookDoes)
{
    EXPECT_EQ(foldedUtf8("  Harbour\t&  LOWE\n"), "harbour & lowe");
    EXPECT_EQ(foldedUtf8("Müller–Straße “x”"), "muller strasse x");
    EXPECT_EQ(foldedUtf8(""), "");
}

TEST(WordLevel, lettersFoldAloneAsTheyDoInAText)
{
    // A mark at the end has the text folded as a whole.
    for (char32_t c = 0x20; c < 0x2100; ++c) {
        const std::string letter = QString::fromUcs4(&c, 1).toStdString();
        const std::string alone = foldedUtf8("x" + letter + "y z");
        EXPECT_EQ(alone, foldedUtf8("x" + letter + "y z\u0301")) << std::hex << int(c);
    }
}

TEST(WordLevel, wordsComeWithTheirPieces)
{
    std::vector<std::string> words;
    appendWords("(jean-luc) o'brien #key c++ &", words);
    EXPECT_EQ(words, (std::vector<std::string>{"jean-luc", "jean", "luc", "o'brien", "o", "brien",
                                               "obrien", "#key", "key", "c++", "c"}));
    words.clear();
    appendWholeWords("a.b@c.example, x", words);
    EXPECT_EQ(words, (std::vector<std::string>{"a.b@c.example", "x"}));
}

TEST(WordLevel, saysHowAWordFitsAToken)
{
    EXPECT_EQ(levelOf("harbour", Role::Name, "harbour"), Level::WholeWord);
    EXPECT_EQ(levelOf("harbour", Role::Name, "ha"), Level::WordStart);
    EXPECT_EQ(levelOf("harbour", Role::Name, "bour"), Level::InnerWord);
    EXPECT_EQ(levelOf("harbour", Role::Name, "bo"), Level::None) << "two letters are inside of all";
    EXPECT_EQ(levelOf("jean-luc", Role::Name, "luc"), Level::WordStart);
    EXPECT_EQ(levelOf("xab@abc", Role::Other, "abc"), Level::OtherStart);
    EXPECT_EQ(levelOf("xabc", Role::Other, "abc"), Level::OtherInside);
    EXPECT_EQ(levelOf("harbour", Role::Other, "harbour"), Level::OtherStart);
    EXPECT_TRUE(beginsWord("a b", 2));
    EXPECT_FALSE(beginsWord("ab", 1));
}
