#include "tests/ui/shell/plain_parts.h"
#include "ui/shell/window_actions.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QUndoCommand>
#include <QUndoStack>

#include <gtest/gtest.h>

using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

class WindowActionsTest : public ::testing::Test
{
protected:
    WindowParts parts = goodturn::ui::testing::plainParts();
    QMainWindow window;
    WindowActions actions{window, parts};
};

} // namespace

TEST_F(WindowActionsTest, withoutABookOnlyOpeningIsPossible)
{
    EXPECT_TRUE(actions.newBook->isEnabled());
    EXPECT_TRUE(actions.openBook->isEnabled());
    EXPECT_FALSE(actions.print->isEnabled());
    EXPECT_FALSE(actions.backUp->isEnabled());
    EXPECT_FALSE(actions.backups->isEnabled());
    EXPECT_FALSE(actions.model->isEnabled());
    EXPECT_FALSE(actions.giftPolicy->isEnabled());
    EXPECT_FALSE(actions.newMenu->isEnabled());
    EXPECT_FALSE(actions.places[0]->isEnabled());
    EXPECT_FALSE(actions.undo->isEnabled());
}

TEST_F(WindowActionsTest, aReadOnlyBookCanBeReadButNotWritten)
{
    actions.setAtWork(true, true);
    EXPECT_TRUE(actions.places[0]->isEnabled());
    EXPECT_TRUE(actions.print->isEnabled());
    EXPECT_TRUE(actions.backups->isEnabled()) << "to see what there is";
    EXPECT_FALSE(actions.newMenu->isEnabled());
    EXPECT_FALSE(actions.importFiles->isEnabled());
}

TEST_F(WindowActionsTest, undoAndRedoNameTheAct)
{
    QUndoStack stack;
    actions.follow(&stack);
    actions.setAtWork(true, false);
    stack.push(new QUndoCommand(u"Record favour for A & B"_s));
    EXPECT_EQ(actions.undo->text(), u"&Undo record favour for A && B"_s);
    EXPECT_EQ(actions.undo->iconText(), u"Undo"_s);
    EXPECT_FALSE(actions.redo->isEnabled());
    actions.undo->trigger();
    EXPECT_EQ(actions.redo->text(), u"&Redo record favour for A && B"_s);
    EXPECT_FALSE(actions.undo->isEnabled());
    actions.follow(nullptr);
    EXPECT_FALSE(actions.redo->isEnabled());
}

TEST_F(WindowActionsTest, eachPlaceHasItsNumber)
{
    actions.setAtWork(true, false);
    EXPECT_EQ(actions.places[1]->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_2));
    EXPECT_EQ(actions.places[2]->text(), u"People && more"_s);
    QSignalSpy chosen(&actions, &WindowActions::placeChosen);
    actions.places[2]->trigger();
    EXPECT_EQ(chosen.at(0).at(0).toInt(), 2);
}

TEST_F(WindowActionsTest, oneSchemeIsMarked)
{
    QSignalSpy chosen(&actions, &WindowActions::schemeChosen);
    actions.markScheme(ColourScheme::Dark);
    EXPECT_EQ(chosen.size(), 0);
    int marked = 0;
    for (QAction* action : window.actions())
        marked += action->isCheckable() && action->isChecked();
    EXPECT_EQ(marked, 1);
}

TEST_F(WindowActionsTest, noTwoActsShareAKey)
{
    QStringList keys;
    for (const QAction* action : window.actions())
        for (const QKeySequence& key : action->shortcuts())
            keys << key.toString();
    EXPECT_EQ(keys.removeDuplicates(), 0);
}
