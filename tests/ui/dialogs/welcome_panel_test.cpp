#include "ui/dialogs/welcome_panel.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn::ui;

TEST(WelcomePanel, offersFourFirstStepsByMouseAndKey)
{
    WelcomePanel panel;
    panel.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&panel));
    QSignalSpy created(&panel, &WelcomePanel::newBookWanted);
    QSignalSpy opened(&panel, &WelcomePanel::openBookWanted);
    QSignalSpy imported(&panel, &WelcomePanel::importWanted);
    QSignalSpy sample(&panel, &WelcomePanel::sampleWanted);
    const auto buttons = panel.findChildren<QPushButton*>();
    ASSERT_EQ(buttons.size(), 4);
    for (QPushButton* button : buttons) {
        EXPECT_FALSE(button->accessibleDescription().isEmpty());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    for (const QSignalSpy* spy : {&created, &opened, &imported, &sample})
        EXPECT_EQ(spy->size(), 1);

    panel.setFocus();
    QTest::keyClick(panel.focusWidget(), Qt::Key_Space);
    EXPECT_EQ(created.size(), 2) << "a new book is the first step";
    QTest::keyClick(panel.focusWidget(), Qt::Key_Tab);
    QTest::keyClick(panel.focusWidget(), Qt::Key_Space);
    EXPECT_EQ(opened.size(), 2);
}
