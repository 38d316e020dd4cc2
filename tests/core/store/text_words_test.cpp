#include "core/store/text_words.h"

#include <gtest/gtest.h>

namespace goodturn::store {
namespace {

TEST(TextWords, AreFoldedAndWithoutSigns)
{
    EXPECT_EQ(indexedWords(u"Müller's  Straße, C++ (2026)"), u"muller s strasse c 2026");
    EXPECT_EQ(indexedWords(u"— … €"), QString());
    EXPECT_EQ(indexedWords(u""), QString());
}

TEST(TextWords, OfScriptsWithoutSpacesEachLetterIsOne)
{
    EXPECT_EQ(indexedWords(u"東京tower"), u"東 京 tower");
    EXPECT_TRUE(isWrittenWithoutSpaces(U'東'));
    EXPECT_FALSE(isWrittenWithoutSpaces(U'д'));
    EXPECT_TRUE(isWordLetter(U'д'));
    EXPECT_FALSE(isWordLetter(U'-'));
}

TEST(TextWords, WhatIsTypedMayGoOnAtItsEndOnly)
{
    EXPECT_EQ(indexQuery(u"Müller ord"), u"\"muller\"* \"ord\"*");
    EXPECT_EQ(indexQuery(u"ines@harb"), u"\"ines\" \"harb\"*");
    EXPECT_EQ(indexQuery(u"東京"), u"\"東\" \"京\"");
    EXPECT_EQ(indexQuery(u"c++ c++"), u"\"c\"") << "the signs are not in the index";
    EXPECT_EQ(indexQuery(u"\" ' --"), QString());
}

} // namespace
} // namespace goodturn::store
