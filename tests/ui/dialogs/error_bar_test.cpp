#include "ui/dialogs/error_bar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

class ErrorBarTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(bar);
        column->addWidget(field);
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        field->setFocus();
    }

    template<class T>
    T* button(const QString& text)
    {
        for (T* found : bar->findChildren<T*>())
            if (found->text() == text)
                return found;
        return nullptr;
    }

    QWidget window;
    ErrorBar* bar = new ErrorBar;
    QLineEdit* field = new QLineEdit;
    const Error error{ErrorKind::Busy, u"“b.goodturn” is being written."_s, u"SQLITE_BUSY [5]"_s};
};

} // namespace

TEST_F(ErrorBarTest, tellsWhatFailedAndLeavesTheKeyboardWhereItIs)
{
    EXPECT_FALSE(bar->isVisible());
    bar->showError(u"The favour was not saved"_s, error);
    EXPECT_TRUE(bar->isVisible());
    EXPECT_TRUE(bar->text().startsWith(u"The favour was not saved\n“b.goodturn”"_s));
    EXPECT_TRUE(field->hasFocus());
}

TEST_F(ErrorBarTest, showsTheDetailOnDemand)
{
    bar->showError(u"No"_s, error);
    QLabel* detail = nullptr;
    for (QLabel* label : bar->findChildren<QLabel*>()) {
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
        if (label->text() == error.detail)
            detail = label;
    }
    ASSERT_TRUE(detail);
    EXPECT_FALSE(detail->isVisible());
    QTest::mouseClick(button<QToolButton>(u"Details"_s), Qt::LeftButton);
    EXPECT_TRUE(detail->isVisible());
    bar->showError(u"No"_s, {ErrorKind::Internal, u"Again"_s});
    EXPECT_FALSE(button<QToolButton>(u"Details"_s)->isVisible()) << "there is no detail";
}

TEST_F(ErrorBarTest, copiesAllOfIt)
{
    bar->showError(u"No"_s, error);
    QTest::mouseClick(button<QToolButton>(u"Copy"_s), Qt::LeftButton);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), bar->text());
    EXPECT_TRUE(bar->text().contains(error.detail));
}

TEST_F(ErrorBarTest, aWayOutIsTakenOnceAndDismissesTheBar)
{
    int taken = 0;
    bar->showError(u"No"_s, error, {{u"Try again"_s, [&] { ++taken; }}});
    QTest::mouseClick(button<QPushButton>(u"Try again"_s), Qt::LeftButton);
    EXPECT_EQ(taken, 1);
    EXPECT_FALSE(bar->isVisible());
}

TEST_F(ErrorBarTest, isDismissed)
{
    bar->showError(u"No"_s, error);
    QTest::mouseClick(button<QToolButton>(u"Dismiss"_s), Qt::LeftButton);
    EXPECT_FALSE(bar->isVisible());
}
