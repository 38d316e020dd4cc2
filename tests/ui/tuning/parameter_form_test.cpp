#include "ui/tuning/parameter_form.h"

#include "ui/tuning/parameter_row.h"
#include "ui/tuning/parameter_spin.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;
using reciprocity::ReciprocityParameters;

namespace {

struct ParameterFormTest : ::testing::Test
{
    ParameterRow* row(const char* code)
    {
        for (ParameterRow* one : form.rows())
            if (QLatin1StringView(one->info().code) == QLatin1StringView(code))
                return one;
        return nullptr;
    }
    void type(const char* code, const QString& text)
    {
        ParameterSpin* spin = row(code)->spin();
        QTest::keyClick(spin, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(spin, text);
    }

    ParameterForm form;
};

} // namespace

TEST_F(ParameterFormTest, EveryParameterHasAFieldThatNamesAndExplainsItself)
{
    ASSERT_EQ(form.rows().size(), reciprocity::parameterTable().size());
    for (ParameterRow* one : form.rows()) {
        EXPECT_EQ(one->spin()->accessibleName(), one->info().name());
        EXPECT_TRUE(one->spin()->accessibleDescription().contains(one->info().meaning()));
        EXPECT_TRUE(one->spin()->accessibleDescription().contains(u"standard "_s));
    }
    EXPECT_EQ(form.values(), ReciprocityParameters());
}

TEST_F(ParameterFormTest, ValuesComeBackAsTheyWereGiven)
{
    ReciprocityParameters values;
    values.priorReturns = 1.0 / 3;
    values.windowDays = 61;
    values.qualifyOutShare = 0.123456;
    QSignalSpy edited(&form, &ParameterForm::edited);
    form.setValues(values);
    EXPECT_EQ(form.values(), values);
    EXPECT_TRUE(edited.isEmpty());
}

TEST_F(ParameterFormTest, WhatIsWrongIsSaidBesideTheFieldAndKeptAsTyped)
{
    type("balanced-within", u"140"_s);
    EXPECT_FALSE(form.isValid());
    EXPECT_EQ(row("balanced-within")->problem(), u"Balanced within can be from 0 % to 100 %."_s);
    EXPECT_TRUE(row("balanced-within")
                    ->spin()
                    ->accessibleDescription()
                    .contains(u"can be from 0 % to 100 %"_s));
    EXPECT_EQ(row("balanced-within")->spin()->text(), u"140 %"_s);
    type("balanced-within", u"40"_s);
    EXPECT_TRUE(form.isValid());
    EXPECT_TRUE(row("balanced-within")->problem().isEmpty());
}

TEST_F(ParameterFormTest, AProblemOfTwoFieldsGoesWithEitherOfThem)
{
    type("slow-half-life", u"30"_s);
    EXPECT_TRUE(row("slow-half-life")->problem().contains(u"at least as long"_s));
    type("fresh-half-life", u"20"_s);
    EXPECT_TRUE(row("slow-half-life")->problem().isEmpty());
}

TEST_F(ParameterFormTest, WhatAFitSetSaysWhenAndWhatWasBefore)
{
    ReciprocityParameters fitted;
    fitted.windowDays = 60;
    fitted.owedBelow = -2; // no fit sets it
    form.setValues(fitted);
    form.markFitted(QDate(2026, 11, 22), {}, fitted);
    EXPECT_TRUE(row("window")->spin()->accessibleDescription().contains(
        u"Fitted to this book on 22 November 2026; 90 days before."_s));
    EXPECT_FALSE(row("owed-below")->spin()->accessibleDescription().contains(u"Fitted"_s));
    form.markFitted({}, {}, fitted);
    EXPECT_FALSE(row("window")->spin()->accessibleDescription().contains(u"Fitted"_s));
}

TEST_F(ParameterFormTest, AWorthSaysWhatItMeans)
{
    EXPECT_EQ(row("worth.order")->spin()->text(), u"5 · A great thing"_s);
    type("worth.order", u"4"_s);
    EXPECT_EQ(row("worth.order")->spin()->text(), u"4 · A door opened"_s);
    EXPECT_EQ(form.values().orderWorth, 4);
    type("worth.order", u"6"_s);
    EXPECT_EQ(row("worth.order")->problem(), u"Worth of an order can be from 1 to 5."_s);
}

TEST_F(ParameterFormTest, AllStandardsAreRestoredInOneEdit)
{
    ReciprocityParameters values;
    values.windowDays = 61;
    values.kappa = 1;
    form.setValues(values);
    QSignalSpy edited(&form, &ParameterForm::edited);
    form.restoreStandards();
    EXPECT_EQ(form.values(), ReciprocityParameters());
    EXPECT_EQ(edited.size(), 1);
}
