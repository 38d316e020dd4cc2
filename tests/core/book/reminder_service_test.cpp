#include "core/book/reminder_service.h"

#include "core/book/history.h"
#include "core/query/queries.h"
#include "tests/support/book_fixture.h"
#include "tests/support/time_zone.h"

namespace goodturn::book {
namespace {
using namespace Qt::StringLiterals;
using query::AgendaRow;
using testing::must;
using Kind = AgendaRow::Kind;

class ReminderServiceTest : public ::testing::Test, protected testing::BookFixture
{
protected:
    Reminder remind(const QString& title, int inDays, const QString& rule = {})
    {
        Reminder reminder;
        reminder.title = title;
        reminder.dueOn = today().addDays(inDays);
        reminder.rule = rule;
        return save(reminder);
    }
    Reminder stored(const Reminder& reminder)
    {
        return must(book().records<Reminder>().load(reminder.id));
    }
    QStringList agenda(int days)
    {
        QStringList lines;
        for (const AgendaRow& row : must(book().queries().agenda(days)))
            lines << row.title;
        return lines;
    }

    Account harbour = addAccount(u"Harbour"_s);
};

TEST_F(ReminderServiceTest, OneThatComesBackMovesOnAndUndoBringsItBack)
{
    const Reminder weekly = remind(u"Weekly"_s, -3, u"FREQ=WEEKLY"_s);
    EXPECT_EQ(must(book().reminders().finish(weekly.id)).dueOn, today().addDays(4));
    EXPECT_FALSE(stored(weekly).doneOn.isValid());
    EXPECT_EQ(agenda(4), QStringList{u"Weekly"_s});
    EXPECT_TRUE(agenda(3).isEmpty());
    must(book().history().revert(book().lastUnit()));
    EXPECT_EQ(stored(weekly).dueOn, today().addDays(-3));
    EXPECT_FALSE(stored(weekly).firstOn.isValid());
}

TEST_F(ReminderServiceTest, IsPutOffWithoutLosingItsDay)
{
    const Reminder weekly = remind(u"Weekly"_s, 0, u"FREQ=WEEKLY"_s);
    must(book().reminders().putOff(weekly.id, today().addDays(2)));
    EXPECT_TRUE(agenda(1).isEmpty());
    EXPECT_EQ(agenda(2), QStringList{u"Weekly"_s});
    EXPECT_EQ(must(book().reminders().finish(weekly.id)).dueOn, today().addDays(7))
        << "in step with its first day";
}

TEST_F(ReminderServiceTest, NeedsNoAccountAndGoesWithTheOneItHas)
{
    remind(u"Nobody’s"_s, 0);
    Reminder theirs = remind(u"Theirs"_s, 0);
    theirs.accountId = harbour.id;
    save(theirs);
    EXPECT_EQ(agenda(0), (QStringList{u"Nobody’s"_s, u"Theirs"_s}));
    must(book().records<Account>().trash(harbour.id));
    EXPECT_EQ(agenda(0), QStringList{u"Nobody’s"_s});
    must(book().history().revert(book().lastUnit()));
    EXPECT_EQ(agenda(0).size(), 2);
}

TEST_F(ReminderServiceTest, IsToldAheadAndAtTheTimeOfTheRep)
{
    const goodturn::testing::InTimeZone there("America/Los_Angeles");
    Reminder call = remind(u"Call"_s, 10);
    call.dueAt = QTime(1, 30);
    call.timeZone = u"Asia/Tokyo"_s;
    call.leadDays = 4;
    save(call);
    EXPECT_TRUE(agenda(4).isEmpty());
    const auto rows = must(book().queries().agenda(5));
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows.front().due, today().addDays(5)) << "four days before the 9th over there";
    EXPECT_EQ(rows.front().deadline, today().addDays(9));
    EXPECT_EQ(rows.front().at, QTime(8, 30));
}

TEST_F(ReminderServiceTest, TakesThePlaceOfAGoalAndOfWhoGoesQuiet)
{
    Goal goal;
    goal.accountId = harbour.id;
    goal.title = u"Open"_s;
    goal.dueOn = today();
    goal = save(goal);
    harbour.idealDays = 5;
    harbour = save(harbour);
    addCall(harbour.id, 9, u"Call"_s);
    auto rows = must(book().queries().agenda(0));
    ASSERT_EQ(rows.size(), 2u);
    for (const AgendaRow& row : rows)
        must(book().reminders().putOff(row, today().addDays(6)));
    EXPECT_TRUE(agenda(5).isEmpty());
    EXPECT_EQ(agenda(6), (QStringList{u"Their goal: Open"_s, u"Be in touch with Harbour"_s}));
    must(book().reminders().finish(ReminderId(must(book().queries().agenda(6)).front().id)));
    rows = must(book().queries().agenda(0));
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows.front().kind, Kind::Goal) << "it is told again";
}

