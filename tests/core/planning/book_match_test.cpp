#include "core/planning/book_match.h"

#include <gtest/gtest.h>

using namespace goodturn::planning;
using namespace Qt::StringLiterals;

namespace {

const QStringList tags{u"Ports"_s, u"container history"_s, u"économie"_s};

} // namespace

TEST(BookMatch, CountsEachLikingOnceAndSaysWhich)
{
    const BookMatch match =
        matchOf(tags, {{u"ports"_s, u"sailing"_s}, {u"PORTS"_s, u"Economie"_s}});
    EXPECT_EQ(match, (BookMatch{4, {u"ports"_s, u"Economie"_s}}));
}

TEST(BookMatch, AWordInCommonCountsHalfOfTheSame)
{
    EXPECT_EQ(matchOf(tags, {{u"port logistics"_s}, {}}), (BookMatch{1, {u"port logistics"_s}}));
    EXPECT_EQ(matchOf(tags, {{}, {u"history"_s}}), (BookMatch{1, {u"history"_s}}));
}

TEST(BookMatch, ShortWordsTellNothing)
{
    EXPECT_EQ(matchOf({u"art of war"_s}, {{u"war and art"_s}, {}}), BookMatch());
}

TEST(BookMatch, IsNothingWithoutTagsOrLikings)
{
    EXPECT_EQ(matchOf({}, {{u"ports"_s}, {}}), BookMatch());
    EXPECT_EQ(matchOf(tags, {}), BookMatch());
    EXPECT_EQ(matchOf({QString()}, {{QString()}, {}}), BookMatch());
}
