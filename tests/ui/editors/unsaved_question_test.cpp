#include "ui/editors/unsaved_question.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace goodturn::ui;

namespace {

struct Asked : ::testing::Test
{
    Asked() : question(new UnsavedQuestion(&window))
    {
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }

    QWidget window;
    UnsavedQuestion* question;
};

} // namespace

TEST_F(Asked, WaitsUntilItIsAskedWithTheHarmlessAnswerReady)
{
    QSignalSpy stays(question, &UnsavedQuestion::stayWanted);
    QSignalSpy leaves(question, &UnsavedQuestion::leaveWanted);
    EXPECT_FALSE(question->isAsked());
    question->ask();
    EXPECT_TRUE(question->isAsked());
    QTest::keyClick(window.focusWidget(), Qt::Key_Space);
    EXPECT_EQ(stays.size(), 1);
    EXPECT_EQ(leaves.size(), 0);
    EXPECT_FALSE(question->isAsked());
}

TEST_F(Asked, LeavesByItsOwnButtonOnly)
{
    QSignalSpy leaves(question, &UnsavedQuestion::leaveWanted);
    question->ask();
    QTest::keyClick(window.focusWidget(), Qt::Key_Backtab);
    QTest::keyClick(window.focusWidget(), Qt::Key_Space);
    EXPECT_EQ(leaves.size(), 1);
    EXPECT_EQ(question->buttons().size(), 2);
}
