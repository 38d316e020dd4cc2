#include "ui/charts/reciprocity_chart_view.h"

#include "ui/charts/chart_canvas.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_painter.h"
#include "ui/charts/flow_series.h"
#include "ui/charts/flow_table_model.h"
#include "ui/charts/flow_words.h"
#include "ui/charts/picture_prompt.h"
#include "ui/charts/reciprocity_chart.h"
#include "ui/theme/plain_text.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QShortcut>
#include <QStackedLayout>
#include <QTableView>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

QTableView* makeTable(QAbstractItemModel* model, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setModel(model);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setAccessibleName(ReciprocityChartView::tr("Reciprocity chart as a table"));
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() * 7 / 4);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

} // namespace

ReciprocityChartView::ReciprocityChartView(QWidget* parent)
    : QWidget(parent)
    , pages_(new QStackedLayout(this))
    , canvas_(new ChartCanvas(this))
    , model_(new FlowTableModel(this))
    , empty_(new PlainLabel(emptyFlowWords(), this))
{
    table_ = makeTable(model_, this);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    pages_->addWidget(canvas_);
    pages_->addWidget(table_);
    pages_->addWidget(empty_);
    setFocusProxy(canvas_);
    connect(canvas_, &ChartCanvas::barChosen, this, &ReciprocityChartView::chooseBar);
    connect(canvas_, &ChartCanvas::markerChosen, this, &ReciprocityChartView::chooseMarker);
    connect(table_, &QTableView::activated, this,
            [this](const QModelIndex& index) { chooseBar(model_->barOfRow(index.row())); });
    connect(table_, &QTableView::clicked, this,
            [this](const QModelIndex& index) { chooseBar(model_->barOfRow(index.row())); });
    auto* copy = new QShortcut(QKeySequence::Copy, this);
    copy->setContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QShortcut::activated, this, &ReciprocityChartView::copyPicture);
    restyle();
    showRightPage();
}

ReciprocityChartView::~ReciprocityChartView() = default;

const query::AccountFlow& ReciprocityChartView::flow() const
{
    return canvas_->drawing().flow();
}

void ReciprocityChartView::setFlow(const query::AccountFlow& flow)
{
    canvas_->setFlow(flow);
    if (tableShown_)
        fillTable();
    showRightPage();
}

void ReciprocityChartView::forget()
{
    canvas_->forget();
}

void ReciprocityChartView::setEntryWords(const EntryWords& words)
{
    words_ = words;
    canvas_->setEntryWords(words);
}

void ReciprocityChartView::fillTable()
{
    model_->setFlow(flow(), words_);
    for (int column = 0; column < FlowTableModel::ColumnCount; ++column)
        table_->setColumnHidden(column, !model_->hasColumn(column));
}

void ReciprocityChartView::highlight(qint64 favourId)
{
    const int bar = favourId > 0 ? barOf(flow(), favourId) : -1;
    canvas_->setMarked(bar);
    if (tableShown_ && bar >= 0)
        table_->selectRow(model_->rowOfBar(bar));
}

void ReciprocityChartView::setTitle(const QString& title)
{
    title_ = title;
}

void ReciprocityChartView::setTableShown(bool shown)
{
    if (shown == tableShown_)
        return;
    tableShown_ = shown;
    if (shown) {
        fillTable();
        table_->resizeColumnsToContents();
        setFocusProxy(table_);
    } else {
        setFocusProxy(canvas_);
    }
    showRightPage();
    emit tableShownChanged(shown);
}

bool ReciprocityChartView::isTableShown() const
{
    return tableShown_;
}

void ReciprocityChartView::showRightPage()
{
    QWidget* shown = canvas_;
    if (flow().isEmpty() || flow().bars.empty())
        shown = empty_;
    else if (tableShown_)
        shown = table_;
    pages_->setCurrentWidget(shown);
    setAccessibleName(shown == empty_ ? emptyFlowWords() : canvas_->accessibleName());
}

void ReciprocityChartView::chooseBar(int bar)
{
    const auto& bars = flow().bars;
    if (bar < 0 || bar >= int(bars.size()))
        return;
    canvas_->setMarked(bar);
    emit favoursChosen(bars[size_t(bar)].favours);
}

/// A stage has no entry to go to.
void ReciprocityChartView::chooseMarker(int marker)
{
    using Kind = query::FlowMarker::Kind;
    const query::FlowMarker& chosen = flow().markers.at(size_t(marker));
    if (chosen.kind == Kind::Gift || chosen.kind == Kind::Referral)
        emit favoursChosen({chosen.id});
    else if (chosen.kind != Kind::Stage)
        emit askChosen(chosen.id);
}

QSize ReciprocityChartView::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 44, line * 17};
}

QSize ReciprocityChartView::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 22, line * 14};
}

void ReciprocityChartView::resetZoom()
{
    canvas_->resetZoom();
}

void ReciprocityChartView::copyPicture()
{
    if (tableShown_) {
        QGuiApplication::clipboard()->setText(model_->toText());
        return;
    }
    ChartStyle style = screenStyle(this);
    style.title = title_;
    const double scale = std::max(2.0, devicePixelRatioF());
    QGuiApplication::clipboard()->setImage(chartPicture(flow(), style, size(), scale));
}

void ReciprocityChartView::savePicture()
{
    const QString path = askPicturePath(this, title_);
    if (path.isEmpty())
        return;
    if (const auto saved = exportChart(flow(), title_, path); !saved)
        emit pictureFailed(saved.error().message);
    else
        emit pictureSaved(path);
}

void ReciprocityChartView::addActs(QMenu& menu)
{
    if (flow().isEmpty())
        return;
    menu.addAction(tableShown_ ? tr("Copy the table") : tr("Copy as picture"), this,
                   &ReciprocityChartView::copyPicture);
    menu.addAction(tr("Save as picture…"), this, &ReciprocityChartView::savePicture);
    menu.addAction(tr("Print…"), this, &ReciprocityChartView::printWanted);
    menu.addSeparator();
    menu.addAction(tableShown_ ? tr("Show as chart") : tr("Show as table"), this,
                   [this] { setTableShown(!tableShown_); });
    QAction* whole = menu.addAction(tr("Show all of it"), this, &ReciprocityChartView::resetZoom);
    whole->setEnabled(!tableShown_ && !canvas_->drawing().showsAll());
}

void ReciprocityChartView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    addActs(menu);
    if (!menu.isEmpty())
        menu.exec(event->globalPos());
}

void ReciprocityChartView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange)
        restyle();
}

void ReciprocityChartView::restyle()
{
    if (!empty_)
        return;
    QPalette palette = this->palette();
    const QColor muted = tokensFor(this).muted;
    if (empty_->palette().color(QPalette::WindowText) == muted)
        return;
    palette.setColor(QPalette::WindowText, muted);
    empty_->setPalette(palette);
}

} // namespace goodturn::ui
