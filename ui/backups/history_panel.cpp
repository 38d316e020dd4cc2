#include "ui/backups/history_panel.h"

#include "core/book/backup_service.h"
#include "ui/backups/age_field.h"
#include "ui/backups/scroll_column.h"
#include "ui/dialogs/job_line.h"
#include "ui/editors/tone_label.h"
#include "ui/theme/accent_button.h"
#include "ui/theme/format.h"
#include "ui/theme/tokens.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using store::JournalExtent;
using store::JournalSize;

namespace {

constexpr int restMs = 150;

QString actsText(qint64 acts)
{
    return acts == 1 ? HistoryPanel::tr("1 act") : HistoryPanel::tr("%Ln acts", nullptr, int(acts));
}

QString changesText(qint64 lines)
{
    return lines == 1 ? HistoryPanel::tr("1 change")
                      : HistoryPanel::tr("%Ln changes", nullptr, int(lines));
}

QString bytesText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

using Outcome = Result<JournalSize>;

/// Counts the whole, unless that is known, and what is from before the day.
Result<JournalExtent> countOld(const book::Book::Opener& open, QDate day,
                               std::optional<JournalExtent>& whole, const book::Progress& progress)
{
    GT_ASSIGN(const auto book, open());
    if (!whole) {
        GT_ASSIGN(whole, book->history().extent(progress));
    }
    return book->history().extentBefore(day.startOfDay(), progress);
}

/// What the other thread does: first a backup, if it is wanted, and nothing without it.
Outcome removeOld(const book::Book::Opener& open, const std::optional<book::BackupPlan>& plan,
                  const QDateTime& before, const book::Progress& progress)
{
    if (plan)
        GT_TRY(book::carryOutSomewhere(*plan, progress));
    GT_ASSIGN(const auto book, open());
    return book->history().pruneBefore(before, progress);
}

} // namespace

struct HistoryPanel::Counted
{
    QDate day; ///< what is from before it is old
    std::optional<JournalExtent> whole;
    Result<JournalExtent> old = JournalExtent();
};

HistoryPanel::HistoryPanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , age_(new AgeField(2, AgeField::Unit::Years))
    , job_(new JobLine)
    , backUp_(new QCheckBox(tr("Make a &backup first, which keeps all of it")))
    , remove_(new QPushButton(tr("&Remove the old part…")))
{
    backUp_->setChecked(true);
    auto* acts = new QHBoxLayout;
    acts->addWidget(remove_);
    acts->addStretch();
    auto* column = (new ScrollColumn(this))->column();
    column->addWidget(buildHead());
    column->addSpacing(grid(this, 2));
    column->addWidget(new ToneLabel(Tone::Heading, tr("Make it shorter")));
    column->addWidget(buildAge());
    column->addWidget(buildConsequences());
    column->addWidget(backUp_);
    column->addLayout(acts);
    column->addWidget(buildConfirmation());
    column->addWidget(job_);
    column->addStretch();
    setFocusProxy(age_);
    connectParts();
    count();
}

HistoryPanel::~HistoryPanel() = default;

QWidget* HistoryPanel::buildHead()
{
    auto* head = new QWidget;
    state_ = paragraph(Tone::Body, tr("Counting…"));
    done_ = new QPushButton(tr("&Close"));
    auto* words = new QVBoxLayout;
    words->setSpacing(grid(this, 1));
    words->addWidget(
        new ToneLabel(Tone::Title, tr("The history of %1").arg(desk_.book().fileName())));
    words->addWidget(state_);
    words->addWidget(
        paragraph(Tone::Muted, tr("Undo, the History of each record, and the salvaging of a "
                                  "damaged book draw on it.")));
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid(this, 2));
    row->addLayout(words, 1);
    row->addWidget(done_, 0, Qt::AlignTop);
    return head;
}

