#include "ui/editors/occasion_form.h"

#include "tests/support/occasion_examples.h"
#include "tests/ui/editors/form_driver.h"
#include "ui/editors/editors.h"
#include "ui/editors/repeat_choice.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

class OccasionFormTest : public ::testing::Test, protected FormDriver
{
protected:
    std::vector<OwnOccasion> stored()
    {
        std::vector<OwnOccasion> found;
        for (const auto& row : must(desk.book().queries().ownOccasions(ines_.id)))
            found.push_back(must(desk.book().records<OwnOccasion>().load(row.id)));
        return found;
    }

    void begin() { openEditor(desk, occasionOf(ines_.id, {})); }

    void chooseDay(int day, int month)
    {
        QWidget* cell = field(u"Day"_s);
        auto* days = qobject_cast<QComboBox*>(cell->focusProxy() ? cell->focusProxy() : cell);
        days->setCurrentIndex(day);
        qobject_cast<QComboBox*>(field(u"Month"_s))->setCurrentIndex(month);
    }

    Account harbour_ = book.addAccount(u"Harbour"_s);
    Contact ines_ = book.addPerson(harbour_.id, u"Ines"_s, u"Duarte"_s);
};

} // namespace

TEST_F(OccasionFormTest, KeepsADayThatComesEveryYear)
{
    begin();
    type(u"What"_s, u"Wedding day"_s);
    chooseDay(29, 2);
    save();
    EXPECT_FALSE(form());
    ASSERT_EQ(stored().size(), 1U);
    EXPECT_EQ(stored()[0].contactId, ines_.id);
    EXPECT_EQ(stored()[0].day.toString(), u"--02-29"_s);
    EXPECT_EQ(planning::repeatOf(stored()[0].rule), planning::Repeat::Yearly);
    EXPECT_EQ(stored()[0].leadDays, 14);
}

TEST_F(OccasionFormTest, AsksForTheYearOfWhatComesByAnotherRule)
{
    begin();
    type(u"What"_s, u"Yard day"_s);
    chooseDay(4, 5);
    choose(u"Comes"_s, u"By a rule"_s);
    type(u"Rule (RRULE)"_s, u"FREQ=SECONDLY"_s);
    save();
    ASSERT_TRUE(form());
    EXPECT_NE(errorOf(u"Comes"_s), QString());
    type(u"Year, if known"_s, u"1998"_s);
    save();
    ASSERT_TRUE(form());
    EXPECT_EQ(errorOf(u"Comes"_s), QString());
    EXPECT_NE(errorOf(u"Rule (RRULE)"_s), QString());
    type(u"Rule (RRULE)"_s, u"FREQ=YEARLY;BYMONTH=5;BYDAY=1MO"_s);
    save();
    EXPECT_FALSE(form());
    ASSERT_EQ(stored().size(), 1U);
    EXPECT_EQ(stored()[0].rule, u"FREQ=YEARLY;BYMONTH=5;BYDAY=1MO"_s);
}

TEST_F(OccasionFormTest, AsksWhoseItIs)
{
    openEditor(desk, OwnOccasion());
    type(u"What"_s, u"Opening"_s);
    save();
    ASSERT_TRUE(form());
    EXPECT_NE(errorOf(u"Account"_s), QString());
    type(u"Account"_s, u"Harbour"_s);
    save();
    EXPECT_FALSE(form());
    EXPECT_EQ(must(desk.book().queries().ownOccasions(harbour_.id)).size(), 1U)
        << "a day may come later";
}

TEST_F(OccasionFormTest, ChangesWhatIsStored)
{
    openEditor(desk, book.save(occasionOf(ines_.id, u"Wedding day"_s, partly(2015, 6, 12),
                                          u"FREQ=YEARLY"_s)));
    EXPECT_EQ(text(u"Year, if known"_s), u"2015"_s);
    choose(u"Comes"_s, u"Once"_s);
    type(u"Notes"_s, u"Lilies"_s);
    save();
    EXPECT_FALSE(form());
    EXPECT_EQ(stored()[0].rule, QString());
    EXPECT_EQ(stored()[0].notes, u"Lilies"_s);
}
