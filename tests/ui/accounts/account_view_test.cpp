#include "core/store/forecast_store.h"
#include "tests/support/test_desk.h"
#include "ui/charts/reciprocity_chart_view.h"
#include "ui/pages/accounts/account_header.h"
#include "ui/pages/accounts/account_tabs.h"
#include "ui/pages/accounts/account_view.h"
#include "ui/pages/accounts/chart_panel.h"
#include "ui/pages/accounts/chip.h"
#include "ui/pages/accounts/figures_row.h"
#include "ui/pages/accounts/link_button.h"
#include "ui/pages/accounts/reason_box.h"
#include "ui/pages/accounts/record_table.h"
#include "ui/pages/accounts/why_panel.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;
using goodturn::testing::BookFixture;
using goodturn::testing::must;
using goodturn::testing::TestDesk;

class View : public ::testing::Test
{
protected:
    View()
    {
        fixture_.addFavour(account_.id, Direction::Given, 60, u"Benchmark"_s, FeltWorth::Great);
        received_ = fixture_.addFavour(account_.id, Direction::Received, 10, u"Order"_s);
        view_.resize(760, 800);
        view_.show();
        view_.showAccount(account_.id);
    }

    Chip* chip(const QString& text)
    {
        for (Chip* one : view_.chartPanel()->findChildren<Chip*>())
            if (one->text() == text)
                return one;
        return nullptr;
    }

    BookFixture fixture_;
    TestDesk desk_{fixture_};
    Account account_ = fixture_.addAccount(u"Kestrel"_s);
    Favour received_;
    AccountView view_{desk_};
};

TEST_F(View, FollowsEveryChangeOfItsAccount)
{
    const QString before = view_.figures()->button(0)->tile().value;
    fixture_.addFavour(account_.id, Direction::Given, 0, u"Insight"_s);
    EXPECT_NE(view_.figures()->button(0)->tile().value, before);
    EXPECT_EQ(view_.tabs()->table(AccountTabs::Timeline)->model()->rowCount(), 3);
}

TEST_F(View, OpensTheFiguresAndTheEntriesBehindThem)
{
    EXPECT_FALSE(view_.why()->isVisible());
    QTest::mouseClick(view_.reason()->whyButton(), Qt::LeftButton);
    EXPECT_TRUE(view_.why()->isVisible());
    view_.why()->table()->selectRow(0);
    QTest::keyClick(view_.why()->table(), Qt::Key_Return);
    EXPECT_EQ(view_.tabs()->currentTab(), AccountTabs::Favours);
    QTest::mouseClick(view_.reason()->whyButton(), Qt::LeftButton);
    EXPECT_FALSE(view_.why()->isVisible());
}

TEST_F(View, ChoosesTheEntriesOfABarBelow)
{
    emit view_.chartPanel()->chart()->favoursChosen({received_.id.value()});
    EXPECT_EQ(view_.tabs()->table(AccountTabs::Timeline)->chosenRows(), std::vector<int>{0});
}

TEST_F(View, SaysThatItsAccountIsGone)
{
    QSignalSpy gone(&view_, &AccountView::gone);
    must(fixture_.book().records<Account>().trash(account_.id));
    EXPECT_EQ(gone.count(), 1);
    EXPECT_EQ(view_.account(), std::nullopt);
}

TEST_F(View, AsksForGiftsAndSummaries)
{
    QSignalSpy gifts(&view_, &AccountView::newGiftWanted);
    emit view_.header()->giftWanted();
    EXPECT_EQ(gifts.count(), 1);
    emit view_.header()->summaryWanted();
    EXPECT_EQ(desk_.summaries, std::vector{account_.id});
}

TEST_F(View, OffersMoneyOnlyWhereThereIsSome)
{
    EXPECT_TRUE(view_.chartPanel()->currency().isEmpty());
    EXPECT_FALSE(chip(u"Felt worth"_s) && chip(u"Felt worth"_s)->isVisible());
    Favour order = received_;
    order.money = *Money::fromMinor(50000, u"EUR"_s);
    fixture_.save(order);
    ASSERT_NE(chip(u"EUR"_s), nullptr);
    QTest::mouseClick(chip(u"EUR"_s), Qt::LeftButton);
    EXPECT_EQ(view_.chartPanel()->currency(), u"EUR"_s);
    const Account other = fixture_.addAccount(u"Aster"_s);
    view_.showAccount(other.id);
    EXPECT_TRUE(view_.chartPanel()->currency().isEmpty());
}

TEST_F(View, ChangesItsRangeByOneChipAtATime)
{
    QSignalSpy chosen(view_.chartPanel(), &ChartPanel::rangeChosen);
    QTest::mouseClick(chip(u"6 m"_s), Qt::LeftButton);
    EXPECT_EQ(view_.chartPanel()->range(), query::FlowRange::HalfYear);
    EXPECT_FALSE(chip(u"2 y"_s)->isChecked());
    EXPECT_EQ(chosen.count(), 1);
    view_.chartPanel()->setRange(query::FlowRange::All);
    EXPECT_TRUE(chip(u"All"_s)->isChecked());
}

TEST_F(View, NeedsNoHorizontalScrolling)
{
    for (const int width : {900, 700, 480}) {
        view_.resize(width, 700);
        EXPECT_LE(view_.widget()->width(), view_.viewport()->width()) << width;
        EXPECT_LE(view_.widget()->minimumSizeHint().width(), width) << width;
    }
}

TEST_F(View, WhatWasLookedAtForAMomentIsInTheLogOfForecasts)
{
    store::ForecastStore log(fixture_.book().database());
    EXPECT_TRUE(must(log.all()).empty());
    EXPECT_TRUE(QTest::qWaitFor([&] { return must(log.all()).size() == 2; }));
    const auto figures = must(fixture_.book().queries().figures(account_.id));
    EXPECT_EQ(must(log.all()).at(0).chance, figures.chance.pwait);
}
