#include "ui/tuning/parameter_spin.h"

#include "ui/tuning/parameter_row.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;
using reciprocity::parameterOf;

namespace {

void type(QWidget& spin, const QString& text)
{
    QTest::keyClick(&spin, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&spin, text);
}

} // namespace

TEST(ParameterSpinTest, AFittedValueKeepsItsLastDigitUntilItIsChanged)
{
    ParameterSpin spin(*parameterOf(u"prior-returns"));
    spin.setParameter(1.23456789);
    EXPECT_EQ(spin.parameter(), 1.23456789);
    EXPECT_EQ(spin.text(), u"1.235"_s);
    type(spin, u"2.5"_s);
    EXPECT_EQ(spin.parameter(), 2.5);
}

TEST(ParameterSpinTest, WhatIsOutOfBoundsStaysAsTypedAndTheArrowsStopAtTheBounds)
{
    ParameterSpin spin(*parameterOf(u"balanced-within"));
    EXPECT_EQ(spin.text(), u"25 %"_s);
    type(spin, u"150"_s);
    EXPECT_EQ(spin.parameter(), 1.5);
    spin.stepBy(1);
    EXPECT_EQ(spin.parameter(), 1.0);
    spin.stepBy(1);
    EXPECT_EQ(spin.parameter(), 1.0);
}

TEST(ParameterSpinTest, TheCommaOfTheLocaleIsTakenAndShown)
{
    ParameterSpin spin(*parameterOf(u"kappa"));
    spin.setLocale(QLocale(QLocale::German, QLocale::Germany));
    spin.setParameter(0.5);
    EXPECT_EQ(spin.text(), u"0,5"_s);
    type(spin, u"0,75"_s);
    EXPECT_EQ(spin.parameter(), 0.75);
}

TEST(ParameterSpinTest, TheUnitFollowsTheNumber)
{
    ParameterSpin spin(*parameterOf(u"guard-after-giving"));
    EXPECT_EQ(spin.text(), u"3 days"_s);
    type(spin, u"1"_s);
    EXPECT_EQ(spin.text(), u"1 day"_s);
    QTest::keyClicks(&spin, u"2"_s);
    EXPECT_EQ(spin.text(), u"12 days"_s);
}

TEST(ParameterSpinTest, TheWheelScrollsThePageAndChangesNothing)
{
    ParameterSpin spin(*parameterOf(u"window"));
    QWheelEvent wheel({5, 5}, {5, 5}, {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(&spin, &wheel);
    EXPECT_FALSE(wheel.isAccepted());
    EXPECT_EQ(spin.parameter(), 90);
}

TEST(ParameterRowTest, ResetIsThereOnlyWhileTheValueDiffers)
{
    ParameterRow row(*parameterOf(u"window"));
    row.show();
    QAbstractButton* reset = nullptr;
    for (auto* button : row.findChildren<QAbstractButton*>())
        if (button->text() == u"Reset"_s)
            reset = button;
    ASSERT_TRUE(reset);
    EXPECT_FALSE(reset->isVisible());
    QSignalSpy edited(&row, &ParameterRow::edited);
    row.setValue(60);
    EXPECT_TRUE(edited.isEmpty()) << "nobody edited";
    ASSERT_TRUE(reset->isVisible());
    EXPECT_EQ(reset->accessibleName(), u"Reset Window of a return to the standard, 90 days"_s);
    QTest::mouseClick(reset, Qt::LeftButton);
    EXPECT_EQ(row.value(), 90);
    EXPECT_EQ(edited.size(), 1);
    EXPECT_FALSE(reset->isVisible());
    row.setValue(60);
    row.setEditable(false);
    EXPECT_FALSE(reset->isVisible());
}
