#include "core/book/history.h"
#include "tests/support/test_desk.h"
#include "ui/charts/chart_canvas.h"
#include "ui/charts/reciprocity_chart.h"
#include "ui/charts/reciprocity_chart_view.h"
#include "ui/editors/record_picker.h"
#include "ui/pages/accounts/account_tabs.h"
#include "ui/pages/accounts/account_view.h"
#include "ui/pages/accounts/accounts_page.h"
#include "ui/pages/accounts/chart_panel.h"
#include "ui/pages/accounts/chip.h"
#include "ui/pages/accounts/compare_line.h"
#include "ui/pages/accounts/full_stage.h"
#include "ui/pages/accounts/median_reader.h"
#include "ui/pages/accounts/record_table.h"

#include <QApplication>
#include <QMenu>
#include <QMouseEvent>
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

namespace {

class Panel : public ::testing::Test
{
protected:
    Panel()
    {
        given_ =
            fixture_.addFavour(account_.id, Direction::Given, 60, u"Benchmark"_s, FeltWorth::Great);
        received_ = fixture_.addFavour(account_.id, Direction::Received, 10, u"Order"_s);
        fixture_.addFavour(other_.id, Direction::Given, 20, u"A tip"_s);
        QSettings().clear();
        view_.resize(900, 900);
        view_.show();
        view_.showAccount(account_.id);
    }

    ChartPanel& panel() { return *view_.chartPanel(); }
    ChartCanvas& canvas() { return *panel().chart()->findChild<ChartCanvas*>(); }
    const ReciprocityChart& drawing() { return canvas().drawing(); }
    const query::AccountFlow& flow() { return drawing().flow(); }
    void zoom()
    {
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(&canvas(), Qt::Key_Plus);
        ASSERT_FALSE(drawing().showsAll());
    }
    template<class T>
    T& part()
    {
        return *panel().findChild<T*>();
    }
    Chip* chip(const QString& text)
    {
        QApplication::processEvents(); // new ones are shown by then
        for (Chip* one : panel().findChildren<Chip*>())
            if (one->text().startsWith(text) && !one->isHidden())
                return one;
        return nullptr;
    }
    /// The act of the chip's menu, as it would be shown now.
    QAction* act(const QString& text)
    {
        QMenu* menu = panel().findChild<QMenu*>();
        emit menu->aboutToShow();
        for (QAction* one : menu->actions())
            if (one->text().startsWith(text))
                return one;
        return nullptr;
    }
    void activate(QWidget& window)
    {
        ASSERT_TRUE(QTest::qWaitFor([&] {
            window.activateWindow();
            return QApplication::activeWindow() == &window;
        }));
    }

