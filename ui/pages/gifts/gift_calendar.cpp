#include "ui/pages/gifts/gift_calendar.h"

#include "ui/editors/tone_label.h"
#include "ui/pages/accounts/record_table.h"
#include "ui/pages/gifts/gift_words.h"
#include "ui/pages/gifts/month_delegate.h"
#include "ui/theme/format.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using query::GiftRow;

namespace {

constexpr int budgetChars = 46;

using Sums = std::map<QString, Money>;

void addTo(Sums& sums, const Money& money)
{
    const auto found = sums.find(money.currency());
    if (found == sums.end())
        sums.emplace(money.currency(), money);
    else if (const auto sum = add(found->second, money))
        found->second = *sum;
}

QString sumsText(const Sums& sums)
{
    QStringList amounts;
    for (const auto& [currency, sum] : sums)
        amounts << moneyText(sum);
    return amounts.join(u" + "_s);
}

QDate dayOfCost(const GiftRow& row)
{
    return row.sentOn.isValid() ? row.sentOn : row.arriveBy;
}

bool isIn(QDate month, QDate day)
{
    return day.year() == month.year() && day.month() == month.month();
}

Sums sumOfMonth(const std::vector<GiftRow>& gifts, QDate month)
{
    Sums sums;
    for (const GiftRow& row : gifts)
        if (const auto money = row.cost ? row.cost : row.budget;
            money && !isLetGo(row.state) && isIn(month, dayOfCost(row)))
            addTo(sums, *money);
    return sums;
}

std::vector<TableColumn<AccountBudget>> budgetColumns()
{
    using Column = TableColumn<AccountBudget>;
    return {
        Column(GiftCalendar::tr("Client"), [](const AccountBudget& one) { return one.account; }),
        Column(
            GiftCalendar::tr("Month"), [](const AccountBudget& one) { return one.ofMonth; }, 12,
            Qt::AlignTrailing),
        Column(
            GiftCalendar::tr("Year"), [](const AccountBudget& one) { return one.ofYear; }, 12,
            Qt::AlignTrailing)};
}

} // namespace

std::vector<AccountBudget> accountBudgets(const std::vector<GiftRow>& gifts, QDate month)
{
    struct Of
    {
        QString name;
        Sums month, year;
    };
    std::map<AccountId, Of> all;
    for (const GiftRow& row : gifts) {
        const QDate day = dayOfCost(row);
        const auto money = row.cost ? row.cost : row.budget;
        if (!money || isLetGo(row.state) || day.year() != month.year())
            continue;
        Of& one = all[row.accountId];
        one.name = row.account;
        addTo(one.year, *money);
        if (isIn(month, day))
            addTo(one.month, *money);
    }
    std::vector<AccountBudget> budgets;
    for (const auto& [id, one] : all)
        budgets.push_back({id, one.name, sumsText(one.month), sumsText(one.year)});
    std::ranges::stable_sort(budgets, [](const AccountBudget& a, const AccountBudget& b) {
        return std::pair(a.ofMonth.isEmpty(), a.account) <
               std::pair(b.ofMonth.isEmpty(), b.account);
    });
    return budgets;
}

GiftMonthView::GiftMonthView(GiftMonth* days, QWidget* parent) : QTableView(parent), days_(days)
{
    setModel(days);
    setItemDelegate(new MonthDelegate(this));
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalHeader(new QuietHeader(this));
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    setAccessibleName(tr("Calendar of gifts"));
}

QDate GiftMonthView::current() const
{
    return days_->dayAt(currentIndex());
}

void GiftMonthView::goTo(QDate day)
{
    const QDate before = days_->month();
    days_->setMonth(day);
    setCurrentIndex(days_->indexOf(day));
    if (days_->month() != before)
        emit monthShown();
}

void GiftMonthView::keyPressEvent(QKeyEvent* event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    const QDate day = current().isValid() ? current() : days_->month();
    switch (event->key()) {
    case Qt::Key_Left:
        return goTo(day.addDays(-forward));
    case Qt::Key_Right:
        return goTo(day.addDays(forward));
    case Qt::Key_Up:
        return goTo(day.addDays(-GiftMonth::weekDays));
    case Qt::Key_Down:
        return goTo(day.addDays(GiftMonth::weekDays));
    case Qt::Key_PageUp:
        return goTo(day.addMonths(-1));
    case Qt::Key_PageDown:
        return goTo(day.addMonths(1));
    case Qt::Key_Home:
        emit homeWanted();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        emit opened(day);
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void GiftMonthView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const QDate day = days_->dayAt(indexAt(event->pos())); day.isValid())
        emit opened(day);
}

