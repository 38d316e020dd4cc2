#include "ui/print/paper_window.h"

#include "ui/desk/desk.h"
#include "ui/desk/save_prompt.h"
#include "ui/print/choice_button.h"
#include "ui/print/page_painter.h"
#include "ui/print/page_thumbnail.h"
#include "ui/print/paper_choices.h"
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

PaperWindow::PaperWindow(Desk& desk, Paperwork work, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , desk_(desk)
    , work_(std::move(work))
    , preview_(new QPrintPreviewWidget(&printer_, this))
    , pages_(new QListWidget(this))
{
    setWindowTitle(work_.title);
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
    connect(preview_, &QPrintPreviewWidget::previewChanged, this, &PaperWindow::showPosition);
    connect(pages_, &QListWidget::currentRowChanged, this, [this](int row) { showPage(row + 1); });
    addShortcuts();
    restoreChoices();
    applyGround();
    const QSize wanted(fontMetrics().height() * 62, fontMetrics().height() * 56);
    resize(wanted.boundedTo(screen()->availableSize() * 0.92));
    preview_->fitToWidth();
}

PaperWindow::~PaperWindow() = default;

/// The preview paints a middle grey around the pages, which dazzles in the dark.
void PaperWindow::applyGround()
{
    if (const auto* view = preview_->findChild<QGraphicsView*>())
        view->scene()->setBackgroundBrush(palette().color(QPalette::Window).darker(115));
}

void PaperWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyGround();
}

QToolButton* PaperWindow::makeTool(const QString& sign, const QString& name,
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

QWidget* PaperWindow::makeTools()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(grid(this, 3), grid(this, 2), grid(this, 3), grid(this, 2));
    addVariants(*row);
    row->addSpacing(grid(this, 4));
    papers_ = new PaperChoices(bar);
    connect(papers_, &PaperChoices::chosen, this, &PaperWindow::setPaper);
    row->addWidget(papers_);
    row->addStretch(1);
    addPaging(*row);
    row->addStretch(1);
    addZoom(*row);
    return bar;
}

void PaperWindow::addVariants(QHBoxLayout& row)
{
    constexpr size_t mostButtons = 3; // more are offered in a list
    if (work_.variants.size() > mostButtons) {
        variants_ = new QComboBox(this);
        variants_->setAccessibleName(tr("Of what"));
        for (const PaperVariant& variant : work_.variants)
            variants_->addItem(variant.name);
        connect(variants_, &QComboBox::activated, this,
                [this](int index) { setVariant(size_t(index)); });
        row.addWidget(variants_);
        return;
    }
    buttons_ = new QButtonGroup(this);
    connect(buttons_, &QButtonGroup::idClicked, this, [this](int id) { setVariant(size_t(id)); });
    for (size_t i = 0; work_.variants.size() > 1 && i < work_.variants.size(); ++i) {
        auto* button = new ChoiceButton(work_.variants[i].name, this);
        buttons_->addButton(button, int(i));
        row.addWidget(button);
    }
}

void PaperWindow::addPaging(QHBoxLayout& row)
{
    previous_ = makeTool(u"‹"_s, tr("Previous page"), [this] { showPage(currentPage() - 1); });
    next_ = makeTool(u"›"_s, tr("Next page"), [this] { showPage(currentPage() + 1); });
    position_ = new PlainLabel({}, this);
    row.addWidget(previous_);
    row.addWidget(position_);
    row.addWidget(next_);
}

void PaperWindow::addZoom(QHBoxLayout& row)
{
    row.addWidget(makeTool(u"−"_s, tr("Smaller"), [this] { preview_->zoomOut(); }));
    row.addWidget(makeTool(u"+"_s, tr("Larger"), [this] { preview_->zoomIn(); }));
    row.addWidget(
        makeTool(tr("Width"), tr("As wide as the window"), [this] { preview_->fitToWidth(); }));
    row.addWidget(makeTool(tr("Page"), tr("The whole page"), [this] { preview_->fitInView(); }));
}

QWidget* PaperWindow::makeActions()
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
    connect(save, &QPushButton::clicked, this, &PaperWindow::savePdf);
    connect(paper, &QPushButton::clicked, this, &PaperWindow::print);
    for (QPushButton* button : {close, save, static_cast<QPushButton*>(paper)})
        row->addWidget(button);
    return bar;
}

void PaperWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    add(QKeySequence::Print, &PaperWindow::print);
    add(QKeySequence::Save, &PaperWindow::savePdf);
    add(Qt::Key_PageDown, [this] { showPage(currentPage() + 1); });
    add(Qt::Key_PageUp, [this] { showPage(currentPage() - 1); });
}

void PaperWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

QString PaperWindow::setting(const char* name) const
{
    return work_.key + u'/' + QString::fromLatin1(name);
}

/// A document that suits it lies across the paper until somebody turns it.
void PaperWindow::restoreChoices()
{
    const QSettings settings;
    const QString known = settings.value(setting("kind")).toString();
    const auto variant = std::ranges::find(work_.variants, known, &PaperVariant::code);
    paper_.size =
        paperSizeFromText(settings.value(setting("paper")).toString()).value_or(usualPaperSize());
    const QVariant turned = settings.value(setting("landscape"));
    paper_.landscape = turned.toBool();
    const bool isKnown = variant != work_.variants.end();
    if (!readOrAnother(isKnown ? size_t(variant - work_.variants.begin()) : 0))
        return;
    if (!turned.isValid())
        paper_.landscape = document_.wide;
    paper_.ink =
        fromCode<PrintInk>(settings.value(setting("ink")).toString()).value_or(PrintInk::Colour);
    layOut();
}

