#include "ui/tuning/fit_section.h"

#include "core/reciprocity/parameter_table.h"
#include "ui/dialogs/job_line.h"
#include "ui/editors/flow_layout.h"
#include "ui/editors/tone_label.h"
#include "ui/theme/accent_button.h"
#include "ui/theme/format.h"
#include "ui/theme/tokens.h"
#include "ui/tuning/fit_words.h"
#include "ui/tuning/parameter_words.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QVBoxLayout>

namespace goodturn::ui {
using book::FitNote;
using reciprocity::BookFit;
using reciprocity::ReciprocityParameters;

namespace {

QString stateText(const std::optional<FitNote>& note)
{
    if (!note)
        return FitSection::tr("The book goes by the standard, or by values set by hand. A fit "
                              "learns from what the book holds; it changes nothing before you "
                              "say so.");
    return FitSection::tr("The book goes by a fit of %1. %2")
        .arg(longDay(note->day), lookedAtText(note->data));
}

} // namespace

FitSection::FitSection(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , state_(paragraph(Tone::Body))
    , blockedBy_(paragraph(Tone::Muted))
    , fit_(new QPushButton(tr("Fit to this &book…")))
    , takeBack_(new QPushButton(tr("Ta&ke the fit back")))
    , weekly_(new QCheckBox(tr("Fit to the book &once a week")))
    , job_(new JobLine)
{
    auto* acts = new FlowLayout(grid(this, 2));
    acts->addWidget(fit_);
    acts->addWidget(takeBack_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(this, 2));
    column->addWidget(new ToneLabel(Tone::Heading, tr("Fitted to the book")));
    column->addWidget(state_);
    column->addLayout(acts);
    column->addWidget(blockedBy_);
    column->addWidget(job_);
    column->addWidget(buildProposal());
    column->addWidget(weekly_);
    column->addWidget(paragraph(Tone::Muted, tr("In the background, while the book is open. What "
                                                "a fit changes is marked here, and it can be taken "
                                                "back.")));
    connect(weekly_, &QCheckBox::clicked, this, &FitSection::setWeekly);
    connect(fit_, &QPushButton::clicked, this, &FitSection::fit);
    connect(takeBack_, &QPushButton::clicked, this, &FitSection::takeBack);
    connect(adopt_, &QPushButton::clicked, this, &FitSection::adopt);
    connect(leave_, &QPushButton::clicked, this, [this] {
        leave();
        fit_->setFocus(Qt::OtherFocusReason);
    });
    connect(job_, &JobLine::runningChanged, this, [this] {
        refreshActs();
        emit runningChanged();
    });
    refreshActs();
}

FitSection::~FitSection() = default;

QWidget* FitSection::buildProposal()
{
    box_ = new QWidget;
    lookedAt_ = paragraph(Tone::Body);
    outcome_ = paragraph(Tone::Heading);
    scores_ = paragraph(Tone::Body);
    table_ = new QWidget;
    adopt_ = new AccentButton(tr("Go by this f&it"));
    leave_ = new QPushButton(tr("&Leave it as it is"));
    auto* acts = new FlowLayout(grid(this, 2));
    acts->addWidget(adopt_);
    acts->addWidget(leave_);
    auto* column = new QVBoxLayout(box_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(this, 2));
    column->addWidget(outcome_);
    column->addWidget(lookedAt_);
    column->addWidget(table_);
    column->addWidget(scores_);
    column->addLayout(acts);
    box_->hide();
    return box_;
}

void FitSection::show(const ReciprocityParameters& held, const std::optional<FitNote>& note)
{
    if (proposal_ && held != held_)
        leave();
    held_ = held;
    note_ = note;
    state_->setText(stateText(note));
    weekly_->setChecked(desk_.book().model().fitsWeekly().value_or(false));
    refreshActs();
}

void FitSection::setWeekly(bool weekly)
{
    if (!desk_.perform(tr("It was not noted whether to fit once a week"),
                       [&] { return desk_.book().model().setFitsWeekly(weekly); }))
        weekly_->setChecked(!weekly);
}

void FitSection::setBlocked(const QString& reason)
{
    blocked_ = reason;
    refreshActs();
}

bool FitSection::isRunning() const
{
    return job_->isRunning();
}

bool FitSection::escape()
{
    if (job_->isRunning())
        job_->cancel();
    else if (proposal_)
        leave_->click();
    else
        return false;
    return true;
}

void FitSection::refreshActs()
{
    const bool writable = !desk_.book().isReadOnly();
    const bool may = blocked_.isEmpty() && !job_->isRunning();
    fit_->setEnabled(may && !proposal_);
    takeBack_->setVisible(note_.has_value());
    takeBack_->setEnabled(may && writable && !proposal_);
    adopt_->setVisible(proposal_ && proposal_->fitted != held_ && writable);
    adopt_->setEnabled(may);
    leave_->setEnabled(!job_->isRunning());
    weekly_->setEnabled(writable && !job_->isRunning());
    blockedBy_->setText(blocked_);
    blockedBy_->setVisible(!blocked_.isEmpty());
}

void FitSection::fit()
{
    auto outcome = std::make_shared<Result<BookFit>>(BookFit());
    job_->run(
        tr("Looking at the book…"),
        [outcome, open = desk_.book().opener()](const book::Progress& progress) {
            const auto book = open();
            *outcome =
                book ? (*book)->model().fit(progress) : Result<BookFit>(failure(book.error()));
        },
        [this, outcome] { fitted(*outcome); });
    job_->setFocus(Qt::OtherFocusReason);
}

void FitSection::fitted(const Result<BookFit>& outcome)
{
    if (outcome) {
        proposal_ = *outcome;
        propose();
        return;
    }
    if (outcome.error().kind == ErrorKind::Cancelled)
        desk_.showStatus(tr("Stopped. The model is as it was."));
    else
        desk_.showError(tr("The model was not fitted"), outcome.error());
    fit_->setFocus(Qt::OtherFocusReason);
}

void FitSection::propose()
{
    const bool changes = proposal_->fitted != held_;
    outcome_->setText(changes ? tr("The fit would change this:")
                              : tr("There is too little to go by yet, or nothing that would do "
                                   "better: the values stay as they are."));
    lookedAt_->setText(lookedAtText(proposal_->data));
    scores_->setText(scoresText(proposal_->before, proposal_->after, held_.wordsBelow));
    fillTable();
    box_->show();
    refreshActs();
    (adopt_->isHidden() ? leave_ : adopt_)->setFocus(Qt::OtherFocusReason);
}

void FitSection::fillTable()
{
    qDeleteAll(table_->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    delete table_->layout();
    auto* cells = new QGridLayout(table_);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setHorizontalSpacing(grid(this, 4));
    cells->setVerticalSpacing(grid(this, 1));
    const QStringList heads{tr("Parameter"), tr("Now"), tr("Fitted")};
    for (int column = 0; column < heads.size(); ++column)
        cells->addWidget(new ToneLabel(Tone::Muted, heads[column]), 0, column);
    int row = 1;
    for (const auto& info : reciprocity::parameterTable()) {
        const double now = info.in(held_);
        const double fitted = info.in(proposal_->fitted);
        if (now == fitted)
            continue;
        cells->addWidget(paragraph(Tone::Body, info.name()), row, 0);
        cells->addWidget(new ToneLabel(Tone::Body, parameterText(info, now)), row, 1);
        cells->addWidget(new ToneLabel(Tone::Heading, parameterText(info, fitted)), row++, 2);
    }
    cells->setColumnStretch(0, 1);
    table_->setVisible(row > 1);
}

void FitSection::leave()
{
    proposal_.reset();
    box_->hide();
    refreshActs();
}

void FitSection::adopt()
{
    change(tr("Going over to the fit…"), tr("The fit was not taken over"), tr("Fit the model"),
           [fit = *proposal_](book::ModelService& model, const book::Progress& progress) {
               return model.adopt(fit, progress);
           });
}

void FitSection::takeBack()
{
    change(tr("Taking the fit back…"), tr("The fit was not taken back"), tr("Take the fit back"),
           [](book::ModelService& model, const book::Progress& progress) {
               return model.takeBackFit(progress);
           });
}

void FitSection::change(const QString& doing, const QString& failed, const QString& name,
                        const Act& act)
{
    auto outcome = std::make_shared<Result<void>>();
    job_->run(
        doing,
        [=, open = desk_.book().opener()](const book::Progress& progress) {
            const auto book = open();
            *outcome = book ? act((*book)->model(), progress) : Result<void>(failure(book.error()));
        },
        [=, this] { changed(*outcome, failed, name); });
    job_->setFocus(Qt::OtherFocusReason);
}

void FitSection::changed(const Result<void>& outcome, const QString& failed, const QString& name)
{
    if (outcome) {
        leave();
        desk_.perform(failed, [&]() -> Result<void> {
            desk_.book().announceEverything({}, name);
            return {};
        });
    } else if (outcome.error().kind == ErrorKind::Cancelled) {
        desk_.showStatus(tr("Stopped. The model is as it was."));
    } else {
        desk_.showError(failed, outcome.error());
    }
    fit_->setFocus(Qt::OtherFocusReason);
}

} // namespace goodturn::ui
