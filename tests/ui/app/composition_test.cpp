#include "app/composition.h"
#include "tests/support/book_fixture.h"
#include "tests/support/mnemonics.h"
#include "ui/desk/removal.h"
#include "ui/editors/editor_form.h"
#include "ui/editors/record_picker.h"
#include "ui/lists/filter_bar.h"
#include "ui/lists/list_or_table.h"
#include "ui/lists/list_table_panel.h"
#include "ui/lists/list_table_view.h"
#include "ui/merging/merge_form.h"
#include "ui/models/list_table_model.h"
#include "ui/pages/accounts/account_header.h"
#include "ui/pages/accounts/account_list_view.h"
#include "ui/pages/accounts/accounts_page.h"
#include "ui/pages/accounts/record_table.h"
#include "ui/pages/entries/entries_page.h"
#include "ui/pages/insights/insights_page.h"
#include "ui/pages/people/people_page.h"
#include "ui/palette/command_list.h"
#include "ui/quick/quick_entry_dialog.h"
#include "ui/quick/quick_line.h"
#include "ui/shell/main_window.h"
#include "ui/shell/search_box.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace Qt::StringLiterals;
using goodturn::testing::must;

namespace {

/// The whole window, as the program puts it together, over a real book.
class CompositionTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        window.showBook(openFresh(u"b.goodturn"_s));
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    }

    /// A new book with two accounts.
    std::unique_ptr<book::Book> openFresh(const QString& name)
    {
        auto book =
            must(book::Book::open({folder.filePath(name), store::DatabaseConfig::Mode::CreateNew},
                                  std::make_shared<FixedClock>(QDate(2026, 11, 22))));
        for (const QString& called : {u"Harbour & Lowe"_s, u"Kestrel"_s}) {
            Account account;
            account.name = called;
            last = must(book->records<Account>().save(account)).id;
        }
        return book;
    }

    ui::EditorForm* openForm()
    {
        for (ui::EditorForm* form : window.findChildren<ui::EditorForm*>())
            if (form->isVisible())
                return form;
        return nullptr;
    }

    QTemporaryDir folder;
    ui::MainWindow window{app::windowParts()};
    AccountId last;
};

} // namespace

TEST_F(CompositionTest, everyPlaceOpens)
{
    for (const QString& place : {u"today"_s, u"accounts"_s, u"people"_s, u"gifts"_s, u"asks"_s,
                                 u"entries"_s, u"insights"_s, u"trash"_s}) {
        window.openPlace(place);
        EXPECT_EQ(window.state().place, place);
        EXPECT_TRUE(window.pageAt(place)->isVisible());
        EXPECT_FALSE(window.grab().isNull());
    }
    EXPECT_FALSE(window.findChild<ui::ErrorBar*>()->isVisible())
        << qPrintable(window.findChild<ui::ErrorBar*>()->text());
}

TEST_F(CompositionTest, anAccountIsShownAndIsTheContextOfWhatIsNew)
{
    window.openAccount(last);
    const auto* page = static_cast<ui::AccountsPage*>(window.pageAt(u"accounts"_s));
    EXPECT_EQ(page->currentAccount(), last);
}

TEST_F(CompositionTest, noTwoActsShareAKey)
{
    QStringList keys;
    for (const QAction* action : window.actions())
        for (const QKeySequence& key : action->shortcuts())
            keys << key.toString();
    EXPECT_EQ(keys.removeDuplicates(), 0);
}

TEST_F(CompositionTest, theKeyboardIsInTheListOfThePlaceThatTheWindowOpensWith)
{
    for (const bool table : {false, true}) {
        QSettings().setValue(u"lists/accounts/table"_s, table);
        ui::MainWindow fresh(app::windowParts());
        fresh.showBook(openFresh(u"fresh-%1.goodturn"_s.arg(table)), u"accounts"_s);
        fresh.show();
        ASSERT_TRUE(QTest::qWaitFor([&] {
            fresh.activateWindow();
            return fresh.isActiveWindow();
        }));
        QWidget* focused = QApplication::focusWidget();
        EXPECT_EQ(qobject_cast<ui::AccountListView*>(focused) != nullptr, !table);
        EXPECT_EQ(qobject_cast<ui::ListTableView*>(focused) != nullptr, table);
    }
    QSettings().remove(u"lists"_s);
}

