#include "ui/editors/conflict_guard.h"
#include "ui/editors/conflict_panel.h"

#include "tests/ui/editors/form_driver.h"
#include "ui/editors/draft_forms.h"
#include "ui/editors/editors.h"
#include "ui/history/history_window.h"

#include <QRadioButton>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

/// A form is open over an account that another window changes.
class ConflictFormsTest : public ::testing::Test, protected FormDriver
{
protected:
    ConflictFormsTest()
    {
        harbour.industry = u"Logistics"_s;
        harbour.owner = u"A. Rep"_s;
        harbour = book.save(harbour);
    }

    void open()
    {
        openEditor(desk, harbour);
        form()->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(form()));
    }
    void changeElsewhere(const QString& industry, const QString& owner)
    {
        Account elsewhere = must(book.book().records<Account>().load(harbour.id));
        elsewhere.industry = industry;
        elsewhere.owner = owner;
        book.save(elsewhere);
    }
    Account stored() { return must(book.book().records<Account>().load(harbour.id)); }

    QRadioButton* choice(const QString& accessible)
    {
        for (auto* one : form()->findChildren<QRadioButton*>())
            if (one->accessibleName() == accessible)
                return one;
        ADD_FAILURE() << accessible.toStdString();
        return nullptr;
    }

    Account harbour = book.addAccount(u"Harbour"_s);
};

} // namespace

TEST_F(ConflictFormsTest, ChangesToDifferentFieldsAreJoinedAndToldOf)
{
    open();
    changeElsewhere(u"Logistics"_s, u"B. Rep"_s);
    type(u"Industry"_s, u"Ports"_s);
    save();
    EXPECT_FALSE(form()) << "nobody has to choose";
    EXPECT_EQ(stored().industry, u"Ports"_s);
    EXPECT_EQ(stored().owner, u"B. Rep"_s);
    ASSERT_FALSE(desk.statuses.isEmpty());
    EXPECT_TRUE(desk.statuses.last().contains(u"Owner"_s));
}

TEST_F(ConflictFormsTest, AFieldThatBothChangedIsAskedForWithAllThreeValues)
{
    open();
    changeElsewhere(u"Shipping"_s, u"B. Rep"_s);
    type(u"Industry"_s, u"Ports"_s);
    save();
    ASSERT_TRUE(form());
    EXPECT_TRUE(choice(u"Industry, Mine: Ports"_s)->isChecked());
    EXPECT_TRUE(choice(u"Industry, Theirs: Shipping"_s)->isVisible());
    EXPECT_TRUE(choice(u"Industry, As it was: Logistics"_s)->isVisible());
    EXPECT_TRUE(shows(u"kept: Owner"_s));
    EXPECT_TRUE(shows(u"The account was not saved"_s));
    EXPECT_TRUE(desk.errors.isEmpty()) << "it is said in the form, once";
    EXPECT_EQ(text(u"Industry"_s), u"Ports"_s) << "what was typed stays";
    EXPECT_EQ(stored().industry, u"Shipping"_s) << "nothing is written yet";
    save();
    EXPECT_FALSE(form());
    EXPECT_EQ(stored().industry, u"Ports"_s);
    EXPECT_EQ(stored().owner, u"B. Rep"_s);
}

