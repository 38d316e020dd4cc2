#pragma once

#include "core/query/account_rows.h"
#include "ui/desk/desk.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QStackedWidget;

namespace goodturn::ui {

class AccountListModel;
class AccountListView;
class EmptyState;
class FilterChips;

/// The accounts that fit chips and search, to choose one from; or what to do when there are none.
class AccountListPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AccountListPanel(Desk& desk, QWidget* parent = nullptr);

    void setSearchText(const QString& text);
    /// Makes the account the chosen one of the list; nothing is chosen when it is not among those
    /// shown.
    void choose(AccountId id);
    std::optional<AccountId> chosen() const;
    /// Chooses the first account when none is.
    void chooseFirst();
    void focusList();
    /// Something of the page's, beside the chips.
    void addTool(QWidget* tool);

    AccountListView* list() const { return list_; }
    AccountListModel* model() const { return model_; }
    FilterChips* chips() const { return chips_; }
    EmptyState* emptyState() const { return empty_; }

signals:
    void accountChosen(goodturn::AccountId id);
    /// Enter: the keyboard goes on to the account's page.
    void entered();
    void newGiftWanted(goodturn::AccountId id);
    /// "Clear search" was pressed.
    void searchCleared();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void connectList();
    void refilter();
    void showRightState();
    void takeEmptyStep();
    void chooseRow(int row);
    void removeChosen();
    void findByName(const QString& start);
    void showMenu(const QPoint& globalPos);
    bool isFiltered() const;

    Desk& desk_;
    AccountListModel* model_;
    FilterChips* chips_;
    AccountListView* list_;
    EmptyState* empty_;
    QStackedWidget* stack_;
    QHBoxLayout* head_;
    QString searched_;
    AccountId wanted_; ///< chosen from outside, and kept chosen through filters
};

} // namespace goodturn::ui
