#include "ui/policy/policy_form.h"

#include "tests/support/line_fields.h"
#include "tests/ui/backups/panel_driver.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace goodturn;
using namespace goodturn::ui;
using namespace goodturn::ui::testing;
using goodturn::testing::lineOf;
using goodturn::testing::typeIn;
using namespace Qt::StringLiterals;
using planning::GiftPolicy;

namespace {

class PolicyFormTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        form.show();
        form.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&form));
    }
    QLineEdit* line(const QString& name) { return lineOf(form, name); }
    void type(const QString& name, const QString& text) { typeIn(form, name, text); }

    PolicyForm form{u"EUR"_s, {}};
    const QString perGift = u"One gift costs at most"_s;
    const QString perYear = u"All gifts to an account in a year"_s;
    const QString number = u"Number of gifts to an account in a year"_s;
};

} // namespace

TEST_F(PolicyFormTest, EmptyFieldsLimitNothing)
{
    form.setPolicy({});
    EXPECT_FALSE(form.isChanged());
    EXPECT_EQ(form.take(), GiftPolicy());
}

TEST_F(PolicyFormTest, WhatIsTypedIsRead)
{
    form.setPolicy({});
    QSignalSpy edited(&form, &PolicyForm::edited);
    type(perGift, u"49.90"_s);
    type(perYear, u"100"_s);
    type(number, u"2"_s);
    EXPECT_FALSE(edited.isEmpty());
    EXPECT_TRUE(form.isChanged());
    GiftPolicy expected;
    expected.mostPerGift = *Money::parse(u"49.90"_s, u"EUR"_s);
    expected.mostPerYear = *Money::parse(u"100"_s, u"EUR"_s);
    expected.giftsPerYear = 2;
    EXPECT_EQ(form.take(), expected);
    form.setPolicy(expected);
    EXPECT_FALSE(form.isChanged());
    EXPECT_EQ(line(perGift)->text(), u"49.90"_s);
    EXPECT_EQ(form.take(), expected);
}

TEST_F(PolicyFormTest, NoughtIsALimit)
{
    form.setPolicy({});
    type(number, u"0"_s);
    type(perGift, u"0"_s);
    const auto policy = form.take();
    ASSERT_TRUE(policy);
    EXPECT_EQ(policy->giftsPerYear, 0);
    EXPECT_EQ(policy->mostPerGift, *Money::parse(u"0"_s, u"EUR"_s));
}

TEST_F(PolicyFormTest, WhatIsWrongIsSaidBesideItsFieldWhichGetsTheKeyboard)
{
    form.setPolicy({});
    type(number, u"many"_s);
    type(perYear, u"lots"_s);
    EXPECT_FALSE(form.take());
    EXPECT_TRUE(says(form, u"Write an amount"_s));
    EXPECT_TRUE(says(form, u"Write a whole number from 0 to 366."_s));
    EXPECT_TRUE(line(perYear)->hasFocus());
    type(perYear, u"5"_s);
    EXPECT_FALSE(form.take());
    EXPECT_TRUE(line(number)->hasFocus());
    type(number, u"1"_s);
    EXPECT_TRUE(form.take());
    EXPECT_FALSE(says(form, u"whole number"_s));
}
