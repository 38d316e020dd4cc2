#include "ui/editors/answer_form.h"
#include "ui/editors/ask_form.h"

#include "core/book/ask_service.h"
#include "core/book/model_service.h"
#include "tests/ui/editors/form_driver.h"
#include "ui/editors/editors.h"
#include "ui/editors/tone_label.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

class AskFormsTest : public ::testing::Test, protected FormDriver
{
protected:
    Account harbour_ = book.addAccount(u"Harbour"_s);
    Contact ines_ = book.addPerson(harbour_.id, u"Ines"_s, u"Duarte"_s);

    Ask only()
    {
        const auto rows = must(desk.book().queries().asks(harbour_.id));
        EXPECT_EQ(rows.size(), 1U);
        return must(desk.book().records<Ask>().load(rows.front().id));
    }
    Ask open()
    {
        Ask ask;
        ask.accountId = harbour_.id;
        ask.contactId = ines_.id;
        ask.title = u"Introduction to the sister company"_s;
        ask.state = AskState::Open;
        ask.askedOn = book.today().addDays(-5);
        return book.save(ask);
    }
};

} // namespace

TEST_F(AskFormsTest, AnAskIsADraftUntilItHasItsDay)
{
    Ask ask;
    ask.accountId = harbour_.id;
    openEditor(desk, ask);
    type(u"What you ask for"_s, u"an introduction"_s);
    save();
    EXPECT_EQ(only().state, AskState::Draft);
    openEditor(desk, only());
    type(u"Asked on"_s, u"today"_s);
    QTest::keyClick(field(u"How much it asks of them"_s), Qt::Key_4);
    save();
    EXPECT_EQ(only().state, AskState::Open);
    EXPECT_EQ(only().askedOn, book.today());
    EXPECT_EQ(only().size, FeltWorth::Large);
}

TEST_F(AskFormsTest, WantsToKnowWhat)
{
    openEditor(desk, Ask());
    save();
    ASSERT_TRUE(form());
    EXPECT_FALSE(errorOf(u"What you ask for"_s).isEmpty());
    EXPECT_FALSE(errorOf(u"Account"_s).isEmpty());
}

TEST_F(AskFormsTest, AYesRecordsTheFavour)
{
    openAnswerEditor(desk, open());
    type(u"In their words"_s, u"Happy to"_s);
    click(u"Write it down"_s);
    EXPECT_FALSE(form());
    EXPECT_EQ(only().state, AskState::Granted);
    EXPECT_EQ(only().outcome, u"Happy to"_s);
    const auto favours = must(desk.book().queries().favours(harbour_.id));
    ASSERT_EQ(favours.size(), 1U);
    EXPECT_EQ(favours.front().favourKind, FavourKind::Introduction);
}

TEST_F(AskFormsTest, SomebodyElseBecomesAProspect)
{
    openAnswerEditor(desk, open());
    click(u"I can't, but ask somebody else"_s);
    type(u"Whom did they name?"_s, u"Larkspur Hotels"_s);
    click(u"Write it down"_s);
    EXPECT_EQ(only().state, AskState::Redirected);
    EXPECT_EQ(must(desk.book().queries().findAccounts(u"larkspur"_s)).size(), 1U);
}

TEST_F(AskFormsTest, ANoSaysFromWhichDayToAskAgain)
{
    reciprocity::ReciprocityParameters model;
    model.guardAfterDeclineDays = 10;
    must(desk.book().model().setParameters(model));
    openAnswerEditor(desk, open());
    click(u"No"_s);
    const QString day = QLocale().toString(book.today().addDays(10), QLocale::LongFormat);
    const auto labels = form()->findChildren<ToneLabel*>();
    EXPECT_TRUE(std::ranges::any_of(
        labels, [&](const ToneLabel* label) { return label->text().contains(day); }));
}

TEST_F(AskFormsTest, TheAnswerCantLieBeforeTheAsk)
{
    openAnswerEditor(desk, open());
    click(u"No"_s);
    type(u"On"_s, u"-30"_s);
    click(u"Write it down"_s);
    ASSERT_TRUE(form());
    EXPECT_FALSE(errorOf(u"On"_s).isEmpty());
    EXPECT_EQ(only().state, AskState::Open);
}

TEST_F(AskFormsTest, AnAnsweredAskKeepsItsStateWhenItIsChanged)
{
    const Ask ask = open();
    must(desk.book().asks().answer(ask.id, {AskState::Declined, book.today(), u"no time"_s, {}}));
    openEditor(desk, only());
    type(u"What they said"_s, u"no time before May"_s);
    save();
    EXPECT_EQ(only().state, AskState::Declined);
    EXPECT_EQ(only().outcome, u"no time before May"_s);
    EXPECT_EQ(only().resolvedOn, book.today());
}
