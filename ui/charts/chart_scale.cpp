#include "ui/charts/chart_scale.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

double roundStep(double atLeast)
{
    const double power = std::pow(10.0, std::floor(std::log10(atLeast)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (power * factor >= atLeast * 0.999)
            return power * factor;
    return power * 10;
}

/// How many bars from a fixed day on (so that the same months are named at any zoom).
int calendarIndex(const query::AccountFlow& flow, int bar)
{
    const QDate day = flow.bars[size_t(bar)].from;
    switch (flow.step) {
    case query::FlowStep::Month:
        return day.year() * 12 + day.month() - 1;
    case query::FlowStep::Quarter:
        return day.year() * 4 + (day.month() - 1) / 3;
    case query::FlowStep::Week:
        return int(day.toJulianDay() / 7);
    }
    return bar;
}

std::span<const int> strides(query::FlowStep step)
{
    static constexpr std::array weeks{1, 2, 4, 8, 13, 26, 52, 104};
    static constexpr std::array months{1, 2, 3, 6, 12, 24, 60, 120};
    static constexpr std::array quarters{1, 2, 4, 8, 20, 40, 80, 200};
    switch (step) {
    case query::FlowStep::Week:
        return weeks;
    case query::FlowStep::Quarter:
        return quarters;
    case query::FlowStep::Month:
        break;
    }
    return months;
}

bool namesYearsOnly(query::FlowStep step, int stride)
{
    return (step == query::FlowStep::Month && stride >= 12) ||
           (step == query::FlowStep::Quarter && stride >= 4);
}

QString labelText(query::FlowStep step, QDate day, bool yearOnly)
{
    const QLocale locale;
    if (yearOnly)
        return QString::number(day.year());
    switch (step) {
    case query::FlowStep::Week:
        return locale.toString(day, u"d MMM"_s);
    case query::FlowStep::Quarter:
        return QCoreApplication::translate("Chart", "Q%1").arg((day.month() - 1) / 3 + 1);
    case query::FlowStep::Month:
        break;
    }
    return locale.standaloneMonthName(day.month(), QLocale::ShortFormat);
}

std::vector<TimeLabel> labelsAt(const query::AccountFlow& flow, int first, int last, int stride)
{
    std::vector<TimeLabel> labels;
    int year = 0;
    const bool yearOnly = namesYearsOnly(flow.step, stride);
    for (int bar = first; bar <= last; ++bar) {
        if (calendarIndex(flow, bar) % stride != 0)
            continue;
        const QDate day = flow.bars[size_t(bar)].from;
        TimeLabel label{bar, labelText(flow.step, day, yearOnly), {}};
        if (!yearOnly && day.year() != year)
            label.year = QString::number(day.year());
        year = day.year();
        labels.push_back(label);
    }
    return labels;
}

} // namespace

std::vector<double> ValueScale::ticks() const
{
    std::vector<double> values;
    const auto from = qint64(std::ceil(bottom / step - 1e-6));
    const auto to = qint64(std::floor(top / step + 1e-6));
    for (qint64 i = from; i <= to; ++i)
        values.push_back(double(i) * step);
    return values;
}

ValueScale valueScale(double up, double down, int most)
{
    const double range = std::max(1e-3, up - down);
    ValueScale scale;
    scale.step = roundStep(range / std::max(2, most));
    scale.top = std::ceil(up / scale.step - 1e-6) * scale.step;
    scale.bottom = std::floor(down / scale.step + 1e-6) * scale.step;
    if (scale.top <= 0)
        scale.top = scale.step / 2;
    if (scale.bottom >= 0)
        scale.bottom = -scale.step / 2;
    return scale;
}

std::vector<TimeLabel> timeLabels(const query::AccountFlow& flow, int first, int last, double room,
                                  const std::function<double(const QString&)>& widthOf)
{
    std::vector<TimeLabel> labels;
    for (const int stride : strides(flow.step)) {
        labels = labelsAt(flow, first, last, stride);
        const bool fits = std::ranges::all_of(labels, [&](const TimeLabel& label) {
            return std::max(widthOf(label.text), widthOf(label.year)) <= room * stride;
        });
        if (fits)
            break;
    }
    return labels;
}

} // namespace goodturn::ui
