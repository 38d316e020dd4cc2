#include "ui/pages/accounts/accounts_page.h"

#include "ui/desk/after_paint.h"
#include "ui/lists/list_or_table.h"
#include "ui/lists/list_order.h"
#include "ui/lists/list_table_panel.h"
#include "ui/models/account_list_model.h"
#include "ui/models/list_table_model.h"
#include "ui/pages/accounts/account_list_panel.h"
#include "ui/pages/accounts/account_tabs.h"
#include "ui/pages/accounts/account_view.h"
#include "ui/pages/accounts/chart_panel.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QSettings>
#include <QSplitter>

#include <algorithm>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

const QString& rangeSetting()
{
    static const QString name = u"accounts/range"_s;
    return name;
}

const QString& feelingsSetting()
{
    static const QString name = u"accounts/feelings"_s;
    return name;
}

const QString& splitterSetting()
{
    static const QString name = u"accounts/splitter"_s;
    return name;
}

} // namespace

AccountsPage::AccountsPage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , list_(new AccountListPanel(desk))
    , splitter_(new QSplitter)
    , forms_(new ListOrTable(desk, query::ListKind::Accounts, splitter_))
    , ground_(new QWidget)
    , afterPaint_(new AfterPaint(ground_, showing_))
{
    ground_->setBackgroundRole(QPalette::Base);
    ground_->setAutoFillBackground(true);
    splitter_->setHandleWidth(1);
    splitter_->setChildrenCollapsible(false);
    splitter_->addWidget(list_);
    splitter_->addWidget(ground_);
    splitter_->setStretchFactor(0, 0);
    splitter_->setStretchFactor(1, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(forms_);
    list_->addTool(forms_->makeTableButton(list_));
    wireTable();
    forms_->giveBack();
    showing_.setSingleShot(true);
    showing_.setInterval(0);
    connect(&showing_, &QTimer::timeout, this, &AccountsPage::showCurrent);
    connect(list_, &AccountListPanel::accountChosen, this, &AccountsPage::choose);
    connect(list_, &AccountListPanel::newGiftWanted, this, &AccountsPage::newGiftWanted);
    connect(list_, &AccountListPanel::searchCleared, this, &AccountsPage::searchCleared);
    connect(list_, &AccountListPanel::entered, this, [this] {
        fromTable_ = false;
        showCurrent();
        accountView()->focusFirst();
    });
    // The first account of a book, or one taken back out of the trash, when there was none to see.
    connect(list_->model(), &QAbstractItemModel::rowsInserted, this, [this] {
        if (isVisible() && !current_.isValid())
            list_->chooseFirst();
    });
    connect(splitter_, &QSplitter::splitterMoved, this,
            [this] { QSettings().setValue(splitterSetting(), splitter_->saveState()); });
}

AccountsPage::~AccountsPage() = default;

void AccountsPage::wireTable()
{
    connect(forms_, &ListOrTable::entered, this, [this](qint64 key) {
        showAccount(AccountId(key));
        fromTable_ = true;
        showCurrent();
        accountView()->focusFirst();
    });
    connect(forms_, &ListOrTable::turned, this, [this](bool table) {
        if (table && current_.isValid())
            forms_->table()->choose(current_.value());
        focusMain();
    });
}

AccountView* AccountsPage::accountView()
{
    if (view_)
        return view_;
    const auto sizes = splitter_->sizes();
    view_ = new AccountView(desk_);
    delete splitter_->replaceWidget(splitter_->indexOf(ground_), view_);
    ground_ = nullptr;
    splitter_->setStretchFactor(1, 1);
    splitter_->setSizes(sizes);
    restoreState();
    connect(view_, &AccountView::newGiftWanted, this, &AccountsPage::newGiftWanted);
    connect(view_, &AccountView::gone, this, &AccountsPage::accountGone);
    connect(view_->chartPanel(), &ChartPanel::rangeChosen, this,
            [](query::FlowRange range) { QSettings().setValue(rangeSetting(), int(range)); });
    connect(view_->chartPanel(), &ChartPanel::feelingsChosen, this,
            [](bool shown) { QSettings().setValue(feelingsSetting(), shown); });
    return view_;
}

void AccountsPage::restoreState()
{
    bool isNumber = false;
    const int range = QSettings().value(rangeSetting()).toInt(&isNumber);
    if (isNumber)
        view_->chartPanel()->setRange(query::FlowRange(range));
    view_->chartPanel()->setFeelingsShown(QSettings().value(feelingsSetting()).toBool());
}

void AccountsPage::continueNotes(AccountId account, const QString& text)
{
    showAccount(account);
    accountView()->tabs()->continueNotes(account, text);
    showCurrent();
}

void AccountsPage::showAccount(AccountId id)
{
    forms_->showTable(false);
    fromTable_ = false;
    choose(id);
    list_->choose(id);
}

void AccountsPage::step(int by)
{
    if (forms_->showsTable() || !current_.isValid())
        return;
    WindowedModel* order = list_->model();
    if (fromTable_) {
        forms_->table()->model()->catchUp();
        order = forms_->table()->model();
    }
    const auto next = ui::step(desk_, orderOf(*order), current_.value(), by);
    if (!next)
        return;
    const bool fromTable = fromTable_;
    showAccount(AccountId(*next));
    fromTable_ = fromTable;
}

void AccountsPage::turnTable()
{
    forms_->turn();
}

void AccountsPage::sortTable(Qt::SortOrder order)
{
    forms_->sort(order);
}

std::optional<AccountId> AccountsPage::currentAccount() const
{
    return current_.isValid() ? std::optional(current_) : std::nullopt;
}

void AccountsPage::showEntry(AccountId account, const RecordKey& entry)
{
    showAccount(account);
    showCurrent();
    accountView()->tabs()->showEntry(entry);
}

void AccountsPage::showNotes(AccountId account)
{
    showAccount(account);
    showCurrent();
    accountView()->tabs()->showTab(AccountTabs::Notes);
}

void AccountsPage::showFilter(const query::Filter& filter)
{
    forms_->showTable(true);
    forms_->table()->showFilter(filter);
    focusMain();
}

void AccountsPage::choose(AccountId id)
{
    const bool another = id != current_;
    current_ = id;
    showSoon();
    if (another)
        emit currentAccountChanged(id);
}

/// After the keys that are waiting; the first time, after the list has been painted.
void AccountsPage::showSoon()
{
    if (view_)
        showing_.start();
    else
        afterPaint_->start();
}

void AccountsPage::showCurrent()
{
    showing_.stop();
    if (current_.isValid())
        accountView()->showAccount(current_);
}

/// Goes on to the account that took its place in the list, if one did.
void AccountsPage::accountGone(AccountId id)
{
    if (id != current_)
        return;
    current_ = AccountId();
    if (const auto next = list_->chosen(); next && *next != id)
        choose(*next);
    else
        emit currentAccountChanged(current_);
}

void AccountsPage::setSearchText(const QString& text)
{
    list_->setSearchText(text);
    forms_->setSearchText(text);
}

void AccountsPage::focusMain()
{
    if (forms_->showsTable())
        forms_->table()->focusTable();
    else
        list_->focusList();
}

void AccountsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (!placed_)
        place();
    if (!current_.isValid())
        list_->chooseFirst();
    if (current_.isValid())
        showSoon();
}

/// Once it is known how wide the page is: as it was left, or two fifths for the list, but no more
/// than its rows can use.
void AccountsPage::place()
{
    placed_ = true;
    if (splitter_->restoreState(QSettings().value(splitterSetting()).toByteArray()))
        return;
    const int most = fontMetrics().averageCharWidth() * 64;
    const int listWidth = std::min(most, width() * 2 / 5);
    splitter_->setSizes({listWidth, width() - listWidth});
}

/// A window that grows narrow takes from the account's page, until there is little left of it.
void AccountsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const QList<int> sizes = splitter_->sizes();
    const int little = fontMetrics().averageCharWidth() * 48;
    if (!placed_ || event->size().width() >= event->oldSize().width() || sizes[1] >= little)
        return;
    const int listWidth = width() * 2 / 5;
    if (sizes[0] > listWidth)
        splitter_->setSizes({listWidth, width() - listWidth});
}

} // namespace goodturn::ui