TEST_F(ConflictFormsTest, TheKeyboardChoosesTheirs)
{
    open();
    changeElsewhere(u"Shipping"_s, u"A. Rep"_s);
    type(u"Industry"_s, u"Ports"_s);
    QTest::keyClick(field(u"Industry"_s), Qt::Key_Return, Qt::ControlModifier);
    QRadioButton* mine = choice(u"Industry, Mine: Ports"_s);
    EXPECT_TRUE(mine->hasFocus());
    QTest::keyClick(mine, Qt::Key_Right);
    EXPECT_TRUE(choice(u"Industry, Theirs: Shipping"_s)->isChecked());
    QTest::keyClick(choice(u"Industry, Theirs: Shipping"_s), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(form());
    EXPECT_EQ(stored().industry, u"Shipping"_s);
}

TEST_F(ConflictFormsTest, TheMouseChoosesWhatItWas)
{
    open();
    changeElsewhere(u"Shipping"_s, u"A. Rep"_s);
    type(u"Industry"_s, u"Ports"_s);
    save();
    QTest::mouseClick(choice(u"Industry, As it was: Logistics"_s), Qt::LeftButton, {},
                      QPoint(8, 8));
    save();
    EXPECT_FALSE(form());
    EXPECT_EQ(stored().industry, u"Logistics"_s);
}

TEST_F(ConflictFormsTest, AChangeWhileChoosingIsAskedForAnew)
{
    open();
    changeElsewhere(u"Shipping"_s, u"A. Rep"_s);
    type(u"Industry"_s, u"Ports"_s);
    save();
    changeElsewhere(u"Ferries"_s, u"A. Rep"_s);
    save();
    ASSERT_TRUE(form()) << "the choice was made between other values";
    EXPECT_TRUE(choice(u"Industry, Theirs: Ferries"_s)->isVisible());
    save();
    EXPECT_FALSE(form());
    EXPECT_EQ(stored().industry, u"Ports"_s);
}

TEST_F(ConflictFormsTest, WhatCantBeStoredLosesNothingOfEitherSide)
{
    open();
    changeElsewhere(u"Logistics"_s, u"B. Rep"_s);
    qobject_cast<QLineEdit*>(field(u"Industry"_s))->setText(QString(500, u'x'));
    save();
    ASSERT_TRUE(form()) << "the industry is too long";
    type(u"Industry"_s, u"Ports"_s);
    save();
    EXPECT_FALSE(form());
    EXPECT_EQ(stored().industry, u"Ports"_s);
    EXPECT_EQ(stored().owner, u"B. Rep"_s);
}

TEST_F(ConflictFormsTest, APersonAndTheirPlaceAreJoinedEachForItself)
{
    const Contact ines = book.addPerson(harbour.id, u"Ines"_s, u"Duarte"_s, u"Buyer"_s);
    const auto rows = must(book.book().queries().people(harbour.id));
    const auto place = must(book.book().records<Employment>().load(rows.front().position));
    openEditor(desk, ines, place);
    Contact elsewhere = ines;
    elsewhere.nickname = u"Nes"_s;
    book.save(elsewhere);
    type(u"Position"_s, u"Director"_s);
    save();
    EXPECT_FALSE(form());
    EXPECT_EQ(must(book.book().records<Contact>().load(ines.id)).nickname, u"Nes"_s);
    EXPECT_EQ(must(book.book().records<Employment>().load(place.id)).title, u"Director"_s);
}

TEST_F(ConflictFormsTest, WhatIsInTheTrashByNowIsNotOverwritten)
{
    open();
    must(book.book().records<Account>().trash(harbour.id));
    type(u"Industry"_s, u"Ports"_s);
    save();
    ASSERT_TRUE(form());
    EXPECT_TRUE(shows(u"in the trash"_s));
    EXPECT_EQ(text(u"Industry"_s), u"Ports"_s);
}

TEST_F(ConflictFormsTest, TheHistoryOfTheRecordIsOneButtonAway)
{
    open();
    click(u"History…"_s);
    EXPECT_TRUE(form()->findChild<HistoryWindow*>());
}

TEST_F(ConflictFormsTest, RemovingSaysWhatWentAlong)
{
    book.addPerson(harbour.id, u"Ines"_s, u"Duarte"_s);
    open();
    click(u"Remove"_s);
    EXPECT_EQ(desk.statuses.last(), u"Harbour removed, with 1 person. Undo brings it back."_s);
}

TEST_F(ConflictFormsTest, ADraftOfAFormThatCouldNotBeSavedStillKnowsWhatItBeganWith)
{
    open();
    changeElsewhere(u"Shipping"_s, u"B. Rep"_s);
    type(u"Industry"_s, u"Ports"_s);
    save();
    const QJsonObject draft = form()->draft(); // and then the program ends
    form()->hide();
    delete form();
    for (auto* one : window.findChildren<EditorForm*>())
        delete one;
    ASSERT_TRUE(openDraftForm(desk, draft));
    save();
    ASSERT_TRUE(form()) << "both changed the industry";
    EXPECT_TRUE(choice(u"Industry, Mine: Ports"_s)->isChecked());
    EXPECT_TRUE(choice(u"Industry, As it was: Logistics"_s)->isVisible());
}
