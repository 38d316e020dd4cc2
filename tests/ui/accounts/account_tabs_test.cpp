#include "core/book/gift_policy_service.h"
#include "tests/support/test_desk.h"
#include "ui/pages/accounts/account_tabs.h"
#include "ui/pages/accounts/record_table.h"

#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include <gmock/gmock.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;
using goodturn::testing::BookFixture;
using goodturn::testing::must;
using goodturn::testing::TestDesk;
using ::testing::SizeIs;

class Tabs : public ::testing::Test
{
protected:
    Tabs()
    {
        given_ = fixture_.addFavour(account_.id, Direction::Given, 30, u"Benchmark"_s);
        received_ = fixture_.addFavour(account_.id, Direction::Received, 10, u"Order"_s);
        call_ = fixture_.addCall(account_.id, 3, u"A call"_s);
        fixture_.addPerson(account_.id, u"Ines"_s, u"Duarte"_s);
        tabs_.resize(700, 300);
        tabs_.show();
        read();
    }

    void read() { tabs_.setHead(must(fixture_.book().queries().accountHead(account_.id))); }
    int rows(AccountTabs::Tab tab) { return tabs_.table(tab)->model()->rowCount(); }

    BookFixture fixture_;
    TestDesk desk_{fixture_};
    Account account_ = fixture_.addAccount(u"Kestrel"_s);
    Favour given_, received_;
    Interaction call_;
    AccountTabs tabs_{desk_};
};

TEST_F(Tabs, CountWhatTheyHold)
{
    QStringList texts;
    for (int i = 0; i < tabs_.bar()->count(); ++i)
        texts << tabs_.bar()->tabText(i);
    EXPECT_EQ(texts.join(u'|'),
              u"Timeline|Favours 2|People 1|Gifts|Asks|Their goals|Notes|History"_s);
}

TEST_F(Tabs, ReadATableWhenItsTabIsLookedAt)
{
    EXPECT_EQ(rows(AccountTabs::Timeline), 3);
    EXPECT_EQ(rows(AccountTabs::Favours), 0);
    tabs_.bar()->setCurrentIndex(AccountTabs::Favours);
    EXPECT_EQ(rows(AccountTabs::Favours), 2);
    fixture_.addFavour(account_.id, Direction::Given, 1, u"Another"_s);
    read();
    EXPECT_EQ(rows(AccountTabs::Favours), 3);
}

TEST_F(Tabs, MarkAGiftThatGoesAgainstThePolicy)
{
    Gift gift;
    gift.accountId = account_.id;
    gift.title = u"The Box"_s;
    gift.state = GiftState::Planned;
    gift.budget = must(Money::parse(u"60"_s, u"EUR"_s));
    fixture_.save(gift);
    tabs_.bar()->setCurrentIndex(AccountTabs::Gifts);
    const auto shown = [this](int role) {
        return tabs_.table(AccountTabs::Gifts)->model()->index(0, 1).data(role);
    };
    EXPECT_EQ(shown(Qt::DisplayRole).toString(), u"The Box"_s);
    planning::GiftPolicy policy;
    policy.mostPerGift = must(Money::parse(u"50"_s, u"EUR"_s));
    must(fixture_.book().giftPolicy().setPolicy(policy));
    read();
    EXPECT_EQ(shown(Qt::DisplayRole).toString(), u"⚠ The Box"_s);
    EXPECT_EQ(shown(InkRole).toInt(), int(Ink::Alert));
    EXPECT_TRUE(shown(Qt::ToolTipRole).toString().contains(u"your limit for one is €50"_s));
}

TEST_F(Tabs, RemoveTheChosenEntriesInOneAct)
{
    tabs_.table(AccountTabs::Timeline)->selectAll();
    QTest::keyClick(tabs_.table(AccountTabs::Timeline), Qt::Key_Delete);
    EXPECT_THAT(must(fixture_.book().queries().timeline(account_.id)), SizeIs(0));
    EXPECT_EQ(desk_.acts, 1);
}

TEST_F(Tabs, RemoveNothingFromABookThatIsReadOnly)
{
    tabs_.setReadOnly(true);
    tabs_.table(AccountTabs::Timeline)->selectAll();
    QTest::keyClick(tabs_.table(AccountTabs::Timeline), Qt::Key_Delete);
    EXPECT_EQ(desk_.acts, 0);
}

TEST_F(Tabs, ChooseTheFavoursOfABarAmongOtherEntries)
{
    tabs_.showFavours({received_.id.value(), given_.id.value()});
    EXPECT_EQ(tabs_.currentTab(), AccountTabs::Timeline);
    // The call has the key of a favour, and is none.
    EXPECT_EQ(call_.id.value(), given_.id.value());
    EXPECT_THAT(tabs_.table(AccountTabs::Timeline)->chosenRows(), ::testing::ElementsAre(1, 2));
    tabs_.showTab(AccountTabs::People);
    tabs_.showFavours({given_.id.value()});
    EXPECT_EQ(tabs_.currentTab(), AccountTabs::Favours);
    EXPECT_THAT(tabs_.table(AccountTabs::Favours)->chosenRows(), ::testing::ElementsAre(1));
}

TEST_F(Tabs, ShowTheEntriesBehindAFigure)
{
    tabs_.showTab(AccountTabs::Favours);
    tabs_.showBehind(Behind::Received);
    EXPECT_THAT(tabs_.table(AccountTabs::Favours)->chosenRows(), ::testing::ElementsAre(0));
    tabs_.showBehind(Behind::AllFavours);
    EXPECT_THAT(tabs_.table(AccountTabs::Favours)->chosenRows(), SizeIs(2));
    tabs_.showBehind(Behind::Asks);
    EXPECT_EQ(tabs_.currentTab(), AccountTabs::Asks);
}

TEST_F(Tabs, ShowAnEntryWhereItStands)
{
    Goal goal;
    goal.accountId = account_.id;
    goal.title = u"A new quay"_s;
    goal = fixture_.save(goal);
    read();
    tabs_.showEntry({RecordKind::Goal, goal.id.value()});
    EXPECT_EQ(tabs_.currentTab(), AccountTabs::Goals);
    EXPECT_THAT(tabs_.table(AccountTabs::Goals)->selectionModel()->selectedRows(), SizeIs(1));
    tabs_.showEntry({RecordKind::Interaction, call_.id.value()});
    EXPECT_EQ(tabs_.currentTab(), AccountTabs::Timeline);
    EXPECT_THAT(tabs_.table(AccountTabs::Timeline)->selectionModel()->selectedRows(), SizeIs(1));
}

TEST_F(Tabs, TellWhichFavourIsEntered)
{
    tabs_.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&tabs_));
    RecordTable* table = tabs_.table(AccountTabs::Timeline);
    table->setFocus();
    table->selectRow(0);
    QSignalSpy entered(&tabs_, &AccountTabs::favourEntered);
    QTest::keyClick(table, Qt::Key_Down);
    ASSERT_EQ(entered.count(), 1);
    EXPECT_EQ(entered.at(0).at(0).toLongLong(), received_.id.value());
}
