#include "ui/print/summary_window.h"

#include "ui/desk/desk.h"
#include "ui/desk/save_prompt.h"
#include "ui/print/brief_page.h"
#include "ui/print/choice_button.h"
#include "ui/print/page_painter.h"
#include "ui/print/page_thumbnail.h"
#include "ui/print/pdf_writer.h"
#include "ui/theme/accent_button.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/tokens.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDir>
#include <QGraphicsView>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QLocale>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using report::Audience;

namespace {

QString kindSetting()
{
    return u"summary/kind"_s;
}

QString paperSetting()
{
    return u"summary/paper"_s;
}

QPushButton* makeChoice(const QString& text, QButtonGroup* group, SummaryKind kind)
{
    auto* button = new ChoiceButton(text);
    group->addButton(button, int(kind));
    return button;
}

} // namespace

SummaryWindow::SummaryWindow(Desk& desk, report::SummaryInput input, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , desk_(desk)
    , input_(std::move(input))
    , preview_(new QPrintPreviewWidget(&printer_, this))
    , pages_(new QListWidget(this))
{
    setWindowTitle(tr("Summary of %1").arg(input_.head.account.name.simplified().left(80)));
    preview_->setAccessibleName(tr("Preview of the pages"));
    pages_->setAccessibleName(tr("Pages"));
    pages_->setFrameShape(QFrame::NoFrame);
    pages_->setFixedWidth(fontMetrics().height() * 7);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(pages_);
    middle->addWidget(preview_, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(makeTools());
    all->addLayout(middle, 1);
    all->addWidget(makeActions());
    connect(preview_, &QPrintPreviewWidget::paintRequested, this,
            [this](QPrinter* printer) { painter_->paintAll(*printer); });
    connect(preview_, &QPrintPreviewWidget::previewChanged, this, &SummaryWindow::showPosition);
    connect(pages_, &QListWidget::currentRowChanged, this, [this](int row) { showPage(row + 1); });
    addShortcuts();
    restoreChoices();
    applyGround();
    const QSize wanted(fontMetrics().height() * 62, fontMetrics().height() * 56);
    resize(wanted.boundedTo(screen()->availableSize() * 0.92));
    preview_->fitToWidth();
}

SummaryWindow::~SummaryWindow() = default;

/// The preview paints a middle grey around the pages, which dazzles in the dark.
void SummaryWindow::applyGround()
{
    if (const auto* view = preview_->findChild<QGraphicsView*>())
        view->scene()->setBackgroundBrush(palette().color(QPalette::Window).darker(115));
}

void SummaryWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyGround();
}

QToolButton* SummaryWindow::makeTool(const QString& sign, const QString& name,
                                     std::function<void()> act)
{
    auto* tool = new QToolButton(this);
    tool->setText(sign);
    tool->setToolTip(plainToolTip(name));
    tool->setAccessibleName(name);
    tool->setAutoRaise(true);
    tool->setFocusPolicy(Qt::StrongFocus);
    connect(tool, &QToolButton::clicked, this, std::move(act));
    return tool;
}

QWidget* SummaryWindow::makeTools()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(grid(this, 3), grid(this, 2), grid(this, 3), grid(this, 2));
    addKinds(*row);
    row->addSpacing(grid(this, 4));
    addPapers(*row);
    row->addStretch(1);
    addPaging(*row);
    row->addStretch(1);
    addZoom(*row);
    return bar;
}

void SummaryWindow::addKinds(QHBoxLayout& row)
{
    kinds_ = new QButtonGroup(this);
    row.addWidget(makeChoice(tr("&Mine"), kinds_, SummaryKind::Mine));
    row.addWidget(makeChoice(tr("&To share"), kinds_, SummaryKind::ToShare));
    row.addWidget(makeChoice(tr("&Brief"), kinds_, SummaryKind::Brief));
    connect(kinds_, &QButtonGroup::idClicked, this, [this](int id) { setKind(SummaryKind(id)); });
}

