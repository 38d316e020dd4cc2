#include "ui/pages/gifts/gift_calendar.h"

#include "ui/pages/accounts/record_table.h"
#include "ui/pages/gifts/gift_month.h"
#include "ui/pages/gifts/month_delegate.h"

#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;
using query::GiftRow;

namespace {

const QDate today(2026, 11, 22);

GiftRow gift(qint64 id, GiftState state)
{
    GiftRow row;
    row.id = GiftId(id);
    row.accountId = AccountId(1);
    row.account = u"Harbour & Lowe"_s;
    row.recipient = u"Person %1"_s.arg(id);
    row.state = state;
    row.budget = *Money::fromMinor(2000, u"EUR"_s);
    row.arriveBy = QDate(2026, 12, 18);
    row.orderBy = QDate(2026, 11, 20);
    row.inscribeBy = QDate(2026, 12, 11);
    row.postBy = QDate(2026, 12, 14);
    return row;
}

class GiftCalendarTest : public ::testing::Test
{
protected:
    GiftCalendarTest()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        calendar_.resize(1000, 600);
        calendar_.setGifts({gift(1, GiftState::Idea), gift(2, GiftState::Inscribed)}, today);
        calendar_.show();
        calendar_.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&calendar_));
        calendar_.setFocus();
    }
    ~GiftCalendarTest() override { QLocale::setDefault(QLocale::c()); }

    void press(Qt::Key key) { QTest::keyClick(calendar_.view(), key); }
    QString text(const QString& name) { return calendar_.findChild<QLabel*>(name)->text(); }

    GiftCalendar calendar_;
};

} // namespace

TEST(GiftMonthTest, SaysWhatIsToDoOnWhichDayTheLateFirst)
{
    GiftRow sent = gift(3, GiftState::Sent);
    sent.sentOn = QDate(2026, 11, 4);
    sent.reconnectOn = QDate(2027, 1, 7);
    GiftRow back = gift(4, GiftState::Returned);
    back.sentOn = QDate(2026, 11, 4);
    const auto entries = entriesByDay(
        {gift(2, GiftState::Inscribed), gift(1, GiftState::Planned), sent, back}, today);
    ASSERT_EQ(entries.at(QDate(2026, 11, 20)).size(), 1U);
    EXPECT_EQ(entries.at(QDate(2026, 11, 20))[0].text, u"Order: Person 1"_s);
    EXPECT_TRUE(entries.at(QDate(2026, 11, 20))[0].isLate);
    EXPECT_EQ(entries.at(QDate(2026, 12, 14))[0].text, u"Post: Person 2"_s);
    EXPECT_FALSE(entries.at(QDate(2026, 12, 14))[0].isLate);
    EXPECT_EQ(entries.at(QDate(2026, 12, 18)).size(), 2U);
    EXPECT_EQ(entries.at(QDate(2026, 11, 4)).size(), 1U) << "what came back is let go";
    EXPECT_EQ(entries.at(QDate(2027, 1, 7))[0].text, u"Thanked for? Person 3"_s);
}

TEST(GiftMonthTest, HoldsEachMonthWhole)
{
    GiftMonth days;
    for (QDate month(2026, 1, 1); month.year() < 2031; month = month.addMonths(1)) {
        days.setMonth(month);
        const QModelIndex first = days.indexOf(month);
        ASSERT_TRUE(first.isValid());
        EXPECT_EQ(first.row(), 0);
        EXPECT_EQ(days.dayAt(first), month);
        EXPECT_TRUE(days.indexOf(month.addMonths(1).addDays(-1)).isValid());
    }
    EXPECT_FALSE(days.indexOf(QDate(2020, 1, 1)).isValid());
}

