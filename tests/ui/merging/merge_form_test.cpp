#include "ui/merging/merge_form.h"

#include "core/book/history.h"
#include "core/book/trash_service.h"
#include "tests/support/test_desk.h"
#include "ui/dialogs/job_line.h"
#include "ui/editors/record_picker.h"
#include "ui/merging/merge_table.h"
#include "ui/merging/side_cell.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

/// Two accounts that are one, each with a person and a favour.
class MergeFormTest : public ::testing::Test
{
protected:
    MergeFormTest()
    {
        desk.setWindow(&window);
        window.show();
        harbor.industry = u"Port logistics"_s;
        harbor = book.save(harbor);
        book.addFavour(harbour.id, Direction::Given, 3, u"An insight"_s);
        book.addFavour(harbor.id, Direction::Received, 2, u"An order"_s);
    }

    void open(const RecordKey& own)
    {
        openMerge(desk, own);
        form = window.findChild<MergeForm*>();
        ASSERT_TRUE(form);
        form->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(form));
        ASSERT_TRUE(picker()->hasFocus()) << "typing begins with the other one";
    }
    void open() { open({RecordKind::Account, harbour.id.value()}); }

    RecordPicker* picker() { return form->findChild<RecordPicker*>(); }
    MergeTable* table() { return form->findChild<MergeTable*>(); }
    QPushButton* button(const QString& caption)
    {
        for (auto* one : form->findChildren<QPushButton*>())
            if (one->text().remove(u'&').startsWith(caption) && !one->isHidden())
                return one;
        ADD_FAILURE() << caption.toStdString();
        return nullptr;
    }
    void choose(const QString& name)
    {
        picker()->setFocus();
        picker()->clear();
        QTest::keyClicks(picker(), name);
        picker()->completer()->popup()->hide();
        picker()->settle();
    }
    bool shows(const QString& words)
    {
        for (const auto* label : form->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
    bool waitForEnd()
    {
        return QTest::qWaitFor([this] { return !form || !form->isVisible(); }, 20'000);
    }

    BookFixture book;
    TestDesk desk{book};
    QWidget window;
    Account harbour = book.addAccount(u"Harbour & Lowe Ltd"_s);
    Account harbor = book.addAccount(u"Harbor and Lowe"_s);
    QPointer<MergeForm> form;
};

} // namespace

TEST_F(MergeFormTest, NothingCanBeMergedBeforeBothAreSeen)
{
    open();
    EXPECT_FALSE(button(u"Merge"_s)->isEnabled());
    EXPECT_FALSE(button(u"Swap"_s)->isEnabled());
    EXPECT_FALSE(table()->isVisible());
    EXPECT_TRUE(shows(u"Choose the other account"_s));
    choose(u"Harbor and"_s);
    EXPECT_TRUE(table()->isVisible());
    EXPECT_TRUE(shows(u"Port logistics"_s));
    EXPECT_TRUE(shows(u"All that belongs to Harbor and Lowe goes to Harbour & Lowe Ltd"_s));
    EXPECT_TRUE(button(u"Merge"_s)->isEnabled());
    EXPECT_EQ(desk.acts, 0);
}

TEST_F(MergeFormTest, MergesAsOneActThatCanBeTakenBack)
{
    book.addPerson(harbor.id, u"Ines"_s, u"Duarte"_s);
    open();
    choose(u"Harbor and"_s);
    EXPECT_TRUE(button(u"Merge"_s)->isDefault());
    QTest::keyClick(picker(), Qt::Key_Return);
    ASSERT_TRUE(waitForEnd()) << qPrintable(button(u"Merge"_s)->text());
    EXPECT_EQ(desk.acts, 1);
    EXPECT_EQ(desk.account, harbour.id) << "the kept one is shown";
    EXPECT_TRUE(desk.statuses.last().contains(u"1 person and 1 favour moved"_s));
    EXPECT_EQ(must(book.book().queries().favours(harbour.id)).size(), 2U);
    EXPECT_EQ(must(book.book().records<Account>().load(harbour.id)).industry, u"Port logistics"_s);
    must(book.book().history().revert(book.book().lastUnit()));
    EXPECT_EQ(must(book.book().queries().favours(harbour.id)).size(), 1U);
    EXPECT_EQ(must(book.book().queries().favours(harbor.id)).size(), 1U);
}

TEST_F(MergeFormTest, TheOtherOneCanBeKept)
{
    open();
    choose(u"Harbor and"_s);
    QTest::mouseClick(button(u"Swap"_s), Qt::LeftButton);
    EXPECT_TRUE(shows(u"All that belongs to Harbour & Lowe Ltd goes to Harbor and Lowe"_s));
    QTest::mouseClick(button(u"Merge"_s), Qt::LeftButton);
    ASSERT_TRUE(waitForEnd());
    EXPECT_EQ(desk.account, harbor.id);
    EXPECT_EQ(must(book.book().queries().favours(harbor.id)).size(), 2U);
    EXPECT_EQ(must(book.book().queries().accountCount()), 1);
}

TEST_F(MergeFormTest, ItselfIsNotOfferedAndIsExplainedWhenTyped)
{
    open();
    choose(u"Harbour & Lowe Ltd"_s);
    EXPECT_FALSE(picker()->chosen());
    QTest::keyClick(picker(), Qt::Key_Tab);
    EXPECT_TRUE(shows(u"That is this account itself"_s));
    EXPECT_FALSE(button(u"Merge"_s)->isEnabled());
    choose(u"Nobody knows it"_s);
    QTest::keyClick(picker(), Qt::Key_Tab);
    EXPECT_TRUE(shows(u"no other account of this name"_s));
}

TEST_F(MergeFormTest, TwoPeopleAreMergedTheSameWay)
{
    const Contact ines = book.addPerson(harbour.id, u"Ines"_s, u"Duarte"_s);
    const Contact twin = book.addPerson(harbour.id, u"Inês"_s, u"Duarte-Silva"_s);
    open({RecordKind::Contact, ines.id.value()});
    EXPECT_TRUE(shows(u"Choose the other person"_s));
    choose(u"Duarte-S"_s);
    EXPECT_TRUE(shows(u"A position that both have becomes one"_s));
    QTest::mouseClick(button(u"Merge"_s), Qt::LeftButton);
    ASSERT_TRUE(waitForEnd());
    EXPECT_EQ(desk.person, ines.id);
    EXPECT_EQ(must(book.book().queries().personCount()), 1);
}

TEST_F(MergeFormTest, FollowsWhatIsChangedElsewhere)
{
    open();
    choose(u"Harbor and"_s);
    harbor.industry = u"Shipping"_s;
    book.save(harbor);
    EXPECT_TRUE(shows(u"Shipping"_s));
    must(book.book().trash().remove({{RecordKind::Account, harbor.id.value()}}));
    EXPECT_TRUE(shows(u"is not in the book any more"_s));
    EXPECT_FALSE(button(u"Merge"_s)->isEnabled());
    EXPECT_FALSE(table()->isVisible());
    picker()->selectAll();
    QTest::keyClick(picker(), Qt::Key_Backspace);
    EXPECT_TRUE(shows(u"Choose the other account"_s)) << "and is told how to go on";
}

TEST_F(MergeFormTest, TheWindowWaitsWhileTheBookIsWritten)
{
    auto* reminder = new QPushButton(u"Done"_s, &window);
    open();
    choose(u"Harbor and"_s);
    button(u"Merge"_s)->click();
    EXPECT_FALSE(reminder->isEnabled());
    EXPECT_TRUE(form->findChild<JobLine*>()->isEnabled()) << "but it can be stopped";
    EXPECT_TRUE(button(u"Cancel"_s)->isEnabled());
    ASSERT_TRUE(waitForEnd());
    EXPECT_TRUE(reminder->isEnabled());
}

TEST_F(MergeFormTest, EscapeStopsTheMergeAndLeavesBothAsTheyWere)
{
    for (int i = 0; i < 300; ++i)
        book.addFavour(harbor.id, Direction::Given, 1 + i, u"A tip"_s);
    open();
    choose(u"Harbor and"_s);
    button(u"Merge"_s)->click();
    ASSERT_TRUE(form->findChild<JobLine*>()->isRunning());
    EXPECT_FALSE(button(u"Merge"_s)->isEnabled());
    QTest::keyClick(form, Qt::Key_Escape);
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return !form || !form->findChild<JobLine*>()->isRunning(); }, 20'000));
    ASSERT_TRUE(form) << "it stays, to try again";
    EXPECT_TRUE(shows(u"Nothing was merged"_s));
    EXPECT_TRUE(window.isEnabled());
    EXPECT_EQ(must(book.book().queries().accountCount()), 2);
    EXPECT_EQ(desk.acts, 0);
    QTest::keyClick(form, Qt::Key_Escape);
    EXPECT_TRUE(waitForEnd());
}

