#include "core/report/list_report.h"
#include "tests/support/report_examples.h"

#include <gtest/gtest.h>

namespace goodturn::report {
using namespace Qt::StringLiterals;
using testing::allText;
using testing::tablesOf;

namespace {

ListReportInput listExample()
{
    ListReportInput input;
    input.title = u"Key accounts"_s;
    input.filter = u"Tags has any of key"_s;
    input.search = u"har"_s;
    input.order = u"Felt balance"_s;
    input.descending = true;
    input.columns = {{u"Name"_s, false, 24}, {u"Felt balance"_s, true, 8}};
    input.rows = {{u"Harbour & <b>Lowe</b> Ltd"_s, u"+2.5"_s}, {u"Hargreaves"_s}};
    input.frame = testing::frameExample();
    return input;
}

TEST(ListReport, SaysWhatItShowsAndInWhichOrder)
{
    const Document list = listReport(listExample());
    const QString text = allText(list);
    for (const QString& wanted : {u"Key accounts"_s, u"2 rows"_s, u"Shown: Tags has any of key"_s,
                                  u"Searched for: “har”"_s, u"Order: Felt balance, descending"_s})
        EXPECT_TRUE(text.contains(wanted)) << qPrintable(wanted) << " in\n" << qPrintable(text);
    EXPECT_EQ(testing::linesOf(tablesOf(list).at(0)),
              (QStringList{u"Harbour & <b>Lowe</b> Ltd | +2.5"_s, u"Hargreaves | "_s}));
    EXPECT_EQ(tablesOf(list).at(0).columns[1].align, Align::End);
    EXPECT_TRUE(testing::isWhole(list)) << "a row may be short of a cell";
    EXPECT_FALSE(list.wide);
}

TEST(ListReport, WithoutFilterAndOrderItSaysNoneOfThem)
{
    ListReportInput input = listExample();
    input.filter = input.search = input.order = QString();
    EXPECT_FALSE(allText(listReport(input)).contains(u"Shown"_s));
    EXPECT_FALSE(allText(listReport(input)).contains(u"Order"_s));
}

TEST(ListReport, ManyColumnsSuitPaperThatLiesAcross)
{
    ListReportInput input = listExample();
    input.columns.assign(7, {u"Place"_s, false, 10});
    EXPECT_TRUE(listReport(input).wide);
    EXPECT_FALSE(tablesOf(listReport(input)).at(0).isSmall);
    input.columns.assign(12, {u"Place"_s, false, 14});
    EXPECT_TRUE(tablesOf(listReport(input)).at(0).isSmall);
}

TEST(ListReport, TellsOfTheRowsThatItHasNot)
{
    ListReportInput input = listExample();
    input.rows.assign(mostListRows + 5, {u"Somebody"_s, u"0"_s});
    EXPECT_EQ(tablesOf(listReport(input)).at(0).rows.size(), size_t(mostListRows));
    EXPECT_TRUE(allText(listReport(input)).contains(u"5 more rows are in the book"_s));
    input.count = 100'000;
    EXPECT_TRUE(allText(listReport(input)).contains(u"98,000 more rows are in the book"_s));
    EXPECT_FALSE(allText(listReport(listExample())).contains(u"more row"_s)) << "the control";
}

TEST(ListReport, AnEmptyListSaysSo)
{
    ListReportInput input = listExample();
    input.rows.clear();
    EXPECT_TRUE(tablesOf(listReport(input)).empty());
    EXPECT_TRUE(allText(listReport(input)).contains(u"No row is shown."_s));
}

} // namespace
} // namespace goodturn::report
