#include "ui/editors/account_form.h"
#include "ui/editors/goal_form.h"
#include "ui/editors/reminder_form.h"

#include "tests/ui/editors/form_driver.h"
#include "ui/editors/editors.h"

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
