#include "tests/support/test_desk.h"
#include "ui/models/account_list_model.h"
#include "ui/pages/accounts/account_header.h"
#include "ui/pages/accounts/account_list_panel.h"
#include "ui/pages/accounts/account_list_view.h"
#include "ui/pages/accounts/account_view.h"
#include "ui/pages/accounts/accounts_page.h"
#include "ui/pages/accounts/chart_panel.h"

#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;
using goodturn::testing::BookFixture;
using goodturn::testing::must;
using goodturn::testing::TestDesk;

class AccountsPlace : public ::testing::Test
{
protected:
    AccountsPlace()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                           fixture_.path(u"settings"_s));
        QSettings().clear();
        page_.resize(1100, 700);
    }

    /// Shows the page and waits until the chosen account's page is there.
    void show()
    {
        page_.show();
        ASSERT_TRUE(QTest::qWaitFor([&] { return shown() != std::nullopt; }, 5000));
    }

    std::optional<AccountId> shown()
    {
        auto* view = page_.findChild<AccountView*>();
        return view ? view->account() : std::nullopt;
    }

    bool shows(AccountId id)
    {
        return QTest::qWaitFor([&] { return shown() == id; }, 5000);
    }

    BookFixture fixture_;
    TestDesk desk_{fixture_};
    Account aster_ = fixture_.addAccount(u"Aster"_s);
    Account kestrel_ = fixture_.addAccount(u"Kestrel"_s);
    AccountsPage page_{desk_};
};

TEST_F(AccountsPlace, ShowsTheListFirstAndThenTheFirstAccount)
{
    EXPECT_EQ(page_.findChild<AccountView*>(), nullptr);
    show();
    EXPECT_EQ(shown(), aster_.id);
    EXPECT_EQ(page_.currentAccount(), aster_.id);
}

TEST_F(AccountsPlace, GoesToTheAccountThatIsAskedFor)
{
    page_.showAccount(kestrel_.id);
    show();
    EXPECT_EQ(shown(), kestrel_.id);
    EXPECT_EQ(page_.listPanel()->chosen(), kestrel_.id);
}

TEST_F(AccountsPlace, FollowsTheKeysInTheList)
{
    show();
    page_.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page_));
    page_.focusMain();
    QTest::keyClick(page_.listPanel()->list(), Qt::Key_Down);
    EXPECT_TRUE(shows(kestrel_.id));
    QTest::keyClick(page_.listPanel()->list(), Qt::Key_Return);
    EXPECT_TRUE(page_.accountView()->header()->isAncestorOf(QApplication::focusWidget()));
}

TEST_F(AccountsPlace, FollowsTheMouseInTheList)
{
    show();
    auto* list = page_.listPanel()->list();
    const QPoint second = list->visualRect(list->model()->index(1, 0)).center();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, second);
    EXPECT_TRUE(shows(kestrel_.id));
}

TEST_F(AccountsPlace, GoesOnWhenItsAccountIsRemoved)
{
    show();
    QTest::keyClick(page_.listPanel()->list(), Qt::Key_Delete);
    EXPECT_TRUE(shows(kestrel_.id));
    QTest::keyClick(page_.listPanel()->list(), Qt::Key_Delete);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !page_.currentAccount(); }, 5000));
    EXPECT_EQ(shown(), std::nullopt);
}

TEST_F(AccountsPlace, FiltersTheListAndKeepsTheAccount)
{
    show();
    page_.setSearchText(u"kest"_s);
    EXPECT_EQ(page_.listPanel()->model()->rowCount(), 1);
    EXPECT_EQ(page_.currentAccount(), aster_.id);
    page_.setSearchText({});
    EXPECT_EQ(page_.listPanel()->chosen(), aster_.id);
}

TEST_F(AccountsPlace, PassesTheWishForAGiftOn)
{
    show();
    QSignalSpy gifts(&page_, &AccountsPage::newGiftWanted);
    emit page_.accountView()->header()->giftWanted();
    ASSERT_EQ(gifts.count(), 1);
    EXPECT_EQ(gifts.at(0).at(0).value<AccountId>(), aster_.id);
}

TEST_F(AccountsPlace, RemembersTheRange)
{
    show();
    page_.accountView()->chartPanel()->setRange(query::FlowRange::HalfYear);
    emit page_.accountView()->chartPanel()->rangeChosen(query::FlowRange::HalfYear);
    AccountsPage again(desk_);
    EXPECT_EQ(again.accountView()->chartPanel()->range(), query::FlowRange::HalfYear);
}

TEST_F(AccountsPlace, LeavesTheAccountMostOfANarrowWindow)
{
    show();
    auto* list = page_.findChild<AccountListPanel*>();
    auto* view = page_.findChild<AccountView*>();
    const int before = list->width();
    page_.resize(1000, 700);
    EXPECT_EQ(list->width(), before) << "there is enough for both";
    page_.resize(500, 700);
    EXPECT_LT(list->width(), view->width());
}

TEST_F(AccountsPlace, GivesTheListAndTheAccountTheirRoom)
{
    show();
    EXPECT_GT(page_.listPanel()->width(), 200);
    EXPECT_GT(page_.accountView()->width(), page_.listPanel()->width());
}
