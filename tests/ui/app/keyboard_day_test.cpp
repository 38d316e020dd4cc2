#include "app/composition.h"
#include "core/book/list_view_service.h"
#include "tests/support/book_dump.h"
#include "tests/support/book_fixture.h"
#include "tests/support/fresh_lists.h"
#include "ui/editors/editor_form.h"
#include "ui/lists/bulk_bar.h"
#include "ui/lists/list_table_panel.h"
#include "ui/lists/list_table_view.h"
#include "ui/merging/merge_form.h"
#include "ui/models/list_table_model.h"
#include "ui/pages/accounts/accounts_page.h"
#include "ui/pages/people/people_page.h"
#include "ui/pages/people/person_view.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace Qt::StringLiterals;
using goodturn::testing::BookDump;
using goodturn::testing::dumpOf;
using goodturn::testing::firstDifference;
using goodturn::testing::must;

namespace {

constexpr auto ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;

/// A morning's work in the whole window, by keys alone.
class KeyboardDay : public ::testing::Test
{
protected:
    void SetUp() override
    {
        window.showBook(must(book::Book::open(
            {folder.filePath(u"b.goodturn"_s), store::DatabaseConfig::Mode::CreateNew},
            std::make_shared<FixedClock>(QDate(2026, 11, 22)))));
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    }

    static QWidget* focused() { return QApplication::focusWidget(); }

    /// The keys go to the window that the person looks at, also where the platform gave them back
    /// to the one beneath.
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor(
            [this] {
                if (QApplication::activeWindow() != looksAt)
                    looksAt->activateWindow();
                return QApplication::activeWindow() == looksAt && focused() &&
                       focused()->window() == looksAt;
            },
            10'000));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        settle();
        QTest::keyClick(focused(), key, modifiers);
    }
    void type(const QString& text)
    {
        for (const QChar letter : text) {
            settle();
            QTest::keyClicks(focused(), QString(letter));
        }
    }

    template<class W>
    W* shown()
    {
        for (W* widget : window.findChildren<W*>())
            if (widget->isVisible())
                return widget;
        return nullptr;
    }

    /// Waits until a window of the type has come, or has gone.
    template<class W>
    void enter()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return shown<W>(); }, 10'000));
        looksAt = shown<W>();
        settle();
    }
    template<class W>
    void leave()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !shown<W>(); }, 20'000));
        looksAt = &window;
        settle();
    }

    /// A new record by its keys; `words` go into the fields one after the other, from `field` on.
    void record(Qt::Key letter, Qt::KeyboardModifiers modifiers, const QStringList& words,
                const QString& field = {})
    {
        press(letter, modifiers);
        enter<ui::EditorForm>();
        if (!field.isEmpty())
            tabTo(field);
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (i > 0)
                press(Qt::Key_Tab);
            type(words.at(i));
        }
        press(Qt::Key_Return, Qt::ControlModifier);
        leave<ui::EditorForm>();
    }

    /// Goes on with Tab until the keyboard is at a widget of that name.
    void tabTo(const QString& name)
    {
        for (int i = 0; i < 80 && focused()->accessibleName() != name; ++i)
            press(Qt::Key_Tab);
        ASSERT_EQ(focused()->accessibleName(), name);
    }

    /// A button that is pressed by its letter takes a moment.
    template<class W>
    void awaitFocus()
    {
        ASSERT_TRUE(QTest::qWaitFor(
            [this] {
                if (!QApplication::activePopupWidget())
                    looksAt->activateWindow();
                return qobject_cast<W*>(focused());
            },
            10'000));
    }

    /// Opens a menu by a key and takes the entry that begins so.
    void choose(Qt::Key key, Qt::KeyboardModifiers modifiers, const QString& entry)
    {
        bool taken = false;
        QTimer::singleShot(0, &window, [&] {
            (void)QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; });
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            for (int i = 0; menu && i < 20 && !taken; ++i) {
                QTest::keyClick(menu, Qt::Key_Down);
                const QAction* act = menu->activeAction();
                taken = act && act->text().remove(u'&').startsWith(entry);
            }
            if (menu)
                QTest::keyClick(menu, taken ? Qt::Key_Return : Qt::Key_Escape);
        });
        press(key, modifiers);
        ASSERT_TRUE(QTest::qWaitFor([&] { return taken; }, 10'000)) << qPrintable(entry);
    }

    QAction* action(const QString& begin)
    {
        for (QAction* act : window.actions())
            if (act->text().remove(u'&').startsWith(begin))
                return act;
        return nullptr;
    }

    QByteArray dump() const { return dumpOf(folder.filePath(u"b.goodturn"_s), Depth::Records); }
    qint64 accounts() { return must(window.book().queries().accountCount()); }

    using Depth = BookDump::Depth;

    goodturn::testing::FreshLists lists;
    QTemporaryDir folder;
    ui::MainWindow window{app::windowParts()};
    QWidget* looksAt = &window;
};

} // namespace

