#include "ui/charts/portfolio_plan.h"

#include "core/domain/labels.h"
#include "ui/charts/flow_words.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

namespace goodturn::ui {

namespace {

constexpr double together = 0.4;        ///< of a line: marks nearer to each other are one
constexpr std::size_t mostMarks = 4000; ///< with more, those further apart are one, too
constexpr int manyRecent = 12;          ///< entries of late that make the largest mark

QString tr(const char* text)
{
    return QCoreApplication::translate("Chart", text);
}

bool canBeDrawn(const query::PortfolioPoint& point)
{
    return std::isfinite(point.given) && std::isfinite(point.received) && point.given >= 0 &&
           point.received >= 0;
}

/// 0, 1, 2, 5, 10, ... up to the most, as many as have room.
std::vector<double> ticksUpTo(double most, const std::function<double(double)>& placeOf,
                              double room)
{
    std::vector<double> ticks{0};
    for (double power = 1; power <= most; power *= 10)
        for (const double factor : {1.0, 2.0, 5.0})
            if (const double value = power * factor;
                value <= most && std::abs(placeOf(value) - placeOf(ticks.back())) >= room)
                ticks.push_back(value);
    return ticks;
}

} // namespace

class PortfolioPlanner
{
public:
    PortfolioPlanner(const query::Portfolio& portfolio, const ChartStyle& style, QSizeF size)
        : portfolio_(portfolio)
        , size_(size)
    {
        plan_.labelFont = labelFont(style);
        plan_.em = QFontMetricsF(plan_.labelFont).height();
    }

    PortfolioPlan run()
    {
        plan_.most = 4;
        for (const query::PortfolioPoint& point : portfolio_.points)
            plan_.most = std::max({plan_.most, point.given, point.received});
        placeLegend();
        placePlot();
        placeTicks();
        nameSides();
        placeMarks();
        order();
        return std::move(plan_);
    }

private:
    double widthOf(const QString& text) const { return textWidth(plan_.labelFont, text); }

    void placeLegend()
    {
        std::map<Standing, int> counts;
        for (const query::PortfolioPoint& point : portfolio_.points)
            ++counts[point.standing];
        for (const Standing standing : standingOrder)
            if (counts[standing] > 0) {
                StandingKey key{standing, {}, {}};
                key.words.text = tr("%1 (%2)").arg(goodturn::label(standing),
                                                   QLocale().toString(counts[standing]));
                plan_.legend.push_back(key);
            }
        bottom_ = placeKeys(plan_.legend, plan_.labelFont, size_);
    }

    void placePlot()
    {
        const double em = plan_.em;
        const double left = sideOf(em) + widthOf(amountText(std::floor(plan_.most), {})) + em * 0.5;
        const double top = sideOf(em) + em * 1.4;
        const double below = em * 2.9;
        plan_.plot = {left, top, std::max(em * 3, size_.width() - left - sideOf(em)),
                      std::max(em * 3, bottom_ - top - below)};
        const double room = em * 0.75; // half of the largest mark
        plan_.inner_ = plan_.plot.adjusted(room, room, -room, -room);
    }

    void label(const QRectF& box, const QString& text, Qt::Alignment alignment, bool strong = false)
    {
        plan_.labels.push_back({box, text, alignment, strong});
    }

    void placeTicks()
    {
        const double em = plan_.em;
        const QRectF& plot = plan_.plot;
        plan_.ticksGiven = ticksUpTo(
            plan_.most, [this](double value) { return plan_.yOf(value); }, em * 1.6);
        for (const double tick : plan_.ticksGiven)
            label({0, plan_.yOf(tick) - em / 2, plot.left() - em * 0.4, em}, amountText(tick, {}),
                  Qt::AlignRight | Qt::AlignVCenter);
        const double room = widthOf(amountText(std::floor(plan_.most), {})) + em * 0.8;
        plan_.ticksReceived = ticksUpTo(
            plan_.most, [this](double value) { return plan_.xOf(value); }, room);
        for (const double tick : plan_.ticksReceived)
            label({plan_.xOf(tick) - room / 2, plot.bottom() + em * 0.25, room, em},
                  amountText(tick, {}), Qt::AlignCenter);
    }

    void nameSides()
    {
        const double em = plan_.em;
        const QRectF& plot = plan_.plot;
        label({sideOf(em), sideOf(em), size_.width() - sideOf(em), em}, tr("Given, points"),
              Qt::AlignLeft | Qt::AlignVCenter, true);
        const QString received = tr("Received, points");
        label({0, plot.bottom() + em * 1.5, plot.right(), em}, received,
              Qt::AlignRight | Qt::AlignVCenter, true);
        const QString more = tr("you gave more");
        const QString less = tr("you received more");
        const double gap = em * 0.4;
        if (widthOf(more) > plot.width() * 0.4 || widthOf(less) > plot.width() * 0.4)
            return;
        label({plan_.xOf(0) + gap, plot.top() + gap / 2, widthOf(more), em}, more,
              Qt::AlignLeft | Qt::AlignVCenter);
        label({plot.right() - gap - widthOf(less), plan_.yOf(0) - gap / 2 - em, widthOf(less), em},
              less, Qt::AlignRight | Qt::AlignVCenter);
    }

