#include "core/book/gift_service.h"
#include "tests/support/test_desk.h"
#include "ui/editors/editor_form.h"
#include "ui/pages/today/agenda_acts.h"

#include <QLineEdit>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;
using goodturn::testing::must;
using query::AgendaRow;
using Kind = AgendaRow::Kind;

namespace {

class AgendaActsTest : public ::testing::Test
{
protected:
    Gift addGift(GiftState state)
    {
        Gift gift;
        gift.accountId = account.id;
        gift.title = u"The Box"_s;
        gift.orderBy = fixture.today();
        gift.inscribeBy = fixture.today();
        gift.postBy = fixture.today();
        gift = fixture.save(gift);
        for (const GiftState step : {GiftState::Ordered, GiftState::Inscribed, GiftState::Sent})
            if (step <= state)
                gift = must(fixture.book().gifts().step(gift.id, step, fixture.today()));
        return gift;
    }

    AgendaRow row(Kind kind, qint64 id)
    {
        AgendaRow made;
        made.kind = kind;
        made.id = id;
        made.accountId = account.id;
        return made;
    }

    GiftState stateOf(GiftId id) { return must(fixture.book().records<Gift>().load(id)).state; }

    goodturn::testing::BookFixture fixture;
    goodturn::testing::TestDesk desk{fixture};
    Account account = fixture.addAccount(u"Harbour & Lowe"_s);
};

} // namespace

TEST_F(AgendaActsTest, aGiftTakesItsNextStep)
{
    const std::tuple<GiftState, Kind, GiftState> steps[] = {
        {GiftState::Planned, Kind::OrderGift, GiftState::Ordered},
        {GiftState::Ordered, Kind::InscribeGift, GiftState::Inscribed},
        {GiftState::Inscribed, Kind::PostGift, GiftState::Sent},
        {GiftState::Sent, Kind::GiftThanks, GiftState::Thanked}};
    for (const auto& [before, kind, after] : steps) {
        const Gift gift = addGift(before);
        EXPECT_TRUE(finish(desk, row(kind, gift.id.value())));
        EXPECT_EQ(stateOf(gift.id), after);
    }
    EXPECT_EQ(desk.acts, 4);
}

TEST_F(AgendaActsTest, aGoalIsReachedToday)
{
    Goal goal;
    goal.accountId = account.id;
    goal.title = u"Open the warehouse"_s;
    goal = fixture.save(goal);
    EXPECT_TRUE(finish(desk, row(Kind::Goal, goal.id.value())));
    EXPECT_EQ(must(fixture.book().records<Goal>().load(goal.id)).achievedOn, fixture.today());
}

TEST_F(AgendaActsTest, aReminderIsDoneOrPutOff)
{
    Reminder reminder;
    reminder.accountId = account.id;
    reminder.title = u"Call Ines"_s;
    reminder.dueOn = fixture.today();
    reminder = fixture.save(reminder);
    const AgendaRow line = row(Kind::Reminder, reminder.id.value());
    EXPECT_TRUE(canPutOff(line));
    EXPECT_TRUE(putOff(desk, line, fixture.today().addDays(7)));
    EXPECT_EQ(must(fixture.book().records<Reminder>().load(reminder.id)).dueOn,
              fixture.today().addDays(7));
    EXPECT_TRUE(finish(desk, line));
    EXPECT_EQ(must(fixture.book().records<Reminder>().load(reminder.id)).doneOn, fixture.today());
}

TEST_F(AgendaActsTest, whoGoesQuietIsLogged)
{
    QWidget window;
    desk.setWindow(&window);
    EXPECT_TRUE(finish(desk, row(Kind::Quiet, account.id.value())));
    const auto forms = window.findChildren<EditorForm*>();
    ASSERT_EQ(forms.size(), 1);
    const auto lines = forms.first()->findChildren<QLineEdit*>();
    EXPECT_TRUE(std::ranges::any_of(
        lines, [&](const QLineEdit* line) { return line->text() == account.name; }));
    EXPECT_FALSE(canPutOff(row(Kind::Quiet, account.id.value())));
}

TEST_F(AgendaActsTest, whatIsGoneIsTold)
{
    EXPECT_FALSE(finish(desk, row(Kind::Reminder, 99)));
    EXPECT_FALSE(finish(desk, row(Kind::AskWaiting, 99)));
    EXPECT_EQ(desk.errors.size(), 2);
}

TEST_F(AgendaActsTest, giftsOpenAsGiftsAndTheRestAsAccounts)
{
    open(desk, row(Kind::PostGift, 5));
    EXPECT_EQ(desk.gift, GiftId(5));
    EXPECT_FALSE(desk.account.isValid());
    open(desk, row(Kind::Goal, 6));
    EXPECT_EQ(desk.account, account.id);
    EXPECT_FALSE(canPutOff(row(Kind::Goal, 6)));
}
