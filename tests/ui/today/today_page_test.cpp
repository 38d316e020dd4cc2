#include "core/book/reminder_service.h"
#include "tests/support/test_desk.h"
#include "ui/editors/day_menu.h"
#include "ui/editors/editor_form.h"
#include "ui/pages/today/today_page.h"
#include "ui/quick/quick_line.h"

#include <QCalendarWidget>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;
using goodturn::testing::must;

namespace {

class TodayPageTest : public ::testing::Test
{
protected:
    Reminder remind(const QString& title, int inDays)
    {
        Reminder reminder;
        reminder.accountId = account.id;
        reminder.title = title;
        reminder.dueOn = fixture.today().addDays(inDays);
        return fixture.save(reminder);
    }

    void open()
    {
        page = std::make_unique<TodayPage>(desk);
        page->resize(700, 500);
        page->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
        page->focusMain();
    }

    QListView* list()
    {
        for (QListView* view : page->findChildren<QListView*>())
            if (view->accessibleName() == u"What is due"_s)
                return view;
        throw std::runtime_error("no list");
    }
    QString current() { return list()->currentIndex().data().toString(); }

    QPushButton* button(const QString& text)
    {
        for (QPushButton* found : page->findChildren<QPushButton*>())
            if (found->text().remove(u'&') == text)
                return found;
        return nullptr;
    }

    bool says(const QString& text)
    {
        for (const QLabel* label : page->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }

    goodturn::testing::BookFixture fixture;
    goodturn::testing::TestDesk desk{fixture};
    Account account = fixture.addAccount(u"Harbour & Lowe"_s);
    std::unique_ptr<TodayPage> page;
};

} // namespace

TEST_F(TodayPageTest, beginsAtWhatIsLatest)
{
    remind(u"Later"_s, 3);
    remind(u"Overdue"_s, -2);
    open();
    EXPECT_EQ(current(), u"Overdue"_s);
    EXPECT_TRUE(list()->hasFocus());
    EXPECT_TRUE(says(u"1 thing to do today"_s));
}

TEST_F(TodayPageTest, aLineIsSavedByOneEnterWithTheOneWhoIsNew)
{
    open();
    auto* line = page->findChild<QuickLine*>();
    QTest::keyClicks(line, u"call Olga Petrova at Harbour 15 min samples"_s);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(desk.acts, 1) << qPrintable(desk.errors.join(u' '));
    const auto rows = must(fixture.book().queries().timeline(account.id));
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows.front().title, u"samples"_s);
    EXPECT_EQ(must(fixture.book().queries().people(account.id)).front().name, u"Olga Petrova"_s);
    EXPECT_TRUE(line->hasFocus()) << "for the next one";
    EXPECT_EQ(line->text(), QString());
}

TEST_F(TodayPageTest, theArrowsSkipTheHeadings)
{
    remind(u"Overdue"_s, -2);
    remind(u"Now"_s, 0);
    open();
    QTest::keyClick(list(), Qt::Key_Down);
    EXPECT_EQ(current(), u"Now"_s);
    QTest::keyClick(list(), Qt::Key_Up);
    EXPECT_EQ(current(), u"Overdue"_s);
}

TEST_F(TodayPageTest, spaceDoesItAndGoesOnToTheNext)
{
    const Reminder first = remind(u"First"_s, -1);
    remind(u"Second"_s, 0);
    open();
    QTest::keyClick(list(), Qt::Key_Space);
    EXPECT_EQ(must(fixture.book().records<Reminder>().load(first.id)).doneOn, fixture.today());
    EXPECT_EQ(current(), u"Second"_s);
}

TEST_F(TodayPageTest, theButtonDoesIt)
{
    const Reminder reminder = remind(u"Call"_s, 0);
    open();
    QTest::mouseClick(button(u"Done"_s), Qt::LeftButton);
    EXPECT_TRUE(must(fixture.book().records<Reminder>().load(reminder.id)).doneOn.isValid());
}

TEST_F(TodayPageTest, enterOpensTheAccount)
{
    remind(u"Call"_s, 0);
    open();
    QTest::keyClick(list(), Qt::Key_Return);
    EXPECT_EQ(desk.account, account.id);
}