    BookFixture fixture_;
    TestDesk desk_{fixture_};
    Account account_ = fixture_.addAccount(u"Kestrel"_s);
    Account other_ = fixture_.addAccount(u"Harbour & Lowe"_s);
    Favour given_, received_;
    AccountView view_{desk_};
};

TEST_F(Panel, AnEditIsSeenAtOnceAndTheZoomStays)
{
    zoom();
    const double from = drawing().plan().dayFrom;
    const double to = drawing().plan().dayTo;
    const double before = flow().bars.back().given;
    QSignalSpy redrawn(&drawing(), &ReciprocityChart::redrawn);
    fixture_.addFavour(account_.id, Direction::Given, 0, u"Insight"_s);
    EXPECT_EQ(flow().bars.back().given, before + 1);
    EXPECT_EQ(redrawn.size(), 1) << "drawn once, so that nothing flickers";
    EXPECT_DOUBLE_EQ(drawing().plan().dayFrom, from);
    EXPECT_DOUBLE_EQ(drawing().plan().dayTo, to);
    must(fixture_.book().history().revert(fixture_.book().lastUnit()));
    EXPECT_EQ(flow().bars.back().given, before);
    EXPECT_DOUBLE_EQ(drawing().plan().dayFrom, from);
    EXPECT_DOUBLE_EQ(drawing().plan().dayTo, to);
}

TEST_F(Panel, AnotherAccountIsSeenWhole)
{
    zoom();
    panel().chart()->highlight(received_.id.value());
    view_.showAccount(other_.id);
    EXPECT_TRUE(drawing().showsAll());
    EXPECT_EQ(drawing().attention().marked, -1);
}

TEST_F(Panel, EachCurrencyIsDrawnByItself)
{
    given_.money = must(Money::fromMinor(25'000, u"EUR"_s));
    fixture_.save(given_);
    received_.money = must(Money::fromMinor(99'900, u"USD"_s));
    fixture_.save(received_);
    const auto sums = [this] {
        double given = 0;
        double received = 0;
        for (const query::FlowBar& bar : flow().bars) {
            given += bar.given;
            received += bar.received;
        }
        return std::pair(given, received);
    };
    EXPECT_EQ(sums(), std::pair(4.0, 1.0)) << "felt worth at first";
    QTest::mouseClick(chip(u"EUR"_s), Qt::LeftButton);
    EXPECT_EQ(sums(), std::pair(250.0, 0.0));
    QTest::mouseClick(chip(u"USD"_s), Qt::LeftButton);
    EXPECT_EQ(sums(), std::pair(0.0, 999.0));
    EXPECT_FALSE(act(u"How they and you"_s)->isEnabled());
    QTest::mouseClick(chip(u"Felt worth"_s), Qt::LeftButton);
    EXPECT_EQ(sums(), std::pair(4.0, 1.0));
    EXPECT_TRUE(act(u"How they and you"_s)->isEnabled());
}

TEST_F(Panel, TheBandOfFeelingsIsSwitchedInTheMenu)
{
    EXPECT_FALSE(flow().hasFeelings);
    QSignalSpy chosen(&panel(), &ChartPanel::feelingsChosen);
    act(u"How they and you"_s)->trigger();
    EXPECT_TRUE(flow().hasFeelings);
    EXPECT_LT(flow().balance.back().theirs, flow().balance.back().yours);
    EXPECT_TRUE(act(u"How they and you"_s)->isChecked());
    act(u"How they and you"_s)->trigger();
    EXPECT_FALSE(flow().hasFeelings);
    EXPECT_EQ(chosen.size(), 2);
}

TEST_F(Panel, AnAccountToCompareWithIsFoundByItsName)
{
    act(u"Compare with an account"_s)->trigger();
    CompareLine& line = part<CompareLine>();
    ASSERT_TRUE(line.isVisible());
    line.picker()->setText(u"harbour"_s);
    QTest::keyClick(line.picker(), Qt::Key_Return);
    EXPECT_FALSE(line.isVisible());
    ASSERT_TRUE(flow().comparison);
    EXPECT_EQ(flow().comparison->name, u"Harbour & Lowe"_s);
    ASSERT_NE(chip(u"beside"_s), nullptr);
    fixture_.addFavour(other_.id, Direction::Given, 0, u"More"_s, FeltWorth::Great);
    EXPECT_GT(flow().comparison->balance.back().balance, 4.0) << "it follows its own edits";
    QTest::mouseClick(chip(u"beside"_s), Qt::LeftButton);
    EXPECT_FALSE(flow().comparison);
    EXPECT_EQ(chip(u"beside"_s), nullptr);
}

TEST_F(Panel, EscLeavesTheComparisonAsItWas)
{
    panel().askWhatToCompare();
    CompareLine& line = part<CompareLine>();
    QSignalSpy left(&line, &CompareLine::left);
    QTest::keyClick(line.picker(), Qt::Key_Escape);
    EXPECT_FALSE(line.isVisible());
    EXPECT_EQ(left.size(), 1);
    EXPECT_FALSE(flow().comparison);
}

TEST_F(Panel, TheMedianOfTheBookIsReadInTheBackground)
{
    panel().compareWithMedian();
    ASSERT_TRUE(QTest::qWaitFor([this] { return flow().comparison.has_value(); }));
    EXPECT_EQ(flow().comparison->accounts, 2);
    EXPECT_NE(chip(u"beside the median"_s), nullptr);
    const double before = flow().comparison->balance.back().balance;
    fixture_.addFavour(account_.id, Direction::Given, 0, u"More"_s, FeltWorth::Great);
    ASSERT_TRUE(flow().comparison) << "the old one stays until the new one is there";
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return flow().comparison->balance.back().balance > before + 1; }));
    panel().setRange(query::FlowRange::HalfYear);
    ASSERT_TRUE(QTest::qWaitFor([this] { return flow().comparison.has_value(); }));
    EXPECT_EQ(flow().comparison->balance.back().day, flow().balance.back().day);
    panel().compareWith({});
    EXPECT_FALSE(flow().comparison);
    EXPECT_TRUE(desk_.errors.isEmpty());
}

TEST_F(Panel, TheWholeScreenIsGivenAndTakenBackWithTheZoom)
{
    zoom();
    const double from = drawing().plan().dayFrom;
    activate(view_);
    canvas().setFocus();
    QTest::keyClick(&canvas(), Qt::Key_F11);
    ASSERT_TRUE(panel().isFullScreen());
    EXPECT_TRUE(qobject_cast<FullStage*>(panel().chart()->window()));
    EXPECT_TRUE(panel().chart()->window()->isFullScreen());
    EXPECT_DOUBLE_EQ(drawing().plan().dayFrom, from);
    fixture_.addFavour(account_.id, Direction::Given, 0, u"Meanwhile"_s);
    EXPECT_EQ(flow().bars.back().given, 1) << "edits are seen there, too";
    QTest::keyClick(&canvas(), Qt::Key_Escape);
    EXPECT_FALSE(panel().isFullScreen());
    EXPECT_EQ(panel().chart()->window(), &view_);
    EXPECT_TRUE(panel().chart()->isVisible());
    EXPECT_DOUBLE_EQ(drawing().plan().dayFrom, from);
}

TEST_F(Panel, TheWholeScreenIsGivenBackWhenTheAccountIsGone)
{
    panel().setFullScreen(true);
    ASSERT_TRUE(panel().isFullScreen());
    must(fixture_.book().records<Account>().trash(account_.id));
    EXPECT_FALSE(panel().isFullScreen());
}

TEST_F(Panel, AClickOnABarChoosesItsEntriesAndAnEntryMarksItsBar)
{
    const auto barOfReceived = int(flow().bars.size()) - 1;
    const QPoint place = canvas().mapFromScene(drawing().columnOf(barOfReceived).center());
    QTest::mouseClick(canvas().viewport(), Qt::LeftButton, {}, place);
    RecordTable* timeline = view_.tabs()->table(AccountTabs::Timeline);
    EXPECT_EQ(timeline->chosenRows(), std::vector<int>{0});
    activate(view_);
    timeline->setFocus();
    QTest::keyClick(timeline, Qt::Key_Down);
    const int marked = drawing().attention().marked;
    ASSERT_GE(marked, 0);
    EXPECT_EQ(flow().bars[size_t(marked)].favours, std::vector<qint64>{given_.id.value()});
}

TEST_F(Panel, AClickOnAnAsksMarkerGoesToTheAsk)
{
    Ask ask;
    ask.accountId = account_.id;
    ask.title = u"An introduction"_s;
    ask.state = AskState::Open;
    ask.askedOn = fixture_.today().addDays(-40);
    ask = fixture_.save(ask);
    ASSERT_EQ(drawing().plan().markers.size(), 1U);
    const QPoint place = canvas().mapFromScene(drawing().plan().markers[0].centre);
    QTest::mouseClick(canvas().viewport(), Qt::LeftButton, {}, place);
    EXPECT_EQ(view_.tabs()->currentTab(), AccountTabs::Asks);
    EXPECT_EQ(view_.tabs()->table(AccountTabs::Asks)->chosenRows(), std::vector<int>{0});
}

TEST_F(Panel, HoverReadsTheEntriesOfTheBook)
{
    const auto bar = int(flow().bars.size()) - 1;
    const QPointF place = canvas().mapFromScene(drawing().columnOf(bar).center());
    QMouseEvent move(QEvent::MouseMove, place, canvas().viewport()->mapToGlobal(place),
                     Qt::NoButton, {}, {});
    QApplication::sendEvent(canvas().viewport(), &move);
    EXPECT_TRUE(canvas().pointedWords().contains(u"▼ 12 Nov  Order"_s))
        << canvas().pointedWords().toStdString();
}

TEST_F(Panel, OneEntryIsOneBarInTheRange)
{
    view_.showAccount(other_.id);
    panel().setRange(query::FlowRange::All);
    int bars = 0;
    for (const query::FlowBar& bar : flow().bars)
        bars += bar.favours.empty() ? 0 : 1;
    EXPECT_EQ(bars, 1);
    EXPECT_TRUE(canvas().isVisible());
}

TEST(PanelMemory, TheBandIsRememberedBetweenWindows)
{
    QSettings().clear();
    BookFixture fixture;
    TestDesk desk(fixture);
    fixture.addAccount(u"Kestrel"_s);
    {
        AccountsPage page(desk);
        page.accountView()->chartPanel()->setFeelingsShown(true);
    }
    AccountsPage again(desk);
    EXPECT_TRUE(again.accountView()->chartPanel()->areFeelingsShown());
    QSettings().clear();
}

} // namespace
