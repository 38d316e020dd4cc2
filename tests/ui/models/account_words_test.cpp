#include "ui/models/account_words.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

query::AccountRow harbour()
{
    query::AccountRow row;
    row.name = u"Harbour & Lowe Ltd"_s;
    row.lifecycle = Lifecycle::Client;
    row.people = 4;
    row.lastTouch = QDate(2026, 10, 12);
    row.standing = reciprocity::Standing::Earned;
    row.feltBalance = 3.21;
    return row;
}

} // namespace

TEST(ContextLine, SaysWhenAndHowMany)
{
    EXPECT_EQ(contextLine(harbour(), today), u"12 Oct · 4 people"_s);
}

TEST(ContextLine, NamesWhatIsNoClientAndLeavesOutNobody)
{
    query::AccountRow row = harbour();
    row.lifecycle = Lifecycle::Prospect;
    row.people = 0;
    row.lastTouch = {};
    EXPECT_EQ(contextLine(row, today), u"Prospect · no contact yet"_s);
}

TEST(ContextLine, CountsOnePerson)
{
    query::AccountRow row = harbour();
    row.people = 1;
    EXPECT_EQ(contextLine(row, today), u"12 Oct · 1 person"_s);
}

TEST(SpokenRow, IsASentence)
{
    EXPECT_EQ(spokenRow(harbour(), today),
              u"Harbour & Lowe Ltd, earned the right to ask, felt balance +3.2, last contact "
              "12 Oct"_s);
}

TEST(SpokenRow, SaysThatAStandingWasSet)
{
    query::AccountRow row = harbour();
    row.isOwnStanding = true;
    EXPECT_TRUE(spokenRow(row, today).contains(u", earned the right to ask as you set it, felt"_s));
}

TEST(SpokenRow, KeepsPlaceMarksInNames)
{
    query::AccountRow row = harbour();
    row.name = u"%2 Ltd %1"_s;
    EXPECT_TRUE(spokenRow(row, today).startsWith(u"%2 Ltd %1, earned"_s));
}

TEST(JoinedFacts, LeaveEmptyOnesOut)
{
    EXPECT_EQ(joinedFacts({u"a"_s, {}, u"b"_s}), u"a · b"_s);
    EXPECT_EQ(joinedFacts({{}, {}}), QString());
}
