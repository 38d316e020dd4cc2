#include "ui/policy/gift_policy_panel.h"

#include "core/book/gift_policy_service.h"
#include "tests/support/line_fields.h"
#include "tests/support/test_desk.h"
#include "tests/ui/backups/panel_driver.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QWindow>

using namespace goodturn;
using namespace goodturn::ui;
using namespace goodturn::ui::testing;
using goodturn::testing::lineOf;
using goodturn::testing::typeIn;
using namespace Qt::StringLiterals;
using goodturn::testing::must;
using planning::GiftPolicy;

namespace {

/// A window around a book that is only looked at.
class ReadingDesk final : public goodturn::testing::TestDesk
{
public:
    ReadingDesk(goodturn::testing::BookFixture& fixture, book::Book& book)
        : TestDesk(fixture)
        , book_(book)
    {
    }
    book::Book& book() override { return book_; }

private:
    book::Book& book_;
};

class GiftPolicyPanelTest : public ::testing::Test
{
protected:
    void open(Desk& around)
    {
        window = std::make_unique<QWidget>();
        window->resize(1100, 600);
        panel = new GiftPolicyPanel(around);
        (new QVBoxLayout(window.get()))->addWidget(panel);
        window->show();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        panel->setFocus();
    }
    void open() { open(desk); }
    QLineEdit* line(const QString& name) { return lineOf(*panel, name); }
    void type(const QString& name, const QString& text) { typeIn(*panel, name, text); }
    GiftPolicy held() { return must(book.book().giftPolicy().policy()); }
    static GiftPolicy atMost(int gifts)
    {
        GiftPolicy policy;
        policy.giftsPerYear = gifts;
        return policy;
    }
    bool can(const QString& act) { return buttonOf(*panel, act)->isEnabled(); }
    void press(const QString& act) { ui::testing::press(*panel, act); }
    bool says(const QString& words) { return ui::testing::says(*panel, words); }

    goodturn::testing::BookFixture book;
    goodturn::testing::TestDesk desk{book};
    std::unique_ptr<QWidget> window;
    GiftPolicyPanel* panel = nullptr;
    const QString number = u"Number of gifts to an account in a year"_s;
    const QString unsaved = u"The changes are not saved."_s;
};

} // namespace

TEST_F(GiftPolicyPanelTest, SaysWhatItIsForWhileNothingIsSet)
{
    open();
    EXPECT_TRUE(says(u"Gift policy"_s));
    EXPECT_TRUE(says(u"No limits are set."_s));
    EXPECT_EQ(window->focusWidget()->accessibleName(), u"One gift costs at most"_s);
    for (const QString& act : {u"Save"_s, u"Undo changes"_s, u"Take back"_s})
        EXPECT_FALSE(can(act)) << act.toStdString();
}

TEST_F(GiftPolicyPanelTest, IsSetAndSavedByTheKeyboardAlone)
{
    open();
    QTest::keyClicks(window->focusWidget(), u"50"_s);
    EXPECT_TRUE(says(u"Not saved yet."_s));
    EXPECT_EQ(held(), planning::GiftPolicy()) << "nothing is written before Save";
    for (int i = 0; i < 20 && window->focusWidget()->accessibleName() != number; ++i)
        QTest::keyClick(window->focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(window->focusWidget(), u"2"_s);
    QTest::keyClick(window->focusWidget(), Qt::Key_Tab);
    QTest::keyClick(window->focusWidget(), Qt::Key_Space); // adds a time
    QCoreApplication::processEvents();
    QTest::keyClicks(window->focusWidget(), u"1 Dec"_s);
    QTest::keyClick(window->focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(window->focusWidget(), u"31 Dec"_s);
    QTest::keyClick(window->focusWidget(), Qt::Key_S, Qt::AltModifier);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !desk.statuses.isEmpty(); }));
    EXPECT_EQ(desk.statuses, QStringList{u"The gift policy is saved."_s});
    GiftPolicy expected = atMost(2);
    expected.mostPerGift = held().mostPerGift;
    expected.blackouts = {
        {must(PartialDate::parse(u"--12-01"_s)), must(PartialDate::parse(u"--12-31"_s)), {}, {}}};
    EXPECT_EQ(held(), expected);
    ASSERT_TRUE(held().mostPerGift);
    EXPECT_EQ(held().mostPerGift->toDecimal(), u"50.00"_s);
    EXPECT_FALSE(can(u"Save"_s));
    EXPECT_TRUE(says(u"Gifts that you plan are held against this."_s));
}