QWidget* HistoryPanel::buildAge()
{
    auto* box = new QWidget;
    auto* name = new PlainLabel(tr("Remove what is &older than"));
    name->setBuddy(age_->firstField());
    before_ = new ToneLabel(Tone::Muted);
    goes_ = paragraph(Tone::Heading, tr("Counting…"));
    auto* row = new QHBoxLayout;
    row->setSpacing(grid(this, 2));
    row->addWidget(name);
    row->addWidget(age_);
    row->addWidget(before_);
    row->addStretch();
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(this, 2));
    column->addLayout(row);
    column->addWidget(goes_);
    return box;
}

QWidget* HistoryPanel::buildConsequences()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(this, 1));
    column->addWidget(paragraph(Tone::Body, tr("For what is removed:")));
    for (const QString& line :
         {tr("Undo can't take it back, and no value of it can be restored."),
          tr("History shows nothing of it any more: not what was done, when, or by whom."),
          tr("Should the book be damaged one day, nothing can be made anew from it.")})
        column->addWidget(paragraph(Tone::Body, u"•  "_s + line));
    column->addWidget(
        paragraph(Tone::Muted, tr("Accounts, people, entries and the trash stay as they are. The "
                                  "file keeps its size; the room is used for what comes.")));
    return box;
}

QWidget* HistoryPanel::buildConfirmation()
{
    confirmation_ = new QWidget;
    question_ = paragraph(Tone::Heading);
    sure_ = new AccentButton(tr("Re&move them for good"));
    keep_ = new QPushButton(tr("&Keep them"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid(this, 2));
    buttons->addWidget(sure_);
    buttons->addWidget(keep_);
    buttons->addStretch();
    auto* column = new QVBoxLayout(confirmation_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(this, 2));
    column->addWidget(question_);
    column->addLayout(buttons);
    confirmation_->hide();
    return confirmation_;
}

void HistoryPanel::connectParts()
{
    rest_.setSingleShot(true);
    rest_.setInterval(restMs);
    connect(&rest_, &QTimer::timeout, this, &HistoryPanel::count);
    connect(age_, &AgeField::changed, this, [this] {
        known_ = false;
        keep();
        rest_.start();
    });
    connect(done_, &QPushButton::clicked, this, &HistoryPanel::closed);
    connect(remove_, &QPushButton::clicked, this, &HistoryPanel::ask);
    connect(sure_, &QPushButton::clicked, this, &HistoryPanel::remove);
    connect(keep_, &QPushButton::clicked, this, [this] {
        keep();
        remove_->setFocus();
    });
    connect(job_, &JobLine::runningChanged, this, [this] {
        refreshActs();
        emit busyChanged(job_->isRunning());
    });
    auto* key = new QShortcut(Qt::Key_Escape, this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &HistoryPanel::escape);
    setTabOrder(age_, backUp_);
    setTabOrder(backUp_, remove_);
    setTabOrder(remove_, sure_);
    setTabOrder(sure_, keep_);
    setTabOrder(keep_, done_);
}

void HistoryPanel::hideEvent(QHideEvent* event)
{
    if (!event->spontaneous()) {
        rest_.stop();
        counting_.reset();
    }
    QWidget::hideEvent(event);
}

void HistoryPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!known_ && !counting_)
        count();
}

/// One step back: the work, the question, then the panel.
void HistoryPanel::escape()
{
    if (job_->isRunning())
        job_->cancel();
    else if (!confirmation_->isHidden())
        keep_->click();
    else
        emit closed();
}

QDate HistoryPanel::dayOfAge() const
{
    return age_->dayBefore(desk_.book().clock().today());
}

/// One count at a time; when the age has changed meanwhile, the next follows. The whole is counted
/// once.
void HistoryPanel::count()
{
    const QDate day = dayOfAge();
    before_->setText(tr("before %1").arg(longDay(day)));
    refreshActs();
    if (counting_) {
        if (whole_)
            counting_->cancel();
        return;
    }
    auto counts = std::make_shared<Counted>();
    counts->day = day;
    counts->whole = whole_;
    counting_ = std::make_unique<BackgroundJob>(
        [counts, open = desk_.book().opener()](const book::Progress& progress) {
            counts->old = countOld(open, counts->day, counts->whole, progress);
        });
    connect(counting_.get(), &BackgroundJob::finished, this, [this, counts] { counted(*counts); });
    counting_->start();
}

