#pragma once

#include "core/reciprocity/parameter_table.h"

#include <QDate>
#include <QWidget>

#include <vector>

namespace goodturn::ui {

class ParameterRow;

/// All parameters of the model in groups, to be looked at and changed. What is wrong is said at
/// once beside the value. Nothing is stored here.
class ParameterForm : public QWidget
{
    Q_OBJECT

public:
    explicit ParameterForm(QWidget* parent = nullptr);

    /// Shows the values without telling that they changed.
    void setValues(const reciprocity::ReciprocityParameters& values);
    reciprocity::ReciprocityParameters values() const;
    bool isValid() const;
    /// Marks what a fit on that day set: what differs between the two. A null day marks nothing.
    void markFitted(QDate day, const reciprocity::ReciprocityParameters& before,
                    const reciprocity::ReciprocityParameters& fitted);
    void setEditable(bool editable);
    /// Every parameter back to the standard; it is edited by that.
    void restoreStandards();
    /// Puts the keyboard into the field that was edited last, or into the first.
    void focusLastEdited();
    /// Where the keyboard comes out of the form.
    QWidget* lastField() const;
    const std::vector<ParameterRow*>& rows() const { return rows_; }

signals:
    void edited();

private:
    void check();

    std::vector<ParameterRow*> rows_;
    ParameterRow* lastEdited_ = nullptr;
};

} // namespace goodturn::ui
