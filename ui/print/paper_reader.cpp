#include "ui/print/paper_reader.h"

#include "ui/dialogs/job_line.h"

#include <QVBoxLayout>

#include <chrono>

namespace goodturn::ui {
using Outcome = PaperReader::Outcome;

namespace {

constexpr std::chrono::milliseconds aMoment(200);

void readInto(Outcome& outcome, const Paperwork& work, bool any, const Progress& progress)
{
    auto make = work.begin();
    if (!make) {
        outcome.document = failure(make.error());
        return;
    }
    outcome.document = (*make)(outcome.wish, progress);
    if (outcome.document || !any || outcome.document.error().kind != ErrorKind::InvalidInput)
        return;
    PaperWish wish = outcome.wish;
    for (wish.variant = 0; wish.variant < work.variants.size(); ++wish.variant) {
        auto other = (*make)(wish, progress);
        if (other) {
            outcome = {wish, std::move(other), outcome.document.error()};
            return;
        }
    }
}

} // namespace

PaperReader::PaperReader(const Paperwork& work, QWidget* parent)
    : QWidget(parent)
    , work_(work)
    , line_(new JobLine(this))
{
    line_->setPatience(aMoment);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(line_);
}

PaperReader::~PaperReader() = default;

bool PaperReader::isReading() const
{
    return next_ || line_->isRunning();
}

void PaperReader::read(const PaperWish& wish)
{
    want(wish, false);
}

void PaperReader::readAny(const PaperWish& wish)
{
    want(wish, true);
}

void PaperReader::want(const PaperWish& wish, bool any)
{
    next_ = wish;
    any_ = any;
    if (line_->isRunning())
        line_->cancel();
    else
        start();
}

void PaperReader::start()
{
    auto outcome = std::make_shared<Outcome>(Outcome{*next_});
    next_.reset();
    line_->run(
        tr("Reading"),
        [outcome, work = work_, any = any_](const Progress& progress) {
            readInto(*outcome, work, any, progress);
        },
        [this, outcome] {
            if (next_)
                start();
            else
                emit done(*outcome);
        });
}

} // namespace goodturn::ui
