#include "ui/pages/insights/chosen_accounts.h"

#include "ui/desk/desk.h"
#include "ui/editors/tone_label.h"
#include "ui/models/account_list_model.h"
#include "ui/pages/accounts/account_list_view.h"
#include "ui/pages/accounts/link_button.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace goodturn::ui {

namespace {

constexpr int mostRows = 6; ///< in view; the others are scrolled to

} // namespace

ChosenAccounts::ChosenAccounts(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , title_(paragraph(Tone::Heading))
    , list_(new AccountListView)
{
    auto* closing = new LinkButton(tr("Close"));
    connect(closing, &LinkButton::clicked, this, &ChosenAccounts::close);
    connect(list_, &AccountListView::entered, this, &ChosenAccounts::open);
    auto* head = new QHBoxLayout;
    head->addWidget(title_, 1);
    head->addWidget(closing, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(this, 1));
    column->addLayout(head);
    column->addWidget(list_);
    setFocusProxy(list_);
    hide();
}

void ChosenAccounts::show(const QString& title, const std::vector<AccountId>& accounts)
{
    WindowedModel::Keys keys;
    for (const AccountId id : accounts)
        keys.push_back(id.value());
    if (!model_) {
        model_ = new AccountListModel(desk_.book(), std::move(keys), this);
        connect(
            model_, &AccountListModel::failed, this,
            [this](const Error& error) {
                desk_.showError(tr("The accounts could not be read"), error);
            },
            Qt::QueuedConnection);
        list_->setAccounts(model_);
    } else if (keys != model_->keys()) {
        model_->setGiven(std::move(keys));
    }
    title_->setText(title);
    list_->setAccessibleName(title);
    const int rows = std::min(mostRows, int(accounts.size()));
    list_->setFixedHeight(std::max(1, list_->sizeHintForRow(0)) * rows);
    if (!list_->currentIndex().isValid())
        list_->setCurrentIndex(model_->index(0));
    setVisible(!accounts.empty());
}

void ChosenAccounts::open()
{
    if (const auto id = model_->idAt(list_->currentIndex().row()))
        desk_.openAccount(*id);
}

void ChosenAccounts::close()
{
    hide();
    emit closed();
}

void ChosenAccounts::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    QWidget::keyPressEvent(event);
}

} // namespace goodturn::ui
