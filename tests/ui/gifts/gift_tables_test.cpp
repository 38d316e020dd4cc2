#include "ui/pages/gifts/gift_tables.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;
using Kind = query::AgendaRow::Kind;

namespace {

const QDate day(2026, 11, 22);
const auto today = [] { return day; };

} // namespace

TEST(GiftTables, SayWhatIsDueAndHowLate)
{
    DueGift due;
    due.agenda.kind = Kind::OrderGift;
    due.agenda.title = u"The Box"_s;
    due.agenda.due = day.addDays(-2);
    due.agenda.late = true;
    const auto columns = dueColumns(today);
    EXPECT_TRUE(columns[0].text(due).contains(u"2 days ago"_s));
    EXPECT_EQ(columns[0].ink(due), Ink::Alert);
    EXPECT_EQ(columns[1].text(due), dueWord(Kind::OrderGift));
    EXPECT_EQ(columns[2].text(due), u"“The Box”"_s);
    due.agenda.late = false;
    EXPECT_EQ(columns[0].ink(due), Ink::Plain);
    due.agenda.kind = Kind::Reminder;
    due.agenda.title = u"Reconnect after “The Box”"_s;
    EXPECT_EQ(columns[2].text(due), due.agenda.title);
}

TEST(GiftTables, HaveAWordForEachStep)
{
    for (const Kind kind :
         {Kind::OrderGift, Kind::InscribeGift, Kind::PostGift, Kind::GiftThanks, Kind::Reminder})
        EXPECT_FALSE(dueWord(kind).isEmpty());
}

TEST(GiftTables, KnowWhichStateAStepLeadsTo)
{
    EXPECT_EQ(stateDoneBy(Kind::OrderGift), GiftState::Ordered);
    EXPECT_EQ(stateDoneBy(Kind::InscribeGift), GiftState::Inscribed);
    EXPECT_EQ(stateDoneBy(Kind::PostGift), GiftState::Sent);
    EXPECT_EQ(stateDoneBy(Kind::GiftThanks), GiftState::Thanked);
}