TEST_F(CompositionTest, theListsFitIntoASmallScreenOfLargeText)
{
    for (const QString& place : {u"today"_s, u"accounts"_s, u"people"_s, u"entries"_s}) {
        window.openPlace(place);
        EXPECT_LE(window.minimumSizeHint().width(), 640) << qPrintable(place);
        window.pageAt(place)->turnTable();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QCoreApplication::processEvents();
        EXPECT_LE(window.minimumSizeHint().width(), 640) << qPrintable(place) << " as a table";
    }
    QSettings().remove(u"lists"_s);
}

TEST_F(CompositionTest, theWideTableIsTurnedToAndSortedByTheMenuAndItsKeys)
{
    window.openPlace(u"accounts"_s);
    const auto* page = static_cast<ui::AccountsPage*>(window.pageAt(u"accounts"_s));
    const auto commands = [&](const QString& typed) {
        return ui::commandsFor(*window.menuBar(), typed, nullptr);
    };
    ASSERT_EQ(commands(u"wide table"_s).size(), 1U);
    EXPECT_EQ(commands(u"wide table"_s).front().aside, u"Ctrl+T"_s);
    commands(u"wide table"_s).front().action->trigger();
    ASSERT_TRUE(page->forms()->showsTable());
    const auto& sort = page->forms()->table()->model()->spec().sort;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down,
                    Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(sort, (query::ListSort{u"name"_s, true}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up,
                    Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(sort, query::ListSort());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_T, Qt::ControlModifier);
    EXPECT_FALSE(page->forms()->showsTable());
    QSettings().remove(u"lists"_s);
}

TEST_F(CompositionTest, everyNewRecordHasItsForm)
{
    window.openAccount(last);
    const auto parts = app::windowParts();
    for (const ui::NewAct& act : parts.acts) {
        if (act.key == u"gift"_s || act.key == u"quick"_s || act.key == u"clipboard"_s)
            continue; // not forms of a record
        act.run(window, last);
        ui::EditorForm* form = openForm();
        ASSERT_TRUE(form) << qPrintable(act.key);
        EXPECT_FALSE(form->isChanged());
        EXPECT_TRUE(window.mayLeaveBook()) << "an untouched form closes by itself";
    }
}

TEST_F(CompositionTest, anUndoThatWouldOverwriteIsRefusedInTheWindow)
{
    Account account = must(window.book().records<Account>().load(last));
    const auto rename = [&](const QString& name) {
        account.name = name;
        account = must(window.book().records<Account>().save(account));
    };
    ASSERT_TRUE(window.perform(u"not saved"_s, [&]() -> Result<void> {
        rename(u"Kestrel Instruments"_s);
        return {};
    }));
    rename(u"Kestrel Optics"_s); // by somebody else
    const auto actions = window.actions();
    for (QAction* action : actions)
        if (action->text().startsWith(u"&Undo "_s))
            action->trigger();
    const auto* bar = window.findChild<ui::ErrorBar*>();
    EXPECT_TRUE(bar->isVisible());
    EXPECT_TRUE(bar->text().contains(u"could not be taken back"_s)) << qPrintable(bar->text());
    EXPECT_EQ(must(window.book().records<Account>().load(last)).name, u"Kestrel Optics"_s);
    for (const QAction* action : actions)
        EXPECT_FALSE(action->text().startsWith(u"&Undo "_s)) << "the command is gone";
}

TEST_F(CompositionTest, whatIsRemovedInOnePlaceIsRestoredInTheTrash)
{
    window.openAccount(last);
    ASSERT_TRUE(ui::putInTrash(window, {{RecordKind::Account, last.value()}}, u"not removed"_s));
    window.openPlace(u"trash"_s);
    auto* table = window.pageAt(u"trash"_s)->findChild<ui::RecordTable*>();
    ASSERT_EQ(table->model()->rowCount(), 1);
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(must(window.book().queries().accountCount()), 2);
}

TEST_F(CompositionTest, aNewGiftIsPlannedOnItsPage)
{
    const auto parts = app::windowParts();
    for (const ui::NewAct& act : parts.acts)
        if (act.key == u"gift"_s)
            act.run(window, last);
    EXPECT_EQ(window.state().place, u"gifts"_s);
}

TEST_F(CompositionTest, aGiftWishedForOnAnotherPageIsPlannedOnItsOwn)
{
    auto* accounts = static_cast<ui::AccountsPage*>(window.pageAt(u"accounts"_s));
    emit accounts->newGiftWanted(last);
    EXPECT_EQ(window.state().place, u"gifts"_s);
    auto* people = static_cast<ui::PeoplePage*>(window.pageAt(u"people"_s));
    Contact ines;
    ines.givenName = u"Ines"_s;
    Employment position;
    position.accountId = last;
    ines = must(window.book().people().saveWithPosition(ines, position));
    emit people->newGiftWanted(last, ines.id);
    EXPECT_EQ(window.state().place, u"gifts"_s);
}

TEST_F(CompositionTest, aClickInInsightsLeadsToAListWithItsFilter)
{
    auto* insights = static_cast<ui::InsightsPage*>(window.pageAt(u"insights"_s));
    ui::WantedList list{query::ListKind::Accounts, {}, {}};
    list.filter.conditions = {
        query::Condition::of(u"name"_s, query::Operator::Contains, {u"kes"_s})};
    emit insights->listWanted(list);
    EXPECT_EQ(window.state().place, u"accounts"_s);
    const auto* accounts = static_cast<ui::AccountsPage*>(window.pageAt(u"accounts"_s));
    ASSERT_TRUE(accounts->forms()->showsTable());
    EXPECT_EQ(accounts->forms()->table()->filters()->filter(), list.filter);
    EXPECT_EQ(accounts->forms()->table()->model()->rowCount(), 1);
    list.kind = query::ListKind::Interactions;
    list.filter.conditions = {query::Condition::of(u"day"_s, query::Operator::Between,
                                                   {u"2026-11-01"_s, u"2026-11-30"_s})};
    emit insights->listWanted(list);
    EXPECT_EQ(window.state().place, u"entries"_s);
    auto* entries = static_cast<ui::EntriesPage*>(window.pageAt(u"entries"_s));
    EXPECT_EQ(entries->kind(), query::ListKind::Interactions);
    EXPECT_EQ(entries->table()->model()->spec().filter, list.filter);
    QSettings().remove(u"lists"_s);
}

TEST_F(CompositionTest, aClearedFilterEmptiesTheSearchBox)
{
    auto* accounts = static_cast<ui::AccountsPage*>(window.pageAt(u"accounts"_s));
    auto* search = window.findChild<ui::SearchBox*>();
    search->setText(u"zzz"_s);
    emit accounts->searchCleared();
    EXPECT_EQ(search->text(), QString());
}

TEST_F(CompositionTest, aMergeFromTheMenuOfAnAccountIsTakenBackByUndo)
{
    const auto accounts = [this] { return must(window.book().queries().accountCount()); };
    const auto act = [](const QList<QAction*>& actions, const QString& begin) {
        for (QAction* one : actions)
            if (one->text().remove(u'&').startsWith(begin))
                return one;
        throw std::runtime_error("no such action");
    };
    window.openAccount(last);
    ui::AccountHeader* header = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] { return (header = window.findChild<ui::AccountHeader*>()); }));
    act(header->findChild<QMenu*>()->actions(), u"Merge with another"_s)->trigger();
    QPointer<ui::MergeForm> form = window.findChild<ui::MergeForm*>();
    ASSERT_TRUE(form);
    auto* picker = form->findChild<ui::RecordPicker*>();
    QTest::keyClicks(picker, u"Harb"_s);
    picker->settle();
    for (auto* button : form->findChildren<QPushButton*>())
        if (button->text() == u"Me&rge"_s)
            button->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !form || !form->isVisible(); }, 20'000));
    EXPECT_EQ(accounts(), 1);
    QAction* undo = act(window.actions(), u"Undo merge Harbour"_s);
    ASSERT_TRUE(undo->isEnabled());
    undo->trigger();
    EXPECT_EQ(accounts(), 2);
    act(window.actions(), u"Redo merge Harbour"_s)->trigger();
    EXPECT_EQ(accounts(), 1);
}

