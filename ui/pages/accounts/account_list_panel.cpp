#include "ui/pages/accounts/account_list_panel.h"

#include "core/query/queries.h"
#include "ui/history/history_window.h"
#include "ui/models/account_list_model.h"
#include "ui/pages/accounts/account_acts.h"
#include "ui/pages/accounts/account_list_view.h"
#include "ui/pages/accounts/empty_state.h"
#include "ui/pages/accounts/filter_chips.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

namespace goodturn::ui {

AccountListPanel::AccountListPanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , model_(new AccountListModel(desk.book(), this))
    , chips_(
          new FilterChips([&desk] { return desk.book().queries().tags().value_or(QStringList()); }))
    , list_(new AccountListView)
    , empty_(new EmptyState)
    , stack_(new QStackedWidget)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    list_->setAccounts(model_);
    stack_->addWidget(list_);
    stack_->addWidget(empty_);
    head_ = new QHBoxLayout;
    head_->setContentsMargins(grid(this, 3), grid(this, 3), grid(this, 3), grid(this, 2));
    head_->addWidget(chips_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0); // the line beside the account's page
    column->setSpacing(0);
    column->addLayout(head_);
    column->addWidget(stack_, 1);
    connectList();
    showRightState();
}

void AccountListPanel::connectList()
{
    connect(chips_, &FilterChips::changed, this, &AccountListPanel::refilter);
    connect(empty_, &EmptyState::stepTaken, this, &AccountListPanel::takeEmptyStep);
    connect(list_, &AccountListView::currentRowChanged, this, &AccountListPanel::chooseRow);
    connect(list_, &AccountListView::entered, this, &AccountListPanel::entered);
    connect(list_, &AccountListView::removeWanted, this, &AccountListPanel::removeChosen);
    connect(list_, &AccountListView::nameTyped, this, &AccountListPanel::findByName);
    connect(list_, &AccountListView::menuWanted, this, &AccountListPanel::showMenu);
    // Rows are read while the list paints: an error has to wait for its end.
    connect(
        model_, &AccountListModel::failed, this,
        [this](const Error& error) {
            desk_.showError(tr("The accounts could not be read"), error);
        },
        Qt::QueuedConnection);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model_, signal, this, &AccountListPanel::showRightState);
    connect(model_, &QAbstractItemModel::modelReset, this, [this] {
        showRightState();
        choose(wanted_);
    });
    connect(model_, &AccountListModel::completed, this, [this] {
        if (!chosen())
            choose(wanted_);
    });
}

void AccountListPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect edge(width() - 1, 0, 1, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), tokensFor(this).line);
}

void AccountListPanel::setSearchText(const QString& text)
{
    searched_ = text;
    refilter();
}

void AccountListPanel::refilter()
{
    model_->setFilter({searched_, chips_->lifecycle(), chips_->tag()});
}

bool AccountListPanel::isFiltered() const
{
    return model_->filter() != query::AccountFilter();
}

void AccountListPanel::showRightState()
{
    const bool none = model_->rowCount() == 0;
    stack_->setCurrentWidget(none ? static_cast<QWidget*>(empty_) : list_);
    chips_->setVisible(!none || isFiltered());
    if (!none)
        return;
    if (isFiltered())
        empty_->setWords(tr("No account fits"),
                         tr("Nothing in this book has these words, of this kind."),
                         tr("Clear search"));
    else
        empty_->setWords(tr("No accounts yet"),
                         tr("An account is a company or a person that you look after. Write down "
                            "what you give them and what comes back, and see where you stand."),
                         desk_.book().isReadOnly() ? QString() : tr("New account"));
}

void AccountListPanel::takeEmptyStep()
{
    if (!isFiltered()) {
        newAccount(desk_);
        return;
    }
    searched_.clear();
    chips_->clear();
    emit searchCleared();
    refilter();
    focusList();
}

std::optional<AccountId> AccountListPanel::chosen() const
{
    return model_->idAt(list_->currentIndex().row());
}

void AccountListPanel::choose(AccountId id)
{
    wanted_ = id;
    const int row = model_->rowOf(id);
    if (row == list_->currentIndex().row())
        return;
    const QSignalBlocker quiet(list_); // whoever asks knows already
    list_->setCurrentIndex(model_->index(row));
    if (row < 0)
        list_->clearSelection();
    else
        list_->scrollTo(model_->index(row));
}

void AccountListPanel::chooseFirst()
{
    if (!chosen() && model_->rowCount() > 0)
        list_->setCurrentIndex(model_->index(0));
}

void AccountListPanel::addTool(QWidget* tool)
{
    head_->addWidget(tool, 0, Qt::AlignTop);
}

void AccountListPanel::focusList()
{
    if (model_->rowCount() > 0)
        list_->setFocus(Qt::OtherFocusReason);
    else
        empty_->button()->setFocus(Qt::OtherFocusReason);
}

void AccountListPanel::chooseRow(int row)
{
    const auto id = model_->idAt(row);
    if (!id)
        return;
    wanted_ = *id;
    emit accountChosen(*id);
}

void AccountListPanel::removeChosen()
{
    const auto id = chosen();
    if (!id || desk_.book().isReadOnly())
        return;
    const QString name = list_->currentIndex().data(AccountListModel::NameRole).toString();
    removeAccount(desk_, *id, name);
}

void AccountListPanel::findByName(const QString& start)
{
    constexpr int most = 50;
    const auto found = desk_.book().queries().findAccounts(start, most);
    if (!found)
        return;
    for (const query::NamedId& one : *found) {
        const int row = model_->rowOf(AccountId(one.id));
        if (row >= 0 && one.name.startsWith(start, Qt::CaseInsensitive)) {
            list_->setCurrentIndex(model_->index(row));
            return;
        }
    }
}

void AccountListPanel::showMenu(const QPoint& globalPos)
{
    const auto id = chosen();
    if (!id)
        return;
    const QString name = list_->currentIndex().data(AccountListModel::NameRole).toString();
    const bool writes = !desk_.book().isReadOnly();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, bool enabled, const std::function<void()>& act) {
        menu->addAction(text, this, act)->setEnabled(enabled);
    };
    add(tr("Open"), true, [this] { emit entered(); });
    add(tr("Edit…"), writes, [this, id] { editAccount(desk_, *id); });
    menu->addSeparator();
    add(tr("Log…"), writes, [this, id] { logContact(desk_, *id); });
    add(tr("Favour…"), writes, [this, id] { recordFavour(desk_, *id); });
    add(tr("Gift…"), writes, [this, id] { emit newGiftWanted(*id); });
    add(tr("Ask…"), writes, [this, id] { makeAsk(desk_, *id); });
    add(tr("History…"), true, [this, id] {
        openHistory(desk_, {RecordKind::Account, id->value()});
    });
    add(tr("Summary…"), true, [this, id] { desk_.openSummaries({*id}); });
    menu->addSeparator();
    add(tr("Merge with another account…"), writes, [this, id] { mergeAccount(desk_, *id); });
    add(tr("Copy name"), true, [name] { QApplication::clipboard()->setText(name); });
    add(tr("Remove"), writes, [this, id, name] { removeAccount(desk_, *id, name); });
    menu->popup(globalPos);
}

} // namespace goodturn::ui
