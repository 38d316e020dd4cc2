#include "ui/tuning/parameter_row.h"

#include "ui/editors/field_room.h"
#include "ui/editors/tone_label.h"
#include "ui/pages/accounts/link_button.h"
#include "ui/theme/tokens.h"
#include "ui/tuning/parameter_spin.h"
#include "ui/tuning/parameter_words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace goodturn::ui {
using reciprocity::ParameterInfo;

ParameterRow::ParameterRow(const ParameterInfo& info, QWidget* parent)
    : QWidget(parent)
    , info_(info)
    , spin_(new ParameterSpin(info))
    , origin_(new ToneLabel(Tone::Muted))
    , standard_(
          new ToneLabel(Tone::Muted, tr("standard %1").arg(parameterText(info, info.standard()))))
    , reset_(new LinkButton(tr("Reset")))
    , problem_(new ToneLabel(Tone::Alert))
{
    auto* name = new ToneLabel(Tone::Body, info.name());
    auto* meaning = new ToneLabel(Tone::Muted, info.meaning());
    name->setBuddy(spin_);
    for (QLabel* words : {name, meaning, static_cast<ToneLabel*>(problem_)})
        words->setWordWrap(true);
    giveRoom(spin_);
    spin_->setAccessibleName(info.name());
    reset_->setAccessibleName(
        tr("Reset %1 to the standard, %2").arg(info.name(), parameterText(info, info.standard())));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(ui::grid(this, 4));
    grid->setVerticalSpacing(ui::grid(this, 1) / 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnMinimumWidth(1, fontMetrics().averageCharWidth() * 32);
    grid->addWidget(name, 0, 0, Qt::AlignVCenter);
    grid->addWidget(spin_, 0, 1, Qt::AlignLeft);
    grid->addWidget(meaning, 1, 0, Qt::AlignTop);
    grid->addWidget(buildStandard(), 1, 1, Qt::AlignTop | Qt::AlignLeft);
    grid->addWidget(origin_, 2, 0);
    grid->addWidget(problem_, 3, 0, 1, 2);
    connect(spin_, &ParameterSpin::valueChanged, this, [this] {
        refresh();
        emit edited();
    });
    connect(reset_, &LinkButton::clicked, this, [this] {
        spin_->setFocus(Qt::OtherFocusReason); // the button goes
        spin_->setParameter(info_.standard());
    });
    setOrigin({});
    setProblem({});
}

QWidget* ParameterRow::buildStandard()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid(this, 1));
    row->addWidget(standard_);
    row->addWidget(reset_);
    QSizePolicy keepsRoom = reset_->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    reset_->setSizePolicy(keepsRoom);
    return box;
}

void ParameterRow::setValue(double value)
{
    const QSignalBlocker quiet(this);
    spin_->setParameter(value);
    refresh();
}

double ParameterRow::value() const
{
    return spin_->parameter();
}

void ParameterRow::setOrigin(const QString& origin)
{
    origin_->setText(origin);
    origin_->setVisible(!origin.isEmpty());
    refresh();
}

void ParameterRow::setProblem(const QString& problem)
{
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
    refresh();
}

QString ParameterRow::problem() const
{
    return problem_->text();
}

QWidget* ParameterRow::lastField() const
{
    return reset_;
}

void ParameterRow::setEditable(bool editable)
{
    editable_ = editable;
    spin_->setEnabled(editable);
    refresh();
}

void ParameterRow::refresh()
{
    reset_->setVisible(editable_ && spin_->parameter() != info_.standard());
    QStringList spoken{info_.meaning(), standard_->text()};
    for (const ToneLabel* more : {origin_, problem_})
        if (!more->text().isEmpty())
            spoken << more->text();
    spin_->setAccessibleDescription(spoken.join(QStringLiteral(". ")));
}

} // namespace goodturn::ui
