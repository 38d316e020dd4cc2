#include "core/report/insight_words.h"
#include "core/report/insights_report.h"
#include "tests/support/report_examples.h"

#include <gtest/gtest.h>

namespace goodturn::report {
using namespace Qt::StringLiterals;
using testing::allText;
using testing::linesOf;
using testing::tablesOf;

namespace {

query::FlowMonth flowMonth(int year, int number, double given, double received)
{
    return {QDate(year, number, 1), given, received, 2, 1};
}

InsightsReportInput insightsExample()
{
    InsightsReportInput input;
    input.frame = testing::frameExample();
    query::Insights& insights = input.insights;
    insights.day = insights.to = testing::reportDay;
    insights.scope.from = QDate(2026, 10, 1);
    insights.accounts = 3;
    insights.windowDays = 90;
    insights.portfolio.points = {
        {AccountId(1), u"Harbour & <b>Lowe</b> Ltd"_s, 3, 1, 2, 1, 3, Standing::Earned}};
    insights.flow = {{flowMonth(2026, 10, 1, 0.5), flowMonth(2026, 11, 2, 0.5)}, 6, 1};
    for (int i = 0; i < 8; ++i) {
        query::StandingsAt end;
        end.day = i == 7 ? testing::reportDay : QDate(2026, 4 + i, 1).addDays(-1);
        end.counts[int(Standing::Earned)] = i;
        insights.standings.ends.push_back(end);
    }
    query::LeaningLine line;
    line.name = u"Harbour & <b>Lowe</b> Ltd"_s;
    line.balance = 2.25;
    line.given = 3;
    line.lastGiven = QDate(2026, 11, 12);
    insights.givenMost = {{line}, {AccountId(1), AccountId(2)}};
    insights.asks.all = {{}, 2, 1, 0, 1, 0, 0};
    insights.asks.byKind = {{AskKind::Referral, 2, 1, 0, 1, 0, 0}};
    insights.gifts.all = {{}, 1, 1, 0, 0};
    insights.gifts.byItem = {{GiftItem::Book, 1, 1, 0, 0}};
    return input;
}

/// The table whose first column is called so.
QStringList linesUnder(const Document& document, const QString& column)
{
    for (const Table& table : tablesOf(document))
        if (table.columns.front().title == column)
            return linesOf(table);
    return {};
}

TEST(InsightsReport, HasTheFindingsOfThePageWithTheirNumbers)
{
    const InsightsReportInput input = insightsExample();
    const Document report = insightsReport(input);
    const QString text = allText(report);
    for (const QString& wanted :
         {u"1 October to 22 November 2026"_s, u"3 accounts, 1 with entries"_s,
          flowFinding(input.insights), portfolioFinding(input.insights),
          standingsFinding(input.insights), givenMostFinding(input.insights),
          owedFinding(input.insights), kindsFinding(input.insights),
          referralFinding(input.insights), u"1 of 2 asks led to a yes"_s})
        EXPECT_TRUE(text.contains(wanted)) << qPrintable(wanted) << " in\n" << qPrintable(text);
    EXPECT_EQ(linesUnder(report, u"Month"_s), (QStringList{u"October 2026 | 1 | 0.5 | 2 | 1"_s,
                                                           u"November 2026 | 2 | 0.5 | 2 | 1"_s}));
    EXPECT_EQ(linesUnder(report, u"Ask"_s), (QStringList{u"Referral | 2 | 1 | 0 | 1 | 0 | 0"_s,
                                                         u"All asks | 2 | 1 | 0 | 1 | 0 | 0"_s}));
    EXPECT_EQ(linesUnder(report, u"Gift"_s),
              (QStringList{u"Book | 1 | 1 | 0 | 0"_s, u"All gifts | 1 | 1 | 0 | 0"_s}));
}

TEST(InsightsReport, StandingsAreShownAQuarterApart)
{
    const Document report = insightsReport(insightsExample());
    for (const Table& table : tablesOf(report))
        if (table.columns.front().title == u"Standing at the end of"_s) {
            ASSERT_EQ(table.columns.size(), 4U);
            EXPECT_EQ(table.columns[3].title, u"today"_s);
            EXPECT_TRUE(linesOf(table).contains(u"Earned the right to ask | 1 | 4 | 7"_s))
                << qPrintable(linesOf(table).join(u'\n'));
            return;
        }
    FAIL() << "no standings";
}

TEST(InsightsReport, OfALongTimeTheYearsAreShown)
{
    InsightsReportInput input = insightsExample();
    input.insights.flow.months.clear();
    for (int i = 0; i < 36; ++i)
        input.insights.flow.months.push_back(flowMonth(2024 + i / 12, 1 + i % 12, 1, 0.5));
    EXPECT_EQ(linesUnder(insightsReport(input), u"Year"_s),
              (QStringList{u"2024 | 12 | 6 | 24 | 12"_s, u"2025 | 12 | 6 | 24 | 12"_s,
                           u"2026 | 12 | 6 | 24 | 12"_s}));
}

TEST(InsightsReport, WhatIsNotListedIsCounted)
{
    const QStringList lines = linesUnder(insightsReport(insightsExample()), u"Account"_s);
    EXPECT_EQ(lines, (QStringList{u"Harbour & <b>Lowe</b> Ltd | +2.25 | 3 | 0 | 12 Nov 2026 | "_s,
                                  u"and 1 more"_s}));
}

TEST(InsightsReport, AnEmptyBookHasFindingsAndNoTables)
{
    InsightsReportInput input;
    input.insights.day = input.insights.to = testing::reportDay;
    input.frame = testing::frameExample();
    const Document report = insightsReport(input);
    EXPECT_TRUE(tablesOf(report).empty());
    EXPECT_TRUE(allText(report).contains(u"No gift was sent in this time."_s));
    EXPECT_TRUE(allText(report).contains(u"until 22 November 2026"_s));
}

} // namespace
} // namespace goodturn::report