TEST_F(KeyboardDay, IsRecordedFilteredTaggedMergedAndTakenBackStepByStep)
{
    const QByteArray atFirst = dump();
    press(Qt::Key_2, Qt::ControlModifier);
    record(Qt::Key_N, Qt::ControlModifier, {u"Harbour & Lowe"_s});
    record(Qt::Key_N, Qt::ControlModifier, {u"Harbor Lowe"_s});
    record(Qt::Key_N, Qt::ControlModifier, {u"Kestrel"_s});
    record(Qt::Key_P, ctrlShift, {u"Ines"_s, u"Duarte"_s});
    record(Qt::Key_P, ctrlShift, {u"Tom"_s, u"Marsh"_s});
    record(Qt::Key_L, ctrlShift, {u"Prices for spring"_s});
    record(Qt::Key_F, ctrlShift, {u"Customs benchmark"_s}, u"What"_s);
    auto& queries = window.book().queries();
    ASSERT_EQ(accounts(), 3);
    ASSERT_EQ(must(queries.personCount()), 2);
    ASSERT_EQ(must(queries.listCount(query::ListKind::Interactions)), 1);
    ASSERT_EQ(must(queries.listCount(query::ListKind::Favours)), 1);

    // The list: filtered, the view saved, those in it tagged.
    press(Qt::Key_T, Qt::ControlModifier);
    auto* panel = shown<ui::ListTablePanel>();
    ASSERT_TRUE(panel);
    press(Qt::Key_D, Qt::AltModifier);
    awaitFocus<QComboBox>();
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    type(u"harb"_s);
    press(Qt::Key_Return);
    ASSERT_EQ(panel->model()->rowCount(), 2);
    choose(Qt::Key_W, Qt::AltModifier, u"Save as a new view"_s);
    awaitFocus<QLineEdit>();
    type(u"Harbours"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(must(book::ListViewService(window.book()).views(query::ListKind::Accounts)).size(),
              1U);
    tabTo(u"Accounts"_s);
    ASSERT_EQ(focused(), panel->table());
    press(Qt::Key_A, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return panel->bulk()->isVisible(); }));
    press(Qt::Key_T, Qt::AltModifier);
    awaitFocus<QLineEdit>();
    type(u"port"_s);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return panel->bulk()->preview()->text() == u"2 accounts change"_s; }, 5000));
    press(Qt::Key_Return);
    const qint64 kept = panel->model()->keyAt(0);
    EXPECT_EQ(must(window.book().records<Account>().load(AccountId(kept))).tags,
              QStringList{u"port"_s});

    // From the table to the page of the first, which is merged with the other.
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Return);
    ASSERT_FALSE(panel->isVisible());
    tabTo(u"More to do with the account"_s);
    choose(Qt::Key_Space, {}, u"Merge with another account"_s);
    enter<ui::MergeForm>();
    type(u"Harbour"_s);
    ASSERT_TRUE(QTest::qWaitFor([] { return QApplication::activePopupWidget(); }, 10'000));
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    auto* form = shown<ui::MergeForm>();
    ASSERT_TRUE(QTest::qWaitFor([&] {
        const auto buttons = form->findChildren<QPushButton*>();
        return std::ranges::any_of(buttons, [](const QPushButton* button) {
            return button->text() == u"Me&rge"_s && button->isEnabled();
        });
    }));
    press(Qt::Key_R, Qt::AltModifier);
    leave<ui::MergeForm>();
    EXPECT_EQ(accounts(), 2);

    // All of it back, step by step, and done again.
    const QByteArray atLast = dump();
    EXPECT_NE(atLast, atFirst);
    int steps = 0;
    for (; action(u"Undo"_s)->isEnabled() && steps < 50; ++steps)
        press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(steps, 9);
    EXPECT_EQ(dump(), atFirst) << firstDifference(dump(), atFirst).constData();
    steps = 0;
    for (; action(u"Redo"_s)->isEnabled() && steps < 50; ++steps)
        press(Qt::Key_Z, ctrlShift);
    EXPECT_EQ(steps, 9);
    EXPECT_EQ(dump(), atLast) << firstDifference(dump(), atLast).constData();
}

TEST_F(KeyboardDay, GoesFromRecordToRecordInTheOrderOfTheListAndOfTheTable)
{
    press(Qt::Key_2, Qt::ControlModifier);
    record(Qt::Key_N, Qt::ControlModifier, {u"Brightwater"_s});
    record(Qt::Key_N, Qt::ControlModifier, {u"Kestrel"_s});
    record(Qt::Key_N, Qt::ControlModifier, {u"Alder"_s});
    auto* page = shown<ui::AccountsPage>();
    ASSERT_TRUE(page);
    page->focusMain();
    press(Qt::Key_Home);
    const auto name = [&] {
        return must(window.book().records<Account>().load(*page->currentAccount())).name;
    };
    ASSERT_EQ(name(), u"Alder"_s);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(name(), u"Brightwater"_s);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(name(), u"Kestrel"_s) << "the last one stays";
    press(Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_EQ(name(), u"Brightwater"_s);

    // From the table, which stands the other way round.
    press(Qt::Key_T, Qt::ControlModifier);
    auto* panel = shown<ui::ListTablePanel>();
    ASSERT_TRUE(panel);
    panel->model()->setSort({u"name"_s, true});
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Return);
    ASSERT_EQ(name(), u"Kestrel"_s);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(name(), u"Brightwater"_s);
    press(Qt::Key_T, Qt::ControlModifier);

    record(Qt::Key_P, ctrlShift, {u"Ines"_s, u"Duarte"_s});
    record(Qt::Key_P, ctrlShift, {u"Tom"_s, u"Marsh"_s});
    press(Qt::Key_3, Qt::ControlModifier);
    auto* people = shown<ui::PeoplePage>();
    ASSERT_TRUE(people);
    people->focusMain();
    const auto* view = people->findChild<ui::PersonView*>();
    const ContactId first = view->shown();
    press(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_NE(view->shown(), first);
    press(Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_EQ(view->shown(), first);
}
