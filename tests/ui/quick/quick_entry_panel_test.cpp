#include "core/book/record_service.h"
#include "tests/support/mnemonics.h"
#include "tests/support/test_desk.h"
#include "ui/editors/field_cell.h"
#include "ui/editors/record_picker.h"
#include "ui/editors/worth_field.h"
#include "ui/quick/form_scroll.h"
#include "ui/quick/quick_entry_dialog.h"
#include "ui/quick/quick_entry_form.h"
#include "ui/quick/quick_entry_panel.h"
#include "ui/quick/quick_line.h"

#include <QComboBox>
#include <QLabel>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;
using goodturn::testing::doubledMnemonics;
using goodturn::testing::must;
using goodturn::testing::textsWithMnemonics;

namespace {

class QuickEntryTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        desk.setWindow(&window);
        window.show();
        openQuickEntry(desk, std::nullopt);
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog()));
    }
    void TearDown() override { QLocale::setDefault(QLocale::c()); }

    QuickEntryDialog* dialog() { return window.findChild<QuickEntryDialog*>(); }
    QuickLine* line() { return dialog()->findChild<QuickLine*>(); }

    void type(const QString& text) { QTest::keyClicks(line(), text); }
    void enter() { QTest::keyClick(line(), Qt::Key_Return); }

    void choose(const QString& what)
    {
        auto* box = field<QComboBox>(u"What it is"_s);
        box->setCurrentIndex(box->findText(what));
        emit box->activated(box->currentIndex());
    }

    template<class W = QWidget>
    W* field(const QString& name)
    {
        for (W* one : dialog()->findChildren<W*>())
            if (one->accessibleName() == name)
                return one;
        throw std::runtime_error("no field " + name.toStdString());
    }

    bool says(const QString& text)
    {
        for (const QLabel* label : dialog()->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }

    std::vector<query::TimelineRow> timeline(AccountId id)
    {
        return must(fixture.book().queries().timeline(id));
    }

    goodturn::testing::BookFixture fixture;
    goodturn::testing::TestDesk desk{fixture};
    Account harbour = fixture.addAccount(u"Harbour & Lowe Ltd"_s);
    Account kestrel = fixture.addAccount(u"Kestrel Instruments"_s);
    Contact ines = fixture.addPerson(harbour.id, u"Ines"_s, u"Duarte"_s);
    Contact tom = fixture.addPerson(kestrel.id, u"Tom"_s, u"Berger"_s);
    QWidget window;
};

} // namespace

TEST_F(QuickEntryTest, aFavourGivenIsSavedByOneEnter)
{
    type(u"gave Ines insight customs benchmark yesterday"_s);
    EXPECT_EQ(field<QLineEdit>(u"Account"_s)->text(), u"Harbour & Lowe Ltd"_s);
    EXPECT_EQ(field<QLineEdit>(u"In a line"_s)->text(), u"customs benchmark"_s);
    enter();
    const auto rows = timeline(harbour.id);
    ASSERT_EQ(rows.size(), 1u) << qPrintable(desk.errors.join(u' '));
    EXPECT_EQ(rows.front().favourKind, FavourKind::Insight);
    EXPECT_EQ(rows.front().direction, Direction::Given);
    EXPECT_EQ(rows.front().title, u"customs benchmark"_s);
    EXPECT_EQ(rows.front().who, u"Ines Duarte"_s);
    EXPECT_EQ(rows.front().date, fixture.today().addDays(-1));
    EXPECT_EQ(line()->text(), QString()) << "ready for the next one";
    EXPECT_TRUE(line()->hasFocus());
    EXPECT_TRUE(says(u"Saved: Insight given · Ines Duarte"_s));
    ASSERT_EQ(desk.statuses.size(), 1);
}

TEST_F(QuickEntryTest, whatAFavourIsWorthInMoneyIsNoPartOfItsTitle)
{
    type(u"gave Ines insight customs benchmark worth 120 eur yesterday"_s);
    enter();
    const auto rows = timeline(harbour.id);
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows.front().title, u"customs benchmark"_s);
    EXPECT_EQ(rows.front().money, must(Money::parse(u"120"_s, u"EUR"_s)));
}

