#pragma once

#include "core/domain/ids.h"
#include "core/domain/record_key.h"
#include "core/query/list_filter.h"
#include "ui/desk/page.h"

#include <QTimer>

#include <optional>

class QSplitter;

namespace goodturn::ui {

class AccountListPanel;
class AccountView;
class AfterPaint;
class ListOrTable;

/// The accounts of the book beside the page of one, or all of them in a wide table. The list comes
/// first; the page of an account is built after the list's first paint, or when an account is asked
/// for.
class AccountsPage : public Page
{
    Q_OBJECT

public:
    explicit AccountsPage(Desk& desk, QWidget* parent = nullptr);
    ~AccountsPage() override;

    void showAccount(AccountId id);
    /// The account with this favour, interaction, ask or gift chosen on its timeline.
    void showEntry(AccountId account, const RecordKey& entry);
    void showNotes(AccountId account);
    /// The wide table with the accounts that fit.
    void showFilter(const query::Filter& filter);
    /// Goes on with notes that were being written for the account.
    void continueNotes(AccountId account, const QString& text);
    std::optional<AccountId> currentAccount() const;

    void setSearchText(const QString& text) override;
    void focusMain() override;
    void step(int by) override;
    void turnTable() override;
    void sortTable(Qt::SortOrder order) override;

    AccountListPanel* listPanel() const { return list_; }
    ListOrTable* forms() const { return forms_; }
    /// Built when it is first needed.
    AccountView* accountView();

signals:
    /// A gift should be planned for somebody of this account.
    void newGiftWanted(goodturn::AccountId id);
    /// "Clear search" was pressed: what stands in the search box no longer applies.
    void searchCleared();
    void currentAccountChanged(goodturn::AccountId id);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void choose(AccountId id);
    void showSoon();
    void showCurrent();
    void place();
    void restoreState();
    void accountGone(AccountId id);
    void wireTable();

    AccountListPanel* list_;
    QSplitter* splitter_;
    bool fromTable_ = false; ///< whose order holds for step()
    ListOrTable* forms_;     ///< the splitter, or the wide table in its place
    QWidget* ground_;        ///< stands for the account's page until there is one
    AfterPaint* afterPaint_; ///< goes with the ground
    AccountView* view_ = nullptr;
    AccountId current_;
    QTimer showing_;      ///< lets several key presses pass before an account is read
    bool placed_ = false; ///< the splitter has its first sizes
};

} // namespace goodturn::ui
