#include "ui/print/paper_window.h"

#include "ui/desk/desk.h"
#include "ui/dialogs/error_bar.h"
#include "ui/print/layout_panel.h"
#include "ui/print/paper_choices.h"
#include "ui/print/paper_jobs.h"
#include "ui/print/paper_view.h"
#include "ui/theme/plain_text.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QCloseEvent>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScreen>
#include <QSettings>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace goodturn::ui {

PaperWindow::PaperWindow(Desk& desk, Paperwork work, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , desk_(desk)
    , work_(std::move(work))
    , messages_(new ErrorBar(this))
    , view_(new PaperView(this))
    , reader_(new PaperReader(work_, this))
    , jobs_(new PaperJobs(this))
{
    setWindowTitle(work_.title);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(messages_);
    all->addWidget(makeTools());
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(view_, 1);
    if (panel_)
        middle->addWidget(panel_);
    all->addLayout(middle, 1);
    all->addWidget(makeActions());
    connect(reader_, &PaperReader::done, this, &PaperWindow::take);
    connect(jobs_, &PaperJobs::done, this, &PaperWindow::tellDone);
    connect(jobs_, &PaperJobs::failed, messages_,
            [this](const QString& what, const Error& error) { messages_->showError(what, error); });
    addShortcuts();
    const QSize wanted(fontMetrics().height() * 62, fontMetrics().height() * 56);
    resize(wanted.boundedTo(screen()->availableSize() * 0.92));
    wanted_ = restoredWish();
    shown_ = wanted_;
    markChoices();
    reader_->readAny(wanted_);
}

PaperWindow::~PaperWindow() = default;

LayoutPanel* PaperWindow::panel() const
{
    return panel_;
}

void PaperWindow::open()
{
    constexpr std::chrono::milliseconds aMoment(200);
    isOpening_ = true;
    QTimer::singleShot(aMoment, this, [this] {
        if (isOpening_)
            show();
    });
}

void PaperWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

/// What is being written is not stopped unasked.
void PaperWindow::closeEvent(QCloseEvent* event)
{
    if (!jobs_ || !jobs_->isRunning())
        return QWidget::closeEvent(event);
    event->ignore();
    messages_->showNotice(tr("The pages are still being written"),
                          tr("The window can be closed when they are done."),
                          {{tr("Stop and close"), [this] {
                                delete std::exchange(jobs_, nullptr);
                                close();
                            }}});
}

QString PaperWindow::setting(const char* name) const
{
    return work_.key + u'/' + QString::fromLatin1(name);
}

/// What was chosen the last time.
PaperWish PaperWindow::restoredWish()
{
    const QSettings settings;
    paper_.size =
        paperSizeFromText(settings.value(setting("paper")).toString()).value_or(usualPaperSize());
    const QVariant turned = settings.value(setting("landscape"));
    isTurned_ = turned.isValid();
    paper_.landscape = turned.toBool();
    paper_.ink =
        fromCode<PrintInk>(settings.value(setting("ink")).toString()).value_or(PrintInk::Colour);
    const QString known = settings.value(setting("kind")).toString();
    const auto variant = std::ranges::find(work_.variants, known, &PaperVariant::code);
    PaperWish wish;
    if (variant != work_.variants.end())
        wish.variant = size_t(variant - work_.variants.begin());
    wish.page = pageLayoutFor(paper_);
    if (panel_)
        wish.layout = panel_->layout();
    return wish;
}

void PaperWindow::setVariant(size_t variant)
{
    if (variant == wanted_.variant || variant >= work_.variants.size())
        return;
    PaperWish wish = wanted_;
    wish.variant = variant;
    want(wish);
}

void PaperWindow::setPart(size_t part)
{
    if (part == wanted_.part || part >= work_.parts.size())
        return;
    PaperWish wish = wanted_;
    wish.part = part;
    want(wish);
}

void PaperWindow::setPaper(const PaperChoice& paper)
{
    if (paper == paper_)
        return;
    QSettings settings;
    settings.setValue(setting("paper"), code(paper.size));
    settings.setValue(setting("ink"), code(paper.ink));
    if (paper.landscape != paper_.landscape) {
        settings.setValue(setting("landscape"), paper.landscape);
        isTurned_ = true;
    }
    paper_ = paper;
    wanted_.page = pageLayoutFor(paper_);
    if (work_.fitsPaper)
        want(wanted_);
    else
        layOut();
}

void PaperWindow::want(const PaperWish& wish)
{
    messages_->dismiss();
    wanted_ = wish;
    markChoices();
    reader_->read(wish);
}

void PaperWindow::take(const PaperReader::Outcome& outcome)
{
    if (!outcome.document)
        return refuse(outcome.document.error());
    const bool isFirst = !document_;
    document_ = std::make_shared<const report::Document>(*outcome.document);
    shown_ = outcome.wish;
    wanted_ = shown_;
    if (!isTurned_)
        paper_.landscape = document_->wide;
    if (!isFirst)
        QSettings().setValue(setting("kind"), work_.variants[shown_.variant].code);
    layOut();
    if (outcome.refused)
        messages_->showError(tr("“%1” is shown otherwise than before").arg(work_.title),
                             *outcome.refused);
    if (std::exchange(isOpening_, false)) {
        show();
        raise();
        activateWindow();
    }
}

void PaperWindow::refuse(const Error& error)
{
    wanted_ = shown_;
    const bool opens = std::exchange(isOpening_, false);
    if (opens && !isVisible()) {
        desk_.showError(tr("“%1” can't be shown").arg(work_.title), error);
        return deleteLater();
    }
    markChoices();
    if (error.kind != ErrorKind::Cancelled)
        return messages_->showError(tr("“%1” can't be shown").arg(work_.title), error);
    if (!document_)
        messages_->showNotice(tr("Stopped"), tr("Nothing was read."),
                              {{tr("Read again"), [this] { want(wanted_); }}});
}

/// Lays the pages out anew for what is shown and the paper.
void PaperWindow::layOut()
{
    markChoices();
    if (document_)
        view_->showDocument(*document_, paper_);
}

void PaperWindow::markChoices()
{
    const PaperVariant& variant = work_.variants[wanted_.variant];
    if (variants_)
        variants_->setCurrentIndex(int(wanted_.variant));
    else if (QAbstractButton* button = buttons_->button(int(wanted_.variant)))
        button->setChecked(true);
    if (parts_)
        parts_->setCurrentIndex(int(wanted_.part));
    papers_->setChoice(paper_);
    promise_->setText(variant.promise);
    if (!panel_)
        return;
    panel_->setEnabled(variant.audience.has_value());
    if (variant.audience)
        panel_->setAudience(*variant.audience);
}

void openPaper(Desk& desk, Paperwork work)
{
    auto* window = new PaperWindow(desk, std::move(work), desk.window());
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->open();
}

} // namespace goodturn::ui