TEST_F(MergeFormTest, EverythingIsReachedByTabAndHasAName)
{
    open();
    choose(u"Harbor and"_s);
    QStringList order;
    for (int i = 0; i < 5; ++i) {
        QWidget* at = form->focusWidget();
        auto* pushed = qobject_cast<QPushButton*>(at);
        order << (pushed ? pushed->text().remove(u'&') : at->accessibleName());
        QTest::keyClick(at, Qt::Key_Tab);
    }
    EXPECT_EQ(order, (QStringList{u"Merge Harbour & Lowe Ltd with the account"_s,
                                  u"Swap: keep the other one"_s,
                                  u"Name: Harbour & Lowe Ltd, of the one that is kept"_s,
                                  u"Cancel"_s, u"Merge"_s}));
}

TEST_F(MergeFormTest, TheValueChosenByKeyStaysAlsoWhenTheOtherIsKept)
{
    harbour.industry = u"Ports"_s;
    harbour = book.save(harbour);
    open();
    choose(u"Harbor and"_s);
    QTest::keyClick(form->focusWidget(), Qt::Key_Tab);
    QTest::keyClick(form->focusWidget(), Qt::Key_Tab);
    QTest::keyClick(form->focusWidget(), Qt::Key_Right); // the other's name
    QTest::keyClick(form->focusWidget(), Qt::Key_Down);
    QTest::keyClick(form->focusWidget(), Qt::Key_Right); // and the other's industry
    button(u"Swap"_s)->click();
    QTest::mouseClick(button(u"Merge"_s), Qt::LeftButton);
    ASSERT_TRUE(waitForEnd());
    const Account kept = must(book.book().records<Account>().load(harbor.id));
    EXPECT_EQ(kept.name, u"Harbor and Lowe"_s);
    EXPECT_EQ(kept.industry, u"Port logistics"_s);
}

