#include "ui/pages/insights/insights_page.h"

#include "core/book/model_service.h"
#include "core/book/sample_service.h"
#include "core/store/forecast_store.h"
#include "tests/support/test_desk.h"
#include "ui/charts/chart_diagram.h"
#include "ui/charts/drawn_chart_view.h"
#include "ui/charts/portfolio_chart.h"
#include "ui/dialogs/job_line.h"
#include "ui/lists/filter_bar.h"
#include "ui/pages/accounts/link_button.h"
#include "ui/pages/insights/card_columns.h"
#include "ui/pages/insights/forecast_section.h"
#include "ui/pages/insights/insight_card.h"
#include "ui/pages/insights/insights_scope_bar.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

#include <algorithm>
#include <span>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

class InsightsPageTest : public ::testing::Test
{
protected:
    void open()
    {
        page_ = std::make_unique<InsightsPage>(desk_);
        page_->resize(1100, 740);
        page_->show();
        page_->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page_.get()));
        ASSERT_TRUE(waitForReading());
    }
    bool waitForReading()
    {
        return QTest::qWaitFor([this] { return !page_->isReading(); }, 60'000);
    }
    bool waitFor(const QString& words)
    {
        return QTest::qWaitFor([&] { return shows(words); }, 30'000);
    }
    bool shows(const QString& words)
    {
        for (const auto* label : page_->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
    int diagrams()
    {
        int count = 0;
        for (const auto* section : page_->findChildren<ForecastSectionView*>())
            count += section->findChild<ChartDiagram*>()->isVisible();
        return count;
    }
    PortfolioChart portfolio() const
    {
        const auto chart = page_->cards()->cards().front()->view()->chart();
        return *static_cast<const PortfolioChart*>(chart.get());
    }
    /// So many chances of a return that were shown, on days of their own, and due.
    void logWaits(std::span<const AccountId> accounts)
    {
        store::ForecastStore log(book_.book().database());
        for (const AccountId account : accounts) {
            reciprocity::LoggedForecast forecast;
            forecast.accountId = account.value();
            forecast.madeDay = int(book_.today().toJulianDay()) - 100;
            forecast.chance = 0.7;
            forecast.windowDays = 90;
            must(log.add(forecast));
        }
    }
    AccountId addKestrel()
    {
        const Account kestrel = book_.addAccount(u"Kestrel"_s);
        book_.addFavour(kestrel.id, Direction::Given, 300, u"A tip"_s);
        return kestrel.id;
    }

    BookFixture book_;
    TestDesk desk_{book_};
    std::unique_ptr<InsightsPage> page_;
};

} // namespace

TEST_F(InsightsPageTest, AnEmptyBookSaysWhatWillStandHere)
{
    open();
    EXPECT_TRUE(shows(u"No chance that you were shown has come due yet"_s));
    EXPECT_TRUE(shows(u"No ask has been answered yet"_s));
    EXPECT_EQ(diagrams(), 0);
    EXPECT_TRUE(desk_.errors.isEmpty());
}

TEST_F(InsightsPageTest, TheSampleBookIsLookedBackOnWithFiguresAndADiagram)
{
    must(book::fillWithSample(book_.book()));
    const auto scores = must(book_.book().model().scores());
    ASSERT_GT(scores.returns.score.n, 100);
    open();
    EXPECT_TRUE(shows(u"Looking back, "_s));
    EXPECT_TRUE(shows(QLocale().toString(scores.returns.score.n)));
    EXPECT_TRUE(shows(QLocale().toString(scores.returns.score.brier, 'f', 3)));
    EXPECT_TRUE(shows(QLocale().toString(scores.returns.score.baseBrier, 'f', 3)));
    EXPECT_EQ(diagrams(), 1) << "asks are too few";
    page_->focusMain();
    EXPECT_NE(qobject_cast<ChartDiagram*>(page_->focusWidget()), nullptr);
}

TEST_F(InsightsPageTest, BelowThirtyThereAreWordsOnlyAndFromThirtyOnFigures)
{
    std::vector<AccountId> accounts;
    for (int i = 0; i < 30; ++i) { // nothing given, so that there is nothing to look back on
        accounts.push_back(book_.addAccount(u"Kestrel"_s).id);
        book_.addFavour(accounts.back(), Direction::Received, 300, u"Thanks"_s);
    }
    logWaits(std::span(accounts).first(29));
    open();
    EXPECT_TRUE(shows(u"Too early to tell: 29 chances have come due so far"_s));
    EXPECT_FALSE(shows(u"Brier"_s));
    EXPECT_EQ(diagrams(), 0);
    page_->hide();
    logWaits(std::span(accounts).last(1));
    page_->show();
    ASSERT_TRUE(waitFor(u"The chances shown were too hopeful: less came back than they said"_s))
        << "read again when it is seen again, though nothing announced the log";
    EXPECT_EQ(diagrams(), 1);
}

TEST_F(InsightsPageTest, TheSampleBookHasItsPortfolioFlowAndStandings)
{
    must(book::fillWithSample(book_.book()));
    open();
    const auto numbers = must(book_.book().queries().insights({}));
    ASSERT_GT(numbers.portfolio.n(), 5);
    EXPECT_EQ(portfolio().rowCount(), numbers.portfolio.n());
    for (const InsightCard* card : page_->cards()->cards()) {
        EXPECT_TRUE(card->view()->isVisible());
        EXPECT_GT(card->view()->diagram()->chart()->stopCount(), 3);
    }
    EXPECT_TRUE(shows(QLocale().toString(numbers.accounts) + u" accounts"_s));
}

TEST_F(InsightsPageTest, AFilterAndAPeriodAreFollowedWithoutTheForecasts)
{
    const AccountId kestrel = addKestrel();
    const Account harbour = book_.addAccount(u"Harbour"_s);
    book_.addFavour(harbour.id, Direction::Given, 20, u"A tip"_s);
    open();
    ASSERT_EQ(portfolio().rowCount(), 2);
    auto* filters = page_->scopeBar()->filters();
    query::Filter filter;
    filter.conditions = {query::Condition::of(u"name"_s, query::Operator::Contains, {u"kes"_s})};
    filters->setFilter(filter);
    emit filters->changed(filter);
    EXPECT_TRUE(page_->isReading());
    EXPECT_EQ(portfolio().rowCount(), 2) << "the old picture stays meanwhile";
    ASSERT_TRUE(waitForReading());
    ASSERT_EQ(portfolio().rowCount(), 1);
    EXPECT_EQ(portfolio().accountsOfRow(0), std::vector<AccountId>{kestrel});
    QTest::mouseClick(page_->scopeBar()->periodButton(InsightsScopeBar::Period::Days),
                      Qt::LeftButton);
    QTest::mouseClick(page_->scopeBar()->periodButton(InsightsScopeBar::Period::Year),
                      Qt::LeftButton);
    ASSERT_TRUE(waitForReading());
    EXPECT_EQ(portfolio().rowCount(), 1) << "300 days ago is within the year";
    filters->setFilter({});
    emit filters->changed({});
    ASSERT_TRUE(waitForReading());
    EXPECT_EQ(portfolio().rowCount(), 2);
}

TEST_F(InsightsPageTest, OneCardCanHaveThePageForItselfAndEscGoesBack)
{
    must(book::fillWithSample(book_.book()));
    open();
    const auto& cards = page_->cards()->cards();
    DrawnChartView* view = cards[1]->view();
    ASSERT_TRUE(QTest::qWaitFor([&] { return view->height() > 300; }));
    const int height = view->height();
    for (auto* link : cards[1]->findChildren<LinkButton*>())
        if (link->text() == u"Larger"_s)
            QTest::mouseClick(link, Qt::LeftButton);
    EXPECT_FALSE(cards[0]->isVisible());
    EXPECT_EQ(diagrams(), 0);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return view->height() > height && view->width() > page_->width() * 3 / 4; }));
    QTest::keyClick(view->diagram(), Qt::Key_Escape);
    EXPECT_TRUE(cards[0]->isVisible());
    EXPECT_EQ(diagrams(), 1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return view->height() == height; }));
}

