#include "tests/ui/charts/flow_examples.h"
#include "tests/ui/charts/random_hands.h"
#include "ui/charts/chart_canvas.h"
#include "ui/charts/reciprocity_chart.h"
#include "ui/charts/reciprocity_chart_view.h"

#include <QApplication>

#include <gtest/gtest.h>

#include <cmath>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

/// Mouse, wheel, keys, other numbers and sizes in any order, always the same for a seed.
class Storm
{
public:
    explicit Storm(ReciprocityChartView& view)
        : view_(view)
        , canvas_(*view.findChild<ChartCanvas*>())
    {
    }

    void step()
    {
        switch (any(40)) {
        case 0:
            view_.setFlow(anyFlow());
            return;
        case 1:
            view_.resize(20 + any(1200), 20 + any(700));
            return;
        case 2:
            view_.setTableShown(!view_.isTableShown());
            return;
        case 3:
            view_.highlight(any(80) - 5);
            return;
        case 4:
            canvas_.forget();
            return;
        case 5:
            QApplication::processEvents();
            return;
        default:
            hands_.act(*canvas_.viewport(), canvas_);
        }
    }

private:
    int any(int below) { return hands_.any(below); }

    query::AccountFlow anyFlow()
    {
        const int kind = any(5);
        query::AccountFlow flow = kind == 0   ? query::AccountFlow()
                                  : kind == 1 ? goodturn::testing::feltYear()
                                  : kind == 2 ? goodturn::testing::yearOfFlow()
                                              : goodturn::testing::longFlow(1 + any(700));
        if (any(4) == 0)
            flow.currency = u"EUR"_s;
        if (any(3) == 0)
            flow.windowFrom = flow.today.addDays(-any(90));
        if (any(3) == 0 && flow.windowFrom)
            flow.windowTo = flow.windowFrom->addDays(any(200));
        if (any(3) == 0 && !flow.bars.empty())
            for (int i = any(60); i > 0; --i)
                flow.markers.push_back({query::FlowMarker::Kind(any(8)),
                                        flow.to.addDays(-any(2000)), u"marker"_s, any(40)});
        if (any(9) == 0 && !flow.balance.empty())
            flow.balance.front().balance = std::nan("");
        return flow;
    }

    ReciprocityChartView& view_;
    ChartCanvas& canvas_;
    goodturn::testing::RandomHands hands_{20261122};
};

TEST(ChartStorm, RandomEventsAreHarmless)
{
    ReciprocityChartView view;
    view.setEntryWords([](std::span<const qint64> favours) {
        return QStringList(qsizetype(favours.size()), u"an entry <b>"_s);
    });
    view.resize(800, 400);
    view.show();
    const ReciprocityChart& drawing = view.findChild<ChartCanvas*>()->drawing();
    Storm storm(view);
    bool hasZoomed = false;
    for (int i = goodturn::testing::eventsToSend(); i > 0; --i) {
        storm.step();
        const int bars = int(drawing.flow().bars.size());
        ASSERT_LT(drawing.attention().marked, std::max(bars, 1)) << i;
        ASSERT_LT(drawing.attention().hovered, std::max(bars, 1)) << i;
        ASSERT_TRUE(std::isfinite(drawing.plan().dayFrom) && std::isfinite(drawing.plan().dayTo));
        ASSERT_GT(drawing.plan().dayTo, drawing.plan().dayFrom) << i;
        hasZoomed = hasZoomed || !drawing.showsAll();
    }
    EXPECT_TRUE(hasZoomed) << "the control: the events do something";
}

} // namespace
} // namespace goodturn::ui