TEST_F(QuickEntryTest, aCallIsSavedWithItsDuration)
{
    type(u"call Tom 20 min new warehouse in March"_s);
    enter();
    const auto rows = timeline(kestrel.id);
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows.front().interactionKind, InteractionKind::Call);
    EXPECT_EQ(rows.front().minutes, 20);
    EXPECT_EQ(rows.front().title, u"new warehouse in March"_s);
    EXPECT_EQ(rows.front().date, fixture.today());
}

TEST_F(QuickEntryTest, anOrderIsSavedWithItsAmount)
{
    type(u"Ines ordered 4000 EUR"_s);
    enter();
    const auto rows = timeline(harbour.id);
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows.front().direction, Direction::Received);
    EXPECT_EQ(rows.front().favourKind, FavourKind::Order);
    EXPECT_EQ(rows.front().money, must(Money::parse(u"4000"_s, u"EUR"_s)));
}

TEST_F(QuickEntryTest, somebodyNewNeedsAnAccountAndIsAddedWithTheEntry)
{
    type(u"call Olga Petrova samples"_s);
    enter();
    EXPECT_EQ(must(fixture.book().queries().personCount()), 2);
    EXPECT_TRUE(says(u"Say where Olga Petrova works"_s));
    EXPECT_TRUE(field<QLineEdit>(u"Account"_s)->hasFocus());
    EXPECT_EQ(line()->text(), u"call Olga Petrova samples"_s);
    QTest::keyClicks(field(u"Account"_s), u"Nordlicht"_s);
    EXPECT_TRUE(says(u"A new account"_s));
    QTest::keyClick(field(u"Account"_s), Qt::Key_Return);
    EXPECT_EQ(must(fixture.book().queries().personCount()), 3);
    EXPECT_EQ(must(fixture.book().queries().accountCount()), 3);
    EXPECT_EQ(desk.acts, 1);
}

TEST_F(QuickEntryTest, ofNamesakesTheMostRecentlyActiveIsChosenAndTheOtherOneCanBe)
{
    const Contact other = fixture.addPerson(kestrel.id, u"Ines"_s, u"Marques"_s);
    Interaction call;
    call.accountId = kestrel.id;
    call.date = fixture.today().addDays(-3);
    call.summary = u"prices"_s;
    call.participants = {other.id};
    fixture.save(call);
    type(u"gave Ines insight customs"_s);
    auto* who = field<QComboBox>(u"Who is meant by Ines"_s);
    EXPECT_EQ(who->currentText(), u"Ines Marques · Kestrel Instruments"_s);
    EXPECT_TRUE(says(u"2 people are called Ines"_s));
    EXPECT_EQ(field<QLineEdit>(u"Account"_s)->text(), u"Kestrel Instruments"_s);
    who->setFocus();
    QTest::keyClick(who, Qt::Key_Down);
    EXPECT_EQ(field<QLineEdit>(u"Account"_s)->text(), u"Harbour & Lowe Ltd"_s);
    QTest::keyClick(who, Qt::Key_Return);
    ASSERT_EQ(timeline(harbour.id).size(), 1u);
    EXPECT_EQ(timeline(harbour.id).front().who, u"Ines Duarte"_s);
}

TEST_F(QuickEntryTest, aFieldChangedByHandNoLongerFollowsTheLine)
{
    type(u"gave Ines insight customs"_s);
    auto* worth = dialog()->findChild<WorthField*>();
    QTest::keyClick(worth, Qt::Key_5);
    auto* text = field<QLineEdit>(u"In a line"_s);
    text->selectAll();
    QTest::keyClicks(text, u"Customs in 2027"_s);
    type(u" worth 2 yesterday"_s);
    EXPECT_EQ(worth->value(), FeltWorth::Great);
    EXPECT_EQ(text->text(), u"Customs in 2027"_s);
    enter();
    ASSERT_EQ(timeline(harbour.id).size(), 1u);
    EXPECT_EQ(timeline(harbour.id).front().worth, FeltWorth::Great);
    type(u"gave Ines insight tariffs"_s);
    EXPECT_EQ(text->text(), u"tariffs"_s) << "the next line begins anew";
}

