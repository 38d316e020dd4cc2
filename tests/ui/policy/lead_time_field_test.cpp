#include "ui/policy/lead_time_field.h"

#include "tests/support/line_fields.h"
#include "tests/ui/backups/panel_driver.h"
#include "ui/policy/policy_form.h"
#include "ui/policy/policy_rows_field.h"

#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>

using namespace goodturn;
using namespace goodturn::ui;
using namespace goodturn::ui::testing;
using goodturn::testing::lineOf;
using goodturn::testing::typeIn;
using namespace Qt::StringLiterals;
using planning::GiftPolicy;
using planning::LeadTime;

namespace {

class LeadTimeFieldTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        form_.show();
        form_.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&form_));
        form_.setPolicy({});
    }
    QLineEdit* line(const QString& name) { return lineOf(form_, name); }
    void type(const QString& name, const QString& text) { typeIn(form_, name, text); }
    void addLine()
    {
        for (auto* button : form_.findChildren<QPushButton*>())
            if (button->text() == u"+ Add a &lead time"_s)
                button->click();
    }

    PolicyForm form_{u"EUR"_s, {}};
};

} // namespace

TEST_F(LeadTimeFieldTest, ALineIsTypedAndRead)
{
    addLine();
    type(u"Supplier"_s, u"Hatchards"_s);
    type(u"To"_s, u"portugal"_s);
    type(u"Post takes"_s, u"6"_s);
    type(u"Gifts are sent from"_s, u"DE"_s);
    EXPECT_TRUE(form_.isChanged());
    const auto policy = form_.take();
    ASSERT_TRUE(policy);
    EXPECT_EQ(policy->home, u"DE"_s);
    EXPECT_EQ(policy->leadTimes,
              (std::vector<LeadTime>{{u"Hatchards"_s, u"PT"_s, std::nullopt, 6}}));
    form_.setPolicy(*policy);
    EXPECT_EQ(line(u"To"_s)->text(), u"Portugal"_s) << "shown by its name";
    EXPECT_EQ(form_.take(), policy);
}

TEST_F(LeadTimeFieldTest, WhatIsWrongIsMarkedAndKept)
{
    addLine();
    type(u"To"_s, u"Atlantis"_s);
    type(u"Order takes"_s, u"soon"_s);
    EXPECT_FALSE(form_.take());
    EXPECT_EQ(line(u"To"_s)->text(), u"Atlantis"_s);
    EXPECT_EQ(form_.focusWidget(), line(u"To"_s));
    auto* field = form_.findChild<LeadTimeField*>();
    EXPECT_EQ(field->leadTimes().front().orderDays, -1);
    type(u"To"_s, u"Spain"_s);
    EXPECT_FALSE(form_.take());
    EXPECT_EQ(form_.focusWidget(), line(u"Order takes"_s));
    type(u"Order takes"_s, u"4"_s);
    EXPECT_TRUE(form_.take());
}

TEST_F(LeadTimeFieldTest, ALineThatSaysNoDaysIsMarkedAndAnEmptyOneLeftOut)
{
    addLine();
    EXPECT_EQ(form_.take(), GiftPolicy());
    type(u"Supplier"_s, u"Hatchards"_s);
    EXPECT_FALSE(form_.take());
    EXPECT_EQ(form_.focusWidget(), line(u"Order takes"_s));
}

TEST_F(LeadTimeFieldTest, CountriesAreOfferedByTheirNames)
{
    EXPECT_EQ(countryName(u"PT"_s), u"Portugal"_s);
    EXPECT_EQ(countryName({}), QString());
    EXPECT_EQ(typedCountry(u"portugal"_s), u"PT"_s);
    EXPECT_EQ(typedCountry(u"Atlantis"_s), u"Atlantis"_s);
    addLine();
    line(u"To"_s)->completer()->setCompletionPrefix(u"portu"_s);
    EXPECT_EQ(line(u"To"_s)->completer()->currentCompletion(), u"Portugal"_s);
}
