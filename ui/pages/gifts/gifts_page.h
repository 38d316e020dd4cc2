#pragma once

#include "core/change/change_set.h"
#include "core/domain/gift.h"
#include "core/query/gift_rows.h"
#include "core/query/page_rows.h"
#include "ui/desk/page.h"

#include <optional>

class QButtonGroup;
class QStackedWidget;

namespace goodturn::ui {

class DueView;
class EmptyState;
class GiftBoard;
class GiftCalendar;
class GiftPanel;
class InscriptionDesk;
class LineSplitter;
class SeasonPlan;
class ShelfView;
class ToneLabel;

/// The gifts: a board by their state, a calendar, what is due, the shelf of books, and the desk
/// where they are inscribed, with the card of one beside; and the plan of a season for many.
class GiftsPage : public Page
{
    Q_OBJECT

public:
    explicit GiftsPage(Desk& desk, QWidget* parent = nullptr);

    void setSearchText(const QString& text) override
    {
        search_ = text;
        showRows();
    }
    void focusMain() override;

    /// Shows the card of a gift, whatever its state.
    void showGift(GiftId id);
    /// Opens the card of a draft as it was left; false when it can't be read.
    bool continueDraft(const QJsonObject& draft);
    /// Begins an empty card; the account may be invalid.
    void newGift(AccountId preset, std::optional<ContactId> recipient = std::nullopt);
    /// Begins a card for a book of the shelf.
    void newGift(const query::ShelfRow& book);
    /// One that another page has begun.
    void beginCard(Gift gift);
    /// The plan of a season, in place of the views.
    void planSeason();
    /// The words of a gift, and its card.
    void showInscription(GiftId id);
    /// A book of the shelf.
    void showBook(ShelfBookId id);
    void planSeasonFor(Occasion occasion);
    /// What is due, as the board's second view.
    void showDue() { switchTo(Due); }

signals:
    /// The limits are to be seen or set.
    void policyWanted();

private:
    enum View
    {
        Board,
        Calendar,
        Due,
        Shelf,
        Inscriptions
    };

    QWidget* makeHeader();
    QWidget* makeViews();
    void wire();
    void switchTo(View view);
    void showView();
    void leaveSeason();
    void showPanel();
    void apply(const change::ChangeSet& changes);
    void reload();
    void showRows();
    void step(GiftId id, GiftState state);
    void remove(GiftId id);
    void openMenu(GiftId id, const QPoint& globalPos);

    QString search_;
    std::vector<query::GiftRow> rows_;
    std::vector<query::GiftRow> shown_; ///< those that fit the search
    View view_ = Board; ///< the one that is shown, or was before the plan of a season
    QButtonGroup* views_;
    ToneLabel* budget_;
    LineSplitter* splitter_;
    QStackedWidget* stack_;
    EmptyState* empty_;
    GiftBoard* board_;
    GiftCalendar* calendar_;
    SeasonPlan* season_ = nullptr; ///< once it is wanted
    DueView* due_;
    ShelfView* shelf_;
    InscriptionDesk* inscriptions_;
    GiftPanel* panel_;
};

} // namespace goodturn::ui
