#include "core/writing/review_words.h"

#include <gtest/gtest.h>

namespace goodturn::writing {
namespace {
using namespace Qt::StringLiterals;

TEST(ReviewWords, WordsHaveInnerApostrophesAndDecimalPointsAndKnowTheirPlace)
{
    const auto words = wordsIn(u"I’d cut 3.5 or 18%, it's “fine”."_s);
    QStringList texts;
    for (const Word& word : words)
        texts << word.text;
    EXPECT_EQ(texts.join(u'|'), u"I'd|cut|3.5|or|18|it's|fine"_s);
    EXPECT_EQ(words[2].start, 8);
    EXPECT_EQ(words[2].length, 3);
    EXPECT_TRUE(wordsIn({}).empty());
}

TEST(ReviewWords, AContractionBelongsToItsWord)
{
    EXPECT_EQ(stem(u"i'd"_s, reviewWords()), u"i"_s);
    EXPECT_EQ(stem(u"you're"_s, reviewWords()), u"you"_s);
    EXPECT_EQ(stem(u"iris"_s, reviewWords()), u"iris"_s);
}

} // namespace
} // namespace goodturn::writing