TEST(AccountBudgets, AddWhatEachClientGetsInTheMonthAndTheYear)
{
    GiftRow spring = gift(3, GiftState::Thanked);
    spring.sentOn = QDate(2026, 3, 4);
    spring.cost = *Money::fromMinor(3550, u"EUR"_s);
    GiftRow cancelled = gift(4, GiftState::Cancelled);
    GiftRow other = gift(5, GiftState::Idea);
    other.accountId = AccountId(2);
    other.account = u"Alder"_s;
    other.arriveBy = QDate(2026, 6, 1);
    GiftRow lastYear = gift(6, GiftState::Thanked);
    lastYear.sentOn = QDate(2025, 12, 4);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const auto budgets = accountBudgets(
        {gift(1, GiftState::Idea), spring, cancelled, other, lastYear}, QDate(2026, 12, 1));
    QLocale::setDefault(QLocale::c());
    ASSERT_EQ(budgets.size(), 2U);
    EXPECT_EQ(budgets[0].account, u"Harbour & Lowe"_s) << "with a gift in this month first";
    EXPECT_EQ(budgets[0].ofMonth, u"€20"_s);
    EXPECT_EQ(budgets[0].ofYear, u"€55.50"_s) << "what it came to, or else its budget";
    EXPECT_EQ(budgets[1].ofMonth, QString());
    EXPECT_EQ(budgets[1].ofYear, u"€20"_s);
}

TEST_F(GiftCalendarTest, BeginsTodayAndGoesByKeys)
{
    GiftMonthView* view = calendar_.view();
    EXPECT_EQ(view->current(), today);
    EXPECT_EQ(text(u"monthTitle"_s), u"November 2026"_s);
    press(Qt::Key_Right);
    EXPECT_EQ(view->current(), today.addDays(1));
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    EXPECT_EQ(view->current(), QDate(2026, 12, 7)) << "over the edge of the month";
    EXPECT_EQ(text(u"monthTitle"_s), u"December 2026"_s);
    EXPECT_EQ(text(u"monthSum"_s), u"gifts of this month: €40"_s);
    press(Qt::Key_PageDown);
    EXPECT_EQ(view->current(), QDate(2027, 1, 7));
    EXPECT_EQ(text(u"monthSum"_s), QString());
    press(Qt::Key_Home);
    EXPECT_EQ(view->current(), today);
    press(Qt::Key_PageUp);
    press(Qt::Key_Left);
    press(Qt::Key_Up);
    EXPECT_EQ(view->current(), QDate(2026, 10, 14));
}

TEST_F(GiftCalendarTest, EnterOpensTheGiftOfADay)
{
    QSignalSpy wanted(&calendar_, &GiftCalendar::giftWanted);
    press(Qt::Key_Return);
    EXPECT_EQ(wanted.count(), 0) << "nothing is on this day";
    calendar_.view()->goTo(QDate(2026, 12, 14));
    press(Qt::Key_Return);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.first().at(0).value<GiftId>(), GiftId(2));
}

TEST_F(GiftCalendarTest, SpeaksOfEachDayWithWhatIsLate)
{
    const QModelIndex late = calendar_.days().indexOf(QDate(2026, 11, 20));
    const QString spoken = late.data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.contains(u"1 late"_s));
    EXPECT_TRUE(spoken.contains(u"Order: Person 1"_s));
    EXPECT_EQ(late.data(GiftMonth::LateRole).toInt(), 1);
    EXPECT_TRUE(calendar_.days().indexOf(today).data(GiftMonth::TodayRole).toBool());
    EXPECT_TRUE(qobject_cast<MonthDelegate*>(calendar_.view()->itemDelegate()));
}

TEST_F(GiftCalendarTest, ListsWhatEachClientCosts)
{
    auto* costs = calendar_.findChild<RecordTable*>();
    ASSERT_EQ(costs->model()->rowCount(), 1);
    QSignalSpy wanted(&calendar_, &GiftCalendar::accountWanted);
    costs->selectRow(0);
    QTest::keyClick(costs, Qt::Key_Return);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.first().at(0).value<AccountId>(), AccountId(1));
}
