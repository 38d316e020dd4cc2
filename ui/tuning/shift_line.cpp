#include "ui/tuning/shift_line.h"

#include <QHideEvent>
#include <QLocale>

namespace goodturn::ui {
using book::StandingShift;
using query::ModelTerms;

namespace {

constexpr int restMs = 250;

QString shiftText(const StandingShift& shift)
{
    if (shift.moved == 0)
        return ShiftLine::tr("No account would stand elsewhere.");
    const QString all = QLocale().toString(shift.accounts);
    return shift.moved == 1 ? ShiftLine::tr("1 of %1 accounts would stand elsewhere.").arg(all)
                            : ShiftLine::tr("%1 of %2 accounts would stand elsewhere.")
                                  .arg(QLocale().toString(shift.moved), all);
}

} // namespace

ShiftLine::ShiftLine(Desk& desk, QWidget* parent) : ToneLabel(Tone::Body, {}, parent), desk_(desk)
{
    setWordWrap(true);
    rest_.setSingleShot(true);
    rest_.setInterval(restMs);
    connect(&rest_, &QTimer::timeout, this, &ShiftLine::start);
}

ShiftLine::~ShiftLine() = default;

void ShiftLine::count(const ModelTerms& terms)
{
    wanted_ = terms;
    isWanted_ = true;
    setText(tr("Counting which accounts would stand elsewhere…"));
    if (job_)
        job_->cancel();
    if (isVisible())
        rest_.start();
}

void ShiftLine::say(const QString& text)
{
    isWanted_ = false;
    rest_.stop();
    if (job_)
        job_->cancel();
    setText(text);
}

void ShiftLine::hideEvent(QHideEvent* event)
{
    ToneLabel::hideEvent(event);
    if (event->spontaneous())
        return;
    rest_.stop();
    job_.reset();
}

void ShiftLine::showEvent(QShowEvent* event)
{
    ToneLabel::showEvent(event);
    if (isWanted_ && !job_)
        rest_.start();
}

void ShiftLine::start()
{
    if (job_ || !isWanted_)
        return; // the one that is being stopped starts the next
    auto outcome = std::make_shared<Result<StandingShift>>(StandingShift());
    job_ = std::make_unique<BackgroundJob>(
        [outcome, open = desk_.book().opener(), terms = wanted_](const book::Progress& progress) {
            const auto book = open();
            *outcome = book ? standingShift(**book, terms, progress)
                            : Result<StandingShift>(failure(book.error()));
        });
    connect(job_.get(), &BackgroundJob::finished, this,
            [this, outcome, counted = wanted_] { finished(counted, *outcome); });
    job_->start();
}

void ShiftLine::finished(const ModelTerms& counted, const Result<StandingShift>& outcome)
{
    job_.release()->deleteLater(); // it is still telling that it has finished
    const bool cancelled = !outcome && outcome.error().kind == ErrorKind::Cancelled;
    if (!isWanted_ || rest_.isActive())
        return;
    if (cancelled || counted != wanted_) {
        start();
        return;
    }
    isWanted_ = false;
    setText(outcome ? shiftText(*outcome)
                    : tr("The accounts could not be counted. %1").arg(outcome.error().message));
}

} // namespace goodturn::ui
