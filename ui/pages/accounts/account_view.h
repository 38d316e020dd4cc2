#pragma once

#include "core/domain/ids.h"
#include "core/query/flow.h"
#include "ui/pages/accounts/figure_words.h"

#include <QScrollArea>
#include <QTimer>

#include <optional>

namespace goodturn::change {
struct ChangeSet;
}

namespace goodturn::ui {

class AccountHeader;
class AccountTabs;
class ChartPanel;
class Desk;
class FiguresRow;
class ReasonBox;
class WhyPanel;

/// The page of one account: head, reason, figures, chart, and tabs. It is built once and shows one
/// account after another; it reads an account again when a change touches it.
class AccountView : public QScrollArea
{
    Q_OBJECT

public:
    explicit AccountView(Desk& desk, QWidget* parent = nullptr);

    void showAccount(AccountId id);
    std::optional<AccountId> account() const;
    /// Puts the keyboard on the first act.
    void focusFirst();

    AccountHeader* header() const { return header_; }
    ReasonBox* reason() const { return reason_; }
    WhyPanel* why() const { return why_; }
    FiguresRow* figures() const { return figures_; }
    ChartPanel* chartPanel() const { return chart_; }
    AccountTabs* tabs() const { return tabs_; }

signals:
    void newGiftWanted(goodturn::AccountId id);
    /// The account shown is in the trash, or was never there.
    void gone(goodturn::AccountId id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void connectHeader();
    void connectEntries();
    void reload();
    void apply(const change::ChangeSet& changes);
    void clear();
    int openAsks() const;
    void showBehind(Behind behind);
    /// Fills the panel of figures, while it is to be seen.
    void explain();
    /// Puts the chances into the log of forecasts, once they were to be seen for a moment.
    void noteShown();

    Desk& desk_;
    AccountId account_;
    reciprocity::Figures shown_;
    reciprocity::ReciprocityParameters shownBy_;
    QTimer seeing_;
    QWidget* content_;
    AccountHeader* header_;
    ReasonBox* reason_;
    WhyPanel* why_;
    FiguresRow* figures_;
    ChartPanel* chart_;
    AccountTabs* tabs_;
};

} // namespace goodturn::ui
