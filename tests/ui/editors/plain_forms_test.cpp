#include "ui/editors/account_form.h"
#include "ui/editors/goal_form.h"
#include "ui/editors/reminder_form.h"

#include "tests/ui/editors/form_driver.h"
#include "ui/editors/editors.h"
#include "ui/editors/time_field.h"

#include <QComboBox>
#include <QSpinBox>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

class PlainForms : public ::testing::Test, protected FormDriver
{
protected:
    Account harbour_ = book.addAccount(u"Harbour"_s);
};

} // namespace

TEST_F(PlainForms, AddsAnAccountOfTheOneWhoWritesIt)
{
    openEditor(desk, Account());
    EXPECT_EQ(text(u"Owner"_s), u"rep"_s);
    type(u"Name"_s, u"Zoe's Optics"_s);
    choose(u"Stage"_s, label(Lifecycle::Client));
    type(u"Client since"_s, u"1 Mar 2023"_s);
    type(u"Tags"_s, u"#finance, optics"_s);
    save();
    EXPECT_FALSE(form());
    const auto found = must(desk.book().queries().findAccounts(u"zoe"_s));
    ASSERT_EQ(found.size(), 1U);
    const auto stored = must(desk.book().records<Account>().load(AccountId(found[0].id)));
    EXPECT_EQ(stored.lifecycle, Lifecycle::Client);
    EXPECT_EQ(stored.clientSince, QDate(2023, 3, 1));
    EXPECT_EQ(stored.tags, (QStringList{u"finance"_s, u"optics"_s}));
}

TEST_F(PlainForms, KeepsEverythingOfAStoredAccount)
{
    Account full = harbour_;
    full.legalName = u"Harbour & Lowe Limited"_s;
    full.aliases = {u"H&L"_s, u"Lowe"_s};
    full.domains = {u"harbourlowe.example"_s};
    full.size = SizeBand::UpTo250;
    full.parent = book.addAccount(u"Port Holdings"_s).id;
    full.relations = {RelationKind::Supplier, RelationKind::Press};
    full.segment = u"Ports"_s;
    full.territory = u"Benelux"_s;
    full.idealDays = 30;
    full.longestDays = 90;
    full.gifts = GiftStance::CardsOnly;
    full = book.save(full);
    openEditor(desk, full);
    EXPECT_FALSE(form()->isChanged());
    EXPECT_TRUE(field(u"Legal name"_s)->isVisible()) << "what is known is not folded away";
    save();
    ASSERT_FALSE(form());
    Account after = must(desk.book().records<Account>().load(full.id));
    after.meta = full.meta;
    EXPECT_EQ(after, full);
}

TEST_F(PlainForms, TakesHowOftenAnAccountIsToBeContacted)
{
    openEditor(desk, harbour_);
    EXPECT_FALSE(field(u"Legal name"_s)->isVisible());
    type(u"Cadence"_s, u"30"_s);
    type(u"Longest cadence"_s, u"20"_s);
    save();
    ASSERT_TRUE(form());
    EXPECT_FALSE(errorOf(u"Longest cadence"_s).isEmpty());
    auto* longest = qobject_cast<QSpinBox*>(field(u"Longest cadence"_s));
    longest->setValue(60);
    click(u"More about it"_s);
    click(u"Supplier"_s);
    save();
    ASSERT_FALSE(form());
    const auto stored = must(desk.book().records<Account>().load(harbour_.id));
    EXPECT_EQ(stored.idealDays, 30);
    EXPECT_EQ(stored.longestDays, 60);
    EXPECT_EQ(stored.relations, std::vector{RelationKind::Supplier});
}

TEST_F(PlainForms, AnAccountWantsAName)
{
    openEditor(desk, Account());
    save();
    ASSERT_TRUE(form());
    EXPECT_FALSE(errorOf(u"Name"_s).isEmpty());
}

TEST_F(PlainForms, WritesDownAGoalAndWhenItIsReached)
{
    Goal goal;
    goal.accountId = harbour_.id;
    openEditor(desk, goal);
    type(u"What they want to achieve"_s, u"open in March"_s);
    type(u"By"_s, u"2027-03-01"_s);
    save();
    const auto rows = must(desk.book().queries().goals(harbour_.id));
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows.front().dueOn, QDate(2027, 3, 1));
    openEditor(desk, must(desk.book().records<Goal>().load(GoalId(rows.front().id))));
    type(u"Reached on"_s, u"today"_s);
    save();
    EXPECT_EQ(must(desk.book().queries().goals(harbour_.id)).front().achievedOn, book.today());
}

