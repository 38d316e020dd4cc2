#include "ui/policy/policy_rows_field.h"

#include "ui/editors/field_cell.h"
#include "ui/theme/tokens.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

namespace goodturn::ui {
using planning::PolicyProblem;

namespace {

PolicyRow* policyRow(QWidget* row)
{
    return static_cast<PolicyRow*>(row);
}

} // namespace

bool PolicyRow::isEmpty() const
{
    return std::ranges::all_of(cells_, [](FieldCell* one) { return textIn(one).isEmpty(); });
}

void PolicyRow::setReadOnly(bool readOnly)
{
    for (FieldCell* one : cells_)
        line(one)->setReadOnly(readOnly);
}

void PolicyRow::clearMarks()
{
    for (FieldCell* one : cells_)
        one->clearError();
}

QWidget* PolicyRow::firstMarked() const
{
    for (FieldCell* one : cells_)
        if (one->hasError())
            return one->field();
    return nullptr;
}

FieldCell* PolicyRow::addCell(const QString& name, QLineEdit* field, int share)
{
    cells_.push_back(new FieldCell(name, field, this));
    shares_.push_back(share);
    return cells_.back();
}

void PolicyRow::finish(RowListField* list)
{
    setFocusProxy(line(cells_.front()));
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, grid(this, 2));
    layout->setSpacing(grid(this, 2));
    for (size_t i = 0; i < cells_.size(); ++i) {
        layout->addWidget(cells_[i], 0, int(i));
        layout->setColumnStretch(int(i), shares_[i]);
        connect(line(cells_[i]), &QLineEdit::textEdited, list, &RowListField::edited);
        if (i > 0)
            setTabOrder(line(cells_[i - 1]), line(cells_[i]));
    }
}

QLineEdit* PolicyRow::line(const FieldCell* cell)
{
    return static_cast<QLineEdit*>(cell->field());
}

QString PolicyRow::textIn(const FieldCell* cell)
{
    return line(cell)->text().trimmed();
}

QWidget* PolicyRowsField::makeRow()
{
    PolicyRow* row = makePolicyRow();
    row->setReadOnly(readOnly_);
    return row;
}

bool PolicyRowsField::mark(const std::vector<PolicyProblem>& problems)
{
    int index = 0;
    for (QWidget* row : rows()) {
        policyRow(row)->clearMarks();
        if (policyRow(row)->isEmpty())
            continue;
        for (const PolicyProblem& problem : problems)
            if (holds(problem.field) && problem.index == index)
                policyRow(row)->mark(problem);
        ++index;
    }
    return firstMarked() == nullptr;
}

QWidget* PolicyRowsField::firstMarked() const
{
    for (QWidget* row : rows())
        if (QWidget* marked = policyRow(row)->firstMarked())
            return marked;
    return nullptr;
}

void PolicyRowsField::setReadOnly(bool readOnly)
{
    readOnly_ = readOnly;
    for (QWidget* row : rows())
        policyRow(row)->setReadOnly(readOnly);
    for (auto* button : findChildren<QAbstractButton*>())
        button->setEnabled(!readOnly);
}

} // namespace goodturn::ui
