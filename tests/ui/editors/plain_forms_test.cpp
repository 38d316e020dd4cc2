#include "ui/editors/account_form.h"
#include "ui/editors/goal_form.h"
#include "ui/editors/reminder_form.h"

#include "tests/ui/editors/form_driver.h"
#include "ui/editors/editors.h"

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
    EXPECT_EQ(text(u"Looked after by"_s), u"rep"_s);
    type(u"Name"_s, u"Zoe's Optics"_s);
    choose(u"Relationship"_s, label(Lifecycle::Client));
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
