#include "ui/pages/asks/ask_table.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

query::AskRow ask(AskState state, int daysAgo)
{
    query::AskRow row;
    row.title = u"Introduction to the sister company"_s;
    row.person = u"Ines Duarte"_s;
    row.account = u"Harbour"_s;
    row.state = state;
    row.askedOn = today.addDays(-daysAgo);
    return row;
}

Ink standingInk(const query::AskRow& row)
{
    return bookAskColumns([] { return today; }).at(5).ink(row);
}

} // namespace

TEST(AskTable, SaysHowLongAnAskIsOpen)
{
    EXPECT_EQ(askStanding(ask(AskState::Open, 9), today), u"Open, 9 days"_s);
    EXPECT_EQ(askStanding(ask(AskState::Open, 1), today), u"Open, 1 day"_s);
    EXPECT_EQ(askStanding(ask(AskState::Granted, 9), today), u"Granted"_s);
}

TEST(AskTable, MarksWhatCountsAsUnanswered)
{
    EXPECT_EQ(standingInk(ask(AskState::Open, 13)), Ink::Plain);
    EXPECT_EQ(standingInk(ask(AskState::Open, 14)), Ink::Alert);
    EXPECT_EQ(standingInk(ask(AskState::Declined, 40)), Ink::Muted);
}

TEST(AskTable, ShowsTheSizeAsDots)
{
    EXPECT_EQ(sizeDots(FeltWorth::Fair), u"●●●○○"_s);
    EXPECT_EQ(sizeDots(FeltWorth::Great), u"●●●●●"_s);
}

TEST(AskTable, IsFoundByItsWords)
{
    EXPECT_TRUE(matchesText(ask(AskState::Open, 1), u"sister ines"_s));
    EXPECT_FALSE(matchesText(ask(AskState::Open, 1), u"tom"_s));
}
