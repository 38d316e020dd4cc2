#pragma once

#include "ui/pages/insights/card_parts.h"

#include "core/domain/ids.h"

#include <QWidget>

#include <vector>

class QComboBox;

namespace goodturn::ui {

class ChartActs;
class ChosenAccounts;
class Desk;
class DrawnChartView;
class LinkButton;
class ToneLabel;

/// One matter of the book: what it is about, the finding, a sentence, the chart, what can be done
/// with it, and the accounts that were chosen there. Some can be seen for a part alone, such as one
/// kind.
class InsightCard : public QWidget
{
    Q_OBJECT

public:
    InsightCard(Desk& desk, CardParts parts, QWidget* parent = nullptr);

    /// Accounts that were chosen stay so, as far as they are still there; a list of others stays
    /// while accounts and time are the same.
    void present(const std::shared_ptr<const query::Insights>& insights);
    bool isWide() const { return parts_.wide; }
    /// The chart as high as that; 0: as high as it usually is.
    void setChartHeight(int height);
    bool isLarge() const { return isLarge_; }
    QComboBox* choices() const { return choices_; }
    DrawnChartView* view() const { return view_; }
    ChosenAccounts* accounts() const { return accounts_; }

signals:
    void listWanted(const goodturn::ui::WantedList& list);
    /// It should have the page for itself, or no longer.
    void roomWanted(bool all);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QComboBox* makeChoices();
    void fillChoices();
    void presentChosen();
    void act(int stop);
    void actOnRow(int row);
    bool follow(int stop);
    void listAccounts(const QString& title, const std::vector<AccountId>& accounts);
    void listChosen(const std::vector<int>& rows);
    void chooseAgain();
    void forget();

    Desk& desk_;
    CardParts parts_;
    std::shared_ptr<const query::Insights> insights_;
    ToneLabel* finding_;
    ToneLabel* text_;
    QComboBox* choices_;
    DrawnChartView* view_;
    ChartActs* acts_;
    LinkButton* larger_;
    ChosenAccounts* accounts_;
    bool isLarge_ = false;
    std::vector<AccountId> chosen_; ///< with a lasso or the keyboard
};

} // namespace goodturn::ui
