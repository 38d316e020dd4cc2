#include "tests/support/test_desk.h"
#include "ui/models/account_list_model.h"
#include "ui/pages/accounts/account_list_panel.h"
#include "ui/pages/accounts/account_list_view.h"
#include "ui/pages/accounts/empty_state.h"
#include "ui/pages/accounts/filter_chips.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;
using goodturn::testing::BookFixture;
using goodturn::testing::TestDesk;

class ListPanel : public ::testing::Test
{
protected:
    AccountListPanel& panel()
    {
        if (!panel_) {
            panel_ = std::make_unique<AccountListPanel>(desk_);
            panel_->resize(420, 500);
            panel_->show();
        }
        return *panel_;
    }

    QString chosenName()
    {
        return panel().list()->currentIndex().data(AccountListModel::NameRole).toString();
    }

    BookFixture fixture_;
    TestDesk desk_{fixture_};
    std::unique_ptr<AccountListPanel> panel_;
};

TEST_F(ListPanel, SaysWhatItIsForWhileTheBookIsEmpty)
{
    EXPECT_TRUE(panel().emptyState()->isVisible());
    EXPECT_EQ(panel().emptyState()->button()->text(), u"New account"_s);
    EXPECT_FALSE(panel().chips()->isVisible());
    fixture_.addAccount(u"Kestrel"_s);
    EXPECT_FALSE(panel().emptyState()->isVisible());
    EXPECT_TRUE(panel().list()->isVisible());
}

TEST_F(ListPanel, OffersToClearAFilterThatNothingFits)
{
    fixture_.addAccount(u"Kestrel"_s);
    panel().setSearchText(u"zzz"_s);
    ASSERT_TRUE(panel().emptyState()->isVisible());
    QSignalSpy cleared(&panel(), &AccountListPanel::searchCleared);
    QTest::mouseClick(panel().emptyState()->button(), Qt::LeftButton);
    EXPECT_EQ(cleared.count(), 1);
    EXPECT_EQ(panel().model()->rowCount(), 1);
}

TEST_F(ListPanel, IsWalkedByKeys)
{
    fixture_.addAccount(u"Aster"_s);
    const Account kestrel = fixture_.addAccount(u"Kestrel"_s);
    panel().chooseFirst();
    QSignalSpy chosen(&panel(), &AccountListPanel::accountChosen);
    QSignalSpy entered(&panel(), &AccountListPanel::entered);
    QTest::keyClick(panel().list(), Qt::Key_Down);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.at(0).at(0).value<AccountId>(), kestrel.id);
    QTest::keyClick(panel().list(), Qt::Key_Return);
    EXPECT_EQ(entered.count(), 1);
}

TEST_F(ListPanel, FindsANameAsItIsTyped)
{
    fixture_.addAccount(u"Aster"_s);
    fixture_.addAccount(u"Kestrel"_s);
    fixture_.addAccount(u"Ketchup"_s);
    panel().chooseFirst();
    QTest::keyClicks(panel().list(), u"ket"_s);
    EXPECT_EQ(chosenName(), u"Ketchup"_s);
    EXPECT_EQ(panel().model()->fetches(), 1);
}

TEST_F(ListPanel, KeepsTheChosenAccountThroughFilters)
{
    fixture_.addAccount(u"Aster"_s, Lifecycle::Prospect);
    const Account kestrel = fixture_.addAccount(u"Kestrel"_s);
    panel().choose(kestrel.id);
    QSignalSpy chosen(&panel(), &AccountListPanel::accountChosen);
    panel().chips()->setLifecycle(Lifecycle::Client);
    EXPECT_EQ(panel().chosen(), kestrel.id);
    panel().chips()->setLifecycle(Lifecycle::Prospect);
    EXPECT_EQ(panel().chosen(), std::nullopt);
    panel().chips()->setLifecycle(std::nullopt);
    EXPECT_EQ(panel().chosen(), kestrel.id);
    EXPECT_EQ(chosen.count(), 0);
}

TEST_F(ListPanel, RemovesTheChosenAccountAndGoesOnToTheNext)
{
    const Account aster = fixture_.addAccount(u"Aster"_s);
    fixture_.addAccount(u"Kestrel"_s);
    panel().choose(aster.id);
    QTest::keyClick(panel().list(), Qt::Key_Delete);
    EXPECT_EQ(panel().model()->rowCount(), 1);
    EXPECT_EQ(chosenName(), u"Kestrel"_s);
    EXPECT_TRUE(desk_.statuses.join(u' ').contains(u"Aster removed"_s));
}
