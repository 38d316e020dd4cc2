#pragma once

#include "core/planning/gift_policy.h"
#include "core/query/page_rows.h"
#include "ui/desk/desk.h"
#include "ui/models/row_table_model.h"
#include "ui/pages/accounts/account_tables.h"
#include "ui/pages/accounts/figure_words.h"
#include "ui/pages/accounts/record_acts.h"

#include <QWidget>

#include <array>
#include <functional>
#include <map>

class QMenu;
class QStackedWidget;
class QTabBar;

namespace goodturn::ui {

class HistoryView;
class LinkButton;
class NotesTab;
class RecordTable;

/// What the book holds of an account, in tabs: timeline, favours, people, gifts, asks, their goals,
/// notes, history. Each table is read when its tab is first looked at, and again after a change.
class AccountTabs : public QWidget
{
    Q_OBJECT

public:
    enum Tab
    {
        Timeline,
        Favours,
        People,
        Gifts,
        Asks,
        Goals,
        Notes,
        History,
        tabCount
    };

    explicit AccountTabs(Desk& desk, QWidget* parent = nullptr);

    /// Another account, or the same one after a change.
    void setHead(const query::AccountHead& head);
    void setReadOnly(bool readOnly);
    void showTab(Tab tab);
    /// Shows notes that were being written for the account, on their tab.
    void continueNotes(AccountId account, const QString& text);
    Tab currentTab() const;
    /// Chooses these favours in the table that is shown, or else among the favours.
    void showFavours(const std::vector<qint64>& ids);
    /// Chooses the entry on the timeline, an ask or a goal in its own table, with the keyboard
    /// there.
    void showEntry(const RecordRef& entry);
    /// Shows the entries that a figure is made of.
    void showBehind(Behind behind);
    /// Chooses the favours behind a figure, or the asks where it is made of asks alone.
    void showParts(const std::vector<reciprocity::Part>& parts);
    RecordTable* table(Tab tab) const { return pages_[tab].table; }
    QTabBar* bar() const { return bar_; }

signals:
    void favourEntered(qint64 id);
    /// "Plan a gift" under the gifts.
    void giftWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct TabPage
    {
        RecordTable* table = nullptr;
        std::function<void()> load;
        std::function<RecordRef(int)> recordAt;
        bool stale = true;
    };

    void addTables();
    void addGifts();
    template<class Row, class Query, class Ref>
    void addTable(Tab tab, std::vector<TableColumn<Row>> columns, Query query, Ref ref,
                  const QString& hint);
    void addBar();
    void loadCurrent();
    void chooseTab(int tab);
    void add();
    std::vector<RecordRef> chosen(Tab tab) const;
    void openRow(Tab tab, int row);
    void enterRow(Tab tab, int row);
    void showMenu(Tab tab, const QPoint& globalPos);
    void addAskActs(QMenu& menu, const RecordRef& record);
    void addPersonActs(QMenu& menu, const RecordRef& record);

    Desk& desk_;
    AccountId account_;
    std::map<GiftId, std::vector<planning::PolicyFinding>> policy_; ///< of gifts being prepared
    bool readOnly_ = false;
    QTabBar* bar_;
    QStackedWidget* stack_;
    LinkButton* add_;
    NotesTab* notes_;
    HistoryView* history_;
    std::array<TabPage, Notes> pages_;
};

} // namespace goodturn::ui