TEST_F(TodayPageTest, aReminderIsPutOffByButton)
{
    const Reminder reminder = remind(u"Call"_s, -5);
    open();
    QTest::mouseClick(button(u"Tomorrow"_s), Qt::LeftButton);
    const auto until = [&] {
        return must(fixture.book().records<Reminder>().load(reminder.id)).snoozedUntil;
    };
    EXPECT_EQ(until(), fixture.today().addDays(1));
    EXPECT_EQ(current(), u"Call"_s) << "the same line stays chosen";
    QTest::mouseClick(button(u"Next week"_s), Qt::LeftButton);
    EXPECT_EQ(until(), fixture.today().addDays(7));
}

TEST_F(TodayPageTest, aGiftSaysWhatIsToBeDoneWithIt)
{
    Gift gift;
    gift.accountId = account.id;
    gift.title = u"The Box"_s;
    gift.state = GiftState::Planned;
    gift.orderBy = fixture.today();
    gift = fixture.save(gift);
    open();
    ASSERT_TRUE(button(u"Mark ordered"_s));
    EXPECT_TRUE(button(u"Tomorrow"_s)->isEnabled());
    QTest::keyClick(list(), Qt::Key_Return);
    EXPECT_EQ(desk.gift, gift.id);
    QTest::mouseClick(button(u"Mark ordered"_s), Qt::LeftButton);
    EXPECT_EQ(must(fixture.book().records<Gift>().load(gift.id)).state, GiftState::Ordered);
}

TEST_F(TodayPageTest, followsTheBook)
{
    open();
    EXPECT_TRUE(says(u"Nothing is due"_s));
    remind(u"Call"_s, 0);
    EXPECT_FALSE(says(u"Nothing is due"_s));
    EXPECT_TRUE(list()->isVisible());
    EXPECT_TRUE(says(u"1 thing to do today"_s));
}

TEST_F(TodayPageTest, everyControlHasAName)
{
    remind(u"Call"_s, 0);
    open();
    EXPECT_TRUE(list()->isVisible());
    for (const QPushButton* control : page->findChildren<QPushButton*>())
        EXPECT_FALSE(control->text().isEmpty());
}

TEST_F(TodayPageTest, oneKeyPutsOffAndOneLogs)
{
    const Reminder reminder = remind(u"Call"_s, -5);
    open();
    const auto until = [&] {
        return must(fixture.book().records<Reminder>().load(reminder.id)).snoozedUntil;
    };
    QTest::keyClick(list(), Qt::Key_T);
    EXPECT_EQ(until(), fixture.today().addDays(1));
    QTest::keyClick(list(), Qt::Key_W);
    EXPECT_EQ(until(), fixture.today().addDays(7));
    desk.setWindow(page.get());
    QTest::keyClick(list(), Qt::Key_L);
    EXPECT_EQ(page->findChildren<EditorForm*>().size(), 1);
    EXPECT_EQ(desk.acts, 2);
}

TEST_F(TodayPageTest, anotherDayIsChosenFromACalendar)
{
    const Reminder reminder = remind(u"Call"_s, 0);
    open();
    QTest::keyClick(list(), Qt::Key_D);
    auto* calendar = page->findChild<QCalendarWidget*>();
    ASSERT_TRUE(calendar);
    EXPECT_EQ(calendar->selectedDate(), fixture.today().addDays(1));
    EXPECT_EQ(calendar->minimumDate(), fixture.today().addDays(1));
    emit calendar->activated(fixture.today().addDays(20));
    EXPECT_EQ(must(fixture.book().records<Reminder>().load(reminder.id)).snoozedUntil,
              fixture.today().addDays(20));
}

