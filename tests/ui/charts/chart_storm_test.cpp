#include "tests/ui/charts/flow_examples.h"
#include "ui/charts/chart_canvas.h"
#include "ui/charts/reciprocity_chart.h"
#include "ui/charts/reciprocity_chart_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <gtest/gtest.h>

#include <random>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

/// Ten times as many with GOODTURN_PROOF_LONG, as in the proofs.
int eventsToSend()
{
    return qEnvironmentVariableIsSet("GOODTURN_PROOF_LONG") ? 100'000 : 10'000;
}

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
            any(3) == 0 ? key() : any(3) == 0 ? wheel() : mouse();
        }
    }

private:
    int any(int below) { return int(draw_() % unsigned(below)); }

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

    /// Also outside, as while the button is held.
    QPointF anyPlace()
    {
        const QSize size = canvas_.viewport()->size();
        return {double(any(size.width() + 80) - 40), double(any(size.height() + 80) - 40)};
    }

    void mouse()
    {
        static const QEvent::Type types[] = {
            QEvent::MouseMove,        QEvent::MouseMove,          QEvent::MouseMove,
            QEvent::MouseButtonPress, QEvent::MouseButtonRelease, QEvent::MouseButtonDblClick};
        static const Qt::MouseButton buttons[] = {Qt::LeftButton, Qt::LeftButton, Qt::LeftButton,
                                                  Qt::RightButton, Qt::MiddleButton};
        const QEvent::Type type = types[any(6)];
        const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : buttons[any(5)];
        const QPointF place = anyPlace();
        QMouseEvent event(type, place, canvas_.viewport()->mapToGlobal(place), button, button,
                          any(6) == 0 ? Qt::ShiftModifier : Qt::NoModifier);
        QApplication::sendEvent(canvas_.viewport(), &event);
    }

    void wheel()
    {
        const QPointF place = anyPlace();
        QWheelEvent event(place, canvas_.viewport()->mapToGlobal(place), {},
                          QPoint(0, (any(9) - 4) * 60), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(canvas_.viewport(), &event);
    }

    void key()
    {
        static const Qt::Key keys[] = {Qt::Key_Left,  Qt::Key_Right,  Qt::Key_Home, Qt::Key_End,
                                       Qt::Key_Plus,  Qt::Key_Minus,  Qt::Key_0,    Qt::Key_Return,
                                       Qt::Key_Space, Qt::Key_Escape, Qt::Key_Tab,  Qt::Key_F5};
        QKeyEvent event(QEvent::KeyPress, keys[any(12)],
                        any(4) == 0 ? Qt::ShiftModifier : Qt::NoModifier);
        QApplication::sendEvent(&canvas_, &event);
    }

    ReciprocityChartView& view_;
    ChartCanvas& canvas_;
    std::mt19937 draw_{20261122};
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
    for (int i = eventsToSend(); i > 0; --i) {
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