void GiftMonthView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    viewport()->update();
}

GiftCalendar::GiftCalendar(QWidget* parent)
    : QWidget(parent)
    , days_(new GiftMonth(this))
    , view_(new GiftMonthView(days_))
    , budgets_(new RowTableModel<AccountBudget>(
          budgetColumns(), [](const AccountBudget& one) { return one.id.value(); }, this))
    , budgetTable_(new RecordTable)
{
    budgetTable_->setRecords(budgets_, tr("What gifts cost by client"),
                             tr("No gift of this year has a budget or a cost."));
    budgetTable_->setFixedWidth(fontMetrics().averageCharWidth() * budgetChars);
    auto* body = new QHBoxLayout;
    body->setSpacing(grid(this, 3));
    body->addWidget(view_, 1);
    body->addWidget(budgetTable_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(this, 3), grid(this, 2), grid(this, 3), grid(this, 3));
    layout->setSpacing(grid(this, 2));
    layout->addWidget(makeHead());
    layout->addLayout(body, 1);
    connect(view_, &GiftMonthView::monthShown, this, &GiftCalendar::followMonth);
    connect(view_, &GiftMonthView::opened, this, &GiftCalendar::open);
    connect(view_, &GiftMonthView::homeWanted, this, [this] { view_->goTo(today_); });
    connect(budgetTable_, &RecordTable::opened, this,
            [this](int row) { emit accountWanted(budgets_->row(row).id); });
}

QWidget* GiftCalendar::makeHead()
{
    auto* head = new QWidget(this);
    const auto arrow = [&](Qt::ArrowType type, const QString& name, int months) {
        auto* button = new QToolButton(head);
        button->setArrowType(type);
        button->setAutoRaise(true);
        button->setAccessibleName(name);
        button->setToolTip(name);
        connect(button, &QToolButton::clicked, this,
                [this, months] { view_->goTo(days_->month().addMonths(months)); });
        return button;
    };
    title_ = new ToneLabel(Tone::Title, {}, head);
    title_->setObjectName(u"monthTitle"_s);
    sum_ = new ToneLabel(Tone::Muted, {}, head);
    sum_->setObjectName(u"monthSum"_s);
    auto* now = new QPushButton(tr("Toda&y"), head);
    connect(now, &QPushButton::clicked, this, [this] {
        view_->goTo(today_);
        view_->setFocus(Qt::OtherFocusReason);
    });
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(this, 2));
    layout->addWidget(arrow(isRightToLeft() ? Qt::RightArrow : Qt::LeftArrow,
                            tr("The month before (Page Up)"), -1));
    layout->addWidget(title_);
    layout->addWidget(arrow(isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow,
                            tr("The month after (Page Down)"), 1));
    layout->addWidget(now);
    layout->addStretch();
    layout->addWidget(sum_);
    return head;
}

void GiftCalendar::focusInEvent(QFocusEvent*)
{
    view_->setFocus(Qt::OtherFocusReason);
}

void GiftCalendar::setGifts(const std::vector<GiftRow>& gifts, QDate today)
{
    const bool isFirst = !today_.isValid();
    gifts_ = gifts;
    today_ = today;
    days_->setGifts(gifts, today);
    if (isFirst)
        view_->goTo(today);
    followMonth();
}

void GiftCalendar::followMonth()
{
    title_->setText(QLocale().toString(days_->month(), u"MMMM yyyy"_s));
    const QString sum = sumsText(sumOfMonth(gifts_, days_->month()));
    sum_->setText(sum.isEmpty() ? QString() : tr("gifts of this month: %1").arg(sum));
    budgets_->setRows(accountBudgets(gifts_, days_->month()));
}

/// One gift at once; of several one is chosen.
void GiftCalendar::open(QDate day)
{
    const auto entries = days_->entries(day);
    if (entries.size() == 1)
        emit giftWanted(entries.front().gift);
    if (entries.size() < 2)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const DayEntry& entry : entries)
        menu->addAction(plainCaption(entry.text), this,
                        [this, id = entry.gift] { emit giftWanted(id); });
    menu->popup(
        view_->viewport()->mapToGlobal(view_->visualRect(days_->indexOf(day)).bottomLeft()));
}

} // namespace goodturn::ui
