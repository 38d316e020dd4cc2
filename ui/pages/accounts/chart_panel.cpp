#include "ui/pages/accounts/chart_panel.h"

#include "core/query/queries.h"
#include "ui/charts/reciprocity_chart_view.h"
#include "ui/editors/flow_layout.h"
#include "ui/pages/accounts/chip.h"
#include "ui/pages/accounts/compare_line.h"
#include "ui/pages/accounts/full_stage.h"
#include "ui/pages/accounts/median_reader.h"
#include "ui/print/chart_print.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/tokens.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QMenu>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace goodturn::ui {
using query::FlowRange;

ChartPanel::ChartPanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , body_(new QWidget)
    , unitRow_(new QWidget)
    , units_(new QButtonGroup(this))
    , ranges_(new QButtonGroup(this))
    , comparedChip_(new Chip(QString()))
    , show_(new Chip(tr("Show")))
    , menu_(new QMenu(this))
    , line_(new CompareLine(desk))
    , median_(new MedianReader(desk, this))
    , chart_(new ReciprocityChartView)
{
    build();
    connectChart();
    connect(units_, &QButtonGroup::idClicked, this, &ChartPanel::reload);
    connect(ranges_, &QButtonGroup::idClicked, this, [this](int id) {
        reload();
        emit rangeChosen(FlowRange(id));
    });
    connect(menu_, &QMenu::aboutToShow, this, &ChartPanel::fillMenu);
    connect(comparedChip_, &Chip::clicked, this, [this] { compareWith({}); });
    connect(line_, &CompareLine::chosen, this, &ChartPanel::compareWith);
    connect(line_, &CompareLine::left, this, [this] { chart_->setFocus(); });
    connect(median_, &MedianReader::ready, this, &ChartPanel::reload);
    connect(&desk_.book().notifier(), &change::ChangeNotifier::changed, this,
            [this](const change::ChangeSet& changes) {
                if (compared_.isValid() && changes.touchesAccount(compared_))
                    reload();
            });
    auto* full = new QShortcut(QKeySequence(Qt::Key_F11), body_);
    connect(full, &QShortcut::activated, this, [this] { setFullScreen(!isFullScreen()); });
}

ChartPanel::~ChartPanel()
{
    delete stage_;
}

void ChartPanel::build()
{
    // As high as there is room for: its hint would make the page scroll.
    chart_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    chart_->setMinimumHeight(grid(this, 44));
    auto* units = new FlowLayout(grid(this, 1), unitRow_);
    units->addWidget(comparedChip_);
    comparedChip_->setChecked(true);
    comparedChip_->hide();
    show_->setMenu(menu_);
    show_->setAccessibleName(tr("What the chart shows"));
    auto* switches = new QHBoxLayout;
    switches->setSpacing(grid(this, 1));
    switches->addWidget(unitRow_, 1);
    switches->addWidget(show_, 0, Qt::AlignTop);
    addRanges(*switches);
    auto* column = new QVBoxLayout(body_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(this, 1));
    column->addLayout(switches);
    column->addWidget(line_);
    column->addWidget(chart_, 1);
    auto* place = new QVBoxLayout(this);
    place->setContentsMargins(0, 0, 0, 0);
    place->addWidget(body_);
}

void ChartPanel::connectChart()
{
    chart_->setEntryWords([this](std::span<const qint64> favours) {
        return desk_.book().queries().entryLines(favours).value_or(QStringList());
    });
    followPictures(desk_, chart_);
}

void ChartPanel::addRanges(QHBoxLayout& row)
{
    const auto add = [&](const QString& text, const QString& spoken, FlowRange range) {
        auto* chip = new Chip(text);
        chip->setAccessibleName(spoken);
        ranges_->addButton(chip, int(range));
        row.addWidget(chip, 0, Qt::AlignTop);
    };
    add(tr("6 m"), tr("Six months"), FlowRange::HalfYear);
    add(tr("1 y"), tr("One year"), FlowRange::Year);
    add(tr("2 y"), tr("Two years"), FlowRange::TwoYears);
    add(tr("All"), tr("All time"), FlowRange::All);
    ranges_->button(int(FlowRange::TwoYears))->setChecked(true);
}

