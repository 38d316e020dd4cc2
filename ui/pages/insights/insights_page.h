#pragma once

#include "core/book/book_scores.h"
#include "core/reciprocity/parameters.h"
#include "ui/desk/page.h"

#include <QTimer>

#include <vector>

namespace goodturn::ui {

class ForecastSectionView;
class JobLine;
class ScrollColumn;

/// What the book as a whole shows, one section below the other: how well returns and answers were
/// foreseen. The book is read on another thread when the page is shown, and again when it changes;
/// meanwhile the old picture stays. Nothing is read for who does not see it.
class InsightsPage : public Page
{
    Q_OBJECT

public:
    explicit InsightsPage(Desk& desk, QWidget* parent = nullptr);
    /// Stops the reading: the book may be closed next.
    ~InsightsPage() override;

    void focusMain() override;
    bool isReading() const;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    struct Reading
    {
        book::BookScores scores;
        reciprocity::ReciprocityParameters parameters;
    };

    QWidget* makeProgress();
    QWidget* makeStopped();
    void build();
    void want();
    void read();
    void finished(const Result<Reading>& outcome);
    void present(const Reading& reading);

    ScrollColumn* scroll_;
    JobLine* job_;
    QWidget* progress_; ///< the job's line, once it takes a while
    QWidget* stopped_;
    std::vector<ForecastSectionView*> sections_;
    QTimer rest_{this};
    QTimer patience_{this};
    bool wanted_ = false;
};

} // namespace goodturn::ui
