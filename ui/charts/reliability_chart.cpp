#include "ui/charts/reliability_chart.h"

#include "ui/charts/reliability_painter.h"
#include "ui/charts/reliability_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace goodturn::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Chart", text);
}

} // namespace

ReliabilityChart::ReliabilityChart(const std::vector<ReliabilitySeries>& series)
    : series_(drawable(series))
{
    for (const ReliabilitySeries& one : series_)
        for (const auto& bin : one.bins)
            bins_.push_back({one.name, bin});
}

std::unique_ptr<DrawnChart> ReliabilityChart::clone() const
{
    return std::make_unique<ReliabilityChart>(*this);
}

QString ReliabilityChart::name() const
{
    return tr("Reliability diagram");
}

QString ReliabilityChart::summary() const
{
    return tr("What was said against what came, in %1 groups. The arrow keys read them out.")
        .arg(QLocale().toString(stopCount()));
}

void ReliabilityChart::plan(const ChartStyle& style, QSizeF size)
{
    plan_ = planReliability(series_, style, size);
}

void ReliabilityChart::draw(QPainter& painter, const ChartStyle& style) const
{
    drawReliability(painter, plan_, style);
}

void ReliabilityChart::drawStop(QPainter& painter, const ChartStyle& style, int stop) const
{
    drawReliabilityRing(painter, plan_, style, stop);
}

QRectF ReliabilityChart::boxOf(int stop) const
{
    const ReliabilityMark& mark = plan_.marks[std::size_t(stop)];
    return squareAround(mark.centre, mark.size);
}

QString ReliabilityChart::readOut(int stop) const
{
    const Bin& shown = bins_[std::size_t(stop)];
    return binReadOut(series_.size() > 1 ? shown.series : QString(), shown.bin);
}

QStringList ReliabilityChart::headings() const
{
    QStringList names{tr("Said"), tr("Came"), tr("Number"), tr("Likely in truth")};
    if (series_.size() > 1)
        names.prepend(tr("Forecasts of"));
    return names;
}

QString ReliabilityChart::cell(int row, int column) const
{
    const Bin& shown = bins_[std::size_t(row)];
    switch (series_.size() > 1 ? column : column + 1) {
    case 0:
        return shown.series;
    case 1:
        return shareText(shown.bin.meanChance);
    case 2:
        return shareText(shown.bin.share);
    case 3:
        return QLocale().toString(shown.bin.n);
    case 4:
        return intervalText(shown.bin.interval);
    default:
        return {};
    }
}

} // namespace goodturn::ui
