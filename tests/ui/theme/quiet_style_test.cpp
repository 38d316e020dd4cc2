#include "ui/theme/quiet_style.h"

#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace goodturn::ui {
namespace {
using namespace Qt::StringLiterals;

class QuietStyleTest : public ::testing::TestWithParam<ColourScheme>
{
protected:
    void SetUp() override
    {
        applyScheme(*qApp, GetParam());
        auto* column = new QVBoxLayout(&window_);
        for (QWidget* part : std::initializer_list<QWidget*>{line_, combo_, button_})
            column->addWidget(part);
        window_.show();
        window_.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window_));
    }
    void TearDown() override { applyScheme(*qApp, ColourScheme::Light); }

    /// How many points of the widget have the colour of the accent, or nearly so.
    int accented(QWidget* widget)
    {
        const QColor accent = tokensFor(qApp->palette()).accent;
        const QImage image = widget->grab().toImage();
        int points = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                const QColor one = image.pixelColor(x, y);
                const int apart = std::abs(one.red() - accent.red()) +
                                  std::abs(one.green() - accent.green()) +
                                  std::abs(one.blue() - accent.blue());
                points += apart < 40;
            }
        return points;
    }

    QWidget window_;
    QLineEdit* line_ = new QLineEdit;
    QComboBox* combo_ = new QComboBox;
    QPushButton* button_ = new QPushButton(u"Swap"_s);
};

TEST_P(QuietStyleTest, WhatHasTheKeyboardHasARing)
{
    line_->setFocus();
    for (QWidget* part : std::initializer_list<QWidget*>{line_, combo_, button_}) {
        ASSERT_TRUE(part->hasFocus()) << part->metaObject()->className();
        const int ringed = accented(part);
        QTest::keyClick(part, Qt::Key_Tab);
        EXPECT_GT(ringed, part->width()) << part->metaObject()->className();
        EXPECT_LT(accented(part), part->width() / 4) << part->metaObject()->className();
    }
}

INSTANTIATE_TEST_SUITE_P(Scheme, QuietStyleTest,
                         ::testing::Values(ColourScheme::Light, ColourScheme::Dark));

} // namespace
} // namespace goodturn::ui
