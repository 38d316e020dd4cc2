#include "ui/pages/insights/forecast_section.h"

#include "ui/charts/drawn_chart_view.h"
#include "ui/charts/reliability_chart.h"
#include "ui/charts/reliability_words.h"
#include "ui/editors/tone_label.h"
#include "ui/pages/insights/chart_acts.h"
#include "ui/pages/insights/forecast_words.h"
#include "ui/theme/tokens.h"

#include <QGridLayout>
#include <QLocale>

namespace goodturn::ui {

namespace {

constexpr int fewestInAGroup = 8;

/// As wide as it may be, with room to its right: what is narrow does not narrow what is around it.
QBoxLayout* leftOf(QWidget* widget)
{
    auto* row = new QHBoxLayout;
    row->addWidget(widget, 1);
    row->addStretch();
    return row;
}

/// A row of the figures: what it is, and a value for each line.
struct Measure
{
    QString name;
    QString (*of)(const book::ForecastScore&);
};

std::vector<Measure> measures(const std::vector<ForecastLine>& lines)
{
    const QString average =
        lines.size() == 1 ? ForecastSectionView::tr("Brier score of always saying %1")
                                .arg(shareText(lines.front().forecasts.score.baseRate))
                          : ForecastSectionView::tr("Brier score of always saying the average");
    return {{ForecastSectionView::tr("Forecasts scored"),
             [](const book::ForecastScore& f) { return QLocale().toString(f.score.n); }},
            {ForecastSectionView::tr("Said on average"),
             [](const book::ForecastScore& f) { return shareText(meanChance(f)); }},
            {ForecastSectionView::tr("Came"),
             [](const book::ForecastScore& f) { return shareText(f.score.baseRate); }},
            {ForecastSectionView::tr("Likely in truth"),
             [](const book::ForecastScore& f) {
                 return intervalText(reciprocity::wilsonInterval(happened(f), f.score.n));
             }},
            {ForecastSectionView::tr("Brier score of what was said"),
             [](const book::ForecastScore& f) { return brierText(f.score.brier); }},
            {average, [](const book::ForecastScore& f) { return brierText(f.score.baseBrier); }}};
}

} // namespace

ForecastSectionView::ForecastSectionView(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , name_(paragraph(Tone::Muted))
    , finding_(paragraph(Tone::Title))
    , text_(paragraph(Tone::Body))
    , figures_(new QWidget)
    , meaning_(paragraph(Tone::Muted))
    , diagram_(makeDiagram())
{
    text_->setMaximumWidth(grid(this, 180)); // longer lines are hard to read
    figures_->setMaximumWidth(grid(this, 105));
    auto* words = new QVBoxLayout;
    words->setSpacing(grid(this, 2));
    words->addWidget(name_);
    words->addWidget(finding_);
    words->addLayout(leftOf(text_));
    words->addSpacing(grid(this, 1));
    words->addLayout(leftOf(figures_));
    words->addWidget(meaning_);
    words->addStretch();
    halves_ = new QBoxLayout(QBoxLayout::LeftToRight, this);
    halves_->setContentsMargins(0, 0, 0, 0);
    halves_->setSpacing(grid(this, 8));
    halves_->addLayout(words, 3);
    halves_->addWidget(diagram_, 2, Qt::AlignTop);
}

QWidget* ForecastSectionView::makeDiagram()
{
    auto* box = new QWidget;
    view_ = new DrawnChartView;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(this, 2));
    column->addWidget(view_);
    column->addWidget(new ChartActs(desk_, view_));
    return box;
}

void ForecastSectionView::show(const ForecastSection& section)
{
    name_->setText(section.name);
    finding_->setText(section.finding);
    text_->setText(section.text);
    figures_->setVisible(section.hasFigures());
    diagram_->setVisible(section.hasFigures());
    meaning_->setText(section.note);
    meaning_->setVisible(!section.note.isEmpty());
    fillFigures(section.lines);
    std::vector<ReliabilitySeries> series;
    for (const ForecastLine& line : section.lines)
        series.push_back({line.name, joined(line.forecasts.reliability, fewestInAGroup)});
    view_->setChart(std::make_shared<ReliabilityChart>(series));
    view_->setTitle(section.finding);
}

void ForecastSectionView::fillFigures(const std::vector<ForecastLine>& lines)
{
    qDeleteAll(figures_->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    delete figures_->layout();
    if (lines.empty())
        return;
    auto* cells = new QGridLayout(figures_);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setHorizontalSpacing(grid(this, 6));
    cells->setVerticalSpacing(grid(this, 1));
    const auto put = [&](Tone tone, const QString& text, int row, int column) {
        auto* label = new ToneLabel(tone, text);
        label->setWordWrap(column == 0);
        cells->addWidget(label, row, column,
                         column == 0 ? Qt::Alignment() : Qt::AlignRight | Qt::AlignTop);
    };
    int row = 0;
    if (lines.size() > 1) {
        for (int i = 0; i < int(lines.size()); ++i)
            put(Tone::Heading, lines[std::size_t(i)].name, row, i + 1);
        ++row;
    }
    for (const Measure& measure : measures(lines)) {
        put(Tone::Body, measure.name, row, 0);
        for (int i = 0; i < int(lines.size()); ++i)
            put(Tone::Heading, measure.of(lines[std::size_t(i)].forecasts), row, i + 1);
        ++row;
    }
    cells->setColumnStretch(0, 1);
}

void ForecastSectionView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool roomy = width() >= fontMetrics().height() * 38;
    halves_->setDirection(roomy ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace goodturn::ui
