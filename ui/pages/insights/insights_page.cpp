#include "ui/pages/insights/insights_page.h"

#include "core/book/model_service.h"
#include "core/query/queries.h"
#include "ui/backups/scroll_column.h"
#include "ui/charts/drawn_chart_view.h"
#include "ui/dialogs/job_line.h"
#include "ui/editors/hairline.h"
#include "ui/editors/tone_label.h"
#include "ui/lists/filter_bar.h"
#include "ui/pages/accounts/link_button.h"
#include "ui/pages/insights/book_cards.h"
#include "ui/pages/insights/card_columns.h"
#include "ui/pages/insights/forecast_section.h"
#include "ui/pages/insights/insight_card.h"
#include "ui/pages/insights/insights_scope_bar.h"
#include "ui/pages/insights/return_cards.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QHideEvent>
#include <QPushButton>

namespace goodturn::ui {
using book::Book;
using book::Progress;

namespace {

constexpr int restMs = 400;     ///< after the last change, before the book is read again
constexpr int patienceMs = 500; ///< reading that is done by then says nothing of itself
constexpr int sectionCount = 4;

} // namespace

InsightsPage::InsightsPage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , scroll_(new ScrollColumn(this))
    , scope_(new InsightsScopeBar(desk))
    , cards_(new CardColumns)
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
    connect(&desk_.book().notifier(), &change::ChangeNotifier::changed, this,
            &InsightsPage::bookChanged);
    connect(scope_, &InsightsScopeBar::changed, this, [this] {
        want({true, false});
        read();
    });
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
        want({true, true});
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
    QVBoxLayout* column = scroll_->column();
    column->setSpacing(grid(this, 4));
    column->addWidget(scope_);
    column->addWidget(progress_);
    column->addWidget(stopped_);
    column->addWidget(cards_);
    forecasts_ = makeForecasts();
    column->addWidget(forecasts_);
    column->addStretch();
    addCards();
}

void InsightsPage::addCards()
{
    const auto& entries = desk_.book().queries().listFields(query::ListKind::Favours);
    std::vector<CardParts> cards = bookCards(entries);
    std::ranges::move(returnCards(entries), std::back_inserter(cards));
    for (CardParts& parts : cards) {
        auto* card = new InsightCard(desk_, std::move(parts));
        cards_->add(card);
        connect(card, &InsightCard::roomWanted, this,
                [this, card](bool all) { enlarge(card, all); });
        connect(card, &InsightCard::listWanted, this, [this](const WantedList& list) {
            emit listWanted(list);
            if (!list.note.isEmpty())
                desk_.showStatus(list.note);
        });
    }
    cards_->hide();
}

/// Room for the words of the card remains.
void InsightsPage::enlarge(InsightCard* card, bool larger)
{
    large_ = larger ? card : nullptr;
    card->setChartHeight(larger ? scroll_->viewport()->height() * 3 / 4 : 0);
    cards_->showAlone(large_);
    forecasts_->setVisible(!larger && areForecastsRead_);
    card->view()->setFocus(Qt::OtherFocusReason);
}

QWidget* InsightsPage::makeForecasts()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(this, 4));
    column->addWidget(
        paragraph(Tone::Muted, tr("How well returns and answers are foreseen: what was said, set "
                                  "against what came, in the whole book.")));
    for (int i = 0; i < sectionCount; ++i) {
        auto* whole = new QWidget;
        auto* section = new ForecastSectionView(desk_);
        section->setMaximumWidth(grid(this, 270));
        auto* inner = new QVBoxLayout(whole);
        inner->setContentsMargins(0, 0, 0, grid(this, 3));
        inner->setSpacing(grid(this, 6));
        inner->addWidget(new Hairline);
        inner->addWidget(section);
        column->addWidget(whole);
        sections_.push_back(section);
    }
    box->hide();
    return box;
}

bool InsightsPage::isReading() const
{
    return job_->isRunning();
}

