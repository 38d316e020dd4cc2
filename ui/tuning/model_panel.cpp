#include "ui/tuning/model_panel.h"

#include "core/query/queries.h"
#include "ui/backups/scroll_column.h"
#include "ui/dialogs/job_line.h"
#include "ui/editors/flow_layout.h"
#include "ui/editors/hairline.h"
#include "ui/editors/panel_frame.h"
#include "ui/editors/tone_label.h"
#include "ui/editors/unsaved_question.h"
#include "ui/theme/accent_button.h"
#include "ui/theme/tokens.h"
#include "ui/tuning/fit_section.h"
#include "ui/tuning/parameter_form.h"
#include "ui/tuning/parts_section.h"
#include "ui/tuning/preview_pane.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

namespace goodturn::ui {
using reciprocity::ReciprocityParameters;

namespace {

constexpr int lettersForTwo = 125; ///< so wide that the preview fits beside the values

} // namespace

ModelPanel::ModelPanel(Desk& desk, std::optional<AccountId> account, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , form_(new ParameterForm)
    , parts_(new PartsSection)
    , preview_(new PreviewPane(desk, account))
    , fit_(new FitSection(desk))
    , job_(new JobLine)
    , standards_(new QPushButton(tr("Restore all s&tandards")))
{
    framePanel(this, buildHead(), {buildBody()});
    connectParts();
    reload();
}

ModelPanel::~ModelPanel() = default;

QWidget* ModelPanel::buildHead()
{
    state_ = new ToneLabel(Tone::Muted);
    state_->setWordWrap(true);
    save_ = new AccentButton(tr("&Save"));
    discard_ = new QPushButton(tr("&Undo changes"));
    done_ = new QPushButton(tr("&Close"));
    question_ = new UnsavedQuestion;
    return makePanelHead(tr("The model of %1").arg(desk_.book().fileName()),
                         {save_, discard_, done_}, {state_, question_, job_});
}

QWidget* ModelPanel::buildBody()
{
    auto* values = new QWidget;
    main_ = (new ScrollColumn(values))->column();
    main_->addWidget(preview_);
    main_->addWidget(fit_);
    auto* acts = new QHBoxLayout;
    acts->addWidget(standards_);
    acts->addStretch();
    main_->addLayout(acts);
    main_->addSpacing(grid(this, 2));
    main_->addWidget(form_);
    main_->addSpacing(grid(this, 3));
    main_->addWidget(parts_);
    main_->addStretch();
    side_ = new QWidget;
    aside_ = (new ScrollColumn(side_))->column();
    aside_->addStretch();
    side_->hide();
    body_ = new LineSplitter;
    body_->addWidget(values);
    body_->addWidget(side_);
    body_->setStretchFactor(0, 3);
    body_->setStretchFactor(1, 2);
    return body_;
}

void ModelPanel::connectParts()
{
    connect(form_, &ParameterForm::edited, this, [this] {
        parts_->setParameters(form_->values());
        workedOnParts_ = false;
        refresh();
    });
    connect(parts_, &PartsSection::edited, this, [this] {
        workedOnParts_ = true;
        refresh();
    });
    connect(save_, &QPushButton::clicked, this, &ModelPanel::save);
    connect(discard_, &QPushButton::clicked, this, &ModelPanel::discard);
    connect(standards_, &QPushButton::clicked, form_, &ParameterForm::restoreStandards);
    connect(done_, &QPushButton::clicked, this, &ModelPanel::leave);
    connect(question_, &UnsavedQuestion::leaveWanted, this, &ModelPanel::closed);
    connect(question_, &UnsavedQuestion::stayWanted, this, &ModelPanel::keepEditing);
    connect(job_, &JobLine::runningChanged, this, &ModelPanel::noteWork);
    connect(fit_, &FitSection::runningChanged, this, &ModelPanel::noteWork);
    connect(&desk_.book().notifier(), &change::ChangeNotifier::changed, this,
            [this](const change::ChangeSet&) {
                reload();
                preview_->reload();
            });
    auto* key = new QShortcut(Qt::Key_Escape, this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &ModelPanel::escape);
    orderTabs();
}

/// From the values to the account they are tried on, then to what is done with them.
void ModelPanel::orderTabs()
{
    setTabOrder(form_->lastField(), parts_->firstField());
    QWidget* last = parts_->lastField();
    const QList<QWidget*> first{preview_->picker(), save_, discard_};
    for (QWidget* next : first + question_->buttons() + QList<QWidget*>{done_}) {
        setTabOrder(last, next);
        last = next;
    }
}

/// No focus proxy: it would make the panel a stop of Tab, before Save.
void ModelPanel::focusInEvent(QFocusEvent* event)
{
    form_->setFocus(event->reason());
}

void ModelPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placePreview();
}

/// Beside the values, where it stays in sight, or above them where the window is narrow.
void ModelPanel::placePreview()
{
    const bool aside = width() >= fontMetrics().averageCharWidth() * lettersForTwo;
    if (aside == isAside_)
        return;
    isAside_ = aside;
    (aside ? aside_ : main_)->insertWidget(0, preview_);
    side_->setVisible(aside);
    if (aside)
        body_->setSizes({width() * 3 / 5, width() * 2 / 5});
}

bool ModelPanel::isEdited() const
{
    return edited() != held_;
}

query::ModelTerms ModelPanel::edited() const
{
    return {form_->values(), parts_->segments()};
}

void ModelPanel::take(const query::ModelTerms& terms)
{
    form_->setValues(terms.parameters);
    parts_->setSegments(terms.segments);
    parts_->setParameters(terms.parameters);
}

void ModelPanel::focusLastEdited()
{
    if (workedOnParts_)
        parts_->focusLastEdited();
    else
        form_->focusLastEdited();
}

/// What was typed stays when another window changes the model meanwhile.
void ModelPanel::reload()
{
    const bool wasEdited = isEdited();
    const auto parameters = desk_.book().model().parameters();
    const auto segments = desk_.book().model().segments();
    const auto note = desk_.book().model().lastFit();
    if (!parameters || !segments || !note) {
        desk_.showError(tr("The model could not be read"), !parameters ? parameters.error()
                                                           : !segments ? segments.error()
                                                                       : note.error());
        return;
    }
    held_ = {*parameters, *segments};
    note_ = *note;
    parts_->setTags(desk_.book().queries().tags().value_or(QStringList()));
    if (!wasEdited)
        take(held_);
    form_->markFitted(note_ ? note_->day : QDate(), note_ ? note_->before : *parameters,
                      *parameters);
    fit_->show(*parameters, note_);
    refresh();
}

void ModelPanel::refresh()
{
    preview_->show(held_, isValid() ? std::optional(edited()) : std::nullopt);
    if (!isEdited())
        question_->hide();
    refreshActs();
}

bool ModelPanel::isValid() const
{
    return form_->isValid() && parts_->isValid();
}

void ModelPanel::refreshActs()
{
    const bool writable = !desk_.book().isReadOnly();
    const bool idle = !job_->isRunning() && !fit_->isRunning();
    const bool edited = isEdited();
    form_->setEditable(idle);
    parts_->setEditable(idle);
    save_->setEnabled(idle && writable && edited && isValid());
    discard_->setEnabled(idle && edited);
    standards_->setEnabled(idle && form_->values() != ReciprocityParameters());
    done_->setEnabled(idle);
    fit_->setBlocked(edited && !fit_->isRunning() ? tr("Save or undo your changes before a fit.")
                                                  : QString());
    state_->setText(tellState());
}

QString ModelPanel::tellState() const
{
    if (desk_.book().isReadOnly())
        return tr("The book is open to read only: values can be tried, not saved.");
    if (!isValid())
        return tr("Set right what is marked; then the values can be saved.");
    if (!isEdited())
        return tr("By these values the program says where accounts stand, and how likely a favour "
                  "comes back.");
    if (note_ && form_->values() != held_.parameters)
        return tr("Not saved yet. What is set by hand replaces the fit, which can't be taken back "
                  "then.");
    return reckonsAnew() ? tr("Not saved yet. Saving reckons every account anew.")
                         : tr("Not saved yet.");
}

bool ModelPanel::reckonsAnew() const
{
    return desk_.book().model().reckonsAnew(form_->values()).value_or(true);
}

/// One step back: what is offered for a field, the work, a question or proposal, then the panel.
void ModelPanel::escape()
{
    if (QWidget* offered = QApplication::activePopupWidget())
        offered->close();
    else if (job_->isRunning())
        job_->cancel();
    else if (question_->isAsked())
        keepEditing();
    else if (!fit_->escape())
        leave();
}

void ModelPanel::noteWork()
{
    refreshActs();
    emit busyChanged(job_->isRunning() || fit_->isRunning());
}

bool ModelPanel::mayLeave()
{
    if (desk_.book().isReadOnly() || !isEdited())
        return true;
    question_->ask();
    return false;
}

void ModelPanel::leave()
{
    if (mayLeave())
        emit closed();
}

void ModelPanel::closeEvent(QCloseEvent* event)
{
    event->setAccepted(mayLeave());
}

void ModelPanel::keepEditing()
{
    question_->hide();
    focusLastEdited();
}

void ModelPanel::discard()
{
    take(held_);
    refresh();
    focusLastEdited();
}

void ModelPanel::save()
{
    question_->hide();
    auto outcome = std::make_shared<Result<void>>();
    const query::ModelTerms terms = edited();
    job_->run(
        reckonsAnew() ? tr("Reckoning every account anew…") : tr("Saving the model…"),
        [outcome, terms, open = desk_.book().opener()](const book::Progress& progress) {
            const auto book = open();
            *outcome = book ? (*book)->model().setTerms(terms, progress)
                            : Result<void>(failure(book.error()));
        },
        [this, outcome, terms] { saved(terms, *outcome); });
    job_->setFocus(Qt::OtherFocusReason);
}

void ModelPanel::saved(const query::ModelTerms& terms, const Result<void>& outcome)
{
    const QString failed = tr("The model was not saved");
    if (outcome) {
        held_ = terms;
        desk_.perform(failed, [&]() -> Result<void> {
            desk_.book().announceEverything({}, tr("Change the model"));
            return {};
        });
        desk_.showStatus(tr("The model is saved, and every account goes by it."));
    } else if (outcome.error().kind == ErrorKind::Cancelled) {
        desk_.showStatus(tr("Stopped. The model is as it was."));
    } else {
        desk_.showError(failed, outcome.error());
    }
    focusLastEdited();
}

} // namespace goodturn::ui