TEST_F(PlainForms, RemindsOfWhatWasPromised)
{
    Reminder reminder;
    reminder.accountId = harbour_.id;
    openEditor(desk, reminder);
    type(u"What"_s, u"send the benchmark"_s);
    type(u"On"_s, u"tomorrow"_s);
    save();
    EXPECT_FALSE(form());
    const auto agenda = must(desk.book().queries().agenda(3));
    ASSERT_EQ(agenda.size(), 1U);
    EXPECT_EQ(agenda.front().title, u"send the benchmark"_s);
    EXPECT_EQ(agenda.front().due, book.today().addDays(1));
}

TEST_F(PlainForms, AReminderComesBackAtItsTimeAheadOfItsDay)
{
    openEditor(desk, Reminder());
    type(u"What"_s, u"call the yard"_s);
    type(u"On"_s, u"2026-12-31"_s);
    type(u"At (time)"_s, u"9:30"_s);
    type(u"Time zone"_s, u"Asia/Tokyo"_s);
    auto* comes = qobject_cast<QComboBox*>(field(u"Comes"_s));
    ASSERT_TRUE(comes);
    comes->setCurrentIndex(comes->findText(u"Every month"_s));
    qobject_cast<QSpinBox*>(field(u"Tell me"_s))->setValue(5);
    save();
    ASSERT_FALSE(form()) << "no account is needed";
    const auto agenda = must(desk.book().queries().agenda(60));
    ASSERT_EQ(agenda.size(), 1U);
    const Reminder stored =
        must(desk.book().records<Reminder>().load(ReminderId(agenda.front().id)));
    EXPECT_FALSE(stored.accountId);
    EXPECT_EQ(stored.dueAt, QTime(9, 30));
    EXPECT_EQ(stored.timeZone, u"Asia/Tokyo"_s);
    EXPECT_EQ(stored.rule, u"FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1"_s);
    EXPECT_EQ(stored.leadDays, 5);
    openEditor(desk, stored);
    EXPECT_FALSE(form()->isChanged());
    save();
    Reminder again = must(desk.book().records<Reminder>().load(stored.id));
    again.meta = stored.meta;
    EXPECT_EQ(again, stored) << "nothing changes where nothing was typed";
}

TEST_F(PlainForms, AReminderRefusesARuleThatComesTooOftenAndKeepsIt)
{
    openEditor(desk, Reminder());
    type(u"What"_s, u"call"_s);
    auto* comes = qobject_cast<QComboBox*>(field(u"Comes"_s));
    EXPECT_FALSE(field(u"Rule (RRULE)"_s)->isVisible());
    comes->setCurrentIndex(comes->findText(u"By a rule"_s));
    EXPECT_TRUE(field(u"Rule (RRULE)"_s)->isVisible());
    type(u"Rule (RRULE)"_s, u"FREQ=SECONDLY"_s);
    type(u"At (time)"_s, u"half past"_s);
    save();
    ASSERT_TRUE(form());
    EXPECT_TRUE(errorOf(u"Rule (RRULE)"_s).contains(u"once a day at most"_s));
    EXPECT_TRUE(errorOf(u"At (time)"_s).contains(u"14:30"_s));
    type(u"Rule (RRULE)"_s, u"freq=monthly;byday=1mo"_s);
    type(u"At (time)"_s, u"2:30 pm"_s);
    save();
    ASSERT_FALSE(form());
    const auto agenda = must(desk.book().queries().agenda(60));
    ASSERT_EQ(agenda.size(), 1U);
    EXPECT_EQ(agenda.front().rule, u"FREQ=MONTHLY;BYDAY=1MO"_s);
    EXPECT_EQ(agenda.front().at, QTime(14, 30));
}

TEST_F(PlainForms, AReminderWantsADay)
{
    Reminder reminder;
    reminder.accountId = harbour_.id;
    openEditor(desk, reminder);
    type(u"What"_s, u"call"_s);
    auto* day = qobject_cast<QLineEdit*>(field(u"On"_s));
    day->selectAll();
    QTest::keyClick(day, Qt::Key_Delete);
    save();
    ASSERT_TRUE(form());
    EXPECT_FALSE(errorOf(u"On"_s).isEmpty());
}

TEST(TimeFieldTest, ReadsTimesAsPeopleTypeThem)
{
    TimeField field;
    EXPECT_EQ(*field.time(), QTime()) << "at any time";
    for (const char* typed : {"14:30", "14.30", "2:30 pm", "2:30 PM", "1430", " 14:30 "}) {
        field.setText(QString::fromLatin1(typed));
        EXPECT_EQ(field.time().value_or(QTime()), QTime(14, 30)) << typed;
    }
    field.setText(u"9"_s);
    EXPECT_EQ(*field.time(), QTime(9, 0));
    field.setTime(QTime(8, 5));
    EXPECT_EQ(*field.time(), QTime(8, 5));
    for (const char* typed : {"25:00", "noon", "9:75", "-1"}) {
        field.setText(QString::fromLatin1(typed));
        EXPECT_FALSE(field.time()) << typed;
    }
}