TEST_F(MergeFormTest, ChoicesThatContradictEachOtherAreSaidAndNotMerged)
{
    harbour.idealDays = 60;
    harbour.longestDays = 90;
    harbour = book.save(harbour);
    harbor.idealDays = 10;
    harbor.longestDays = 20;
    harbor = book.save(harbor);
    open();
    choose(u"Harbor and"_s);
    const auto sides = table()->findChildren<SideCell*>();
    const auto longest = std::ranges::find_if(sides, [](const SideCell* side) {
        return side->button()->accessibleName().contains(u"20"_s);
    });
    ASSERT_NE(longest, sides.end());
    (*longest)->button()->click();
    EXPECT_TRUE(shows(u"shorter than the usual one"_s));
    EXPECT_FALSE(button(u"Merge"_s)->isEnabled());
    EXPECT_TRUE(table()->isVisible());
    QTest::keyClick(form->focusWidget(), Qt::Key_Left);
    EXPECT_TRUE(button(u"Merge"_s)->isEnabled());
}

TEST_F(MergeFormTest, OneThatAnotherSeatChangedMeanwhileIsShownAndNotMerged)
{
    open();
    choose(u"Harbor and"_s);
    const auto elsewhere = must(book.book().opener()());
    Account theirs = must(elsewhere->records<Account>().load(harbor.id));
    theirs.industry = u"Shipping"_s;
    must(elsewhere->records<Account>().save(theirs));
    QTest::mouseClick(button(u"Merge"_s), Qt::LeftButton);
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return !form->findChild<JobLine*>()->isRunning(); }, 20'000));
    EXPECT_TRUE(shows(u"changed in the meantime"_s));
    EXPECT_TRUE(shows(u"Shipping"_s));
    EXPECT_EQ(must(book.book().queries().accountCount()), 2);
    QTest::mouseClick(button(u"Merge"_s), Qt::LeftButton);
    ASSERT_TRUE(waitForEnd());
    EXPECT_EQ(must(book.book().records<Account>().load(harbour.id)).industry, u"Shipping"_s);
}
