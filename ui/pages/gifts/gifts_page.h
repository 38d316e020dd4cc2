#pragma once

#include "core/change/change_set.h"
#include "core/domain/gift.h"
#include "core/query/gift_rows.h"
#include "ui/desk/page.h"
#include "ui/models/row_table_model.h"
#include "ui/pages/gifts/gift_column_model.h"
#include "ui/pages/gifts/gift_tables.h"

#include <optional>

class QButtonGroup;
class QStackedWidget;

namespace goodturn::ui {

class EmptyState;
class GiftBoard;
class GiftPanel;
class LineSplitter;
class RecordTable;
class ShelfView;
class ToneLabel;

/// The gifts: a board by their state, what is due, and the shelf of books, with the card of one
/// beside.
class GiftsPage : public Page
{
    Q_OBJECT

public:
    explicit GiftsPage(Desk& desk, QWidget* parent = nullptr);

    void setSearchText(const QString& text) override;
    void focusMain() override;

    /// Shows the card of a gift, whatever its state.
    void showGift(GiftId id);
    /// Opens the card of a draft as it was left; false when it can't be read.
    bool continueDraft(const QJsonObject& draft);
    /// Begins an empty card; the account may be invalid.
    void newGift(AccountId preset, std::optional<ContactId> recipient = std::nullopt);
    /// Begins a card for a book of the shelf.
    void newGift(const query::ShelfRow& book);
    /// What is due, as the board's second view.
    void showDue();

signals:
    /// The limits are to be seen or set.
    void policyWanted();

private:
    enum View
    {
        Board,
        Due,
        Shelf
    };

    QWidget* makeHeader();
    QWidget* makeViews();
    void makeTables();
    void wire();
    void switchTo(View view);
    void showPanel();
    void beginCard(Gift gift);
    void apply(const change::ChangeSet& changes);
    void reload();
    void showRows();
    std::vector<DueGift> dueGifts();
    void step(GiftId id, GiftState state);
    void remove(GiftId id);
    void doneWith(const DueGift& due);
    void openMenu(GiftId id, const QPoint& globalPos);
    void openDueMenu(const QPoint& globalPos);

    QString search_;
    std::vector<query::GiftRow> rows_;
    QButtonGroup* views_;
    ToneLabel* budget_;
    LineSplitter* splitter_;
    QStackedWidget* stack_;
    EmptyState* empty_;
    GiftBoard* board_;
    RecordTable* dueTable_;
    RowTableModel<DueGift>* due_;
    ShelfView* shelf_;
    GiftPanel* panel_;
};

} // namespace goodturn::ui
