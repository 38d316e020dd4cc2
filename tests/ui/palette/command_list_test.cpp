#include "ui/palette/command_list.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include <gtest/gtest.h>

using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

class CommandListTest : public ::testing::Test
{
protected:
    CommandListTest()
    {
        QMenu* file = bar.addMenu(u"&File"_s);
        backUp = file->addAction(u"&Back up now"_s);
        file->addSeparator();
        file->addAction(u"&Quit"_s)->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
        file->addAction(u"Salt && Pepper"_s)->setEnabled(false);
        QMenu* made = bar.addMenu(u"&New"_s);
        made->addAction(u"&Favour…"_s);
        made->addMenu(u"More"_s)->addAction(u"Deep"_s);
    }

    QStringList titles(const QString& typed)
    {
        QStringList found;
        for (const PaletteRow& row : commandsFor(bar, typed, nullptr))
            found << row.title;
        return found;
    }

    QMenuBar bar;
    QAction* backUp;
};

} // namespace

TEST_F(CommandListTest, hasWhatCanBeDoneNowInTheOrderOfTheMenus)
{
    EXPECT_EQ(titles({}), QStringList({u"Back up now"_s, u"Quit"_s, u"Favour…"_s}));
    backUp->setEnabled(false);
    EXPECT_EQ(titles({}).size(), 2);
    EXPECT_EQ(commandsFor(bar, u"quit"_s, bar.actions()[0]->menu()->actions()[2]).size(), 0u);
}

TEST_F(CommandListTest, isFoundByWordsOfTheCommandAndItsMenu)
{
    EXPECT_EQ(titles(u"new fav"_s), QStringList{u"Favour…"_s});
    EXPECT_EQ(titles(u"NOW"_s), QStringList{u"Back up now"_s});
    EXPECT_EQ(titles(u"uit"_s), QStringList());
    const auto quit = commandsFor(bar, u"quit"_s).at(0);
    EXPECT_EQ(quit.context, u"File"_s);
    EXPECT_TRUE(quit.aside.contains(u'Q'));
    EXPECT_TRUE(beginsSo(quit, u"QU"_s));
}

TEST_F(CommandListTest, signsInCaptionsAreReadAsTheyStand)
{
    bar.actions()[0]->menu()->actions()[3]->setEnabled(true);
    EXPECT_EQ(titles(u"salt"_s), QStringList{u"Salt & Pepper"_s});
}