/// Of balances there is something to say only in points: money is never weighed by its age.
void ChartPanel::fillMenu()
{
    menu_->clear();
    const bool inPoints = currency().isEmpty();
    QAction* feelings = menu_->addAction(tr("How they and you may feel it"), this,
                                         [this] { setFeelingsShown(!feelings_); });
    feelings->setCheckable(true);
    feelings->setChecked(feelings_);
    feelings->setEnabled(inPoints);
    menu_->addSeparator();
    menu_->addAction(tr("Compare with an account…"), this, &ChartPanel::askWhatToCompare)
        ->setEnabled(inPoints);
    QAction* median = menu_->addAction(tr("Compare with the median of the book"), this, [this] {
        withMedian_ ? compareWith({}) : compareWithMedian();
    });
    median->setCheckable(true);
    median->setChecked(withMedian_);
    median->setEnabled(inPoints);
    menu_->addSeparator();
    chart_->addActs(*menu_);
    menu_->addSeparator();
    QAction* full = menu_->addAction(
        tr("Full screen") + u'\t' + QKeySequence(Qt::Key_F11).toString(QKeySequence::NativeText),
        this, [this] { setFullScreen(!isFullScreen()); });
    full->setCheckable(true);
    full->setChecked(isFullScreen());
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

void ChartPanel::setFeelingsShown(bool shown)
{
    if (std::exchange(feelings_, shown) == shown)
        return;
    reload();
    emit feelingsChosen(shown);
}

void ChartPanel::compareWith(AccountId other)
{
    compared_ = other;
    withMedian_ = false;
    showCompared();
}

void ChartPanel::compareWithMedian()
{
    compared_ = {};
    withMedian_ = true;
    showCompared();
}

void ChartPanel::askWhatToCompare()
{
    line_->ask();
}

/// The chip names what is beside the account, and takes it away again.
void ChartPanel::showCompared()
{
    const QString name = withMedian_
                             ? tr("the median")
                             : desk_.book().queries().accountName(compared_).value_or(QString());
    const QFontMetrics metrics = fontMetrics();
    const int room = std::max(metrics.averageCharWidth() * 18,
                              metrics.horizontalAdvance(tr("beside %1").arg(tr("the median"))));
    const QString words = tr("beside %1").arg(name);
    comparedChip_->setText(
        plainCaption(metrics.elidedText(words, Qt::ElideRight, room) + tr("  ×")));
    comparedChip_->setAccessibleName(tr("Stop comparing with %1").arg(name));
    comparedChip_->setToolTip(plainToolTip(comparedChip_->accessibleName()));
    comparedChip_->setChecked(true);
    comparedChip_->updateGeometry();
    comparedChip_->setVisible(withMedian_ || compared_.isValid());
    reload();
}

void ChartPanel::setHead(const query::AccountHead& head)
{
    if (account_ != head.account.id)
        chart_->forget();
    account_ = head.account.id;
    name_ = head.account.name;
    QStringList currencies{QString()};
    for (const auto& total : head.money)
        currencies << total.currency;
    setCurrencies(currencies);
    chart_->setTitle(name_);
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
    for (int i = 0; i < int(currencies_.size()) && currencies_.size() > 1; ++i) {
        auto* chip = new Chip(i == 0 ? tr("Felt worth") : currencies_.at(i));
        units_->addButton(chip, i);
        unitRow_->layout()->addWidget(chip);
        chip->setChecked(i == 0 || currencies_.at(i) == chosen);
    }
    unitRow_->layout()->addWidget(comparedChip_); // goes on standing at the end
}

void ChartPanel::reload()
{
    if (!account_.isValid())
        return;
    query::FlowOptions options;
    options.currency = currency();
    options.feelings = feelings_;
    if (compared_.isValid())
        options.besides = compared_;
    auto flow = desk_.book().queries().flow(account_, range(), options);
    if (!flow)
        return desk_.showError(tr("The chart could not be read"), flow.error());
    if (withMedian_ && options.currency.isEmpty())
        addMedian(*flow);
    chart_->setFlow(*flow);
}

void ChartPanel::addMedian(query::AccountFlow& flow)
{
    std::vector<QDate> days;
    for (const query::FlowPoint& point : flow.balance)
        days.push_back(point.day);
    flow.comparison = median_->ask(days);
}

void ChartPanel::setFullScreen(bool full)
{
    if (full == isFullScreen())
        return;
    if (full) {
        stage_ = new FullStage(name_, body_, window());
        connect(stage_, &FullStage::left, this, [this] { setFullScreen(false); });
        stage_->setGeometry(screen()->geometry()); // where no window manager sees to it
        stage_->showFullScreen();
    } else {
        FullStage* stage = std::exchange(stage_, nullptr);
        layout()->addWidget(body_);
        stage->hide();
        stage->deleteLater();
    }
    body_->show();
    chart_->setFocus();
}

/// The account is gone, or another place of the program is shown.
void ChartPanel::hideEvent(QHideEvent* event)
{
    if (!event->spontaneous())
        setFullScreen(false);
    QWidget::hideEvent(event);
}

} // namespace goodturn::ui
