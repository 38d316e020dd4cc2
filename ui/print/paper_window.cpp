#include "ui/print/paper_window.h"

#include "ui/desk/desk.h"
#include "ui/print/choice_button.h"
#include "ui/print/page_list.h"
#include "ui/print/page_painter.h"
#include "ui/print/paper_choices.h"
#include "ui/print/paper_jobs.h"
#include "ui/theme/accent_button.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/tokens.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGraphicsView>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
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
    , pages_(new PageList(this))
{
    setWindowTitle(work_.title);
    preview_->setAccessibleName(tr("Preview of the pages"));
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
    addParts(*row);
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

void PaperWindow::addParts(QHBoxLayout& row)
{
    if (work_.parts.names.empty())
        return;
    parts_ = new QComboBox(this);
    parts_->setAccessibleName(tr("Whose pages are shown"));
    parts_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    parts_->setMinimumContentsLength(18);
    for (const QString& name : work_.parts.names)
        parts_->addItem(name.simplified().left(80));
    connect(parts_, &QComboBox::activated, this, [this](int index) { setPart(size_t(index)); });
    row.addWidget(parts_);
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
    jobs_ = new PaperJobs(desk_, bar);
    jobs_->hide();
    connect(jobs_, &PaperJobs::runningChanged, this, [this] {
        jobs_->setVisible(jobs_->isRunning());
        promise_->setVisible(!jobs_->isRunning());
    });
    row->addWidget(promise_, 1);
    row->addWidget(jobs_, 1);
    auto* close = new QPushButton(tr("&Close"), bar);
    auto* save = makeSaveButton(bar);
    auto* paper = new AccentButton(tr("&Print…"), bar);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    connect(paper, &QPushButton::clicked, this, &PaperWindow::print);
    for (QWidget* button : std::initializer_list<QWidget*>{close, save, paper})
        row->addWidget(button);
    return bar;
}

/// Of several documents, one file with all of them or one for each.
QWidget* PaperWindow::makeSaveButton(QWidget* parent)
{
    const bool several = !work_.parts.names.empty();
    auto* save = new QPushButton(several ? tr("&Save") : tr("&Save PDF…"), parent);
    if (several) {
        auto* menu = new QMenu(save);
        menu->addAction(tr("&One PDF of all…"), this, &PaperWindow::savePdf);
        menu->addAction(tr("A PDF for &each…"), this, &PaperWindow::savePdfs);
        save->setMenu(menu);
    } else {
        connect(save, &QPushButton::clicked, this, &PaperWindow::savePdf);
    }
    return save;
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
    if (!read(variant, part_))
        return markChoices();
    QSettings().setValue(setting("kind"), work_.variants[variant].code);
    layOut();
}

void PaperWindow::setPart(size_t part)
{
    if (part == part_ || part >= work_.parts.names.size())
        return;
    if (!read(variant_, part))
        return markChoices();
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
    if (!work_.fitsPaper || read(variant_, part_))
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

Result<report::Document> PaperWindow::make(size_t variant, size_t part)
{
    const QPageLayout layout = pageLayoutFor(paper_);
    if (work_.parts.names.empty())
        return work_.make(variant, layout);
    GT_ASSIGN(const PaperParts::Make make, work_.parts.begin());
    return make(part, variant, layout);
}

bool PaperWindow::read(size_t variant, size_t part, Telling telling)
{
    auto document = make(variant, part);
    if (!document && telling == Telling::Aloud)
        desk_.showError(tr("“%1” can't be shown").arg(work_.title), document.error());
    if (!document)
        return false;
    document_ = std::move(*document);
    variant_ = variant;
    part_ = part;
    return true;
}

/// A year may be too long to read where a quarter is not: the window opens all the same.
bool PaperWindow::readOrAnother(size_t variant)
{
    if (read(variant, part_))
        return true;
    for (size_t other = 0; other < work_.variants.size(); ++other)
        if (other != variant && read(other, part_, Telling::Quiet))
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
    pages_->showPages(*painter_, printer_.pageLayout());
    showPosition();
}

void PaperWindow::markChoices()
{
    if (variants_)
        variants_->setCurrentIndex(int(variant_));
    else if (QAbstractButton* button = buttons_->button(int(variant_)))
        button->setChecked(true);
    if (parts_)
        parts_->setCurrentIndex(int(part_));
    papers_->setChoice(paper_);
    promise_->setText(work_.variants[variant_].promise);
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