TEST_F(InsightsPageTest, FollowsTheBookWhileItIsSeen)
{
    const AccountId kestrel = addKestrel();
    open();
    EXPECT_TRUE(shows(u"Too early to tell: 1 giving is old enough so far"_s));
    book_.addFavour(kestrel, Direction::Received, 250, u"Thanks"_s);
    book_.addFavour(kestrel, Direction::Given, 200, u"A tip"_s);
    EXPECT_TRUE(waitFor(u"Too early to tell: 2 givings are old enough so far"_s));
}

TEST_F(InsightsPageTest, NothingIsReadWhileItIsHidden)
{
    const AccountId kestrel = addKestrel();
    open();
    page_->hide();
    book_.addFavour(kestrel, Direction::Given, 200, u"A tip"_s);
    EXPECT_FALSE(page_->isReading());
    const auto isWaiting = [this] {
        return std::ranges::any_of(
            page_->findChildren<QTimer*>(QString(), Qt::FindDirectChildrenOnly), &QTimer::isActive);
    };
    EXPECT_FALSE(isWaiting()) << "nor is it going to be";
    page_->show();
    ASSERT_TRUE(waitForReading());
    book_.addFavour(kestrel, Direction::Given, 190, u"A tip"_s);
    EXPECT_TRUE(isWaiting());
}

