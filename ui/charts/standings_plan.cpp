#include "ui/charts/standings_plan.h"

#include "core/domain/labels.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr double widestBar = 2.6; // lines of text

QString tr(const char* text)
{
    return QCoreApplication::translate("Chart", text);
}

/// The months as bars without height, for the labels under them.
query::AccountFlow monthsOf(const query::StandingsOverTime& standings)
{
    query::AccountFlow flow;
    flow.step = query::FlowStep::Month;
    for (const query::StandingsAt& end : standings.ends) {
        query::FlowBar bar;
        bar.from = QDate(end.day.year(), end.day.month(), 1);
        bar.to = end.day;
        flow.bars.push_back(bar);
    }
    return flow;
}

class StandingsPlanner
{
public:
    StandingsPlanner(const query::StandingsOverTime& standings, const ChartStyle& style,
                     QSizeF size)
        : standings_(standings)
        , size_(size)
    {
        plan_.labelFont = labelFont(style);
        plan_.em = QFontMetricsF(plan_.labelFont).height();
    }

    StandingsPlan run()
    {
        placeLegend();
        placePlot();
        placeMonths();
        placeBands();
        return std::move(plan_);
    }

private:
    double widthOf(const QString& text) const { return textWidth(plan_.labelFont, text); }

    void placeLegend()
    {
        for (const Standing standing : standingOrder) {
            const bool occurs = std::ranges::any_of(
                standings_.ends, [&](const auto& end) { return end.of(standing) > 0; });
            if (!occurs)
                continue;
            StandingKey key{standing, {}, {}};
            key.words.text = goodturn::label(standing);
            plan_.legend.push_back(key);
        }
        bottom_ = placeKeys(plan_.legend, plan_.labelFont, size_);
    }

    void placePlot()
    {
        const double em = plan_.em;
        int most = 1;
        for (const query::StandingsAt& end : standings_.ends)
            most = std::max(most, end.n());
        const QString name = tr("Accounts");
        const double top = sideOf(em) + em * 1.5;
        const double below = em * 2.4;
        const double height = std::max(em * 3, bottom_ - top - below);
        ValueScale scale = valueScale(most, 0, std::clamp(int(height / (em * 2.2)), 2, 8));
        scale.step = std::max(1.0, scale.step);
        most_ = std::max(scale.top, double(most));
        double widest = 0;
        for (double tick = 0; tick <= most_ + 1e-9; tick += scale.step)
            widest = std::max(widest, widthOf(QLocale().toString(qint64(tick))));
        const double left = sideOf(em) + widest + em * 0.5;
        plan_.plot = {left, top, std::max(em * 3, size_.width() - left - sideOf(em)), height};
        plan_.labels.push_back({QRectF(sideOf(em), sideOf(em), size_.width() - sideOf(em), em),
                                name, Qt::AlignLeft | Qt::AlignVCenter, true});
        for (double tick = 0; tick <= most_ + 1e-9; tick += scale.step) {
            plan_.ticks.emplace_back(yOf(tick), QLocale().toString(qint64(tick)));
            plan_.labels.push_back({QRectF(0, yOf(tick) - em / 2, left - em * 0.4, em),
                                    plan_.ticks.back().second, Qt::AlignRight | Qt::AlignVCenter});
        }
    }

    double yOf(double count) const
    {
        return plan_.plot.bottom() - count / most_ * plan_.plot.height();
    }
    double step() const
    {
        return plan_.plot.width() / std::max<double>(1, double(standings_.ends.size()));
    }

    void placeMonths()
    {
        if (standings_.ends.empty())
            return;
        const double em = plan_.em;
        const auto labels =
            timeLabels(monthsOf(standings_), 0, int(standings_.ends.size()) - 1, step(),
                       [this, em](const QString& text) { return widthOf(text) + em * 0.8; });
        for (const TimeLabel& label : labels) {
            const double width = std::max(widthOf(label.text), widthOf(label.year)) + 1;
            const double middle = plan_.plot.left() + (label.bar + 0.5) * step();
            const double x =
                std::clamp(middle - width / 2, 0.0, std::max(0.0, size_.width() - width));
            const QRectF box(x, plan_.plot.bottom() + em * 0.25, width, em);
            plan_.labels.push_back({box, label.text});
            if (!label.year.isEmpty())
                plan_.labels.push_back(
                    {box.translated(0, em * 0.98), label.year, Qt::AlignCenter, true});
        }
    }

    void placeBands()
    {
        const double width = std::min(step() * 0.78, plan_.em * widestBar);
        for (int i = 0; i < int(standings_.ends.size()); ++i) {
            const query::StandingsAt& end = standings_.ends[std::size_t(i)];
            const double left = std::round(plan_.plot.left() + (i + 0.5) * step() - width / 2);
            const double right = std::max(left + 1, std::round(left + width));
            int under = 0;
            for (const Standing standing : standingOrder) {
                const int count = end.of(standing);
                if (count <= 0)
                    continue;
                const double bottom = yOf(under);
                under += count;
                plan_.bands.push_back(
                    {i, standing, QRectF(QPointF(left, yOf(under)), QPointF(right, bottom))});
            }
        }
    }

    const query::StandingsOverTime& standings_;
    QSizeF size_;
    double bottom_ = 0;
    double most_ = 1;
    StandingsPlan plan_;
};

} // namespace

int StandingsPlan::bandAt(QPointF place) const
{
    for (int i = 0; i < int(bands.size()); ++i)
        if (bands[std::size_t(i)].box.contains(place))
            return i;
    return -1;
}

int StandingsPlan::bandInMonthBeside(int band, int way) const
{
    const StandingBand& from = bands[std::size_t(band)];
    int nearest = -1;
    double least = 0;
    for (int i = 0; i < int(bands.size()); ++i) {
        const StandingBand& other = bands[std::size_t(i)];
        if (other.end != from.end + way)
            continue;
        if (other.standing == from.standing)
            return i;
        const double off = std::abs(other.box.center().y() - from.box.center().y());
        if (nearest < 0 || off < least) {
            nearest = i;
            least = off;
        }
    }
    return nearest < 0 ? band : nearest;
}

int StandingsPlan::bandBeside(int band, int way) const
{
    const int next = band + way;
    const bool isThere = next >= 0 && next < int(bands.size()) &&
                         bands[std::size_t(next)].end == bands[std::size_t(band)].end;
    return isThere ? next : band;
}

StandingsPlan planStandings(const query::StandingsOverTime& standings, const ChartStyle& style,
                            QSizeF size)
{
    return StandingsPlanner(standings, style, size).run();
}

} // namespace goodturn::ui