TEST_F(GiftPolicyPanelTest, TabGoesFromTheFieldsRoundByTheActs)
{
    must(book.book().giftPolicy().setPolicy(atMost(1)));
    open();
    QStringList met;
    for (int i = 0; i < 20; ++i) {
        auto* button = qobject_cast<QPushButton*>(window->focusWidget());
        met << (button ? button->text().remove(u'&') : window->focusWidget()->accessibleName());
        QTest::keyClick(window->focusWidget(), Qt::Key_Tab);
        if (met.back() == u"Close"_s)
            break;
    }
    EXPECT_EQ(met, (QStringList{u"One gift costs at most"_s, u"Currency"_s,
                                u"All gifts to an account in a year"_s, u"Currency"_s, number,
                                u"+ Add a time without gifts"_s, u"Gifts are sent from"_s,
                                u"+ Add a lead time"_s, u"Take back the last save"_s, u"Close"_s}));
}

TEST_F(GiftPolicyPanelTest, WhatIsWrongIsNotSavedAndStays)
{
    open();
    type(number, u"many"_s);
    press(u"Save"_s);
    EXPECT_EQ(held(), planning::GiftPolicy());
    EXPECT_TRUE(says(u"Write a whole number from 0 to 366."_s));
    EXPECT_TRUE(says(u"Set right what is marked"_s));
    EXPECT_EQ(line(number)->text(), u"many"_s);
    EXPECT_TRUE(line(number)->hasFocus());
    type(number, u"3"_s);
    press(u"Save"_s);
    EXPECT_EQ(held(), atMost(3));
}

TEST_F(GiftPolicyPanelTest, TheLastSaveIsTakenBackAndGivenBack)
{
    must(book.book().giftPolicy().setPolicy(atMost(1)));
    open();
    type(number, u"5"_s);
    EXPECT_FALSE(can(u"Take back"_s)) << "first save or undo what is typed";
    press(u"Save"_s);
    EXPECT_EQ(held(), atMost(5));
    press(u"Take back the last save"_s);
    EXPECT_EQ(held(), atMost(1));
    EXPECT_EQ(line(number)->text(), u"1"_s);
    press(u"Take back the last save"_s);
    EXPECT_EQ(held(), atMost(5));
}