void HistoryPanel::counted(const Counted& counts)
{
    counting_.release()->deleteLater(); // it is still telling that it has finished
    whole_ = counts.whole;
    const bool isStopped = !counts.old && counts.old.error().kind == ErrorKind::Cancelled;
    if (isStopped || counts.day != dayOfAge())
        count();
    else if (counts.old)
        showCounts(counts);
    else
        desk_.showError(tr("The history could not be counted"), counts.old.error());
}

void HistoryPanel::showCounts(const Counted& counts)
{
    const JournalExtent& whole = *whole_;
    const JournalExtent& old = *counts.old;
    old_ = old.size;
    oldBefore_ = counts.day.startOfDay();
    known_ = true;
    if (whole.size.units == 0)
        state_->setText(tr("Nothing was done in this book yet."));
    else
        state_->setText(tr("It tells of %1 with %2 since %3, in about %4.")
                            .arg(actsText(whole.size.units), changesText(whole.size.lines),
                                 longDay(whole.since.toLocalTime().date()),
                                 bytesText(whole.bytes)));
    if (old_.units == 0)
        goes_->setText(tr("Nothing of it is older than that."));
    else
        goes_->setText(tr("%1 with %2 would go, about %3; %4 would stay.")
                           .arg(actsText(old_.units), changesText(old_.lines), bytesText(old.bytes),
                                actsText(whole.size.units - old_.units)));
    refreshActs();
}

void HistoryPanel::refreshActs()
{
    const bool idle = !job_->isRunning();
    const bool writable = !desk_.book().isReadOnly();
    if (!known_)
        goes_->setText(tr("Counting…"));
    age_->setEnabled(idle);
    backUp_->setEnabled(idle && writable);
    done_->setEnabled(idle);
    remove_->setEnabled(idle && writable && known_ && old_.units > 0 && confirmation_->isHidden());
}

void HistoryPanel::ask()
{
    const QString what =
        tr("Remove %1 older than %2 for good?").arg(actsText(old_.units), age_->text());
    question_->setText(
        backUp_->isChecked()
            ? tr("%1 Undo can't bring them back; only the backup has them then.").arg(what)
            : tr("%1 Nothing brings them back.").arg(what));
    confirmation_->show();
    refreshActs();
    keep_->setFocus(Qt::OtherFocusReason);
}

void HistoryPanel::keep()
{
    confirmation_->hide();
    refreshActs();
}

void HistoryPanel::remove()
{
    confirmation_->hide();
    std::optional<book::BackupPlan> plan;
    if (backUp_->isChecked()) {
        auto planned = book::BackupService(desk_.book()).plan(store::BackupReason::OnDemand);
        if (!planned) {
            removed(failure(planned.error()));
            return;
        }
        plan = *planned;
    }
    auto outcome = std::make_shared<Outcome>(JournalSize());
    job_->run(
        plan ? tr("Backing up, then removing…") : tr("Removing…"),
        [=, open = desk_.book().opener(), before = oldBefore_](const book::Progress& progress) {
            *outcome = removeOld(open, plan, before, progress);
        },
        [this, outcome] { removed(*outcome); });
    job_->setFocus(Qt::OtherFocusReason);
}

void HistoryPanel::removed(const Result<JournalSize>& outcome)
{
    if (backUp_->isChecked())
        emit backupsChanged();
    if (outcome)
        desk_.showStatus(tr("%1 removed from the history.").arg(actsText(outcome->units)));
    else if (outcome.error().kind == ErrorKind::Cancelled)
        desk_.showStatus(tr("Stopped. The history is as it was."));
    else
        desk_.showError(tr("The history was not shortened"), outcome.error());
    known_ = false;
    whole_.reset();
    age_->setFocus(Qt::OtherFocusReason);
    count();
}

} // namespace goodturn::ui
