#include "ui/lists/filter_bar.h"

#include "ui/lists/condition_chip.h"
#include "ui/lists/condition_form.h"
#include "ui/lists/condition_words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::query;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

class FilterBarTest : public ::testing::Test
{
protected:
    FilterBarTest()
    {
        bar.resize(900, 100);
        bar.show();
        bar.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&bar));
    }

    QList<ConditionChip*> chips()
    {
        QList<ConditionChip*> shown;
        for (auto* chip : bar.findChildren<ConditionChip*>())
            if (!chip->isHidden())
                shown << chip;
        return shown;
    }

    void setTwo()
    {
        Filter filter;
        filter.conditions = {Condition::of(u"name"_s, Operator::Contains, {u"har"_s}),
                             Condition::of(u"last-contact"_s, Operator::NotInLast, {u"60"_s})};
        bar.setFilter(filter);
    }

    ListFields fields = accountFields();
    FilterBar bar{fields, today, [](const QString&) { return QStringList{u"key"_s}; }};
};

} // namespace

TEST_F(FilterBarTest, MakesAConditionByTheKeyboard)
{
    QSignalSpy changed(&bar, &FilterBar::changed);
    bar.addButton()->setFocus();
    QTest::keyClick(bar.addButton(), Qt::Key_Space);
    ASSERT_TRUE(bar.form()->isVisible());
    EXPECT_TRUE(bar.form()->fieldBox()->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_TRUE(bar.form()->operatorBox()->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(line);
    QTest::keyClicks(line, u"har"_s);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_FALSE(bar.form()->isVisible());
    ASSERT_EQ(changed.count(), 1);
    ASSERT_EQ(bar.filter().conditions.size(), 1U);
    EXPECT_EQ(bar.filter().conditions.front(),
              Condition::of(u"name"_s, Operator::Contains, {u"har"_s}));
    ASSERT_EQ(chips().size(), 1);
    EXPECT_EQ(chips().front()->text(), u"Name contains har"_s);
    EXPECT_TRUE(chips().front()->hasFocus());
}

TEST_F(FilterBarTest, ChangesAConditionByEnterAndDropsItByDel)
{
    setTwo();
    chips().front()->setFocus();
    QTest::keyClick(chips().front(), Qt::Key_Return);
    ASSERT_TRUE(bar.form()->isVisible());
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(line);
    EXPECT_EQ(line->text(), u"har"_s);
    line->selectAll();
    QTest::keyClicks(line, u"kest"_s);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(bar.filter().conditions[0].values, QStringList{u"kest"_s});
    QTest::keyClick(chips().front(), Qt::Key_Delete);
    ASSERT_EQ(bar.filter().conditions.size(), 1U);
    EXPECT_EQ(bar.filter().conditions[0].field, u"last-contact"_s);
    EXPECT_TRUE(chips().front()->hasFocus());
    QTest::keyClick(chips().front(), Qt::Key_Backspace);
    EXPECT_TRUE(bar.filter().isEmpty());
    EXPECT_TRUE(bar.addButton()->hasFocus());
}

TEST_F(FilterBarTest, DropsAConditionByItsCross)
{
    setTwo();
    ConditionChip* chip = chips().at(1);
    QTest::mouseClick(chip, Qt::LeftButton, {}, chip->crossRect().center());
    ASSERT_EQ(bar.filter().conditions.size(), 1U);
    EXPECT_EQ(bar.filter().conditions[0].field, u"name"_s);
    EXPECT_FALSE(bar.form()->isVisible());
}

TEST_F(FilterBarTest, TurnsFromAllToAny)
{
    setTwo();
    ASSERT_TRUE(bar.matchButton()->isVisible());
    QTest::keyClick(bar.matchButton(), Qt::Key_Space);
    EXPECT_TRUE(bar.filter().any);
    QTest::keyClick(bar.matchButton(), Qt::Key_Space);
    EXPECT_FALSE(bar.filter().any);
}

TEST_F(FilterBarTest, LeavesTheFormByEscape)
{
    QTest::keyClick(bar.addButton(), Qt::Key_Space);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(bar.form()->isVisible());
    EXPECT_TRUE(bar.addButton()->hasFocus());
    EXPECT_TRUE(bar.filter().isEmpty());
}

TEST_F(FilterBarTest, KeepsAndMarksWhatItDoesNotKnow)
{
    Filter filter;
    filter.conditions = {{u"custom:gone"_s, u"is"_s, {u"x"_s}}};
    Filter group;
    group.any = true;
    group.conditions = {Condition::of(u"owner"_s, Operator::Empty),
                        Condition::of(u"tags"_s, Operator::AnyOf, {u"key"_s})};
    filter.groups = {group};
    bar.setFilter(filter);
    ASSERT_EQ(chips().size(), 2);
    EXPECT_EQ(chips().at(0)->text(), u"A field deleted for good"_s);
    EXPECT_TRUE(chips().at(0)->toolTip().contains(u"It matches nothing"_s));
    EXPECT_EQ(chips().at(1)->text(), u"(Owner is empty or Tags has any of key)"_s);
    QTest::keyClick(chips().at(1), Qt::Key_Delete);
    EXPECT_TRUE(bar.filter().groups.empty());
    EXPECT_EQ(bar.filter().conditions.size(), 1U);
}

TEST(ConditionWords, SayDaysAndChoices)
{
    const ListFields fields = accountFields();
    const auto text = [&](const Condition& one) { return conditionText(one, fields, today); };
    EXPECT_EQ(text(Condition::of(u"last-contact"_s, Operator::InLast, {u"60"_s})),
              u"Last contact in the last 60 days"_s);
    EXPECT_EQ(text(Condition::of(u"lifecycle"_s, Operator::AnyOf, {u"client"_s, u"former"_s})),
              u"Stage is Client, Former client"_s);
    EXPECT_EQ(text(Condition::of(u"people"_s, Operator::Between, {u"2"_s, u"5"_s})),
              u"People between 2 and 5"_s);
}