void InsightsPage::focusMain()
{
    for (auto* chart : scroll_->findChildren<DrawnChartView*>())
        if (chart->isVisible())
            return chart->setFocus(Qt::OtherFocusReason);
    scope_->filters()->addButton()->setFocus(Qt::OtherFocusReason);
}

/// A chance that was shown elsewhere is noted without an act, so nothing tells of it: what was read
/// when the page was last seen is read again.
void InsightsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (event->spontaneous())
        return;
    want({true, true});
    read();
}

void InsightsPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    if (event->spontaneous())
        return;
    rest_.stop();
    wanted_ = {};
    running_ = {};
    if (isReading())
        job_->cancel();
}

/// What is being read is old, and stopped; that and the rest of it is wanted again.
void InsightsPage::want(Parts parts)
{
    wanted_.figures = wanted_.figures || parts.figures || running_.figures;
    wanted_.forecasts = wanted_.forecasts || parts.forecasts || running_.forecasts;
    running_ = {};
    if (isReading())
        job_->cancel();
}

void InsightsPage::bookChanged()
{
    if (!isVisible())
        return;
    want({true, true});
    rest_.start();
}

void InsightsPage::read()
{
    if (!wanted_.any() || isReading())
        return; // the one that is being stopped starts the next
    stopped_->hide();
    if (!patience_.isActive())
        patience_.start();
    if (wanted_.figures)
        readFigures();
    else
        readForecasts();
}

/// Reads on another thread, and shows it on this one.
template<class T>
void InsightsPage::run(std::function<Result<T>(Book&, const Progress&)> readIn,
                       std::function<void(T)> show)
{
    auto outcome = std::make_shared<Result<T>>(T());
    job_->run(
        tr("Reading the book…"),
        [outcome, readIn = std::move(readIn),
         open = desk_.book().opener()](const Progress& progress) {
            const auto book = open();
            *outcome = book ? readIn(**book, progress) : Result<T>(failure(book.error()));
        },
        [this, outcome, show = std::move(show)] {
            if (*outcome)
                show(std::move(**outcome));
            finished(*outcome ? Result<void>() : failure(outcome->error()));
        });
}

void InsightsPage::readFigures()
{
    wanted_.figures = false;
    running_ = {true, false};
    run<query::Insights>(
        [scope = scope_->scope()](Book& book, const Progress& progress) {
            return book.queries().insights(scope, progress);
        },
        [this](query::Insights read) {
            const auto insights = std::make_shared<const query::Insights>(std::move(read));
            scope_->setCount(insights->accounts);
            for (InsightCard* card : cards_->cards())
                card->present(insights);
            cards_->show();
        });
}

void InsightsPage::readForecasts()
{
    wanted_.forecasts = false;
    running_ = {false, true};
    run<Forecasts>(
        [](Book& book, const Progress& progress) -> Result<Forecasts> {
            Forecasts forecasts;
            GT_ASSIGN(forecasts.parameters, book.model().parameters());
            GT_ASSIGN(forecasts.scores, book.model().scores(progress));
            return forecasts;
        },
        [this](const Forecasts& forecasts) { present(forecasts); });
}

void InsightsPage::finished(const Result<void>& outcome)
{
    const bool isOld = !running_.any(); // it was stopped for what is wanted now
    running_ = {};
    if (!outcome && !isOld) {
        wanted_ = {};
        if (outcome.error().kind == ErrorKind::Cancelled)
            stopped_->show();
        else
            desk_.showError(tr("The book could not be read"), outcome.error());
    }
    if (!wanted_.any()) {
        patience_.stop();
        progress_->hide();
    }
    if (!rest_.isActive())
        read();
}

void InsightsPage::present(const Forecasts& forecasts)
{
    const auto said = forecastSections(forecasts.scores, forecasts.parameters);
    for (std::size_t i = 0; i < sections_.size() && i < said.size(); ++i)
        sections_[i]->show(said[i]);
    areForecastsRead_ = true;
    forecasts_->setVisible(!large_);
}

} // namespace goodturn::ui