TEST_F(CompositionTest, theGiftsPageLeadsToTheGiftPolicy)
{
    QSignalSpy wanted(&window, &ui::MainWindow::giftPolicyWanted);
    QWidget* page = window.pageAt(u"gifts"_s);
    for (QPushButton* button : page->findChildren<QPushButton*>())
        if (button->text().remove(u'&') == u"Gift policy…"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(wanted.size(), 1);
}

TEST_F(CompositionTest, quickEntryOpensByItsKeysSavesAndIsTakenBack)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Contact ines;
    ines.givenName = u"Ines"_s;
    Employment position;
    position.accountId = last;
    must(window.book().people().saveWithPosition(ines, position));
    const auto entries = [this] { return must(window.book().queries().timeline(last)).size(); };
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = window.findChild<ui::QuickEntryDialog*>();
    ASSERT_TRUE(dialog);
    dialog->activateWindow();
    auto* line = dialog->findChild<ui::QuickLine*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return line->hasFocus(); }));
    for (const QString& typed :
         {u"gave Ines insight customs benchmark yesterday"_s,
          u"call Tom at Kestrel 20 min new warehouse in March"_s, u"Ines ordered 4000 EUR"_s}) {
        const auto before = entries();
        const qint64 people = must(window.book().queries().personCount());
        QTest::keyClicks(line, typed);
        QTest::keyClick(line, Qt::Key_Return);
        EXPECT_EQ(entries(), before + 1) << qPrintable(typed);
        EXPECT_EQ(line->text(), QString());
        QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
        EXPECT_EQ(entries(), before) << "one step takes all of it back";
        EXPECT_EQ(must(window.book().queries().personCount()), people);
        QTest::keyClicks(line, typed);
        QTest::keyClick(line, Qt::Key_Return);
    }
    EXPECT_EQ(entries(), 3u);
    EXPECT_EQ(must(window.book().queries().personCount()), 2) << "Tom was new";
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
    QLocale::setDefault(QLocale::c());
}

