#include "ui/desk/window_hold.h"

#include "tests/support/test_desk.h"

#include <QAction>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

class WindowHoldTest : public ::testing::Test
{
protected:
    WindowHoldTest()
    {
        desk.setWindow(&window);
        window.menuBar()->addMenu(u"File"_s)->addAction(act);
        window.addAction(act);
        act->setShortcut(Qt::CTRL | Qt::Key_J);
        window.statusBar();
        auto* area = new QWidget;
        auto* column = new QVBoxLayout(area);
        for (QWidget* part : {other, disabled, part_})
            column->addWidget(part);
        disabled->setEnabled(false);
        (new QVBoxLayout(part_))->addWidget(cancel);
        window.setCentralWidget(area);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }

    BookFixture book;
    TestDesk desk{book};
    QMainWindow window;
    QAction* act = new QAction(u"Act"_s, &window);
    QWidget* other = new QPushButton(u"Other"_s);
    QWidget* disabled = new QPushButton(u"Disabled"_s);
    QWidget* part_ = new QWidget;
    QPushButton* cancel = new QPushButton(u"Cancel"_s);
};

} // namespace

TEST_F(WindowHoldTest, NothingButThePartCanBeUsedUntilItIsOver)
{
    {
        const WindowHold hold(desk, *part_, u"Rows are being changed."_s);
        EXPECT_FALSE(other->isEnabled());
        EXPECT_FALSE(window.menuBar()->isEnabled());
        EXPECT_TRUE(cancel->isEnabled());
        EXPECT_TRUE(window.statusBar()->isEnabled()) << "it says why";
    }
    EXPECT_TRUE(other->isEnabled());
    EXPECT_TRUE(window.menuBar()->isEnabled());
    EXPECT_FALSE(disabled->isEnabled()) << "as it was before";
}

TEST_F(WindowHoldTest, KeysOfOtherActsAndClosingSayWhatIsGoingOn)
{
    int acts = 0;
    QObject::connect(act, &QAction::triggered, [&] { ++acts; });
    cancel->setFocus();
    {
        const WindowHold hold(desk, *part_, u"Rows are being changed."_s);
        QTest::keyClick(cancel, Qt::Key_J, Qt::ControlModifier);
        EXPECT_EQ(acts, 0);
        EXPECT_FALSE(window.close());
        EXPECT_TRUE(window.isVisible());
        ASSERT_EQ(desk.statuses.size(), 2);
        EXPECT_TRUE(desk.statuses.last().startsWith(u"Rows are being changed."_s));
    }
    QTest::keyClick(cancel, Qt::Key_J, Qt::ControlModifier);
    EXPECT_EQ(acts, 1);
    EXPECT_TRUE(window.close());
}

TEST_F(WindowHoldTest, AFormOverTheWindowStaysInUse)
{
    QWidget form(&window, Qt::Dialog);
    auto* button = new QPushButton(u"Cancel"_s, &form);
    form.show();
    const WindowHold hold(desk, form, u"Two records are being merged."_s);
    EXPECT_TRUE(button->isEnabled());
    EXPECT_FALSE(cancel->isEnabled());
}
