#include "ui/pages/insights/insights_scope_bar.h"

#include "tests/support/test_desk.h"
#include "ui/editors/day_field.h"
#include "ui/lists/condition_form.h"
#include "ui/lists/filter_bar.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using Period = InsightsScopeBar::Period;

namespace {

class InsightsScopeBarTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        bar.resize(900, 120);
        bar.show();
        bar.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&bar));
    }
    void press(Period period) { QTest::mouseClick(bar.periodButton(period), Qt::LeftButton); }
    static void type(DayField* field, const QString& text)
    {
        auto* line = field->findChild<QLineEdit*>();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    bool says(const QString& words) const
    {
        for (const auto* label : bar.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }

    goodturn::testing::BookFixture book;
    goodturn::testing::TestDesk desk{book};
    InsightsScopeBar bar{desk};
    QSignalSpy changed{&bar, &InsightsScopeBar::changed};
};

} // namespace

TEST_F(InsightsScopeBarTest, IsAboutAllAccountsAndAllTimeAtFirst)
{
    EXPECT_EQ(bar.scope(), query::InsightsScope());
    EXPECT_FALSE(says(u"account"_s)) << "it is not known yet how many fit";
}

TEST_F(InsightsScopeBarTest, YearsAreWholeMonthsUpToNow)
{
    press(Period::Year);
    EXPECT_EQ(bar.scope().from, QDate(2025, 12, 1));
    EXPECT_TRUE(bar.scope().to.isNull());
    press(Period::TwoYears);
    EXPECT_EQ(bar.scope().from, QDate(2024, 12, 1));
    press(Period::All);
    EXPECT_TRUE(bar.scope().from.isNull());
    EXPECT_EQ(changed.size(), 3);
}

TEST_F(InsightsScopeBarTest, DaysAreTakenOnceTheyStandStill)
{
    EXPECT_FALSE(bar.fromField()->isVisible());
    press(Period::Days);
    ASSERT_TRUE(bar.fromField()->isVisible());
    changed.clear();
    type(bar.fromField(), u"2026-03-05"_s);
    type(bar.toField(), u"2026-06-30"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return changed.size() == 1; }));
    EXPECT_EQ(bar.scope().from, QDate(2026, 3, 5));
    EXPECT_EQ(bar.scope().to, QDate(2026, 6, 30));
}

TEST_F(InsightsScopeBarTest, DaysThatMakeNoSenseAreSaidToBeSoAndLeaveThePicture)
{
    press(Period::Days);
    type(bar.fromField(), u"2026-03-05"_s);
    type(bar.toField(), u"2026-02-01"_s);
    EXPECT_TRUE(says(u"The second day comes before the first."_s));
    type(bar.toField(), u"gibberish"_s);
    EXPECT_TRUE(says(u"is no day"_s));
    EXPECT_NE(bar.scope().to, QDate(2026, 2, 1));
    type(bar.toField(), u"2026-04-01"_s);
    EXPECT_FALSE(says(u"is no day"_s));
}

TEST_F(InsightsScopeBarTest, TheFilterIsThatOfTheListOfAccounts)
{
    query::Filter filter;
    filter.conditions = {query::Condition::of(u"name"_s, query::Operator::Contains, {u"har"_s})};
    bar.filters()->setFilter(filter);
    EXPECT_EQ(bar.scope().accounts, filter);
    bar.setCount(1);
    EXPECT_TRUE(says(u"1 account"_s));
    bar.setCount(1200);
    EXPECT_TRUE(says(u"1,200 accounts"_s));
}

TEST_F(InsightsScopeBarTest, NothingIsCutOffWhereThereIsLittleRoom)
{
    press(Period::Days);
    bar.filters()->addButton()->click();
    ASSERT_TRUE(bar.filters()->form()->isVisible());
    bar.resize(400, 400);
    ASSERT_TRUE(QTest::qWaitFor([this] { return bar.width() == 400; }));
    for (const auto* part : bar.findChildren<QWidget*>())
        if (part->isVisible()) {
            EXPECT_LE(part->mapTo(&bar, QPoint(part->width(), 0)).x(), bar.width())
                << part->metaObject()->className();
        }
}

} // namespace goodturn::ui
