#include "ui/pages/insights/insight_card.h"

#include "ui/charts/chart_diagram.h"
#include "ui/charts/drawn_chart_view.h"
#include "ui/desk/desk.h"
#include "ui/editors/tone_label.h"
#include "ui/pages/accounts/link_button.h"
#include "ui/pages/insights/chart_acts.h"
#include "ui/pages/insights/chosen_accounts.h"
#include "ui/theme/tokens.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace goodturn::ui {

InsightCard::InsightCard(Desk& desk, CardParts parts, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , parts_(std::move(parts))
    , finding_(paragraph(Tone::Heading))
    , text_(paragraph(Tone::Muted))
    , choices_(makeChoices())
    , view_(new DrawnChartView)
    , acts_(new ChartActs(desk, view_))
    , larger_(acts_->add(tr("Larger")))
    , accounts_(new ChosenAccounts(desk))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(this, 1));
    column->addWidget(paragraph(Tone::Muted, parts_.name));
    column->addWidget(finding_);
    column->addWidget(text_);
    column->addSpacing(grid(this, 1));
    column->addWidget(choices_, 0, Qt::AlignLeft);
    column->addWidget(view_);
    column->addWidget(acts_);
    column->addWidget(accounts_);
    column->addStretch();
    setTabOrder(view_->diagram(), view_->table());
    connect(view_, &DrawnChartView::stopActivated, this, &InsightCard::act);
    connect(view_, &DrawnChartView::rowActivated, this, &InsightCard::actOnRow);
    connect(view_->diagram(), &ChartDiagram::rowsChosen, this, &InsightCard::listChosen);
    connect(larger_, &LinkButton::clicked, this, [this] { emit roomWanted(!isLarge_); });
    connect(accounts_, &ChosenAccounts::closed, this, [this] {
        forget();
        view_->setFocus(Qt::OtherFocusReason);
    });
}

QComboBox* InsightCard::makeChoices()
{
    auto* choices = new QComboBox;
    choices->setAccessibleName(tr("Of what"));
    choices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choices->setMinimumContentsLength(20);
    choices->hide();
    connect(choices, &QComboBox::activated, this, [this] {
        presentChosen();
        if (chosen_.empty())
            accounts_->hide(); // they were of the choice before
    });
    return choices;
}

/// What was chosen stays so where it is still there.
void InsightCard::fillChoices()
{
    const QStringList names = parts_.choices ? parts_.choices(*insights_) : QStringList();
    const QString before = choices_->currentText();
    choices_->clear();
    choices_->addItems(names);
    choices_->setCurrentIndex(std::max(0, choices_->findText(before, Qt::MatchExactly)));
    choices_->setVisible(names.size() > 1);
}

void InsightCard::present(const std::shared_ptr<const query::Insights>& insights)
{
    const bool isSameScope = insights_ && insights_->scope == insights->scope;
    insights_ = insights;
    fillChoices();
    presentChosen();
    if (chosen_.empty() && !isSameScope)
        accounts_->hide(); // others stood there
}

void InsightCard::presentChosen()
{
    const CardParts& parts =
        choices_->currentIndex() > 0 ? parts_.chosen(choices_->currentText()) : parts_;
    const CardWords words = parts.words(*insights_);
    finding_->setText(words.finding);
    text_->setText(words.text);
    text_->setVisible(!words.text.isEmpty());
    view_->setVisible(words.hasChart);
    acts_->setVisible(words.hasChart);
    view_->setTitle(words.finding);
    view_->setChart(parts.chart(*insights_));
    if (!chosen_.empty())
        chooseAgain();
}

void InsightCard::setChartHeight(int height)
{
    isLarge_ = height > 0;
    view_->setMinimumHeight(height);
    view_->setMaximumHeight(isLarge_ ? height : QWIDGETSIZE_MAX);
    larger_->setText(isLarge_ ? tr("Back to all") : tr("Larger"));
    larger_->updateGeometry();
}

void InsightCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isLarge_)
        emit roomWanted(false);
    else
        QWidget::keyPressEvent(event);
}

void InsightCard::chooseAgain()
{
    const auto before = std::exchange(chosen_, {});
    std::vector<int> rows;
    for (int row = 0; row < view_->chart()->rowCount(); ++row)
        if (std::ranges::includes(before, view_->chart()->accountsOfRow(row)))
            rows.push_back(row);
    if (rows.empty())
        accounts_->hide();
    view_->diagram()->choose(std::move(rows));
}

void InsightCard::forget()
{
    chosen_.clear();
    view_->diagram()->choose({});
}

bool InsightCard::follow(int stop)
{
    if (!parts_.leads)
        return false;
    const auto list = parts_.leads(*insights_, *view_->chart(), stop);
    if (!list)
        return false;
    emit listWanted(*list);
    return true;
}

void InsightCard::act(int stop)
{
    if (!follow(stop))
        listAccounts(view_->chart()->groupOf(stop), view_->chart()->accountsOf(stop));
}

/// A row that is one stop leads where that does.
void InsightCard::actOnRow(int row)
{
    int only = -1;
    int found = 0;
    if (parts_.leads)
        for (int stop = 0; stop < view_->chart()->stopCount(); ++stop)
            if (std::ranges::count(view_->chart()->rowsOf(stop), row) > 0) {
                only = stop;
                ++found;
            }
    if (found != 1 || !follow(only))
        listAccounts(view_->chart()->cell(row, 0), view_->chart()->accountsOfRow(row));
}

void InsightCard::listAccounts(const QString& title, const std::vector<AccountId>& accounts)
{
    if (accounts.empty())
        return;
    if (accounts.size() == 1)
        return desk_.openAccount(accounts.front());
    const QString count = QLocale().toString(accounts.size());
    accounts_->show(title.isEmpty() ? tr("%1 accounts").arg(count)
                                    : tr("%1: %2 accounts").arg(title, count),
                    accounts);
    accounts_->setFocus(Qt::OtherFocusReason);
}

/// Those that were chosen are listed, without taking the keyboard from the chart.
void InsightCard::listChosen(const std::vector<int>& rows)
{
    chosen_.clear();
    for (const int row : rows)
        std::ranges::copy(view_->chart()->accountsOfRow(row), std::back_inserter(chosen_));
    accounts_->show(chosen_.size() == 1
                        ? tr("1 account chosen")
                        : tr("%1 accounts chosen").arg(QLocale().toString(chosen_.size())),
                    chosen_);
    std::ranges::sort(chosen_);
}

} // namespace goodturn::ui
