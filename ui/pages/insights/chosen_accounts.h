#pragma once

#include "core/domain/ids.h"

#include <QWidget>

#include <vector>

namespace goodturn::ui {

class AccountListModel;
class AccountListView;
class Desk;
class ToneLabel;

/// Accounts that were chosen in a chart, as the list of accounts shows them. Enter or a double
/// click opens one, Esc closes the list. Hidden while there are none.
class ChosenAccounts : public QWidget
{
    Q_OBJECT

public:
    explicit ChosenAccounts(Desk& desk, QWidget* parent = nullptr);

    void show(const QString& title, const std::vector<AccountId>& accounts);
    using QWidget::show;
    AccountListView* list() const { return list_; }

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void open();
    void close();

    Desk& desk_;
    ToneLabel* title_;
    AccountListView* list_;
    AccountListModel* model_ = nullptr; ///< made when there is something to list
};

} // namespace goodturn::ui