TEST_F(GiftPolicyPanelTest, NothingThatWasTypedIsLeftWithoutAsking)
{
    open();
    QSignalSpy closed(panel, &GiftPolicyPanel::closed);
    type(number, u"5"_s);
    QTest::keyClick(window->focusWidget(), Qt::Key_Escape);
    EXPECT_TRUE(says(unsaved));
    EXPECT_TRUE(buttonOf(*panel, u"Keep editing"_s)->hasFocus());
    QTest::keyClick(window->focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(says(unsaved));
    press(u"Close"_s);
    EXPECT_TRUE(closed.isEmpty());
    EXPECT_TRUE(says(unsaved));
    press(u"Keep editing"_s);
    EXPECT_EQ(line(number)->text(), u"5"_s);
    EXPECT_FALSE(panel->close()) << "nor when the window is closed";
    EXPECT_TRUE(panel->isVisible());
    press(u"Close without saving"_s);
    EXPECT_EQ(closed.size(), 1);
    EXPECT_EQ(held(), planning::GiftPolicy());
}

TEST_F(GiftPolicyPanelTest, EscapeFirstTakesAwayTheTagsThatAreOffered)
{
    Account harbour = book.addAccount(u"Harbour"_s);
    harbour.tags = {u"logistics"_s};
    book.save(harbour);
    open();
    press(u"+ Add a time"_s);
    QCoreApplication::processEvents();
    type(u"Only for accounts tagged"_s, u"log"_s);
    ASSERT_TRUE(QApplication::activePopupWidget());
    QTest::keyClick(window->windowHandle(), Qt::Key_Escape);
    EXPECT_FALSE(QApplication::activePopupWidget());
    EXPECT_FALSE(says(unsaved));
    QTest::keyClick(window->windowHandle(), Qt::Key_Escape);
    EXPECT_TRUE(says(unsaved));
}

TEST_F(GiftPolicyPanelTest, ChangesAreUndoneAndThenItClosesAtOnce)
{
    must(book.book().giftPolicy().setPolicy(atMost(1)));
    open();
    QSignalSpy closed(panel, &GiftPolicyPanel::closed);
    type(number, u"5"_s);
    press(u"Undo changes"_s);
    EXPECT_EQ(line(number)->text(), u"1"_s);
    EXPECT_FALSE(can(u"Save"_s));
    QTest::keyClick(window->focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(closed.size(), 1);
}

TEST_F(GiftPolicyPanelTest, WhatIsTypedStaysWhenTheBookChanges)
{
    open();
    type(number, u"5"_s);
    book.addAccount(u"Aster"_s);
    EXPECT_TRUE(says(u"Not saved yet."_s));
    must(book.book().giftPolicy().setPolicy(atMost(1)));
    EXPECT_EQ(line(number)->text(), u"5"_s);
    EXPECT_TRUE(says(u"Changed in another window meanwhile."_s));
    press(u"Save"_s);
    EXPECT_EQ(held(), atMost(5));
    press(u"Take back"_s);
    EXPECT_EQ(held(), atMost(1)) << "the other's is not lost";
}

TEST_F(GiftPolicyPanelTest, TellsHowManyPreparedGiftsGoAgainstIt)
{
    const Account harbour = book.addAccount(u"Harbour"_s);
    for (int i = 0; i < 2; ++i) {
        Gift gift;
        gift.accountId = harbour.id;
        gift.title = u"The Box"_s;
        gift.state = GiftState::Planned;
        gift.arriveBy = book.today();
        book.save(gift);
    }
    open();
    type(number, u"1"_s);
    press(u"Save"_s);
    EXPECT_TRUE(says(u"2 gifts that are being prepared go against it."_s));
    type(number, u"2"_s);
    press(u"Save"_s);
    EXPECT_FALSE(says(u"against it"_s));
}

TEST_F(GiftPolicyPanelTest, APolicyThatCantBeReadIsTold)
{
    must(book.book().setSetting(u"gift_policy"_s, u"nonsense"_s));
    open();
    EXPECT_TRUE(says(u"can't be read"_s));
    EXPECT_FALSE(can(u"Save"_s));
    type(number, u"2"_s);
    press(u"Save"_s);
    EXPECT_EQ(held(), atMost(2));
    EXPECT_FALSE(says(u"can't be read"_s));
}

TEST_F(GiftPolicyPanelTest, ABookThatIsOnlyReadIsLookedAt)
{
    must(book.book().giftPolicy().setPolicy(atMost(1)));
    const auto reading =
        must(book::Book::open({book.book().path(), store::DatabaseConfig::Mode::ReadOnly},
                              std::make_shared<FixedClock>(book.today())));
    ReadingDesk around(book, *reading);
    open(around);
    EXPECT_TRUE(says(u"open to read only"_s));
    QTest::keyClicks(line(number), u"7"_s);
    EXPECT_EQ(line(number)->text(), u"1"_s);
    EXPECT_FALSE(can(u"Save"_s));
    EXPECT_FALSE(can(u"Take back"_s));
    QSignalSpy closed(panel, &GiftPolicyPanel::closed);
    press(u"Close"_s);
    EXPECT_EQ(closed.size(), 1);
    window.reset();
}
