#include "ui/pages/accounts/median_reader.h"

#include "core/query/queries.h"
#include "ui/desk/desk.h"
#include "ui/dialogs/background_job.h"

namespace goodturn::ui {

MedianReader::MedianReader(Desk& desk, QObject* parent) : QObject(parent), desk_(desk)
{
    connect(&desk_.book().notifier(), &change::ChangeNotifier::changed, this,
            [this] { isStale_ = true; });
}

MedianReader::~MedianReader() = default;

std::optional<query::FlowComparison> MedianReader::ask(const std::vector<QDate>& days)
{
    wanted_ = days;
    const bool isKnown = known_ && knownDays_ == days;
    if ((isStale_ || !isKnown) && !job_)
        start();
    return isKnown ? known_ : std::nullopt;
}

void MedianReader::start()
{
    auto outcome = std::make_shared<Outcome>();
    reading_ = wanted_;
    isStale_ = false;
    job_ = std::make_unique<BackgroundJob>(
        [open = desk_.book().opener(), days = reading_, outcome](const book::Progress& progress) {
            const auto book = open();
            *outcome = book ? (*book)->queries().medianBalance(days, progress)
                            : Result<query::FlowComparison>(failure(book.error()));
        });
    connect(job_.get(), &BackgroundJob::finished, this, [this, outcome] { finish(*outcome); });
    job_->start();
}

void MedianReader::finish(const Outcome& outcome)
{
    job_.release()->deleteLater();
    if (!outcome || !*outcome) {
        if (outcome)
            desk_.showError(tr("The median of the book could not be read"), outcome->error());
        return;
    }
    known_ = **outcome;
    knownDays_ = reading_;
    emit ready(); // whoever still wants other days, or newer ones, asks again
}

} // namespace goodturn::ui
