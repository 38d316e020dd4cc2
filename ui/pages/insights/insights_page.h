#pragma once

#include "core/book/book_scores.h"
#include "core/book/progress.h"
#include "core/reciprocity/parameters.h"
#include "ui/desk/page.h"
#include "ui/pages/insights/card_parts.h"

#include <QTimer>

#include <functional>
#include <vector>

namespace goodturn::ui {

class CardColumns;
class ForecastSectionView;
class InsightCard;
class InsightsScopeBar;
class JobLine;
class ScrollColumn;

/// What the book as a whole shows: cards for the accounts and the time that are chosen above them,
/// then how well returns and answers were foreseen. The book is read on another thread when the
/// page is shown, and again when it changes; meanwhile the old picture stays. Nothing is read for
/// who does not see it.
class InsightsPage : public Page
{
    Q_OBJECT

public:
    explicit InsightsPage(Desk& desk, QWidget* parent = nullptr);
    /// Stops the reading: the book may be closed next.
    ~InsightsPage() override;

    void focusMain() override;
    bool isReading() const;
    InsightsScopeBar* scopeBar() const { return scope_; }
    CardColumns* cards() const { return cards_; }

signals:
    /// A click leads to a list of another place.
    void listWanted(const goodturn::ui::WantedList& list);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    struct Forecasts
    {
        book::BookScores scores;
        reciprocity::ReciprocityParameters parameters;
    };
    /// What is read one after the other.
    struct Parts
    {
        bool figures = false; ///< of the cards
        bool forecasts = false;

        bool any() const { return figures || forecasts; }
    };

    QWidget* makeProgress();
    QWidget* makeStopped();
    void build();
    void addCards();
    QWidget* makeForecasts();
    void enlarge(InsightCard* card, bool larger);
    void want(Parts parts);
    void bookChanged();
    void read();
    void readFigures();
    void readForecasts();
    template<class T>
    void run(std::function<Result<T>(book::Book&, const book::Progress&)> readIn,
             std::function<void(T)> show);
    void finished(const Result<void>& outcome);
    void present(const Forecasts& forecasts);

    ScrollColumn* scroll_;
    InsightsScopeBar* scope_;
    CardColumns* cards_;
    JobLine* job_;
    QWidget* progress_; ///< the job's line, once it takes a while
    QWidget* stopped_;
    QWidget* forecasts_ = nullptr;
    std::vector<ForecastSectionView*> sections_;
    bool areForecastsRead_ = false;
    InsightCard* large_ = nullptr; ///< has the page for itself
    QTimer rest_{this};
    QTimer patience_{this};
    Parts wanted_;
    Parts running_;
};

} // namespace goodturn::ui