    double sizeFor(const query::PortfolioPoint& point) const
    {
        const double share = double(std::clamp(point.recent, 0, manyRecent)) / manyRecent;
        return plan_.em * (0.5 + 0.7 * std::sqrt(share));
    }

    void placeMarks()
    {
        std::vector<QPointF> centres;
        centres.reserve(portfolio_.points.size());
        for (const query::PortfolioPoint& point : portfolio_.points)
            centres.emplace_back(plan_.xOf(point.received), plan_.yOf(point.given));
        double cell = plan_.em * together;
        placeMarksBy(cell, centres);
        while (plan_.marks.size() > mostMarks)
            placeMarksBy(cell *= 1.5, centres);
        std::ranges::stable_sort(plan_.marks, {}, [](const PortfolioMark& mark) {
            return std::pair(mark.centre.x(), -mark.centre.y());
        });
    }

    void placeMarksBy(double cell, const std::vector<QPointF>& centres)
    {
        const auto columns = std::size_t(size_.width() / cell) + 1;
        const auto rows = std::size_t(size_.height() / cell) + 1;
        std::vector<int> markIn(columns * rows * standingOrder.size(), -1);
        plan_.marks.clear();
        for (std::size_t i = 0; i < centres.size(); ++i) {
            const query::PortfolioPoint& point = portfolio_.points[i];
            const auto column = std::min(columns - 1, std::size_t(centres[i].x() / cell));
            const auto row = std::min(rows - 1, std::size_t(centres[i].y() / cell));
            int& known = markIn[(row * columns + column) * standingOrder.size() +
                                std::size_t(point.standing)];
            if (known < 0) {
                known = int(plan_.marks.size());
                plan_.marks.push_back({centres[i], 0, point.standing, {}});
            }
            PortfolioMark& mark = plan_.marks[std::size_t(known)];
            mark.size = std::max(mark.size, sizeFor(point));
            mark.points.push_back(int(i));
        }
    }

    void order()
    {
        const std::size_t count = plan_.marks.size();
        for (std::size_t i = 0; i < count; ++i) {
            plan_.upwards_.push_back(int(i));
            plan_.cells_.emplace_back(plan_.cellOf(plan_.marks[i].centre), int(i));
        }
        std::ranges::sort(plan_.cells_);
        std::ranges::stable_sort(plan_.upwards_, {}, [this](int mark) {
            return -plan_.marks[std::size_t(mark)].centre.y();
        });
        plan_.rank_.resize(count);
        for (std::size_t i = 0; i < count; ++i)
            plan_.rank_[std::size_t(plan_.upwards_[i])] = int(i);
    }

    const query::Portfolio& portfolio_;
    QSizeF size_;
    double bottom_ = 0;
    PortfolioPlan plan_;
};

query::Portfolio drawablePortfolio(const query::Portfolio& portfolio)
{
    query::Portfolio clean = portfolio;
    std::erase_if(clean.points,
                  [](const query::PortfolioPoint& point) { return !canBeDrawn(point); });
    return clean;
}

double PortfolioPlan::xOf(double received) const
{
    return inner_.left() + std::log1p(received) / std::log1p(most) * inner_.width();
}

double PortfolioPlan::yOf(double given) const
{
    return inner_.bottom() - std::log1p(given) / std::log1p(most) * inner_.height();
}

PortfolioPlan::Cell PortfolioPlan::cellOf(QPointF place) const
{
    return {int(std::floor(place.x() / em)), int(std::floor(place.y() / em))};
}

int PortfolioPlan::markAt(QPointF place) const
{
    int nearest = -1;
    double least = 0;
    const Cell here = cellOf(place);
    for (int column = here.first - 1; column <= here.first + 1; ++column) {
        const auto from =
            std::ranges::lower_bound(cells_, std::pair(Cell(column, here.second - 1), 0));
        for (auto at = from; at != cells_.end() && at->first <= Cell(column, here.second + 1);
             ++at) {
            const PortfolioMark& mark = marks[std::size_t(at->second)];
            const QPointF off = place - mark.centre;
            const double distance = std::hypot(off.x(), off.y());
            if (distance <= std::max(mark.size, em * 0.8) * 0.6 &&
                (nearest < 0 || distance < least)) {
                nearest = at->second;
                least = distance;
            }
        }
    }
    return nearest;
}

std::vector<int> PortfolioPlan::marksIn(const QPolygonF& lasso) const
{
    std::vector<int> inside;
    const QRectF bounds = lasso.boundingRect();
    for (int i = 0; i < int(marks.size()); ++i)
        if (const QPointF centre = marks[std::size_t(i)].centre;
            bounds.contains(centre) && lasso.containsPoint(centre, Qt::OddEvenFill))
            inside.push_back(i);
    return inside;
}

int PortfolioPlan::markBeside(int mark, int way) const
{
    const int last = int(marks.size()) - 1;
    return upwards_[std::size_t(std::clamp(rank_[std::size_t(mark)] + way, 0, last))];
}

PortfolioPlan planPortfolio(const query::Portfolio& portfolio, const ChartStyle& style, QSizeF size)
{
    return PortfolioPlanner(portfolio, style, size).run();
}

} // namespace goodturn::ui
