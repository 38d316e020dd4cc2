#include "tests/ui/charts/insights_examples.h"
#include "tests/ui/charts/random_hands.h"
#include "tests/ui/charts/reliability_examples.h"
#include "ui/charts/book_flow_chart.h"
#include "ui/charts/chart_diagram.h"
#include "ui/charts/drawn_chart_view.h"
#include "ui/charts/kinds_chart.h"
#include "ui/charts/lag_chart.h"
#include "ui/charts/leaning_chart.h"
#include "ui/charts/parts_chart.h"
#include "ui/charts/portfolio_chart.h"
#include "ui/charts/reliability_chart.h"
#include "ui/charts/standings_chart.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int kindsOfChart = 8;

query::LagCurve anyCurve(goodturn::testing::RandomHands& hands)
{
    reciprocity::LagHistogram lags;
    query::LagCurve curve;
    for (int i = hands.any(40); i > 0; --i) {
        const int day = 1 + hands.any(120);
        lags.add(day, reciprocity::WaitEnd::Returned);
        curve.returns.push_back({AccountId(i), day});
    }
    if (hands.any(2) == 0)
        lags.add(1 + hands.any(90), reciprocity::WaitEnd::StillOpen, hands.any(20));
    static_cast<reciprocity::WaitCurve&>(curve) = reciprocity::waitCurve(lags);
    return curve;
}

query::LeaningList anyLeaning(goodturn::testing::RandomHands& hands)
{
    query::LeaningList list;
    for (int i = hands.any(11); i > 0; --i) {
        query::LeaningLine line;
        line.id = AccountId(i);
        line.name = QString(hands.any(200), u'W');
        line.given = hands.any(300) / 7.0;
        line.received = hands.any(300) / 7.0;
        list.lines.push_back(line);
        list.all.push_back(line.id);
    }
    return list;
}

std::vector<ChartPart> anyParts(goodturn::testing::RandomHands& hands)
{
    std::vector<ChartPart> parts;
    for (int i = hands.any(6); i > 0; --i)
        parts.push_back({u"part %1"_s.arg(i), hands.any(30), hands.any(2) == 0, {AccountId(i)}});
    return parts;
}

std::shared_ptr<DrawnChart> anyChart(goodturn::testing::RandomHands& hands, int kind)
{
    const bool empty = hands.any(5) == 0;
    switch (kind) {
    case 0:
        return std::make_shared<PortfolioChart>(
            empty ? query::Portfolio() : goodturn::testing::manyPoints(hands.any(400)));
    case 1:
        return std::make_shared<StandingsChart>(empty ? query::StandingsOverTime()
                                                      : goodturn::testing::threeMonths());
    case 2:
        return std::make_shared<BookFlowChart>(
            empty ? query::FlowByMonth() : goodturn::testing::quarterOfFlow(), QDate(2026, 11, 22));
    case 3:
        return std::make_shared<LagChart>(
            anyCurve(hands), hands.any(2) == 0 ? std::optional(anyCurve(hands)) : std::nullopt);
    case 4:
        return std::make_shared<LeaningChart>(u"Who gives most"_s, anyLeaning(hands));
    case 5:
        return std::make_shared<PartsChart>(
            u"Asks"_s, hands.any(2) == 0 ? PartsChart::Parts::Dividing : PartsChart::Parts::Within,
            anyParts(hands));
    case 6:
        return std::make_shared<KindsChart>(
            empty ? std::vector<query::KindReturn>()
                  : std::vector{goodturn::testing::kindOf(FavourKind::Insight, hands.any(9), 9)});
    default:
        return std::make_shared<ReliabilityChart>(empty ? std::vector<ReliabilitySeries>()
                                                        : goodturn::testing::modelAndRep());
    }
}

/// Other charts, sizes and the table twin between what mouse and keys do.
void step(goodturn::testing::RandomHands& hands, DrawnChartView& view)
{
    switch (hands.any(60)) {
    case 0:
        return view.setChart(anyChart(hands, hands.any(kindsOfChart)));
    case 1:
        return view.resize(20 + hands.any(1200), 20 + hands.any(700));
    case 2:
        return view.setTableShown(!view.isTableShown());
    case 3:
        return QApplication::processEvents();
    default:
        hands.act(*view.diagram(), *view.diagram());
    }
}

TEST(InsightsStorm, RandomEventsAreHarmless)
{
    goodturn::testing::RandomHands hands(20261123);
    DrawnChartView view;
    view.setChart(anyChart(hands, 0));
    view.resize(600, 420);
    view.show();
    QSignalSpy acted(&view, &DrawnChartView::stopActivated);
    std::set<QString> seen;
    bool hasChosen = false;
    for (int i = goodturn::testing::eventsToSend(); i > 0; --i) {
        step(hands, view);
        const ChartDiagram& diagram = *view.diagram();
        ASSERT_LT(diagram.attention(), std::max(diagram.chart()->stopCount(), 1)) << i;
        ASSERT_TRUE(std::is_sorted(diagram.chosen().begin(), diagram.chosen().end())) << i;
        ASSERT_TRUE(diagram.chosen().empty() ||
                    diagram.chosen().back() < diagram.chart()->rowCount())
            << i;
        seen.insert(diagram.chart()->name());
        hasChosen = hasChosen || diagram.chosen().size() > 1;
    }
    EXPECT_GE(seen.size(), std::size_t(kindsOfChart)) << "each kind has been on the screen";
    EXPECT_GT(acted.size(), 0) << "the controls: the events do something";
    EXPECT_TRUE(hasChosen);
}

} // namespace
} // namespace goodturn::ui