TEST_F(QuickEntryTest, tabGoesIntoTheFormAndWhatItIsCanBeChosen)
{
    type(u"call Tom delivery tomorrow"_s);
    EXPECT_TRUE(says(u"“tomorrow” is still to come"_s));
    QTest::keyClick(line(), Qt::Key_Tab);
    auto* what = field<QComboBox>(u"What it is"_s);
    ASSERT_TRUE(what->hasFocus());
    what->setCurrentIndex(what->findText(u"Reminder"_s));
    emit what->activated(what->currentIndex());
    EXPECT_FALSE(says(u"is still to come"_s));
    QTest::keyClick(what, Qt::Key_Return);
    const auto due = must(fixture.book().queries().agenda(3));
    ASSERT_EQ(due.size(), 1u);
    EXPECT_EQ(due.front().due, fixture.today().addDays(1));
    EXPECT_EQ(due.front().person, u"Tom Berger"_s);
}

TEST_F(QuickEntryTest, escClosesAndKeepsWhatIsTyped)
{
    type(u"gave Ines ins"_s);
    QTest::keyClick(line(), Qt::Key_Escape);
    EXPECT_FALSE(dialog()->isVisible());
    openQuickEntry(desk, kestrel.id);
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog()));
    EXPECT_EQ(line()->text(), u"gave Ines ins"_s);
    EXPECT_EQ(dialog()->panel().draft()[u"form"_s], u"quick"_s);
    QTest::keyClick(line(), Qt::Key_Escape);
    openQuickEntry(desk, kestrel.id, u"note prices rose"_s);
    EXPECT_EQ(field<QLineEdit>(u"Account"_s)->text(), u"Kestrel Instruments"_s)
        << "the account in view";
}

TEST_F(QuickEntryTest, whatFailsStaysTyped)
{
    type(u"gave Ines insight "_s + u"x"_s.repeated(20));
    must(fixture.book().records<Account>().trash(harbour.id));
    const QString typed = line()->text();
    enter();
    if (desk.acts == 0) {
        EXPECT_EQ(line()->text(), typed);
        EXPECT_EQ(desk.errors.size(), 1);
    }
}

TEST_F(QuickEntryTest, aSmallWindowScrollsTheFormAndALargeOneShowsAllOfIt)
{
    type(u"met Ines, Tom, Carla and Olga at Kestrel"_s);
    auto* scroll = dialog()->findChild<FormScroll*>();
    QWidget* form = scroll->widget();
    ASSERT_TRUE(QTest::qWaitFor([&] { return form->height() <= scroll->height(); }));
    EXPECT_LT(scroll->minimumSizeHint().height(), form->minimumSizeHint().height());
    dialog()->resize(dialog()->width(), dialog()->minimumSizeHint().height());
    ASSERT_TRUE(QTest::qWaitFor([&] { return form->height() > scroll->height(); }));
}

TEST_F(QuickEntryTest, aNewAccountStaysNewWhereAnotherOnlyBeginsLikeIt)
{
    const Account nordwind = fixture.addAccount(u"Nordwind Logistik"_s);
    type(u"call Olga at Nord samples"_s);
    EXPECT_TRUE(says(u"A new account"_s));
    enter();
    EXPECT_TRUE(timeline(nordwind.id).empty());
    EXPECT_EQ(must(fixture.book().queries().accountCount()), 4);
    type(u"call Olga Petrova at Nordwind Logistik samples"_s);
    enter();
    EXPECT_EQ(timeline(nordwind.id).size(), 1u);
}

TEST_F(QuickEntryTest, anAccountTakenFromTheListIsNotCalledNew)
{
    type(u"call Olga samples"_s);
    auto* account = field<RecordPicker>(u"Account"_s);
    QTest::keyClicks(account, u"Kestrel Instruments"_s);
    EXPECT_TRUE(says(u"A new account"_s));
    account->settle();
    EXPECT_TRUE(account->chosen());
    EXPECT_FALSE(says(u"A new account"_s));
}

