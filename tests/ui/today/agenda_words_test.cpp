#include "ui/pages/today/agenda_words.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;
using goodturn::query::AgendaRow;
using Kind = AgendaRow::Kind;

namespace {

AgendaRow row(Kind kind, const QString& title, const QString& person = {})
{
    AgendaRow made;
    made.kind = kind;
    made.title = title;
    made.person = person;
    return made;
}

constexpr Kind allKinds[] = {Kind::OrderGift, Kind::InscribeGift, Kind::PostGift, Kind::GiftThanks,
                             Kind::Reminder,  Kind::AskWaiting,   Kind::Goal,     Kind::Occasion,
                             Kind::Quiet,     Kind::Advice};

} // namespace

TEST(AgendaWords, weeksEndOnSunday)
{
    const QDate thursday(2026, 11, 19);
    EXPECT_EQ(dueGroup(thursday.addDays(-1), thursday), DueGroup::Late);
    EXPECT_EQ(dueGroup(thursday, thursday), DueGroup::Today);
    EXPECT_EQ(dueGroup(QDate(2026, 11, 22), thursday), DueGroup::ThisWeek);
    EXPECT_EQ(dueGroup(QDate(2026, 11, 23), thursday), DueGroup::NextWeek);
    EXPECT_EQ(dueGroup(QDate(2026, 11, 29), thursday), DueGroup::NextWeek);
    EXPECT_EQ(dueGroup(QDate(2026, 11, 30), thursday), DueGroup::After);
}

TEST(AgendaWords, onSundayTomorrowIsNextWeek)
{
    const QDate sunday(2026, 11, 22);
    EXPECT_EQ(dueGroup(sunday.addDays(1), sunday), DueGroup::NextWeek);
}

TEST(AgendaWords, aGiftIsNamedWithItsPersonWhereTheyAreKnown)
{
    EXPECT_EQ(agendaTitle(row(Kind::OrderGift, u"The Box"_s, u"Ines Duarte"_s)),
              u"Order “The Box” for Ines Duarte"_s);
    EXPECT_EQ(agendaTitle(row(Kind::OrderGift, {}, u"Ines Duarte"_s)),
              u"Choose and order a gift for Ines Duarte"_s);
    EXPECT_EQ(agendaTitle(row(Kind::PostGift, u"The Box"_s)), u"Post “The Box”"_s);
}

TEST(AgendaWords, whatWasTypedIsNotReadAsAPattern)
{
    EXPECT_EQ(agendaTitle(row(Kind::OrderGift, u"100 %2 ideas"_s, u"%1 Ltd"_s)),
              u"Order “100 %2 ideas” for %1 Ltd"_s);
    EXPECT_EQ(agendaTitle(row(Kind::Reminder, u"%1"_s)), u"%1"_s);
}

TEST(AgendaWords, everyKindHasItsOwnWordsAndASign)
{
    QStringList captions;
    QStringList titles;
    for (const Kind kind : allKinds) {
        captions << doneCaption(row(kind, u"x"_s));
        titles << agendaTitle(row(kind, u"x"_s));
        EXPECT_FALSE(agendaIcon(kind).isEmpty());
    }
    EXPECT_EQ(captions.removeDuplicates(), 0);
    EXPECT_EQ(titles.removeDuplicates(), 0);
}

TEST(AgendaWords, whoGoesQuietIsNamedByTheDays)
{
    AgendaRow quiet = row(Kind::Quiet, {});
    quiet.touch = {planning::Touch::InTime, 12, {}};
    EXPECT_EQ(agendaTitle(quiet), u"Be in touch, as usual"_s);
    quiet.touch = {planning::Touch::GoingQuiet, 1, {}};
    EXPECT_EQ(agendaTitle(quiet), u"Going quiet: no contact for 1 day"_s);
    quiet.touch = {planning::Touch::Quiet, 47, {}};
    EXPECT_EQ(agendaTitle(quiet), u"Quiet for 47 days, longer than you meant"_s);
}

