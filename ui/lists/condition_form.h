#pragma once

#include "core/query/list_fields.h"
#include "ui/lists/condition_values.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace goodturn::ui {

/// Where a condition is made or changed: field, operator, value, in a line as far as there is room.
/// Enter takes it, Esc leaves it.
class ConditionForm : public QWidget
{
    Q_OBJECT

public:
    /// `fields` outlives the form; `offer` tells the values that the book has for one.
    ConditionForm(const query::ListFields& fields, QDate today, ConditionValues::Offer offer,
                  QWidget* parent = nullptr);

    /// Begins a condition, or goes on with one.
    void begin();
    void begin(const query::Condition& condition);
    /// The fields are others by now.
    void renewFields();

    QComboBox* fieldBox() const { return field_; }
    QComboBox* operatorBox() const { return operator_; }
    ConditionValues* values() const { return values_; }
    /// Puts the keyboard where the value is written; at the operator where none takes one.
    void focusValue();

signals:
    void taken(const goodturn::query::Condition& condition);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void offerFields();
    void offerOperators();
    void offerValues();
    void take();
    const query::ListField& field() const;
    query::Operator op() const;

    const query::ListFields& fields_;
    QDate today_;
    ConditionValues::Offer offer_;
    QComboBox* field_;
    QComboBox* operator_;
    QWidget* place_; ///< of the values
    ConditionValues* values_ = nullptr;
    QLabel* problem_;
    QPushButton* take_;
};

} // namespace goodturn::ui