TEST_F(QuickEntryTest, aFormFilledWithoutALineStaysUntilItIsSaved)
{
    choose(u"Ask"_s);
    EXPECT_EQ(field<QComboBox>(u"What it is"_s)->currentText(), u"Ask"_s);
    QTest::keyClicks(field(u"In a line"_s), u"a quote"_s);
    QTest::keyClicks(field(u"Account"_s), u"Kestrel Instruments"_s);
    const QJsonObject draft = dialog()->panel().draft();
    EXPECT_FALSE(draft.isEmpty());
    QTest::keyClick(line(), Qt::Key_Escape);
    openQuickEntry(desk, std::nullopt);
    EXPECT_EQ(field<QLineEdit>(u"In a line"_s)->text(), u"a quote"_s);
    delete dialog();
    continueQuickEntry(desk, draft);
    EXPECT_EQ(field<QComboBox>(u"What it is"_s)->currentText(), u"Ask"_s);
    EXPECT_EQ(field<QLineEdit>(u"In a line"_s)->text(), u"a quote"_s);
    QTest::keyClick(field(u"In a line"_s), Qt::Key_Return);
    EXPECT_EQ(must(fixture.book().queries().askCount()), 1);
    EXPECT_TRUE(dialog()->panel().draft().isEmpty());
}

TEST_F(QuickEntryTest, aDraftHasItsLineAndWhatWasChangedByHand)
{
    fixture.addPerson(kestrel.id, u"Ines"_s, u"Marques"_s);
    type(u"gave Ines insight customs"_s);
    auto* who = field<QComboBox>(u"Who is meant by Ines"_s);
    who->setFocus();
    QTest::keyClick(who, Qt::Key_Down);
    const QString chosen = who->currentText();
    QTest::keyClick(dialog()->findChild<WorthField*>(), Qt::Key_5);
    const QJsonObject draft = dialog()->panel().draft();
    type(u" and more"_s);
    continueQuickEntry(desk, draft);
    const auto dialogs = window.findChildren<QuickEntryDialog*>();
    ASSERT_EQ(dialogs.size(), 2) << "what was typed since is left alone";
    EXPECT_EQ(dialogs[0]->panel().text(), u"gave Ines insight customs and more"_s);
    EXPECT_EQ(dialogs[1]->panel().text(), u"gave Ines insight customs"_s);
    EXPECT_EQ(dialogs[1]->findChild<WorthField*>()->value(), FeltWorth::Great);
    QStringList shown;
    for (const QComboBox* box : dialogs[1]->findChildren<QComboBox*>())
        shown << box->currentText();
    EXPECT_TRUE(shown.contains(chosen));
}

TEST_F(QuickEntryTest, theCurrencyIsTheBooksAgainAfterAnEntryInAnother)
{
    type(u"Ines ordered 400 EUR"_s);
    enter();
    type(u"Ines ordered samples"_s);
    const QString usual = field<QComboBox>(u"Currency"_s)->currentText();
    line()->clear();
    type(u"Ines ordered 400 SEK"_s);
    EXPECT_EQ(field<QComboBox>(u"Currency"_s)->currentText(), u"SEK"_s);
    enter();
    type(u"Ines ordered samples"_s);
    EXPECT_EQ(field<QComboBox>(u"Currency"_s)->currentText(), usual);
}

TEST_F(QuickEntryTest, eachLetterLeadsToOnePlace)
{
    for (const QString& typed :
         {u"gave Ines insight customs"_s, u"call Ines prices"_s, u"introduced Ines to Tom"_s,
          u"asked Ines for an order"_s, u"remind me to call Ines"_s}) {
        type(typed);
        EXPECT_EQ(doubledMnemonics(*dialog()), QStringList()) << qPrintable(typed);
        enter();
        EXPECT_EQ(doubledMnemonics(*dialog()), QStringList()) << qPrintable(typed);
    }
    EXPECT_GT(textsWithMnemonics(*dialog()).size(), 8);
}

TEST_F(QuickEntryTest, everyControlHasAName)
{
    type(u"introduced Ines to Tom"_s);
    for (const auto* box : dialog()->findChildren<QComboBox*>())
        EXPECT_TRUE(!box->isVisible() || !box->accessibleName().isEmpty())
            << qPrintable(box->currentText());
    EXPECT_EQ(line()->accessibleName(), u"Quick entry"_s);
    EXPECT_TRUE(dialog()->findChild<QuickEntryForm*>()->isVisible());
}
