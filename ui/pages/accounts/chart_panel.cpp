#include "ui/pages/accounts/chart_panel.h"

#include "core/query/queries.h"
#include "ui/charts/reciprocity_chart_view.h"
#include "ui/pages/accounts/chip.h"
#include "ui/theme/tokens.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace goodturn::ui {
using query::FlowRange;

ChartPanel::ChartPanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , unitRow_(new QWidget)
    , units_(new QButtonGroup(this))
    , ranges_(new QButtonGroup(this))
    , chart_(new ReciprocityChartView)
{
    // As high as there is room for: its hint would make the page scroll.
    chart_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    chart_->setMinimumHeight(grid(this, 44));
    auto* units = new QHBoxLayout(unitRow_);
    units->setContentsMargins(0, 0, 0, 0);
    units->setSpacing(grid(this, 1));
    auto* switches = new QHBoxLayout;
    switches->setSpacing(grid(this, 1));
    switches->addWidget(unitRow_);
    switches->addStretch();
    addRanges(*switches);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(this, 1));
    column->addLayout(switches);
    column->addWidget(chart_, 1);
    connect(units_, &QButtonGroup::idClicked, this, &ChartPanel::reload);
    connect(ranges_, &QButtonGroup::idClicked, this, [this](int id) {
        reload();
        emit rangeChosen(FlowRange(id));
    });
    connect(chart_, &ReciprocityChartView::pictureSaved, this,
            [this](const QString& path) { desk_.showStatus(tr("Saved as %1").arg(path)); });
    connect(chart_, &ReciprocityChartView::pictureFailed, this, [this](const QString& message) {
        desk_.showError(tr("The picture was not saved"), Error{ErrorKind::Io, message});
    });
}

void ChartPanel::addRanges(QHBoxLayout& row)
{
    const auto add = [&](const QString& text, const QString& spoken, FlowRange range) {
        auto* chip = new Chip(text);
        chip->setAccessibleName(spoken);
        ranges_->addButton(chip, int(range));
        row.addWidget(chip);
    };
    add(tr("6 m"), tr("Six months"), FlowRange::HalfYear);
    add(tr("1 y"), tr("One year"), FlowRange::Year);
    add(tr("2 y"), tr("Two years"), FlowRange::TwoYears);
    add(tr("All"), tr("All time"), FlowRange::All);
    ranges_->button(int(FlowRange::TwoYears))->setChecked(true);
}

FlowRange ChartPanel::range() const
{
    return FlowRange(ranges_->checkedId());
}

void ChartPanel::setRange(FlowRange range)
{
    if (auto* button = ranges_->button(int(range)))
        button->setChecked(true);
    reload();
}

QString ChartPanel::currency() const
{
    return currencies_.value(units_->checkedId());
}

void ChartPanel::setHead(const query::AccountHead& head)
{
    account_ = head.account.id;
    QStringList currencies{QString()};
    for (const auto& total : head.money)
        currencies << total.currency;
    setCurrencies(currencies);
    chart_->setTitle(head.account.name);
    reload();
}

/// One button for felt worth, and one a currency; none where there is no money to switch to.
void ChartPanel::setCurrencies(const QStringList& currencies)
{
    if (currencies == currencies_)
        return;
    const QString chosen = currency();
    currencies_ = currencies;
    for (QAbstractButton* button : units_->buttons())
        delete button;
    for (int i = 0; i < int(currencies_.size()); ++i) {
        auto* chip = new Chip(i == 0 ? tr("Felt worth") : currencies_.at(i));
        units_->addButton(chip, i);
        unitRow_->layout()->addWidget(chip);
        chip->setChecked(i == 0 || currencies_.at(i) == chosen);
    }
    unitRow_->setVisible(currencies_.size() > 1);
}

void ChartPanel::reload()
{
    if (!account_.isValid())
        return;
    const auto flow = desk_.book().queries().flow(account_, range(), currency());
    if (flow)
        chart_->setFlow(*flow);
    else
        desk_.showError(tr("The chart could not be read"), flow.error());
}

} // namespace goodturn::ui