TEST_F(TodayPageTest, tellsWhatFellDueWhileTheBookWasNotLookedAt)
{
    fixture.clock().moveTo(QDate(2026, 11, 2));
    EXPECT_FALSE(must(fixture.book().reminders().seenBefore()).isValid());
    remind(u"Old"_s, -1);
    remind(u"Meanwhile"_s, 5);
    fixture.clock().moveTo(QDate(2026, 11, 20));
    open();
    QStringList lines;
    for (int i = 0; i < list()->model()->rowCount(); ++i)
        lines << list()->model()->index(i, 0).data().toString();
    EXPECT_EQ(lines,
              (QStringList{u"Late · 1"_s, u"Old"_s, u"While you were away · 1"_s, u"Meanwhile"_s}));
    page.reset();
    open();
    EXPECT_TRUE(says(u"2 things to do today"_s));
    EXPECT_EQ(list()->model()->rowCount(), 4) << "the same for all of that day";
}

TEST_F(TodayPageTest, tellsWhatStandingsCallForUnlessSomethingIsPlanned)
{
    for (const int day : {200, 150, 100})
        fixture.addFavour(account.id, Direction::Received, day, u"Order"_s);
    open();
    ASSERT_EQ(list()->model()->rowCount(), 2);
    EXPECT_EQ(list()->model()->index(0, 0).data().toString(), u"Worth a thought · 1"_s);
    EXPECT_EQ(current(), u"Give something to Harbour & Lowe"_s);
    EXPECT_TRUE(button(u"Give…"_s)) << "what the button does";
    EXPECT_TRUE(says(u"Nothing waits for today"_s));
    remind(u"Send the report"_s, 1);
    EXPECT_EQ(current(), u"Send the report"_s);
    EXPECT_EQ(list()->model()->rowCount(), 2) << "a reminder is a plan";
}

TEST_F(TodayPageTest, anOccasionIsToldAheadAndLeadsToAGift)
{
    Contact ines = fixture.addPerson(account.id, u"Ines"_s, u"Duarte"_s);
    ines.birthday = must(PartialDate::parse(u"1980-11-25"_s));
    ines = fixture.save(ines);
    Contact later = fixture.addPerson(account.id, u"Omar"_s, u"Haddad"_s);
    later.birthday = must(PartialDate::parse(u"--12-03"_s));
    fixture.save(later);
    open();
    EXPECT_EQ(list()->model()->rowCount(), 2) << "Omar's is too far ahead";
    EXPECT_EQ(current(), u"Birthday: Ines Duarte (46)"_s);
    EXPECT_TRUE(says(u"Nothing waits for today"_s));
    QSignalSpy gifts(page.get(), &TodayPage::giftWanted);
    QTest::keyClick(list(), Qt::Key_Space);
    QTest::mouseClick(button(u"Plan a gift…"_s), Qt::LeftButton);
    QTest::keyClick(list(), Qt::Key_G);
    ASSERT_EQ(gifts.size(), 3);
    EXPECT_EQ(gifts.last().front().value<Gift>().occasion, Occasion::Birthday);
    EXPECT_EQ(gifts.last().front().value<Gift>().recipient, ines.id);
    EXPECT_FALSE(button(u"Gift…"_s)->isVisible());
    QTest::keyClick(list(), Qt::Key_T);
    EXPECT_EQ(current(), u"Birthday: Ines Duarte (46)"_s) << "as a reminder for tomorrow";
    EXPECT_TRUE(button(u"Done"_s));
    desk.setWindow(page.get());
    QTest::keyClick(list(), Qt::Key_R);
    EXPECT_EQ(page->findChildren<EditorForm*>().size(), 1);
}

TEST_F(TodayPageTest, aHolidayOfSeveralLeadsToThePlanOfASeason)
{
    for (const QString& name : {u"Ines"_s, u"Omar"_s}) {
        Contact person = fixture.addPerson(account.id, name, u"Duarte"_s);
        person.holidays = {Occasion::Hanukkah}; // on 5 December
        fixture.save(person);
    }
    open();
    EXPECT_EQ(current(), u"Hanukkah: Ines Duarte, Omar Duarte keep it"_s);
    QSignalSpy seasons(page.get(), &TodayPage::seasonWanted);
    QTest::keyClick(list(), Qt::Key_Return);
    QTest::keyClick(list(), Qt::Key_Space);
    EXPECT_EQ(seasons.size(), 2);
    EXPECT_EQ(seasons.last().front().value<Occasion>(), Occasion::Hanukkah);
}
