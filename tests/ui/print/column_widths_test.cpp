#include "ui/print/column_widths.h"

#include "ui/print/run_text.h"

#include <gtest/gtest.h>

#include <numeric>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr double spacing = 100;

report::Table favours()
{
    report::Table table;
    table.columns = {{u"Date"_s, report::Align::Start, 1}, {u"Favour"_s, report::Align::Start, 4}};
    table.rows = {{{{{u"22 Nov 2026"_s}}, {{u"many words about something "_s.repeated(9)}}}}};
    return table;
}

std::vector<double> widthsOf(const report::Table& table, double width)
{
    return columnWidths(table, printStyle(), 10, width, spacing);
}

TEST(ColumnWidths, MakeUpTheWidthOfTheTable)
{
    for (const double width : {300.0, 1000.0, 5000.0, 9000.0}) {
        const auto widths = widthsOf(favours(), width);
        EXPECT_NEAR(std::accumulate(widths.begin(), widths.end(), 0.0), width, 0.01);
        for (const double one : widths)
            EXPECT_GT(one, 0);
    }
}

TEST(ColumnWidths, ADateIsNotBrokenWhereTheWeightsWouldBreakIt)
{
    const double date = RunText({{u"22 Nov 2026"_s}}, printStyle(), 10, 0).naturalWidth();
    const double width = (date + spacing) * 3; // a fifth of it is too little
    EXPECT_GE(widthsOf(favours(), width)[0], date + spacing);
}

TEST(ColumnWidths, WhatIsShortLeavesItsShareToWhatIsLong)
{
    report::Table table = favours();
    table.columns[0].weight = 4;
    const auto widths = widthsOf(table, 5000);
    EXPECT_LT(widths[0], 1200);
}

TEST(ColumnWidths, WhereEverythingFitsTheWeightsShareTheRest)
{
    report::Table table = favours();
    table.rows = {{{{{u"a"_s}}, {{u"b"_s}}}}};
    const auto widths = widthsOf(table, 9000);
    EXPECT_NEAR(widths[1] / widths[0], 4, 0.01);
}

TEST(ColumnWidths, TablesThatKeepTheirSharesStandInLine)
{
    report::Table table = favours();
    report::Table other = table;
    other.rows = {{{{{u"a longer day than that"_s}}, {{u"b"_s}}}}};
    EXPECT_NE(widthsOf(table, 5000), widthsOf(other, 5000)) << "else each fits its own words";
    table.keepsShares = other.keepsShares = true;
    EXPECT_EQ(widthsOf(table, 5000), widthsOf(other, 5000));
    EXPECT_NEAR(widthsOf(table, 5000)[1], 4000, 0.01);
}

TEST(ColumnWidths, AnEndlessWordLeavesRoomForTheOthers)
{
    report::Table table = favours();
    table.rows = {{{{{QString(200, u'W')}}, {{u"some words "_s.repeated(30)}}}}};
    const auto widths = widthsOf(table, 5000);
    EXPECT_GT(widths[1], 2000);
    EXPECT_TRUE(widthsOf({}, 5000).empty());
}

} // namespace
} // namespace goodturn::ui
