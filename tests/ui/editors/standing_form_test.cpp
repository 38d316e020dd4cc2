#include "ui/editors/standing_form.h"

#include "tests/ui/editors/form_driver.h"
#include "ui/editors/ask_form.h"
#include "ui/editors/day_text.h"
#include "ui/editors/editors.h"

#include <QSpinBox>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

class StandingForms : public ::testing::Test, protected FormDriver
{
protected:
    Account account() { return must(book.book().records<Account>().load(harbour_.id)); }
    void open() { openStandingEditor(desk, account()); }
    Ask openAsk()
    {
        Ask ask;
        ask.accountId = harbour_.id;
        ask.title = u"Introduction"_s;
        ask.state = AskState::Open;
        ask.askedOn = book.today();
        return book.save(ask);
    }

    Account harbour_ = book.addAccount(u"Harbour"_s);
    Favour first_ = book.addFavour(harbour_.id, Direction::Given, 10, u"Insight"_s);
};

} // namespace

TEST_F(StandingForms, TheFiguresSpeakUntilAStandingIsChosen)
{
    open();
    auto* standing = qobject_cast<QComboBox*>(field(u"Standing"_s));
    EXPECT_EQ(standing->currentText(), u"By the figures: Give first"_s);
    EXPECT_EQ(standing->findText(label(Standing::New)), -1);
    EXPECT_FALSE(field(u"Why (private)"_s)->isEnabled());
    choose(u"Standing"_s, label(Standing::Balanced));
    EXPECT_TRUE(field(u"Why (private)"_s)->isEnabled());
    form()->save();
    ASSERT_TRUE(form()) << "it asks for the reason";
    type(u"Why (private)"_s, u"They sponsor our fair"_s);
    QTest::keyClick(field(u"Why (private)"_s), Qt::Key_Return);
    EXPECT_FALSE(form());
    EXPECT_EQ(account().ownStanding, Standing::Balanced);
    EXPECT_EQ(account().ownStandingReason, u"They sponsor our fair"_s);
    EXPECT_EQ(account().ownStandingUntil, book.today().addDays(90));
    EXPECT_EQ(must(book.book().queries().figures(harbour_.id)).standing, Standing::Balanced);
}

TEST_F(StandingForms, ANewAccountIsLeftNew)
{
    openStandingEditor(desk, book.addAccount(u"Quay"_s));
    EXPECT_FALSE(field(u"Standing"_s)->isEnabled());
    form()->reject();
}

TEST_F(StandingForms, ADayThatIsPastIsNotTaken)
{
    open();
    choose(u"Standing"_s, label(Standing::Test));
    type(u"Why (private)"_s, u"Their buyer said so"_s);
    type(u"Until"_s, book.today().addDays(-1).toString(Qt::ISODate));
    form()->save();
    ASSERT_TRUE(form());
    EXPECT_FALSE(account().ownStanding);
}

TEST_F(StandingForms, TheFiguresCanBeLetSpeakAgain)
{
    Account set = account();
    set.ownStanding = Standing::TheyAreOwed;
    set.ownStandingReason = u"They waited for us"_s;
    set.ownStandingUntil = book.today().addDays(7);
    book.save(set);
    open();
    EXPECT_EQ(qobject_cast<QComboBox*>(field(u"Standing"_s))->currentText(),
              label(Standing::TheyAreOwed));
    EXPECT_EQ(text(u"Why (private)"_s), u"They waited for us"_s);
    choose(u"Standing"_s, u"By the figures: Give first"_s);
    form()->save();
    EXPECT_FALSE(form());
    EXPECT_FALSE(account().ownStanding);
    EXPECT_TRUE(account().ownStandingReason.isEmpty());
}

TEST_F(StandingForms, AnAskKeepsWhatTheRepThinksOfIt)
{
    const Ask ask = openAsk();
    openEditor(desk, ask);
    auto* forecast = qobject_cast<QSpinBox*>(field(u"How likely is a yes, or another name?"_s));
    ASSERT_TRUE(forecast);
    EXPECT_EQ(forecast->text(), u"not said"_s);
    forecast->setValue(60);
    form()->save();
    EXPECT_FALSE(form());
    EXPECT_EQ(must(book.book().records<Ask>().load(ask.id)).ownForecast, 60);
}

TEST_F(StandingForms, OnceAnsweredAnAskIsNoMoreToBeForeseen)
{
    Ask ask = openAsk();
    ask.ownForecast = 60;
    ask.state = AskState::Declined;
    ask.resolvedOn = book.today();
    ask = book.save(ask);
    openEditor(desk, ask);
    for (QWidget* one : form()->findChildren<QWidget*>())
        EXPECT_FALSE(one->accessibleName().startsWith(u"How likely"_s));
    form()->save();
    EXPECT_EQ(must(book.book().records<Ask>().load(ask.id)).ownForecast, 60);
}