void SummaryWindow::addPapers(QHBoxLayout& row)
{
    papers_ = new QComboBox(this);
    papers_->addItem(tr("A4"), int(PaperSize::A4));
    papers_->addItem(tr("Letter"), int(PaperSize::Letter));
    papers_->setAccessibleName(tr("Paper size"));
    connect(papers_, &QComboBox::activated, this,
            [this] { setPaperSize(PaperSize(papers_->currentData().toInt())); });
    row.addWidget(papers_);
}

void SummaryWindow::addPaging(QHBoxLayout& row)
{
    previous_ = makeTool(u"‹"_s, tr("Previous page"), [this] { showPage(currentPage() - 1); });
    next_ = makeTool(u"›"_s, tr("Next page"), [this] { showPage(currentPage() + 1); });
    position_ = new PlainLabel({}, this);
    row.addWidget(previous_);
    row.addWidget(position_);
    row.addWidget(next_);
}

void SummaryWindow::addZoom(QHBoxLayout& row)
{
    row.addWidget(makeTool(u"−"_s, tr("Smaller"), [this] { preview_->zoomOut(); }));
    row.addWidget(makeTool(u"+"_s, tr("Larger"), [this] { preview_->zoomIn(); }));
    row.addWidget(
        makeTool(tr("Width"), tr("As wide as the window"), [this] { preview_->fitToWidth(); }));
    row.addWidget(makeTool(tr("Page"), tr("The whole page"), [this] { preview_->fitInView(); }));
}

QWidget* SummaryWindow::makeActions()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(grid(this, 3), grid(this, 2), grid(this, 3), grid(this, 2));
    promise_ = new PlainLabel({}, bar);
    promise_->setWordWrap(true);
    row->addWidget(promise_, 1);
    auto* close = new QPushButton(tr("&Close"), bar);
    auto* save = new QPushButton(tr("&Save PDF…"), bar);
    auto* paper = new AccentButton(tr("&Print…"), bar);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    connect(save, &QPushButton::clicked, this, &SummaryWindow::savePdf);
    connect(paper, &QPushButton::clicked, this, &SummaryWindow::print);
    for (QPushButton* button : {close, save, static_cast<QPushButton*>(paper)})
        row->addWidget(button);
    return bar;
}

void SummaryWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    add(QKeySequence::Print, &SummaryWindow::print);
    add(QKeySequence::Save, &SummaryWindow::savePdf);
    add(Qt::Key_PageDown, [this] { showPage(currentPage() + 1); });
    add(Qt::Key_PageUp, [this] { showPage(currentPage() - 1); });
}

void SummaryWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void SummaryWindow::restoreChoices()
{
    const QSettings settings;
    kind_ =
        fromCode<SummaryKind>(settings.value(kindSetting()).toString()).value_or(SummaryKind::Mine);
    paper_ =
        paperSizeFromText(settings.value(paperSetting()).toString()).value_or(usualPaperSize());
    rebuild();
}

int SummaryWindow::pageCount() const
{
    return painter_->pageCount();
}

int SummaryWindow::currentPage() const
{
    return std::max(1, preview_->currentPage());
}

void SummaryWindow::setKind(SummaryKind kind)
{
    if (kind == kind_)
        return;
    kind_ = kind;
    QSettings().setValue(kindSetting(), code(kind));
    rebuild();
}

void SummaryWindow::setPaperSize(PaperSize size)
{
    if (size == paper_)
        return;
    paper_ = size;
    QSettings().setValue(paperSetting(), code(size));
    rebuild();
}

void SummaryWindow::showPage(int page)
{
    if (page < 1 || page > pageCount())
        return;
    if (page != preview_->currentPage())
        preview_->setCurrentPage(page);
    showPosition();
}

QString SummaryWindow::promise() const
{
    switch (kind_) {
    case SummaryKind::Mine:
        return tr("For you only: with standing, felt balance and private notes.");
    case SummaryKind::ToShare:
        return tr("For the client's eyes: nothing private is on it.");
    case SummaryKind::Brief:
        return tr("For you only: what to know before a meeting, on one page.");
    }
    Q_UNREACHABLE();
}

