#include "core/book/gift_service.h"
#include "core/book/history.h"
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
    const Reminder later = must(fixture.book().records<Reminder>().load(reminder.id));
    EXPECT_EQ(later.snoozedUntil, fixture.today().addDays(7));
    EXPECT_EQ(later.dueOn, fixture.today()) << "its own day stays";
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
    EXPECT_TRUE(canPutOff(row(Kind::Quiet, account.id.value())));
}

TEST_F(AgendaActsTest, aGiftsNextStepGetsAnotherDay)
{
    const Gift gift = addGift(GiftState::Planned);
    EXPECT_TRUE(putOff(desk, row(Kind::OrderGift, gift.id.value()), fixture.today().addDays(2)));
    const Gift later = must(fixture.book().records<Gift>().load(gift.id));
    EXPECT_EQ(later.orderBy, fixture.today().addDays(2));
    EXPECT_EQ(later.inscribeBy, fixture.today());
}

TEST_F(AgendaActsTest, aReminderTakesThePlaceOfWhatHasNoDayOfItsOwn)
{
    Ask ask;
    ask.accountId = account.id;
    ask.title = u"An introduction"_s;
    ask.state = AskState::Open;
    ask.askedOn = fixture.today().addDays(-20);
    ask = fixture.save(ask);
    const auto waiting = must(fixture.book().queries().agenda(0));
    ASSERT_EQ(waiting.size(), 1u);
    EXPECT_EQ(waiting.front().kind, Kind::AskWaiting);
    EXPECT_TRUE(putOff(desk, waiting.front(), fixture.today().addDays(3)));
    EXPECT_TRUE(must(fixture.book().queries().agenda(0)).empty());
    const auto later = must(fixture.book().queries().agenda(3));
    ASSERT_EQ(later.size(), 1u);
    EXPECT_EQ(later.front().title, u"Ask again: An introduction"_s);
    must(fixture.book().history().revert(fixture.book().lastUnit()));
    EXPECT_EQ(must(fixture.book().queries().agenda(0)).size(), 1u) << "one act, one step back";
}

TEST_F(AgendaActsTest, adviceOpensTheFormOfWhatItAdvises)
{
    QWidget window;
    desk.setWindow(&window);
    AgendaRow advice = row(Kind::Advice, account.id.value());
    advice.standing = Standing::QualifyOut;
    EXPECT_FALSE(canPutOff(advice));
    EXPECT_TRUE(finish(desk, advice));
    EXPECT_EQ(desk.account, account.id);
    for (const Standing standing : {Standing::TheyAreOwed, Standing::Earned}) {
        advice.standing = standing;
        EXPECT_TRUE(finish(desk, advice));
    }
    EXPECT_EQ(window.findChildren<EditorForm*>().size(), 2);
}

TEST_F(AgendaActsTest, whatWasSaidIsLoggedWithThePerson)
{
    QWidget window;
    desk.setWindow(&window);
    log(desk, AgendaRow());
    EXPECT_TRUE(window.findChildren<EditorForm*>().isEmpty()) << "of no account";
    log(desk, row(Kind::Reminder, 1));
    EXPECT_EQ(window.findChildren<EditorForm*>().size(), 1);
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
}

TEST_F(AgendaActsTest, anOccasionOpensThePersonAndIsRemindedOfOnItsDay)
{
    QWidget window;
    desk.setWindow(&window);
    Contact ines = fixture.addPerson(account.id, u"Ines"_s, u"Duarte"_s);
    ines.birthday = must(PartialDate::parse(u"1980-11-25"_s));
    ines = fixture.save(ines);
    const auto rows = must(fixture.book().queries().agenda(7));
    ASSERT_EQ(rows.size(), 1U);
    open(desk, rows.front());
    EXPECT_EQ(desk.person, ines.id);
    remind(desk, rows.front());
    auto* form = window.findChild<EditorForm*>();
    ASSERT_TRUE(form);
    form->save();
    const auto instead = must(fixture.book().queries().agenda(7));
    ASSERT_EQ(instead.size(), 1U);
    EXPECT_EQ(instead.front().kind, Kind::Reminder) << "it takes the place";
    const Reminder made =
        must(fixture.book().records<Reminder>().load(ReminderId(instead.front().id)));
    EXPECT_EQ(made.dueOn, QDate(2026, 11, 25));
    EXPECT_EQ(made.occasion, Occasion::Birthday);
    EXPECT_EQ(made.contactId, ines.id);
}

TEST_F(AgendaActsTest, aGiftBeginsWithTheOccasion)
{
    AgendaRow line = row(Kind::Occasion, 3);
    line.personId = ContactId(4);
    line.occasion = Occasion::Own;
    line.title = u"Wedding day"_s;
    line.due = QDate(2026, 12, 5); // a Saturday
    const Gift gift = giftFor(line);
    EXPECT_EQ(gift.accountId, account.id);
    EXPECT_EQ(gift.recipient, ContactId(4));
    EXPECT_EQ(gift.occasion, Occasion::Own);
    EXPECT_EQ(gift.occasionName, u"Wedding day"_s);
    EXPECT_EQ(gift.arriveBy, QDate(2026, 12, 4));
    EXPECT_EQ(giftFor(row(Kind::Quiet, 1)).occasion, Occasion::NoOccasion);
}
