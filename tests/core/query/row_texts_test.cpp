#include "core/query/row_texts.h"

#include <gtest/gtest.h>

namespace goodturn::query {
namespace {
using namespace Qt::StringLiterals;

TEST(MatchWords, EveryWordIsACondition)
{
    const WordMatch match = matchWords(u"search_text"_s, u"  Müller  50% "_s);
    EXPECT_EQ(match.patterns.size(), 2U);
    EXPECT_EQ(match.patterns[0].toText(), u"%muller%"_s);
    EXPECT_EQ(match.patterns[1].toText(), u"%50\\%%"_s);
    EXPECT_EQ(match.condition.count(u"LIKE"_s), 2);
}

TEST(MatchWords, NoWordsAreNoCondition)
{
    EXPECT_TRUE(matchWords(u"search_text"_s, u"   "_s).condition.isEmpty());
}

} // namespace
} // namespace goodturn::query
