#include "ui/tuning/parameter_form.h"

#include "ui/editors/hairline.h"
#include "ui/editors/tone_label.h"
#include "ui/theme/format.h"
#include "ui/theme/tokens.h"
#include "ui/tuning/parameter_row.h"
#include "ui/tuning/parameter_spin.h"
#include "ui/tuning/parameter_words.h"

#include <QVBoxLayout>

#include <algorithm>

namespace goodturn::ui {
using reciprocity::ReciprocityParameters;

ParameterForm::ParameterForm(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(this, 3));
    for (const ParameterGroup& group : parameterGroups()) {
        if (!rows_.empty())
            column->addSpacing(grid(this, 3));
        column->addWidget(new ToneLabel(Tone::Heading, group.title));
        column->addWidget(new Hairline);
        if (!group.note.isEmpty()) {
            auto* note = new ToneLabel(Tone::Muted, group.note);
            note->setWordWrap(true);
            column->addWidget(note);
        }
        for (const auto* info : group.parameters) {
            auto* row = new ParameterRow(*info);
            rows_.push_back(row);
            column->addWidget(row);
            connect(row, &ParameterRow::edited, this, [this, row] {
                lastEdited_ = row;
                check();
                emit edited();
            });
        }
    }
    setFocusProxy(rows_.front()->spin());
}

void ParameterForm::setValues(const ReciprocityParameters& values)
{
    for (ParameterRow* row : rows_)
        row->setValue(row->info().in(values));
    check();
}

ReciprocityParameters ParameterForm::values() const
{
    ReciprocityParameters values;
    for (const ParameterRow* row : rows_)
        row->info().set(values, row->value());
    return values;
}

bool ParameterForm::isValid() const
{
    return problemsOf(values()).empty();
}

void ParameterForm::check()
{
    const auto problems = problemsOf(values());
    for (ParameterRow* row : rows_) {
        const auto found =
            std::ranges::find(problems, &row->info(), &reciprocity::ParameterProblem::parameter);
        row->setProblem(found == problems.end() ? QString() : found->message);
    }
}

void ParameterForm::markFitted(QDate day, const ReciprocityParameters& before,
                               const ReciprocityParameters& fitted)
{
    for (ParameterRow* row : rows_) {
        const auto& info = row->info();
        const bool wasFitted = day.isValid() && info.fitted && info.in(before) != info.in(fitted);
        row->setOrigin(wasFitted ? tr("Fitted to this book on %1; %2 before.")
                                       .arg(longDay(day), parameterText(info, info.in(before)))
                                 : QString());
    }
}

void ParameterForm::focusLastEdited()
{
    (lastEdited_ ? lastEdited_ : rows_.front())->spin()->setFocus(Qt::OtherFocusReason);
}

QWidget* ParameterForm::lastField() const
{
    return rows_.back()->lastField();
}

void ParameterForm::setEditable(bool editable)
{
    for (ParameterRow* row : rows_)
        row->setEditable(editable);
}

void ParameterForm::restoreStandards()
{
    setValues({});
    emit edited();
}

} // namespace goodturn::ui
