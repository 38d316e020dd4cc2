#include "ui/print/page_breaks.h"

#include <gtest/gtest.h>

namespace goodturn::ui {
namespace {

Piece strip(double height, bool keep = false, double before = 0)
{
    Piece piece;
    piece.height = height;
    piece.keepWithNext = keep;
    piece.spaceBefore = before;
    return piece;
}

std::vector<size_t> counts(const std::vector<Page>& pages)
{
    std::vector<size_t> sizes;
    for (const Page& page : pages)
        sizes.push_back(page.size());
    return sizes;
}

TEST(PageBreaks, PiecesFillAPageAndGoOnOnTheNext)
{
    const std::vector<Piece> pieces(5, strip(40));
    const auto pages = breakIntoPages(pieces, 100);
    EXPECT_EQ(counts(pages), (std::vector<size_t>{2, 2, 1}));
    EXPECT_EQ(pages[0][1].y, 40);
    EXPECT_EQ(pages[1][0].y, 0);
}

TEST(PageBreaks, AHeadingMovesWithWhatItHeads)
{
    const std::vector<Piece> pieces{strip(70), strip(20, true), strip(20)};
    EXPECT_EQ(counts(breakIntoPages(pieces, 100)), (std::vector<size_t>{1, 2}));
    const std::vector<Piece> control{strip(70), strip(20), strip(20)};
    EXPECT_EQ(counts(breakIntoPages(control, 100)), (std::vector<size_t>{2, 1}));
}

TEST(PageBreaks, WhatNoPageCouldHoldTogetherIsSpread)
{
    const std::vector<Piece> pieces{strip(60, true), strip(60, true), strip(60)};
    EXPECT_EQ(counts(breakIntoPages(pieces, 100)), (std::vector<size_t>{1, 1, 1}));
}

TEST(PageBreaks, APieceThatStartsAPageIsTheFirstOnIt)
{
    std::vector<Piece> pieces{strip(0, true), strip(20), strip(20, true), strip(0, true),
                              strip(20)};
    EXPECT_EQ(counts(breakIntoPages(pieces, 100)), (std::vector<size_t>{5}));
    pieces[0].startsPage = true; // there is no empty page before it
    pieces[3].startsPage = true; // though it was to stay with what precedes
    EXPECT_EQ(counts(breakIntoPages(pieces, 100)), (std::vector<size_t>{3, 2}));
}

TEST(PageBreaks, SpaceBeforeIsDroppedAtTheTopOfAPage)
{
    const std::vector<Piece> pieces{strip(50, false, 9), strip(30, false, 10),
                                    strip(50, false, 10)};
    const auto pages = breakIntoPages(pieces, 100);
    EXPECT_EQ(pages[0][0].y, 0);
    EXPECT_EQ(pages[0][1].y, 60);
    EXPECT_EQ(pages[1][0].y, 0);
}

TEST(PageBreaks, AHeaderIsRepeatedOnEachPageAndNeverCutsARow)
{
    const auto header = std::make_shared<const Piece>(strip(10));
    std::vector<Piece> pieces{*header};
    pieces[0].keepWithNext = true;
    for (int i = 0; i < 20; ++i) {
        pieces.push_back(strip(30));
        pieces.back().header = header;
    }
    const auto pages = breakIntoPages(pieces, 105);
    ASSERT_EQ(pages.size(), 7U);
    for (size_t i = 1; i < pages.size(); ++i)
        EXPECT_EQ(pages[i][0].piece, header.get());
    for (const Page& page : pages)
        EXPECT_LE(page.back().y + page.back().piece->height, 105);
}

TEST(PageBreaks, APageThatGoesOnHasRoomForItsHead)
{
    std::vector<Piece> pieces(4, strip(40));
    pieces[3].startsPage = true;
    const auto pages = breakIntoPages(pieces, 100, 15);
    EXPECT_EQ(counts(pages), (std::vector<size_t>{2, 1, 1}));
    EXPECT_EQ(pages[0][0].y, 0);
    EXPECT_EQ(pages[1][0].y, 15);
    EXPECT_EQ(pages[2][0].y, 0) << "it begins something";
    EXPECT_EQ(counts(breakIntoPages(std::vector<Piece>(4, strip(45)), 100, 15)),
              (std::vector<size_t>{2, 1, 1}));
}

TEST(PageBreaks, ThereIsAlwaysAPage)
{
    EXPECT_EQ(breakIntoPages({}, 100).size(), 1U);
    EXPECT_EQ(counts(breakIntoPages({strip(500)}, 100)), (std::vector<size_t>{1}));
}

} // namespace
} // namespace goodturn::ui