int PaperWindow::pageCount() const
{
    return painter_ ? painter_->pageCount() : 0;
}

int PaperWindow::currentPage() const
{
    return std::max(1, preview_->currentPage());
}

void PaperWindow::setVariant(size_t variant)
{
    if (variant == variant_ || variant >= work_.variants.size())
        return;
    if (!read(variant))
        return markChoices();
    QSettings().setValue(setting("kind"), work_.variants[variant].code);
    layOut();
}

void PaperWindow::setPaper(const PaperChoice& paper)
{
    if (paper == paper_)
        return;
    QSettings settings;
    settings.setValue(setting("paper"), code(paper.size));
    settings.setValue(setting("ink"), code(paper.ink));
    if (paper.landscape != paper_.landscape)
        settings.setValue(setting("landscape"), paper.landscape);
    paper_ = paper;
    if (!work_.fitsPaper || read(variant_))
        layOut();
}

void PaperWindow::showPage(int page)
{
    if (page < 1 || page > pageCount())
        return;
    if (page != preview_->currentPage())
        preview_->setCurrentPage(page);
    showPosition();
}

bool PaperWindow::read(size_t variant, Telling telling)
{
    auto document = work_.make(variant, pageLayoutFor(paper_));
    if (!document && telling == Telling::Aloud)
        desk_.showError(tr("“%1” can't be shown").arg(work_.title), document.error());
    if (!document)
        return false;
    document_ = std::move(*document);
    variant_ = variant;
    return true;
}

/// A year may be too long to read where a quarter is not: the window opens all the same.
bool PaperWindow::readOrAnother(size_t variant)
{
    if (read(variant))
        return true;
    for (size_t other = 0; other < work_.variants.size(); ++other)
        if (other != variant && read(other, Telling::Quiet))
            return true;
    return false;
}

/// Lays the pages out anew for what is wanted and the paper.
void PaperWindow::layOut()
{
    markChoices();
    printer_.setPageLayout(pageLayoutFor(paper_));
    printer_.setColorMode(paper_.ink == PrintInk::Colour ? QPrinter::Color : QPrinter::GrayScale);
    printer_.setDocName(windowTitle());
    painter_ =
        std::make_unique<PagePainter>(document_, printer_.pageLayout(), printStyle(paper_.ink));
    preview_->updatePreview();
    fillPageList();
    showPosition();
}

void PaperWindow::markChoices()
{
    if (variants_)
        variants_->setCurrentIndex(int(variant_));
    else if (QAbstractButton* button = buttons_->button(int(variant_)))
        button->setChecked(true);
    papers_->setChoice(paper_);
    promise_->setText(work_.variants[variant_].promise);
}

void PaperWindow::fillPageList()
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

void PaperWindow::showPosition()
{
    const int page = currentPage();
    position_->setText(
        tr("Page %1 of %2").arg(QLocale().toString(page), QLocale().toString(pageCount())));
    previous_->setEnabled(page > 1);
    next_->setEnabled(page < pageCount());
    const QSignalBlocker blocker(pages_);
    pages_->setCurrentRow(page - 1);
}

void PaperWindow::print()
{
    QPrintDialog dialog(&printer_, this);
    dialog.setWindowTitle(tr("Print “%1”").arg(work_.title));
    dialog.setMinMax(1, pageCount());
    if (dialog.exec() != QDialog::Accepted)
        return;
    // The dialog may have chosen other paper; what is printed is laid out for that.
    const QPageLayout layout = printer_.pageLayout();
    auto document = work_.fitsPaper ? work_.make(variant_, layout) : document_;
    if (!document)
        return desk_.showError(tr("“%1” was not printed").arg(work_.title), document.error());
    const bool isGrey =
        paper_.ink == PrintInk::Colour && printer_.colorMode() == QPrinter::GrayScale;
    const PagePainter painter(*document, layout, printStyle(isGrey ? PrintInk::Grey : paper_.ink));
    if (painter.paintAll(printer_, std::max(1, printer_.fromPage()), printer_.toPage()))
        desk_.showStatus(tr("“%1” was sent to the printer.").arg(work_.title));
    else
        desk_.showError(tr("“%1” was not printed").arg(work_.title),
                        {ErrorKind::Io, tr("The printer did not take it. Is it switched on? It "
                                           "can be saved as a PDF instead.")});
}

void PaperWindow::savePdf()
{
    const QString path = askWhereToSave(
        this, {work_.key, tr("Save “%1”").arg(work_.title), work_.fileName, tr("PDF (*.pdf)")});
    if (!path.isEmpty())
        savePdfTo(path);
}

bool PaperWindow::savePdfTo(const QString& path)
{
    if (const auto saved = writePdf(document_, path, paper_); !saved) {
        desk_.showError(tr("“%1” was not saved").arg(work_.title), saved.error());
        return false;
    }
    desk_.showStatus(tr("“%1” is in %2.").arg(work_.title, QDir::toNativeSeparators(path)));
    return true;
}

void openPaper(Desk& desk, Paperwork work)
{
    auto window = std::make_unique<PaperWindow>(desk, std::move(work), desk.window());
    if (window->pageCount() == 0)
        return;
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show();
    window->raise();
    window->activateWindow();
    (void)window.release();
}

} // namespace goodturn::ui
