#pragma once

#include "ui/editors/choice_field.h"
#include "ui/pages/gifts/season_lines.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace goodturn::ui {

class AccentButton;
class DayField;
class Desk;
class FieldCell;
class MoneyField;
class RecordTable;
class ToneLabel;

/// Gifts of one occasion for many: who had what before, a book for each from the shelf, the budget
/// and the gift policy, and all of them planned in one act.
class SeasonPlan : public QWidget
{
    Q_OBJECT

public:
    explicit SeasonPlan(Desk& desk, QWidget* parent = nullptr);

    /// Reads tags, saved views and the segment anew; what was chosen by hand is kept where it
    /// stays.
    void reload();
    /// For all who keep the holiday, wherever they work.
    void planForKeepers(Occasion holiday);

signals:
    void planned();
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    QWidget* makeChoices();
    QWidget* makeEnd();
    void readLines();
    void fillTags();
    void fillViews();
    void followView();
    void enableChoices();
    void followOccasion();
    void toggle();
    void pickBook(int row);
    void check();
    void refresh();
    void plan();
    const book::ListView* chosenView() const;
    book::Season season() const;
    std::optional<Money> budget() const;

    Desk& desk_;
    std::vector<PlannedLine> lines_;
    RowTableModel<PlannedLine>* shown_;
    RecordTable* table_;
    ChoiceField<Occasion>* occasion_;
    FieldCell* occasionName_;
    DayField* arriveBy_;
    QCheckBox* keepers_;
    OptionalChoiceField<Lifecycle>* stage_;
    QComboBox* tag_;
    QComboBox* view_;
    std::vector<book::ListView> views_;
    book::SeasonService service_;
    OptionalChoiceField<Standing>* standing_;
    MoneyField* budget_;
    ToneLabel* summary_;
    AccentButton* plan_;
};

} // namespace goodturn::ui