report::Document SummaryWindow::documentFor(const QPageLayout& layout) const
{
    if (kind_ == SummaryKind::Brief)
        return briefOnOnePage(input_, layout);
    return report::accountSummary(input_,
                                  kind_ == SummaryKind::Mine ? Audience::Mine : Audience::ToShare);
}

/// Lays the pages out anew for what is wanted and the paper.
void SummaryWindow::rebuild()
{
    kinds_->button(int(kind_))->setChecked(true);
    papers_->setCurrentIndex(papers_->findData(int(paper_)));
    promise_->setText(promise());
    printer_.setPageLayout(pageLayoutFor(paper_));
    printer_.setDocName(windowTitle());
    painter_ =
        std::make_unique<PagePainter>(documentFor(printer_.pageLayout()), printer_.pageLayout());
    preview_->updatePreview();
    fillPageList();
    showPosition();
}

void SummaryWindow::fillPageList()
{
    const QSignalBlocker blocker(pages_);
    pages_->clear();
    const int width = pages_->width() - fontMetrics().height() * 2;
    const double ratio = devicePixelRatioF();
    const QSize size = thumbnailSize(printer_.pageLayout(), width);
    pages_->setIconSize(size);
    pages_->setViewMode(QListView::IconMode);
    pages_->setMovement(QListView::Static);
    pages_->setFlow(QListView::TopToBottom);
    pages_->setWrapping(false);
    pages_->setSpacing(grid(this, 1));
    for (int page = 0; page < pageCount(); ++page) {
        auto* item = new QListWidgetItem(QLocale().toString(page + 1), pages_);
        if (page >= mostThumbnails)
            continue;
        const QPixmap picture =
            QPixmap::fromImage(thumbnail(*painter_, printer_.pageLayout(), page, width, ratio));
        QIcon icon(picture);
        icon.addPixmap(picture, QIcon::Selected); // not tinted: it is paper
        item->setIcon(icon);
    }
}

void SummaryWindow::showPosition()
{
    const int page = currentPage();
    position_->setText(
        tr("Page %1 of %2").arg(QLocale().toString(page), QLocale().toString(pageCount())));
    previous_->setEnabled(page > 1);
    next_->setEnabled(page < pageCount());
    const QSignalBlocker blocker(pages_);
    pages_->setCurrentRow(page - 1);
}

void SummaryWindow::print()
{
    QPrintDialog dialog(&printer_, this);
    dialog.setWindowTitle(tr("Print the summary"));
    dialog.setMinMax(1, pageCount());
    if (dialog.exec() != QDialog::Accepted)
        return;
    // The dialog may have chosen other paper; what is printed is laid out for that.
    const PagePainter painter(documentFor(printer_.pageLayout()), printer_.pageLayout());
    if (painter.paintAll(printer_, std::max(1, printer_.fromPage()), printer_.toPage()))
        desk_.showStatus(tr("The summary was sent to the printer."));
    else
        desk_.showError(tr("The summary was not printed"),
                        {ErrorKind::Io, tr("The printer did not take it. Is it switched on? The "
                                           "summary can be saved as a PDF instead.")});
}

void SummaryWindow::savePdf()
{
    const QString path = askWhereToSave(
        this, {u"summary"_s, tr("Save the summary"), input_.head.account.name, tr("PDF (*.pdf)")});
    if (!path.isEmpty())
        savePdfTo(path);
}

bool SummaryWindow::savePdfTo(const QString& path)
{
    const auto saved = writePdf(documentFor(pageLayoutFor(paper_)), path, {paper_});
    if (!saved) {
        desk_.showError(tr("The summary was not saved"), saved.error());
        return false;
    }
    desk_.showStatus(tr("The summary is in %1.").arg(QDir::toNativeSeparators(path)));
    return true;
}

} // namespace goodturn::ui
