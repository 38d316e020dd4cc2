#include "ui/print/block_pieces.h"

#include "tests/support/summary_example.h"

#include <gtest/gtest.h>

#include <numeric>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr double width = 5000;
constexpr double pageHeight = 7000;

std::vector<Piece> pieces(const report::Block& block)
{
    static const PrintStyle style = printStyle();
    return piecesOf(block, style, width, pageHeight);
}

report::Table tableOf(int rows, const QString& text)
{
    report::Table table;
    table.columns = {{u"A"_s}, {u"B"_s, report::Align::End}};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({{{{text}}, {{u"x"_s}}}});
    return table;
}

TEST(BlockPieces, AHeadingStaysWithWhatFollows)
{
    const auto heading = pieces(report::Heading{u"People"_s});
    ASSERT_EQ(heading.size(), 1U);
    EXPECT_TRUE(heading[0].keepWithNext);
    EXPECT_GT(heading[0].spaceBefore, 0);
}

TEST(BlockPieces, ATableRepeatsItsHeaderAndKeepsItWithTheFirstRow)
{
    const auto table = pieces(tableOf(3, u"row"_s));
    ASSERT_EQ(table.size(), 4U);
    EXPECT_TRUE(table[0].keepWithNext);
    EXPECT_FALSE(table[0].header);
    for (size_t i = 1; i < 4; ++i)
        EXPECT_TRUE(table[i].header);
    auto bare = tableOf(3, u"row"_s);
    bare.header = false;
    EXPECT_EQ(pieces(bare).size(), 3U);
}

TEST(BlockPieces, ATotalStaysWithTheRowAboveIt)
{
    auto table = tableOf(3, u"row"_s);
    table.rows.back().total = true;
    const auto made = pieces(table);
    EXPECT_TRUE(made[2].keepWithNext);
    EXPECT_FALSE(made[1].keepWithNext);
}

TEST(BlockPieces, NoRowIsAloneWithTheHeadingOrOnTheLastPage)
{
    const auto made = pieces(tableOf(6, u"row"_s));
    ASSERT_EQ(made.size(), 7U);
    for (size_t i = 1; i < made.size(); ++i)
        EXPECT_EQ(made[i].keepWithNext, i == 1 || i == 5) << i;
}

TEST(BlockPieces, ARowIsOnePieceHoweverManyLinesItHas)
{
    const auto low = pieces(tableOf(1, u"short"_s));
    const auto high = pieces(tableOf(1, u"many words "_s.repeated(40)));
    ASSERT_EQ(high.size(), 2U);
    EXPECT_GT(high[1].height, low[1].height * 3);
}

TEST(BlockPieces, AnIntroductionStaysWithWhatItIntroduces)
{
    report::Paragraph words{{{u"a line"_s}}};
    EXPECT_FALSE(pieces(words).back().keepWithNext);
    words.introduces = true;
    EXPECT_TRUE(pieces(words).back().keepWithNext);
}

TEST(BlockPieces, SmallPrintIsSmaller)
{
    auto small = tableOf(1, u"many words "_s.repeated(40));
    const double usual = pieces(small).back().height;
    small.isSmall = true;
    EXPECT_LT(pieces(small).back().height, usual);
    report::Paragraph words{{{u"a line"_s}}};
    const double line = pieces(words).back().height;
    words.isSmall = true;
    EXPECT_LT(pieces(words).back().height, line);
}

TEST(BlockPieces, ARowHigherThanAPageIsCutBetweenItsLines)
{
    const auto table = pieces(tableOf(1, u"ten thousand letters "_s.repeated(500)));
    ASSERT_GT(table.size(), 2U);
    for (const Piece& piece : table)
        EXPECT_LE(piece.height, pageHeight);
}

TEST(BlockPieces, AParagraphIsALineAPieceWithoutWidowsOrOrphans)
{
    const auto lines = pieces(report::Paragraph{{{u"some words "_s.repeated(60)}}});
    ASSERT_GT(lines.size(), 4U);
    EXPECT_TRUE(lines.front().keepWithNext);
    EXPECT_TRUE(lines[lines.size() - 2].keepWithNext);
    EXPECT_FALSE(lines.back().keepWithNext);
    EXPECT_EQ(pieces(report::Paragraph{{{u"a\n\nb"_s}}}).size(), 3U);
}

TEST(BlockPieces, FactsShareALineWhileTheyFit)
{
    const report::Runs fact{{u"Given 12 points"_s}};
    EXPECT_EQ(pieces(report::FactsRow{{fact, fact, fact}}).size(), 1U);
    EXPECT_GT(pieces(report::FactsRow{std::vector<report::Runs>(12, fact)}).size(), 1U);
    const report::Runs endless{{QString(400, u'9')}};
    EXPECT_GT(pieces(report::FactsRow{{endless}}).size(), 1U) << "cut into lines, not clipped";
    EXPECT_TRUE(pieces(report::FactsRow{}).empty());
}

TEST(BlockPieces, TheChartStaysWithItsFigures)
{
    const report::Block block = report::Chart{testing::flowExample()};
    const auto chart = pieces(block);
    ASSERT_EQ(chart.size(), 1U);
    EXPECT_TRUE(chart[0].keepWithNext);
    EXPECT_LT(chart[0].height, pageHeight);
}

TEST(BlockPieces, ALongNameWrapsInTheTitle)
{
    const auto low = pieces(report::TitleBlock{u"Lowe"_s, {}, {{u"right"_s}}, {}});
    const auto high =
        pieces(report::TitleBlock{u"A very long name of a company "_s.repeated(7), {}, {}, {}});
    EXPECT_GT(high[0].height, low[0].height * 1.5);
}

} // namespace
} // namespace goodturn::ui
