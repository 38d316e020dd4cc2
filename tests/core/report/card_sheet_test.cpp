#include "core/report/card_sheet.h"

#include <gtest/gtest.h>

namespace goodturn::report {
namespace {
using namespace Qt::StringLiterals;

CardSheet sheetOf(CardStock stock, size_t cards, int start = 1)
{
    CardSheet sheet;
    sheet.stock = stock;
    sheet.start = start;
    sheet.cards.resize(cards);
    return sheet;
}

TEST(CardSheet, CardsOfASheetLieOnThePaperAndNotOverEachOther)
{
    for (const auto& stock : EnumCodes<CardStock>::all) {
        const CardGrid grid = gridOf(stock.value);
        const QRectF paper(QPointF(), grid.paper);
        for (int i = 0; i < grid.perSheet(); ++i) {
            EXPECT_TRUE(paper.contains(grid.place(i))) << stock.code << ' ' << i;
            for (int k = 0; k < i; ++k)
                EXPECT_FALSE(
                    grid.place(i).adjusted(1e-6, 1e-6, -1e-6, -1e-6).intersects(grid.place(k)))
                    << stock.code << ' ' << i << ' ' << k;
        }
        EXPECT_FALSE(label(stock.value).isEmpty());
    }
}

TEST(CardSheet, LabelSheetsAreThoseOfTheMakers)
{
    const CardGrid a4 = gridOf(CardStock::Labels24);
    EXPECT_EQ(a4.columns, 3);
    EXPECT_EQ(a4.rows, 8);
    EXPECT_NEAR(a4.place(23).right(), 210 - 7.25, 0.01) << "as wide a margin on both sides";
    EXPECT_NEAR(a4.place(23).bottom(), 297 - 12.9, 0.01);
    const CardGrid letter = gridOf(CardStock::Labels30);
    EXPECT_EQ(letter.columns, 3);
    EXPECT_EQ(letter.rows, 10);
    EXPECT_NEAR(letter.place(29).right(), 215.9 - 4.7625, 0.01);
    EXPECT_NEAR(letter.place(29).bottom(), 279.4 - 12.7, 0.01);
}

TEST(CardSheet, ARunBeginsAtTheFreePlaceAndGoesOverSheets)
{
    const auto pages = pagesOf(sheetOf(CardStock::Labels24, 30, 20));
    ASSERT_EQ(pages.size(), 3U);
    EXPECT_EQ(pages[0].size(), 5U);
    EXPECT_EQ(pages[1].size(), 24U) << "and one more on the third";
}

TEST(CardSheet, AStartBeyondTheSheetIsItsLastPlaceAndACardHasOnlyOne)
{
    const CardGrid grid = gridOf(CardStock::Labels30);
    EXPECT_EQ(pagesOf(sheetOf(CardStock::Labels30, 1, 99))[0][0].place, grid.place(29));
    EXPECT_EQ(pagesOf(sheetOf(CardStock::Labels30, 1, -3))[0][0].place, grid.place(0));
    EXPECT_EQ(pagesOf(sheetOf(CardStock::CardA6, 3, 7)).size(), 3U);
    EXPECT_EQ(pagesOf(sheetOf(CardStock::CardA6, 0)).size(), 1U);
}

TEST(CardSheet, EachStockIsTheCardOfAGiftAndBack)
{
    for (const auto& stock : EnumCodes<CardStock>::all)
        EXPECT_TRUE(stockOf(cardOf(stock.value), false) == stock.value ||
                    stockOf(cardOf(stock.value), true) == stock.value)
            << stock.code;
}

TEST(CardSheet, TheCardBearsTheGiversNameOrElseTheReps)
{
    Gift gift;
    gift.inscription = u"For you"_s;
    gift.occasion = Occasion::Christmas;
    gift.arriveBy = QDate(2026, 12, 18);
    const CardText card = cardText(gift, u"Ines Duarte"_s, {u"Tom Reed"_s}, u"A. Rep"_s);
    EXPECT_EQ(card, (CardText{u"Ines Duarte, Tom Reed"_s, u"For you"_s, u"A. Rep"_s,
                              u"Christmas 2026"_s}));
    gift.giver = u"Jan de Boer"_s;
    EXPECT_EQ(cardText(gift, u"Ines Duarte"_s, {}, u"A. Rep"_s).from, u"Jan de Boer"_s);
    gift.giver = u"Mara"_s;
    gift.occasion = Occasion::NoOccasion;
    EXPECT_EQ(cardText(gift, u"Ines Duarte"_s, {}, u"A. Rep"_s),
              (CardText{u"Ines Duarte"_s, u"For you"_s, u"Mara"_s, u"December 2026"_s}));
}

TEST(CardSheet, ACardBearsTheYearOfItsHolidayNotOfTheDayOnWhichItArrives)
{
    Gift gift;
    gift.occasion = Occasion::NewYear;
    gift.arriveBy = QDate(2026, 12, 31);
    EXPECT_EQ(cardText(gift, u"Ines Duarte"_s, {}, u"A. Rep"_s, QDate(2027, 1, 1)).occasion,
              u"New Year 2027"_s);
}

} // namespace
} // namespace goodturn::report
