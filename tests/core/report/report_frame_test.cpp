#include "core/report/favour_cells.h"
#include "core/report/report_frame.h"
#include "tests/support/report_examples.h"

#include <gtest/gtest.h>

namespace goodturn::report {
using namespace Qt::StringLiterals;

namespace {

TEST(ReportFrame, APeriodIsNamedAsShortAsItCanBe)
{
    EXPECT_EQ(periodText(QDate(2026, 1, 1), QDate(2026, 12, 31)), u"2026"_s);
    EXPECT_EQ(periodText(QDate(2026, 2, 1), QDate(2026, 2, 28)), u"February 2026"_s);
    EXPECT_EQ(periodText(QDate(2026, 2, 1), QDate(2026, 2, 27)), u"1 to 27 February 2026"_s);
    EXPECT_EQ(periodText(QDate(2026, 1, 1), QDate(2026, 3, 31)), u"1 January to 31 March 2026"_s);
    EXPECT_EQ(periodText(QDate(2025, 12, 1), QDate(2026, 1, 31)),
              u"1 December 2025 to 31 January 2026"_s);
    EXPECT_EQ(periodText(QDate(2026, 11, 22), QDate(2026, 11, 22)), u"22 November 2026"_s);
}

TEST(ReportFrame, TheFootNamesTheBookForTheRepAlone)
{
    const Frame frame = testing::frameExample();
    EXPECT_EQ(framed(u"T"_s, frame, Audience::Mine).footer, u"Goodturn · secret.goodturn"_s);
    EXPECT_EQ(framed(u"T"_s, frame, Audience::ToShare).footer, u"Goodturn"_s);
    EXPECT_EQ(framed(u"T"_s, frame, Audience::Mine).day, testing::reportDay);
    EXPECT_EQ(preparedLine(u"List"_s, frame), u"List · 22 November 2026 · prepared by A. Rep"_s);
    EXPECT_EQ(preparedLine(u"List"_s, {testing::reportDay, {}, {}}), u"List · 22 November 2026"_s);
}

TEST(FavourCells, ToShareNeitherWorthNorOtherMoneyNorTheTrashIsSaid)
{
    auto row = testing::favourExample(1, testing::reportDay, Direction::Given, FavourKind::Time,
                                      u"a morning"_s);
    row.money = testing::euros(12000);
    row.who = u"Ines (in the trash)"_s;
    row.whoIsInTrash = true;
    EXPECT_EQ(plainText(amountCell(row, Direction::Given, Audience::Mine)), u"1 · €120"_s);
    EXPECT_EQ(plainText(amountCell(row, Direction::Given, Audience::ToShare)), u"▲"_s);
    EXPECT_TRUE(amountCell(row, Direction::Received, Audience::Mine).empty());
    EXPECT_EQ(whoOf(row, Audience::Mine), row.who);
    EXPECT_EQ(whoOf(row, Audience::ToShare), QString());
}

TEST(FavourCells, CurrenciesAreNeverAdded)
{
    FlowTotal total;
    for (const Money& money : {testing::euros(100), testing::pounds(200), testing::euros(300)})
        addMoney(total.money, money);
    total.entries = 3;
    EXPECT_EQ(plainText(totalFact(Direction::Given, total)), u"Given 0 points · €4, £2 (3)"_s);
    EXPECT_EQ(plainText(totalCell(total, Direction::Given, Audience::ToShare)), u"3\n€4\n£2"_s);
}

} // namespace
} // namespace goodturn::report
