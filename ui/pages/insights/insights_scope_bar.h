#pragma once

#include "core/query/insights.h"
#include "ui/desk/desk.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QButtonGroup;

namespace goodturn::ui {

class DayField;
class FilterBar;
class ToneLabel;

/// What the insights are about: which accounts, by the filter of their list, and which time.
class InsightsScopeBar : public QWidget
{
    Q_OBJECT

public:
    enum class Period
    {
        All,
        Year,
        TwoYears,
        Days ///< from one day to another
    };

    explicit InsightsScopeBar(Desk& desk, QWidget* parent = nullptr);

    /// Whole months but for the days that were given; with the last days that made sense.
    query::InsightsScope scope() const;
    FilterBar* filters() const { return filters_; }
    QAbstractButton* periodButton(Period period) const;
    DayField* fromField() const { return from_; }
    DayField* toField() const { return to_; }
    /// How many accounts fit.
    void setCount(int accounts);

signals:
    void changed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makePeriods();
    QWidget* makeDays();
    void periodChosen();
    void daysEdited();
    void followFields(const change::ChangeSet& changes);

    Desk& desk_;
    QBoxLayout* halves_;
    FilterBar* filters_;
    ToneLabel* count_;
    QButtonGroup* periods_;
    QWidget* days_ = nullptr;
    DayField* from_;
    DayField* to_;
    ToneLabel* problem_;
    QTimer typing_; ///< days are taken when they stand still
    QDate fromDay_; ///< null: open
    QDate toDay_;
};

} // namespace goodturn::ui
