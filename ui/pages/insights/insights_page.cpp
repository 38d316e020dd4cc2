#include "ui/pages/insights/insights_page.h"

#include "core/book/model_service.h"
#include "ui/backups/scroll_column.h"
#include "ui/charts/reliability_view.h"
#include "ui/dialogs/job_line.h"
#include "ui/editors/hairline.h"
#include "ui/editors/tone_label.h"
#include "ui/pages/accounts/link_button.h"
#include "ui/pages/insights/forecast_section.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QHideEvent>

namespace goodturn::ui {

namespace {

constexpr int restMs = 400;     ///< after the last change, before the book is read again
constexpr int patienceMs = 500; ///< reading that is done by then says nothing of itself
constexpr int sectionCount = 4;

} // namespace

InsightsPage::InsightsPage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , scroll_(new ScrollColumn(this))
    , job_(new JobLine)
    , progress_(makeProgress())
    , stopped_(makeStopped())
{
    build();
    rest_.setSingleShot(true);
    rest_.setInterval(restMs);
    patience_.setSingleShot(true);
    patience_.setInterval(patienceMs);
    connect(&rest_, &QTimer::timeout, this, &InsightsPage::read);
    connect(&patience_, &QTimer::timeout, this, [this] { progress_->setVisible(isReading()); });
    connect(&desk_.book().notifier(), &change::ChangeNotifier::changed, this, &InsightsPage::want);
}

InsightsPage::~InsightsPage()
{
    delete job_;
}

QWidget* InsightsPage::makeProgress()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(job_);
    box->hide();
    return box;
}

QWidget* InsightsPage::makeStopped()
{
    auto* box = new QWidget;
    auto* again = new LinkButton(tr("Read again"));
    connect(again, &LinkButton::clicked, this, [this] {
        wanted_ = true;
        read();
    });
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid(this, 2));
    row->addWidget(new ToneLabel(Tone::Body, tr("Reading the book was stopped.")));
    row->addWidget(again);
    row->addStretch();
    box->hide();
    return box;
}

void InsightsPage::build()
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* intro = new ToneLabel(Tone::Muted, tr("How well returns and answers are foreseen: what "
                                                "was said, set against what came."));
    intro->setWordWrap(true);
    QVBoxLayout* column = scroll_->column();
    column->setSpacing(grid(this, 4));
    column->addWidget(intro);
    column->addWidget(progress_);
    column->addWidget(stopped_);
    for (int i = 0; i < sectionCount; ++i) {
        auto* whole = new QWidget;
        auto* section = new ForecastSectionView(desk_);
        section->setMaximumWidth(grid(this, 270));
        auto* inner = new QVBoxLayout(whole);
        inner->setContentsMargins(0, 0, 0, grid(this, 3));
        inner->setSpacing(grid(this, 6));
        inner->addWidget(new Hairline);
        inner->addWidget(section);
        whole->hide();
        column->addWidget(whole);
        sections_.push_back(section);
    }
    column->addStretch();
}

bool InsightsPage::isReading() const
{
    return job_->isRunning();
}

void InsightsPage::focusMain()
{
    for (ForecastSectionView* section : sections_)
        if (auto* view = section->findChild<ReliabilityView*>(); view->isVisible()) {
            view->setFocus(Qt::OtherFocusReason);
            return;
        }
    scroll_->setFocus(Qt::OtherFocusReason);
}

/// A chance that was shown elsewhere is noted without an act, so nothing tells of it: what was read
/// when the page was last seen is read again.
void InsightsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (event->spontaneous())
        return;
    wanted_ = true;
    read();
}

void InsightsPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    if (event->spontaneous())
        return;
    rest_.stop();
    wanted_ = false;
    if (isReading())
        job_->cancel();
}

void InsightsPage::want()
{
    if (!isVisible())
        return;
    wanted_ = true;
    rest_.start();
    if (isReading())
        job_->cancel();
}

void InsightsPage::read()
{
    if (!wanted_ || isReading())
        return; // the one that is being stopped starts the next
    wanted_ = false;
    stopped_->hide();
    patience_.start();
    auto outcome = std::make_shared<Result<Reading>>(Reading());
    const auto readIn = [](book::Book& book, const book::Progress& progress) -> Result<Reading> {
        Reading reading;
        GT_ASSIGN(reading.parameters, book.model().parameters());
        GT_ASSIGN(reading.scores, book.model().scores(progress));
        return reading;
    };
    job_->run(
        tr("Reading the book…"),
        [outcome, readIn, open = desk_.book().opener()](const book::Progress& progress) {
            const auto book = open();
            *outcome = book ? readIn(**book, progress) : Result<Reading>(failure(book.error()));
        },
        [this, outcome] { finished(*outcome); });
}

void InsightsPage::finished(const Result<Reading>& outcome)
{
    patience_.stop();
    progress_->hide();
    const bool cancelled = !outcome && outcome.error().kind == ErrorKind::Cancelled;
    if (outcome)
        present(*outcome);
    else if (!cancelled)
        desk_.showError(tr("The forecasts could not be read"), outcome.error());
    else if (!wanted_ && isVisible())
        stopped_->show();
    if (!rest_.isActive())
        read();
}

void InsightsPage::present(const Reading& reading)
{
    const auto said = forecastSections(reading.scores, reading.parameters);
    for (std::size_t i = 0; i < sections_.size() && i < said.size(); ++i) {
        sections_[i]->show(said[i]);
        sections_[i]->parentWidget()->show();
    }
}

} // namespace goodturn::ui
