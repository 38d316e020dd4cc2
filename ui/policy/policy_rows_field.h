#pragma once

#include "core/planning/gift_policy.h"
#include "ui/editors/row_list_field.h"

class QLineEdit;

namespace goodturn::ui {

class FieldCell;

/// A line of a policy: fields side by side, each with its name above and what is wrong beneath.
class PolicyRow : public QWidget
{
public:
    bool isEmpty() const; ///< nothing is written in it
    void setReadOnly(bool readOnly);
    /// Takes the marks away; what can't be read as it stands is marked anew.
    virtual void clearMarks();
    /// Says a problem beside the field that it is of.
    virtual void mark(const planning::PolicyProblem& problem) = 0;
    /// The first field that is marked; null when none is.
    QWidget* firstMarked() const;

protected:
    /// Adds a field to the right, `share` of the width wide.
    FieldCell* addCell(const QString& name, QLineEdit* field, int share = 3);
    /// Ends the row: `list` tells of every edit from now on, and Tab goes from left to right.
    void finish(RowListField* list);

    static QLineEdit* line(const FieldCell* cell);
    static QString textIn(const FieldCell* cell); ///< without the spaces around it
    const std::vector<FieldCell*>& cells() const { return cells_; }

private:
    std::vector<FieldCell*> cells_;
    std::vector<int> shares_;
};

/// Several lines of a policy.
class PolicyRowsField : public RowListField
{
    Q_OBJECT

public:
    using RowListField::RowListField;

    /// Marks what is wrong beside its line and takes older marks away. `problems` are of the lines
    /// that hold something, in their order. Whether nothing was marked.
    bool mark(const std::vector<planning::PolicyProblem>& problems);
    void setReadOnly(bool readOnly);
    /// The first field that is marked; null when none is.
    QWidget* firstMarked() const;

protected:
    QWidget* makeRow() final;
    virtual PolicyRow* makePolicyRow() = 0;
    /// Whether a problem of that field belongs to these lines.
    virtual bool holds(planning::PolicyField field) const = 0;

private:
    bool readOnly_ = false;
};

} // namespace goodturn::ui
