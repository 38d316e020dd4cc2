#include "ui/pages/insights/insights_scope_bar.h"

#include "ui/editors/day_field.h"
#include "ui/editors/flow_layout.h"
#include "ui/editors/tone_label.h"
#include "ui/lists/filter_bar.h"
#include "ui/pages/accounts/chip.h"
#include "ui/theme/tokens.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace goodturn::ui {
using query::ListKind;

namespace {

constexpr int typingMs = 400;

QDate monthsBack(QDate today, int months)
{
    return QDate(today.year(), today.month(), 1).addMonths(1 - months);
}

} // namespace

InsightsScopeBar::InsightsScopeBar(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , filters_(new FilterBar(desk.book().queries().listFields(ListKind::Accounts),
                             desk.book().clock().today(),
                             [&desk](const QString& field) {
                                 return desk.book()
                                     .queries()
                                     .listValues(ListKind::Accounts, field)
                                     .value_or(QStringList());
                             }))
    , count_(new ToneLabel(Tone::Muted))
    , periods_(new QButtonGroup(this))
    , from_(new DayField(desk.book().clock().today()))
    , to_(new DayField(desk.book().clock().today()))
    , problem_(paragraph(Tone::Alert))
{
    auto* accounts = new QWidget;
    auto* line = new QHBoxLayout(accounts);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(grid(this, 3));
    count_->setMinimumHeight(filters_->addButton()->sizeHint().height()); // on one line with it
    line->addWidget(count_, 0, Qt::AlignTop);
    line->addWidget(filters_, 1);
    halves_ = new QBoxLayout(QBoxLayout::LeftToRight);
    halves_->setSpacing(grid(this, 2));
    halves_->addWidget(accounts, 1);
    halves_->addWidget(makePeriods());
    days_ = makeDays();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(this, 2));
    column->addLayout(halves_);
    column->addWidget(days_);
    days_->hide();
    connect(filters_, &FilterBar::changed, this, &InsightsScopeBar::changed);
    connect(periods_, &QButtonGroup::idClicked, this, &InsightsScopeBar::periodChosen);
    connect(&desk.book().notifier(), &change::ChangeNotifier::changed, this,
            &InsightsScopeBar::followFields);
    typing_.setSingleShot(true);
    typing_.setInterval(typingMs);
    connect(&typing_, &QTimer::timeout, this, &InsightsScopeBar::changed);
}

QWidget* InsightsScopeBar::makePeriods()
{
    auto* box = new QWidget;
    auto* row = new FlowLayout(grid(this, 1), box);
    const auto add = [&](const QString& text, Period period) {
        auto* chip = new Chip(text);
        periods_->addButton(chip, int(period));
        row->addWidget(chip);
    };
    add(tr("All time"), Period::All);
    add(tr("Last year"), Period::Year);
    add(tr("Two years"), Period::TwoYears);
    add(tr("From – to"), Period::Days);
    periodButton(Period::All)->setChecked(true);
    return box;
}

QWidget* InsightsScopeBar::makeDays()
{
    auto* box = new QWidget;
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(grid(this, 2));
    const auto add = [&](const QString& text, DayField* field) {
        auto* name = new ToneLabel(Tone::Muted, text);
        name->setBuddy(field);
        line->addWidget(name);
        line->addWidget(field);
        connect(field, &DayField::edited, this, &InsightsScopeBar::daysEdited);
    };
    add(tr("Fro&m"), from_);
    add(tr("t&o"), to_);
    from_->setPlaceholder(tr("the first entry"));
    to_->setPlaceholder(tr("today"));
    line->addWidget(problem_, 1);
    line->addStretch();
    return box;
}

QAbstractButton* InsightsScopeBar::periodButton(Period period) const
{
    return periods_->button(int(period));
}

void InsightsScopeBar::setCount(int accounts)
{
    count_->setText(accounts == 1 ? tr("1 account")
                                  : tr("%1 accounts").arg(QLocale().toString(accounts)));
}

query::InsightsScope InsightsScopeBar::scope() const
{
    const QDate today = desk_.book().clock().today();
    query::InsightsScope scope;
    scope.accounts = filters_->filter();
    switch (Period(periods_->checkedId())) {
    case Period::All:
        break;
    case Period::Year:
        scope.from = monthsBack(today, 12);
        break;
    case Period::TwoYears:
        scope.from = monthsBack(today, 24);
        break;
    case Period::Days:
        scope.from = fromDay_;
        scope.to = toDay_;
        break;
    }
    return scope;
}

void InsightsScopeBar::periodChosen()
{
    days_->setVisible(periodButton(Period::Days)->isChecked());
    if (days_->isVisible())
        from_->setFocus(Qt::OtherFocusReason);
    emit changed();
}

/// Days that make no sense are said to be so, and leave the picture as it is.
void InsightsScopeBar::daysEdited()
{
    const auto from = from_->day();
    const auto to = to_->day();
    const bool turned = from && to && from->isValid() && to->isValid() && *to < *from;
    problem_->setText(!from    ? from.error().message
                      : !to    ? to.error().message
                      : turned ? tr("The second day comes before the first.")
                               : QString());
    if (!problem_->text().isEmpty() || (*from == fromDay_ && *to == toDay_))
        return;
    fromDay_ = *from;
    toDay_ = *to;
    typing_.start();
}

/// The book has other fields of its own.
void InsightsScopeBar::followFields(const change::ChangeSet& changes)
{
    if (changes.everything || changes.touches(RecordKind::CustomField))
        filters_->renewFields();
}

void InsightsScopeBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool roomy = width() >= fontMetrics().height() * 40;
    halves_->setDirection(roomy ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace goodturn::ui
