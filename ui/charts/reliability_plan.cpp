#include "ui/charts/reliability_plan.h"

#include "ui/charts/reliability_words.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace goodturn::ui {
using reciprocity::ReliabilityBin;

namespace {

constexpr std::size_t mostSeries = 2;

QString tr(const char* text)
{
    return QCoreApplication::translate("Chart", text);
}

bool canBeDrawn(const ReliabilityBin& bin)
{
    return bin.n > 0 && std::isfinite(bin.meanChance) && std::isfinite(bin.share) &&
           std::isfinite(bin.interval.lower) && std::isfinite(bin.interval.upper);
}

ReliabilityBin bounded(ReliabilityBin bin)
{
    for (double* share : {&bin.meanChance, &bin.share, &bin.interval.lower, &bin.interval.upper,
                          &bin.from, &bin.to})
        *share = std::clamp(*share, 0.0, 1.0);
    return bin;
}

class Planning
{
public:
    Planning(const std::vector<ReliabilitySeries>& series, const ChartStyle& style, QSizeF size)
        : series_(series)
        , size_(size)
    {
        plan_.labelFont = labelFont(style);
        plan_.em = QFontMetricsF(plan_.labelFont).height();
    }

    ReliabilityPlan plan()
    {
        placeLegend();
        placePlot();
        placeLabels();
        placeMarks();
        return std::move(plan_);
    }

private:
    double widthOf(const QString& text) const { return textWidth(plan_.labelFont, text); }

    void placeLegend()
    {
        if (series_.size() < 2)
            return;
        double x = 0;
        for (const ReliabilitySeries& one : series_) {
            const double width = widthOf(one.name);
            if (x > 0 && x + 1.4 * plan_.em + width > size_.width()) {
                x = 0;
                top_ += 1.3 * plan_.em;
            }
            const QPointF sign(x + plan_.em / 2, top_ + plan_.em / 2);
            const QRectF box(x + 1.4 * plan_.em, top_, width, plan_.em);
            plan_.legend.push_back({sign, {box, one.name, Qt::AlignLeft | Qt::AlignVCenter, true}});
            x = box.right() + 1.5 * plan_.em;
        }
        top_ += 1.8 * plan_.em;
    }

    void placePlot()
    {
        const double em = plan_.em;
        const double left = std::ceil(widthOf(shareText(1)) + em / 2);
        const double right = std::max(em, left / 2);   // half a tick's label
        const double top = std::ceil(top_ + 1.8 * em); // the name of the axis, half a tick's label
        const double bottom = 2.9 * em;
        const double side = std::max(
            em, std::floor(std::min(size_.width() - left - right, size_.height() - top - bottom)));
        plan_.plot = {left, top, side, side};
    }

    void label(const QRectF& box, const QString& text, Qt::Alignment alignment, bool strong = false)
    {
        plan_.labels.push_back({box, text, alignment, strong});
    }

    void placeLabels()
    {
        const double em = plan_.em;
        const QRectF& plot = plan_.plot;
        const double room = widthOf(shareText(1)) + em / 2;
        const double step = plot.width() < 5 * room ? 0.5 : 0.25;
        for (double share = 0; share <= 1; share += step) {
            plan_.ticks.push_back(share);
            label({plan_.xOf(share) - room / 2, plot.bottom() + 0.25 * em, room, em},
                  shareText(share), Qt::AlignCenter);
            label({0, plan_.yOf(share) - em / 2, plot.left() - 0.4 * em, em}, shareText(share),
                  Qt::AlignRight | Qt::AlignVCenter);
        }
        const double whole = std::max(plot.right(), size_.width());
        label({0, plot.top() - 1.8 * em, whole, em}, tr("What came"),
              Qt::AlignLeft | Qt::AlignVCenter, true);
        const QString said = tr("What was said");
        label({plot.right() - widthOf(said), plot.bottom() + 1.5 * em, widthOf(said), em}, said,
              Qt::AlignRight | Qt::AlignVCenter, true);
        const QString more = tr("more came than said");
        const QString less = tr("less came than said");
        const double gap = em / 2;
        if (widthOf(more) + gap > 0.7 * plot.width() || widthOf(less) + gap > 0.7 * plot.width())
            return;
        label({plot.left() + gap, plot.top() + gap / 2, widthOf(more), em}, more,
              Qt::AlignLeft | Qt::AlignVCenter);
        label({plot.right() - gap - widthOf(less), plot.bottom() - gap / 2 - em, widthOf(less), em},
              less, Qt::AlignRight | Qt::AlignVCenter);
    }

    void placeMarks()
    {
        int most = 1;
        for (const ReliabilitySeries& one : series_)
            for (const ReliabilityBin& bin : one.bins)
                most = std::max(most, bin.n);
        const double apart =
            series_.size() > 1 ? 0.2 * plan_.em : 0; // that neither hides the other
        for (int i = 0; i < int(series_.size()); ++i) {
            const auto& bins = series_[std::size_t(i)].bins;
            for (int k = 0; k < int(bins.size()); ++k) {
                const ReliabilityBin& bin = bins[std::size_t(k)];
                const QPointF centre(plan_.xOf(bin.meanChance) + (i == 0 ? -apart : apart),
                                     plan_.yOf(bin.share));
                plan_.marks.push_back(
                    {i, k, centre, plan_.em * (0.4 + 0.65 * std::sqrt(double(bin.n) / most)),
                     plan_.yOf(bin.interval.upper), plan_.yOf(bin.interval.lower)});
            }
        }
    }

    const std::vector<ReliabilitySeries>& series_;
    QSizeF size_;
    double top_ = 0;
    ReliabilityPlan plan_;
};

} // namespace

std::vector<ReliabilitySeries> drawable(const std::vector<ReliabilitySeries>& series)
{
    std::vector<ReliabilitySeries> kept;
    for (const ReliabilitySeries& one : series) {
        if (kept.size() == mostSeries)
            break;
        ReliabilitySeries clean{one.name, {}};
        for (const ReliabilityBin& bin : one.bins)
            if (canBeDrawn(bin))
                clean.bins.push_back(bounded(bin));
        if (!clean.bins.empty())
            kept.push_back(std::move(clean));
    }
    return kept;
}

double ReliabilityPlan::xOf(double said) const
{
    return plot.left() + said * plot.width();
}

double ReliabilityPlan::yOf(double came) const
{
    return plot.bottom() - came * plot.height();
}

int ReliabilityPlan::markAt(QPointF place) const
{
    int nearest = -1;
    double least = 0;
    for (int i = 0; i < int(marks.size()); ++i) {
        const ReliabilityMark& mark = marks[std::size_t(i)];
        const QPointF off = place - mark.centre;
        const double distance = std::hypot(off.x(), off.y());
        if (distance <= std::max(mark.size, em) * 0.6 && (nearest < 0 || distance < least)) {
            nearest = i;
            least = distance;
        }
    }
    return nearest;
}

ReliabilityPlan planReliability(const std::vector<ReliabilitySeries>& series,
                                const ChartStyle& style, QSizeF size)
{
    return Planning(series, style, size).plan();
}

} // namespace goodturn::ui
