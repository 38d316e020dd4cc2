#include "ui/print/paper_view.h"

#include "ui/print/page_list.h"
#include "ui/print/page_painter.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QGraphicsView>
#include <QHBoxLayout>
#include <QLocale>
#include <QPrintPreviewWidget>
#include <QToolButton>

#include <algorithm>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

PaperView::PaperView(QWidget* parent)
    : QWidget(parent)
    , preview_(new QPrintPreviewWidget(&printer_, this))
    , pages_(new PageList(this))
{
    preview_->setAccessibleName(tr("Preview of the pages"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(pages_);
    row->addWidget(preview_, 1);
    connect(preview_, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter* printer) {
        if (painter_)
            painter_->paintAll(*printer);
    });
    connect(preview_, &QPrintPreviewWidget::previewChanged, this, &PaperView::showPosition);
    connect(pages_, &QListWidget::currentRowChanged, this,
            [this](int index) { showPage(index + 1); });
    applyGround();
    preview_->fitToWidth();
}

PaperView::~PaperView() = default;

/// The preview paints a middle grey around the pages, which dazzles in the dark.
void PaperView::applyGround()
{
    if (const auto* view = preview_->findChild<QGraphicsView*>())
        view->scene()->setBackgroundBrush(palette().color(QPalette::Window).darker(115));
}

void PaperView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyGround();
}

QToolButton* PaperView::makeTool(const QString& sign, const QString& name,
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

void PaperView::addTools(QHBoxLayout& row)
{
    previous_ = makeTool(u"‹"_s, tr("Previous page"), [this] { showPage(currentPage() - 1); });
    next_ = makeTool(u"›"_s, tr("Next page"), [this] { showPage(currentPage() + 1); });
    position_ = new PlainLabel({}, this);
    row.addWidget(previous_);
    row.addWidget(position_);
    row.addWidget(next_);
    row.addStretch(1);
    row.addWidget(makeTool(u"−"_s, tr("Smaller"), [this] { preview_->zoomOut(); }));
    row.addWidget(makeTool(u"+"_s, tr("Larger"), [this] { preview_->zoomIn(); }));
    row.addWidget(
        makeTool(tr("Width"), tr("As wide as the window"), [this] { preview_->fitToWidth(); }));
    row.addWidget(makeTool(tr("Page"), tr("The whole page"), [this] { preview_->fitInView(); }));
    showPosition();
}

void PaperView::showDocument(const report::Document& document, const PaperChoice& paper)
{
    printer_.setPageLayout(pageLayoutFor(paper));
    printer_.setColorMode(paper.ink == PrintInk::Colour ? QPrinter::Color : QPrinter::GrayScale);
    painter_ =
        std::make_unique<PagePainter>(document, printer_.pageLayout(), printStyle(paper.ink));
    preview_->updatePreview();
    pages_->showPages(*painter_, printer_.pageLayout());
    showPosition();
}

int PaperView::pageCount() const
{
    return painter_ ? painter_->pageCount() : 0;
}

int PaperView::currentPage() const
{
    return std::max(1, preview_->currentPage());
}

void PaperView::showPage(int page)
{
    if (page < 1 || page > pageCount())
        return;
    if (page != preview_->currentPage())
        preview_->setCurrentPage(page);
    showPosition();
}

void PaperView::showPosition()
{
    if (!position_)
        return;
    const int page = currentPage();
    const int count = pageCount();
    position_->setText(
        count > 0 ? tr("Page %1 of %2").arg(QLocale().toString(page), QLocale().toString(count))
                  : QString());
    previous_->setEnabled(page > 1);
    next_->setEnabled(page < count);
    const QSignalBlocker blocker(pages_);
    pages_->setCurrentRow(page - 1);
}

} // namespace goodturn::ui