TEST_F(CompositionTest, onTodayEachLetterLeadsToOnePlaceWhateverIsTyped)
{
    Reminder reminder;
    reminder.accountId = last;
    reminder.title = u"Send the quote"_s;
    reminder.dueOn = QDate(2026, 11, 22);
    must(window.book().records<Reminder>().save(reminder));
    window.openPlace(u"today"_s);
    auto* line = window.pageAt(u"today"_s)->findChild<ui::QuickLine*>();
    for (const QString& typed :
         {QString(), u"gave Tom insight"_s, u"call Tom"_s, u"introduced Tom to Ines"_s,
          u"ask Tom for an order"_s, u"remind me to call Tom"_s}) {
        line->setText(typed);
        EXPECT_EQ(goodturn::testing::doubledMnemonics(window).join(u'\n').toStdString(), "")
            << qPrintable(typed);
    }
    EXPECT_GT(goodturn::testing::textsWithMnemonics(window).size(), 12);
}

TEST_F(CompositionTest, theLineOnTodaySavesToo)
{
    window.openPlace(u"today"_s);
    auto* line = window.pageAt(u"today"_s)->findChild<ui::QuickLine*>();
    line->setFocus();
    QTest::keyClicks(line, u"call at Kestrel about prices"_s);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(must(window.book().queries().timeline(last)).size(), 1u);
    QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(must(window.book().queries().timeline(last)).size(), 0u);
}
