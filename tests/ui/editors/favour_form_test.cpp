#include "ui/editors/favour_form.h"

#include "core/book/model_service.h"
#include "tests/ui/editors/form_driver.h"
#include "ui/editors/editors.h"
#include "ui/editors/worth_field.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

class FavourFormTest : public ::testing::Test, protected FormDriver
{
protected:
    Account harbour_ = book.addAccount(u"Harbour & Lowe Ltd"_s);
    Contact ines_ = book.addPerson(harbour_.id, u"Ines"_s, u"Duarte"_s);

    void openNew(Direction direction = Direction::Given)
    {
        Favour favour;
        favour.accountId = harbour_.id;
        favour.direction = direction;
        openEditor(desk, favour);
    }
    FeltWorth worth() const
    {
        return qobject_cast<WorthField*>(field(u"Felt worth, to who received it"_s))->value();
    }
    Favour only() const
    {
        const auto rows = must(desk_().book().queries().favours(harbour_.id));
        EXPECT_EQ(rows.size(), 1U);
        return must(desk_().book().records<Favour>().load(FavourId(rows.front().id)));
    }
    TestDesk& desk_() const { return const_cast<FavourFormTest*>(this)->desk; }
};

} // namespace

TEST_F(FavourFormTest, RecordsAFavourGivenToAPerson)
{
    openNew();
    EXPECT_EQ(text(u"Account"_s), u"Harbour & Lowe Ltd"_s);
    type(u"To whom"_s, u"ines"_s);
    type(u"What"_s, u"customs benchmark"_s);
    type(u"Day"_s, u"yesterday"_s);
    type(u"Amount, if there is one"_s, u"120"_s);
    save();
    EXPECT_FALSE(form());
    const Favour favour = only();
    EXPECT_EQ(favour.direction, Direction::Given);
    EXPECT_EQ(favour.beneficiary, ines_.id);
    EXPECT_FALSE(favour.giver);
    EXPECT_EQ(favour.title, u"customs benchmark"_s);
    EXPECT_EQ(favour.date, QDate(2026, 11, 21));
    EXPECT_EQ(favour.money->minor(), 12000);
    EXPECT_EQ(favour.worth, FeltWorth::Fair);
}

TEST_F(FavourFormTest, WorthFollowsTheKindUntilItIsChosen)
{
    openNew();
    choose(u"Kind"_s, label(FavourKind::Order));
    EXPECT_EQ(worth(), FeltWorth::Great);
    QTest::keyClick(field(u"Felt worth, to who received it"_s), Qt::Key_2);
    choose(u"Kind"_s, label(FavourKind::Courtesy));
    EXPECT_EQ(worth(), FeltWorth::Small);
}

TEST_F(FavourFormTest, WorthFollowsTheAmountWhenOnlyThatIsEntered)
{
    openNew();
    type(u"Amount, if there is one"_s, u"1600"_s);
    EXPECT_EQ(worth(), FeltWorth::Great);
    choose(u"Kind"_s, label(FavourKind::Information));
    EXPECT_EQ(worth(), FeltWorth::Small);
}

TEST_F(FavourFormTest, TheAmountCountsAsTheBooksModelSays)
{
    reciprocity::ReciprocityParameters model;
    model.referenceAmount = 1600;
    must(desk.book().model().setParameters(model));
    openNew();
    type(u"Amount, if there is one"_s, u"1600"_s);
    EXPECT_EQ(worth(), FeltWorth::Fair);
}

TEST_F(FavourFormTest, AKindIsWorthWhatTheBooksModelSays)
{
    reciprocity::ReciprocityParameters model;
    model.insightWorth = 5;
    model.courtesyWorth = 4;
    must(desk.book().model().setParameters(model));
    openNew();
    EXPECT_EQ(worth(), FeltWorth::Great);
    choose(u"Kind"_s, label(FavourKind::Courtesy));
    EXPECT_EQ(worth(), FeltWorth::Large);
}

TEST_F(FavourFormTest, TurnsThePersonRoundWithTheDirection)
{
    openNew(Direction::Received);
    type(u"From whom"_s, u"ines"_s);
    save();
    EXPECT_EQ(only().giver, ines_.id);
    EXPECT_FALSE(only().beneficiary);
}

TEST_F(FavourFormTest, LinksAFavourReceivedToTheAskItCameFrom)
{
    Ask ask;
    ask.accountId = harbour_.id;
    ask.title = u"Introduction to the sister company"_s;
    ask.state = AskState::Open;
    ask.askedOn = book.today();
    ask = book.save(ask);
    openNew(Direction::Received);
    choose(u"Came of an ask"_s, u"Yes: "_s + ask.title);
    save();
    EXPECT_EQ(only().askId, ask.id);
    EXPECT_TRUE(only().fromAsk);
}

TEST_F(FavourFormTest, SaysBesideTheFieldsWhatIsWrongAndKeepsWhatWasTyped)
{
    openEditor(desk, Favour());
    type(u"Account"_s, u"Nobody Ltd"_s);
    type(u"Day"_s, u"someday"_s);
    type(u"Amount, if there is one"_s, u"much"_s);
    type(u"What"_s, u"kept"_s);
    save();
    ASSERT_TRUE(form());
    EXPECT_TRUE(errorOf(u"Account"_s).contains(u"no account"_s));
    EXPECT_TRUE(errorOf(u"Day"_s).contains(u"someday"_s));
    EXPECT_FALSE(errorOf(u"Amount, if there is one"_s).isEmpty());
    EXPECT_EQ(text(u"What"_s), u"kept"_s);
    EXPECT_EQ(desk.acts, 0);
}

TEST_F(FavourFormTest, AnUnpricedFavourHasNoWorth)
{
    openNew();
    click(u"Remember only, count nowhere"_s);
    EXPECT_FALSE(field(u"Felt worth, to who received it"_s)->isEnabled());
    save();
    EXPECT_TRUE(only().unpriced);
    EXPECT_FALSE(only().worth);
}

TEST_F(FavourFormTest, ChangesAndRemovesAStoredFavour)
{
    const Favour stored = book.addFavour(harbour_.id, Direction::Given, 3, u"old"_s);
    openEditor(desk, stored);
    type(u"What"_s, u"new"_s);
    save();
    EXPECT_EQ(only().title, u"new"_s);
    openEditor(desk, only());
    click(u"Remove"_s);
    EXPECT_FALSE(form());
    EXPECT_TRUE(must(desk.book().queries().favours(harbour_.id)).empty());
}