TEST(AgendaWords, everyGroupHasATitle)
{
    QStringList titles;
    for (const DueGroup group :
         {DueGroup::Late, DueGroup::Today, DueGroup::ThisWeek, DueGroup::NextWeek, DueGroup::After})
        titles << groupTitle(group);
    EXPECT_EQ(titles.removeDuplicates(), 0);
}

TEST(AgendaWords, whatIsOnNoDayStandsInAGroupOfItsOwn)
{
    const QDate today(2026, 11, 19);
    AgendaRow one = row(Kind::AskWaiting, u"x"_s);
    one.due = today.addDays(-3);
    EXPECT_EQ(groupOf(one, today, {}), DueGroup::Waiting);
    one.kind = Kind::Quiet;
    EXPECT_EQ(groupOf(one, today, {}), DueGroup::GoingQuiet);
    one.kind = Kind::Advice;
    EXPECT_EQ(groupOf(one, today, {}), DueGroup::Advice);
}

TEST(AgendaWords, whatFellDueMeanwhileIsToldAsSuch)
{
    const QDate today(2026, 11, 19);
    AgendaRow one = row(Kind::Reminder, u"x"_s);
    one.due = today.addDays(-3);
    EXPECT_EQ(groupOf(one, today, {}), DueGroup::Late);
    EXPECT_EQ(groupOf(one, today, today.addDays(-7)), DueGroup::Away);
    EXPECT_EQ(groupOf(one, today, today.addDays(-3)), DueGroup::Late) << "it was seen that day";
    EXPECT_EQ(groupOf(one, today, today.addDays(-1)), DueGroup::Late);
    one.due = today;
    EXPECT_EQ(groupOf(one, today, today.addDays(-7)), DueGroup::Today);
}

TEST(AgendaWords, anOccasionIsNeverLateAndSaysItsDay)
{
    const QDate today(2026, 11, 19);
    AgendaRow one = row(Kind::Occasion, {}, u"Ines Duarte"_s);
    one.occasion = Occasion::Birthday;
    one.account = u"Harbour"_s;
    one.due = today.addDays(3);
    EXPECT_EQ(groupOf(one, today, {}), DueGroup::Occasions);
    EXPECT_EQ(agendaContext(one, today), u"Harbour · 22 November 2026"_s);
    one.due = today;
    EXPECT_EQ(groupOf(one, today, {}), DueGroup::Today);
    EXPECT_EQ(agendaTitle(one), u"Birthday: Ines Duarte"_s);
    EXPECT_EQ(doneCaption(one), u"Plan a gift…"_s);
    one.people = 12;
    EXPECT_EQ(doneCaption(one), u"Plan gifts…"_s);
}

TEST(AgendaWords, theContextSaysTimeAndHowItComesBack)
{
    const QDate today(2026, 11, 19);
    AgendaRow one = row(Kind::Reminder, u"Call"_s);
    one.account = u"Harbour"_s;
    one.due = today;
    EXPECT_EQ(agendaContext(one, today), u"Harbour"_s);
    one.at = QTime(14, 30);
    one.rule = u"FREQ=WEEKLY"_s;
    one.deadline = today.addDays(5);
    EXPECT_TRUE(agendaContext(one, today).startsWith(u"Harbour · 14:30"_s));
    EXPECT_TRUE(agendaContext(one, today).endsWith(u" · due in 5 days · every week"_s));
    one.deadline = today.addDays(-1);
    EXPECT_TRUE(agendaContext(one, today).contains(u"put off, was due yesterday"_s));
    one.account.clear();
    one.person = u"Ines"_s;
    EXPECT_TRUE(agendaContext(one, today).startsWith(u"Ines"_s));
    one.kind = Kind::Advice;
    one.reason = u"You gave four times."_s;
    EXPECT_EQ(agendaContext(one, today), one.reason);
}
