#include "ui/tuning/threshold_row.h"

#include "ui/editors/field_room.h"
#include "ui/editors/tone_label.h"
#include "ui/theme/tokens.h"
#include "ui/tuning/parameter_spin.h"
#include "ui/tuning/parameter_words.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace goodturn::ui {
using reciprocity::ParameterInfo;

ThresholdRow::ThresholdRow(const ParameterInfo& info, QWidget* parent)
    : QWidget(parent)
    , info_(info)
    , choice_(new QCheckBox(plainCaption(info.name())))
    , spin_(new ParameterSpin(info))
    , ofBookWords_(new ToneLabel(Tone::Muted))
    , problem_(new ToneLabel(Tone::Alert))
{
    ofBookWords_->setWordWrap(true);
    problem_->setWordWrap(true);
    giveRoom(spin_);
    choice_->setToolTip(plainToolTip(info.meaning()));
    choice_->setAccessibleName(tr("%1: a value of its own").arg(info.name()));
    choice_->setAccessibleDescription(info.meaning());
    spin_->setAccessibleName(info.name());
    setFocusProxy(choice_);
    auto* cells = new QGridLayout(this);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setHorizontalSpacing(grid(this, 3));
    cells->setVerticalSpacing(grid(this, 1) / 2);
    cells->addWidget(choice_, 0, 0, Qt::AlignVCenter);
    cells->addWidget(spin_, 0, 1, Qt::AlignLeft);
    cells->addWidget(ofBookWords_, 0, 2, Qt::AlignVCenter);
    cells->addWidget(problem_, 1, 0, 1, 3);
    cells->setColumnStretch(0, 1);
    cells->setColumnMinimumWidth(2, fontMetrics().averageCharWidth() * 18);
    connect(choice_, &QCheckBox::toggled, this, &ThresholdRow::choose);
    connect(spin_, &ParameterSpin::valueChanged, this, [this] {
        refresh();
        if (choice_->isChecked())
            emit edited();
    });
    refresh();
}

void ThresholdRow::show(double ofBook, std::optional<double> own)
{
    const QSignalBlocker quiet(this);
    const QSignalBlocker stays(choice_);
    ofBook_ = ofBook;
    choice_->setChecked(own.has_value());
    spin_->setParameter(own.value_or(ofBook));
    refresh();
}

std::optional<double> ThresholdRow::own() const
{
    return choice_->isChecked() ? std::optional(spin_->parameter()) : std::nullopt;
}

/// A value of its own begins with what held.
void ThresholdRow::choose(bool own)
{
    if (!own) {
        const QSignalBlocker quiet(this);
        spin_->setParameter(ofBook_);
    }
    refresh();
    if (own && choice_->hasFocus()) {
        spin_->setFocus(Qt::TabFocusReason);
        spin_->selectAll();
    }
    emit edited();
}

void ThresholdRow::setEditable(bool editable)
{
    editable_ = editable;
    refresh();
}

QString ThresholdRow::problem() const
{
    if (!choice_->isChecked())
        return {};
    reciprocity::ReciprocityParameters trial;
    info_.set(trial, spin_->parameter());
    const auto problems = problemsOf(trial);
    return problems.empty() ? QString() : problems.front().message;
}

void ThresholdRow::refresh()
{
    const bool own = choice_->isChecked();
    choice_->setEnabled(editable_);
    spin_->setEnabled(editable_ && own);
    ofBookWords_->setText(own ? tr("whole book: %1").arg(parameterText(info_, ofBook_))
                              : tr("as the whole book"));
    problem_->setText(problem());
    problem_->setVisible(!problem_->text().isEmpty());
    QStringList spoken{info_.meaning(), ofBookWords_->text()};
    if (!problem_->text().isEmpty())
        spoken << problem_->text();
    spin_->setAccessibleDescription(spoken.join(QStringLiteral(". ")));
}

} // namespace goodturn::ui