TEST_F(InsightsPageTest, AReadingThatIsStoppedSaysSoKeepsThePictureAndCanBeDoneAgain)
{
    must(book::fillWithSample(book_.book()));
    open();
    ASSERT_EQ(diagrams(), 1);
    page_->hide();
    page_->show();
    ASSERT_TRUE(page_->isReading());
    page_->findChild<JobLine*>()->cancel(); // before a first account was read
    ASSERT_TRUE(waitForReading());
    EXPECT_TRUE(shows(u"Reading the book was stopped."_s));
    EXPECT_EQ(diagrams(), 1);
    for (auto* link : page_->findChildren<LinkButton*>())
        if (link->text() == u"Read again"_s)
            QTest::mouseClick(link, Qt::LeftButton);
    EXPECT_FALSE(shows(u"Reading the book was stopped."_s));
    ASSERT_TRUE(waitForReading());
    EXPECT_FALSE(shows(u"Reading the book was stopped."_s));
    EXPECT_TRUE(desk_.errors.isEmpty());
}

TEST_F(InsightsPageTest, GoesAwayInTheMiddleOfAReading)
{
    must(book::fillWithSample(book_.book()));
    page_ = std::make_unique<InsightsPage>(desk_);
    page_->show();
    ASSERT_TRUE(page_->isReading());
    page_.reset();
    must(book_.book().model().scores());
}

TEST_F(InsightsPageTest, NothingIsCutOffInASmallWindow)
{
    must(book::fillWithSample(book_.book()));
    open();
    page_->resize(470, 340);
    ASSERT_TRUE(QTest::qWaitFor([this] { return page_->cards()->width() < 470; }));
    for (const auto* label : page_->findChildren<QLabel*>())
        if (label->isVisible()) {
            const int right = label->mapTo(page_.get(), QPoint(label->width(), 0)).x();
            EXPECT_LE(right, page_->width()) << qPrintable(label->text());
        }
    for (const auto* view : page_->findChildren<DrawnChartView*>()) {
        const int right = view->mapTo(page_.get(), QPoint(view->width(), 0)).x();
        EXPECT_TRUE(!view->isVisible() || right <= page_->width());
    }
}