TEST_F(ReminderServiceTest, OneOfAnAskOrAGoalBeginsWithWhatThatSays)
{
    const Account kestrel = addAccount(u"Kestrel"_s);
    Ask ask;
    ask.accountId = kestrel.id;
    ask.contactId = addPerson(kestrel.id, u"Ines"_s, u"Duarte"_s).id;
    ask.title = u"A name"_s;
    ask = save(ask);
    const Reminder again = must(book().reminders().reminderOf({RecordKind::Ask, ask.id.value()}));
    EXPECT_EQ(again.title, u"Ask again: A name"_s);
    EXPECT_EQ(again.askId, ask.id);
    EXPECT_EQ(again.contactId, ask.contactId);
    EXPECT_EQ(again.dueOn, today().addDays(7));
    Goal goal;
    goal.accountId = kestrel.id;
    goal.title = u"Open Leeds"_s;
    goal.dueOn = today().addDays(40);
    goal = save(goal);
    const RecordKey key{RecordKind::Goal, goal.id.value()};
    EXPECT_EQ(must(book().reminders().reminderOf(key)).dueOn, goal.dueOn);
    EXPECT_EQ(must(book().reminders().reminderOf(key)).goalId, goal.id);
    goal.dueOn = today().addDays(-1);
    save(goal);
    EXPECT_EQ(must(book().reminders().reminderOf(key)).dueOn, today().addDays(7));
    EXPECT_FALSE(book().reminders().reminderOf({RecordKind::Goal, 99}));
}

TEST_F(ReminderServiceTest, RefusesWhatCantBeAReminder)
{
    Reminder reminder;
    reminder.title = u"x"_s;
    reminder.dueOn = today();
    for (auto change :
         {+[](Reminder& r) { r.rule = u"FREQ=SECONDLY"_s; },
          +[](Reminder& r) { r.timeZone = u"Nowhere/AtAll"_s; },
          +[](Reminder& r) { r.leadDays = 400; }, +[](Reminder& r) { r.leadDays = -1; },
          +[](Reminder& r) { r.dueOn = {}; }}) {
        Reminder wrong = reminder;
        change(wrong);
        const auto saved = book().records<Reminder>().save(wrong);
        ASSERT_FALSE(saved);
        EXPECT_EQ(saved.error().kind, ErrorKind::InvalidInput);
    }
    reminder.rule = u"rrule:freq=weekly; byday=mo"_s;
    EXPECT_EQ(must(book().records<Reminder>().save(reminder)).rule, u"FREQ=WEEKLY;BYDAY=MO"_s);
}

TEST_F(ReminderServiceTest, KnowsWhenTheAgendaWasSeenBefore)
{
    EXPECT_FALSE(must(book().reminders().seenBefore()).isValid());
    const QDate first = today();
    clock().moveTo(first.addDays(9));
    const change::UnitId unit = book().lastUnit();
    for (int times = 0; times < 2; ++times)
        EXPECT_EQ(must(book().reminders().seenBefore()), first) << "all of that day";
    EXPECT_EQ(book().lastUnit(), unit) << "it is no act";
    clock().moveTo(first.addDays(10));
    EXPECT_EQ(must(book().reminders().seenBefore()), first.addDays(9));
}

} // namespace
} // namespace goodturn::book
