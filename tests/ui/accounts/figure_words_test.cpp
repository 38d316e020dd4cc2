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

TEST(FigureTiles, SayNothingOfCoinFlipsWithoutEntries)
{
    const auto tiles = figureTiles(query::AccountHead(), 0);
    const FigureTile* evenness = tile(tiles, u"Evenness"_s);
    ASSERT_NE(evenness, nullptr);
    EXPECT_EQ(evenness->value, u"none yet"_s);
    EXPECT_FALSE(evenness->toolTip.contains(u"0.00"_s)) << evenness->toolTip.toStdString();
    EXPECT_FALSE(evenness->toolTip.isEmpty());
}

TEST(ChanceText, IsInWordsWhereThereIsTooLittleForAPercentage)
{
    query::AccountHead some = head();
    some.figures.inWords = true;
    EXPECT_FALSE(chanceText(0.5771, some.figures).contains(u'%'));
    some.figures.inWords = false;
    EXPECT_EQ(chanceText(0.5771, some.figures), u"58 %"_s);
}

TEST(FigureText, IsShownByWhatItIs)
{
    using reciprocity::Explanation;
    using reciprocity::FigureCode;
    reciprocity::Figures figures;
    figures.standing = reciprocity::Standing::Balanced;
    Explanation one;
    one.kind = Explanation::Kind::Points;
    EXPECT_EQ(figureText(one, figures), u"none yet"_s);
    one.value = -1.2344;
    EXPECT_EQ(figureText(one, figures), u"−1.234"_s);
    one.kind = Explanation::Kind::Count;
    one.value = 3;
    EXPECT_EQ(figureText(one, figures), u"3"_s);
    one.kind = Explanation::Kind::Chance;
    one.figure = FigureCode::IfYouWait;
    one.value = 0.58;
    EXPECT_EQ(figureText(one, figures), u"about half the time"_s);
    figures.inWords = false;
    EXPECT_EQ(figureText(one, figures), u"58 %"_s);
    one.figure = FigureCode::Uncertainty;
    EXPECT_EQ(figureText(one, figures), u"0.580"_s);
    one.kind = Explanation::Kind::Words;
    EXPECT_EQ(figureText(one, figures), u"Balanced"_s);
}
