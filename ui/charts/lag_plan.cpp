#include "ui/charts/lag_plan.h"

#include "ui/charts/reliability_words.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace goodturn::ui {
using query::LagCurve;
using reciprocity::IncidenceStep;
using reciprocity::SurvivalStep;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Chart", text);
}

constexpr double pastTheLast = 1.1; ///< of the days until the last return, that its end is seen

class LagPlanning
{
public:
    LagPlanning(const LagCurve& curve, const LagCurve* beside, const ChartStyle& style, QSizeF size)
        : curve_(curve)
        , beside_(beside)
        , size_(size)
    {
        plan_.labelFont = labelFont(style);
        plan_.em = QFontMetricsF(plan_.labelFont).height();
    }

    LagPlan run()
    {
        placePlot();
        placeLabels();
        placeWindow();
        plan_.line = stepsOf(curve_, &SurvivalStep::survival);
        plan_.band = stepsOf(curve_, &SurvivalStep::lower);
        QPolygonF under = stepsOf(curve_, &SurvivalStep::upper);
        std::ranges::reverse(under);
        plan_.band += under;
        if (beside_)
            plan_.beside = stepsOf(*beside_, &SurvivalStep::survival);
        placeEnds();
        return std::move(plan_);
    }

private:
    double widthOf(const QString& text) const { return textWidth(plan_.labelFont, text); }

    void label(const QRectF& box, const QString& text, Qt::Alignment alignment, bool strong = false)
    {
        plan_.labels.push_back({box, text, alignment, strong});
    }

    void placePlot()
    {
        const double em = plan_.em;
        const double left = widthOf(shareText(1)) + em * 0.7;
        const double top = em * 1.8;
        plan_.plot = {left, top, std::max(em * 3, size_.width() - left - em),
                      std::max(em * 3, size_.height() - top - em * 2.9)};
        const int lastReturn = curve_.curve.steps.empty() ? 1 : curve_.curve.steps.back().day;
        const double last = std::clamp(double(curve_.longest), 1.0, lastReturn * pastTheLast + 1);
        const int steps = std::clamp(int(plan_.plot.width() / (em * 5)), 2, 8);
        ValueScale scale = valueScale(last, 0, steps);
        plan_.lastDay = std::max(scale.top, 1.0);
        for (double day = 0; day <= plan_.lastDay + 1e-9; day += std::max(1.0, scale.step))
            plan_.days.push_back(day);
    }

    void placeLabels()
    {
        const double em = plan_.em;
        const QRectF& plot = plan_.plot;
        for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0}) {
            plan_.shares.push_back(share);
            label({0, plan_.yOf(share) - em / 2, plot.left() - em * 0.4, em}, shareText(share),
                  Qt::AlignRight | Qt::AlignVCenter);
        }
        for (const double day : plan_.days) {
            const QString text = QLocale().toString(qRound(day));
            const double width = widthOf(text);
            const double x = std::min(plan_.xOf(day) - width / 2, size_.width() - width);
            label({x, plot.bottom() + em * 0.25, width, em}, text, Qt::AlignCenter);
        }
        label({0, 0, size_.width(), em}, tr("Come back by then"), Qt::AlignLeft | Qt::AlignVCenter,
              true);
        label({plot.left(), plot.bottom() + em * 1.5, plot.width(), em},
              tr("Days since the first giving"), Qt::AlignRight | Qt::AlignVCenter, true);
    }

    void placeWindow()
    {
        if (curve_.window) {
            const double from = plan_.xOf(curve_.window->from);
            const double to = plan_.xOf(std::min<double>(curve_.window->to, plan_.lastDay));
            plan_.window =
                QRectF(from, plan_.plot.top(), std::max(1.0, to - from), plan_.plot.height());
        }
        if (curve_.median && *curve_.median <= plan_.lastDay)
            plan_.median = QPointF(plan_.xOf(*curve_.median), plan_.yOf(0.5));
    }

    /// The share come back as steps: up on its day, level until the next.
    QPolygonF stepsOf(const LagCurve& curve, double SurvivalStep::*left) const
    {
        QPolygonF line{{plan_.xOf(0), plan_.yOf(0)}};
        for (const SurvivalStep& step : curve.curve.steps) {
            if (step.day > plan_.lastDay)
                break;
            up(line, step.day, 1 - step.*left);
        }
        return end(line, curve.longest);
    }

    void placeEnds()
    {
        if (!showsEnds(curve_))
            return;
        QPolygonF line{{plan_.xOf(0), plan_.yOf(0)}};
        for (const IncidenceStep& step : curve_.incidence)
            if (step.day <= plan_.lastDay)
                up(line, step.day, step.returned);
        plan_.withEnds = end(line, curve_.longest);
    }

    void up(QPolygonF& line, int day, double share) const
    {
        const double x = plan_.xOf(day);
        const double y = plan_.yOf(std::clamp(share, 0.0, 1.0));
        line << QPointF(x, line.back().y()) << QPointF(x, y);
    }

    QPolygonF end(QPolygonF line, int longest) const
    {
        const double x = plan_.xOf(std::min<double>(longest, plan_.lastDay));
        line << QPointF(std::max(x, line.back().x()), line.back().y());
        return line;
    }

    const LagCurve& curve_;
    const LagCurve* beside_;
    QSizeF size_;
    LagPlan plan_;
};

} // namespace

double LagPlan::xOf(double day) const
{
    return plot.left() + day / lastDay * plot.width();
}

double LagPlan::yOf(double share) const
{
    return plot.bottom() - share * plot.height();
}

bool isDrawable(const LagCurve& curve)
{
    return !curve.curve.steps.empty() &&
           std::ranges::all_of(curve.curve.steps, [](const SurvivalStep& step) {
               return step.day >= 0 && std::isfinite(step.survival) && std::isfinite(step.lower) &&
                      std::isfinite(step.upper);
           });
}

bool showsEnds(const LagCurve& curve)
{
    constexpr double leastSeen = 0.01;
    return !curve.incidence.empty() && !curve.curve.steps.empty() &&
           1 - curve.curve.steps.back().survival - curve.incidence.back().returned >= leastSeen;
}

LagPlan planLag(const LagCurve& curve, const LagCurve* beside, const ChartStyle& style, QSizeF size)
{
    return LagPlanning(curve, beside, style, size).run();
}

} // namespace goodturn::ui
