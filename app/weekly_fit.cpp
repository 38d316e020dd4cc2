#include "app/weekly_fit.h"

#include "core/book/model_service.h"

namespace goodturn::app {
using ui::MainWindow;

WeeklyFit::WeeklyFit(MainWindow& window, int restMs) : window_(window)
{
    rest_.setSingleShot(true);
    rest_.setInterval(restMs);
    connect(&rest_, &QTimer::timeout, this, &WeeklyFit::look);
}

WeeklyFit::~WeeklyFit() = default;

void WeeklyFit::bookOpened()
{
    stop();
    failedOn_ = {};
    auto& notifier = window_.book().notifier();
    connect(&notifier, &QObject::destroyed, this, &WeeklyFit::stop);
    connect(&notifier, &change::ChangeNotifier::changed, this,
            [this](const change::ChangeSet& changes) {
                if (changes.everything) // as when a day begins
                    rest_.start();
            });
    rest_.start();
}

void WeeklyFit::stop()
{
    rest_.stop();
    job_.reset();
}

void WeeklyFit::look()
{
    if (job_ || !window_.hasBook())
        return;
    book::Book& book = window_.book();
    const bool due = !book.isReadOnly() && failedOn_ != book.clock().today() &&
                     book.model().isFitDue().value_or(false);
    if (!due)
        emit settled();
    else if (window_.isBusy() || window_.panel())
        rest_.start();
    else
        start();
}

void WeeklyFit::start()
{
    auto outcome = std::make_shared<Result<bool>>(false);
    job_ = std::make_unique<ui::BackgroundJob>([outcome, open = window_.book().opener()](
                                                   const book::Progress& progress) {
        const auto book = open();
        *outcome = book ? (*book)->model().fitAgain(progress) : Result<bool>(failure(book.error()));
    });
    connect(job_.get(), &ui::BackgroundJob::finished, this, [this, outcome] { finish(*outcome); });
    job_->start();
}

void WeeklyFit::finish(const Result<bool>& outcome)
{
    job_.release()->deleteLater(); // it is still telling that it has finished
    book::Book& book = window_.book();
    if (!outcome) {
        failedOn_ = book.clock().today();
        window_.showStatus(
            tr("The model was not fitted to the book. %1").arg(outcome.error().message));
    } else if (*outcome) {
        window_.perform(tr("The fit was not noted"), [&]() -> Result<void> {
            book.announceEverything({}, tr("Fit the model"));
            return {};
        });
        window_.showStatus(tr("The model was fitted to the book again. File, The model… shows what "
                              "changed."));
    }
    emit settled();
}

} // namespace goodturn::app
