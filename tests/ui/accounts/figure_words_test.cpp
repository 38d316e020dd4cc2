#include "ui/pages/accounts/figure_words.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

query::AccountHead head()
{
    query::AccountHead head;
    head.figures.givenPoints = 9.5;
    head.figures.receivedPoints = 4;
    head.figures.balances.nb = 3.24;
    head.figures.balances.evenness = 0.58;
    head.figures.balances.evennessByChance = 0.7461;
    head.figures.balances.entries = 10;
    head.figures.chance.p1 = 0.5771;
    head.figures.opportunities.n = 4;
    head.figures.opportunities.x = 2;
    head.money = {{u"EUR"_s, 118000, 69000}, {u"GBP"_s, 5000, 0}};
    return head;
}

const FigureTile* tile(const std::vector<FigureTile>& tiles, const QString& label)
{
    const auto found = std::ranges::find(tiles, label, &FigureTile::label);
    return found == tiles.end() ? nullptr : &*found;
}

} // namespace

TEST(FigureTiles, ShowPointsAndTheMoneyOfEachCurrency)
{
    const auto tiles = figureTiles(head(), 2);
    const FigureTile* given = tile(tiles, u"Given"_s);
    ASSERT_NE(given, nullptr);
    EXPECT_EQ(given->value, u"▲ 9.5 pt"_s);
    EXPECT_TRUE(given->detail.contains(u"1,180"_s) && given->detail.contains(u'€'));
    EXPECT_TRUE(given->detail.contains(u" · "_s) && given->detail.contains(u'£'));
    EXPECT_EQ(given->ink, Ink::Given);
    const FigureTile* received = tile(tiles, u"Received"_s);
    ASSERT_NE(received, nullptr);
    EXPECT_EQ(received->value, u"▼ 4.0 pt"_s);
    EXPECT_TRUE(received->detail.contains(u"690"_s));
    EXPECT_FALSE(received->detail.contains(u'£'));
    EXPECT_EQ(tile(tiles, u"Felt balance"_s)->value, u"+3.2"_s);
    EXPECT_EQ(tile(tiles, u"Open asks"_s)->value, u"2"_s);
}

TEST(FigureTiles, SayWhatCoinFlipsWouldGive)
{
    const auto tiles = figureTiles(head(), 0);
    const FigureTile* evenness = tile(tiles, u"Evenness"_s);
    ASSERT_NE(evenness, nullptr);
    EXPECT_EQ(evenness->value, u"0.58"_s);
    EXPECT_TRUE(evenness->toolTip.contains(u"Coin flips would give 0.75 with 10 entries"_s));
    query::AccountHead none = head();
    none.figures.balances.evenness.reset();
    EXPECT_EQ(tile(figureTiles(none, 0), u"Evenness"_s)->value, u"none yet"_s);
}

TEST(ChanceText, IsInWordsWhereThereIsTooLittleForAPercentage)
{
    query::AccountHead some = head();
    some.figures.inWords = true;
    EXPECT_FALSE(chanceText(0.5771, some.figures).contains(u'%'));
    some.figures.inWords = false;
    EXPECT_EQ(chanceText(0.5771, some.figures), u"58 %"_s);
}

TEST(FigureLines, NameEveryFigureOfTheModel)
{
    const auto lines = figureLines(head().figures);
    for (const QString& code :
         {u"GF"_s, u"GS"_s, u"RF"_s, u"RS"_s, u"OC"_s, u"NB"_s, u"OR"_s, u"(B)"_s, u"RI"_s,
          u"(n)"_s, u"(x)"_s, u"(u)"_s, u"fa"_s, u"gs"_s, u"P1"_s, u"Pwait"_s, u"Pgive"_s})
        EXPECT_TRUE(std::ranges::any_of(lines, [&](const FigureLine& line) {
            return line.name.contains(code);
        })) << qPrintable(code);
    for (const FigureLine& line : lines) {
        EXPECT_FALSE(line.value.isEmpty()) << qPrintable(line.name);
        EXPECT_FALSE(line.meaning.isEmpty()) << qPrintable(line.name);
        EXPECT_NE(line.behind, Behind::Nothing) << qPrintable(line.name);
    }
}

TEST(FigureLines, WriteNegativeNumbersWithAMinusSign)
{
    reciprocity::Figures figures;
    figures.balances.oc = -1.2345;
    const auto lines = figureLines(figures);
    EXPECT_TRUE(std::ranges::any_of(lines, [](const FigureLine& line) {
        return line.value == u"−1.235"_s || line.value == u"−1.234"_s;
    }));
}
