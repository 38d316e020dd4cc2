#include "ui/charts/drawn_chart_view.h"

#include "ui/charts/chart_diagram.h"
#include "ui/charts/chart_rows_model.h"
#include "ui/charts/picture_prompt.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QShortcut>
#include <QStackedLayout>
#include <QTableView>

#include <algorithm>

namespace goodturn::ui {

namespace {

QTableView* makeRowsTable(ChartRowsModel* model)
{
    auto* table = new QTableView;
    table->setModel(model);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() * 7 / 4);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

/// As wide as their cells, with some space between them where there is room for it.
void fitColumns(QTableView& table)
{
    table.resizeColumnsToContents();
    const int columns = table.model()->columnCount();
    const int room = table.viewport()->width() - table.horizontalHeader()->length();
    const int space = std::clamp(room / std::max(1, columns), 0, table.fontMetrics().height());
    const int widest = table.fontMetrics().averageCharWidth() * 40;
    for (int column = 0; column < columns; ++column)
        table.setColumnWidth(column, std::min(widest, table.columnWidth(column) + space));
}

} // namespace

DrawnChartView::DrawnChartView(QWidget* parent)
    : QWidget(parent)
    , pages_(new QStackedLayout(this))
    , diagram_(new ChartDiagram)
    , model_(new ChartRowsModel(this))
    , table_(makeRowsTable(model_))
{
    pages_->addWidget(diagram_);
    pages_->addWidget(table_);
    setFocusProxy(diagram_);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(diagram_, &ChartDiagram::stopChosen, this, &DrawnChartView::stopActivated);
    connect(table_, &QTableView::activated, this,
            [this](const QModelIndex& index) { emit rowActivated(index.row()); });
    auto* copyKey = new QShortcut(QKeySequence::Copy, this);
    copyKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(copyKey, &QShortcut::activated, this, &DrawnChartView::copy);
}

DrawnChartView::~DrawnChartView() = default;

void DrawnChartView::setChart(std::shared_ptr<DrawnChart> chart)
{
    chart_ = std::move(chart);
    diagram_->setChart(chart_);
    model_->setChart(chart_);
    table_->setAccessibleName(tr("%1 as a table").arg(chart_->name()));
    if (isTableShown())
        fitColumns(*table_);
}

void DrawnChartView::setTitle(const QString& title)
{
    title_ = title;
}

void DrawnChartView::setTableShown(bool shown)
{
    if (shown == isTableShown())
        return;
    pages_->setCurrentWidget(shown ? static_cast<QWidget*>(table_) : diagram_);
    setFocusProxy(pages_->currentWidget());
    if (shown)
        fitColumns(*table_);
    emit tableShownChanged(shown);
}

bool DrawnChartView::isTableShown() const
{
    return pages_->currentWidget() == table_;
}

void DrawnChartView::copy()
{
    if (!chart_)
        return;
    if (isTableShown())
        return QGuiApplication::clipboard()->setText(rowsAsText(*chart_));
    ChartStyle style = screenStyle(this);
    style.title = title_;
    const double scale = std::max(2.0, devicePixelRatioF());
    QGuiApplication::clipboard()->setImage(drawnPicture(drawing(), style, pictureSize(), scale));
}

void DrawnChartView::savePicture()
{
    const QString path = chart_ ? askPicturePath(this, title_) : QString();
    if (path.isEmpty())
        return;
    const auto saved = exportDrawing(drawing(), pictureSize(), title_, path);
    if (!saved)
        emit pictureFailed(saved.error().message);
    else
        emit pictureSaved(path);
}

void DrawnChartView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    menu.addAction(isTableShown() ? tr("Copy the table") : tr("Copy as picture"), this,
                   &DrawnChartView::copy);
    menu.addAction(tr("Save as picture…"), this, &DrawnChartView::savePicture);
    menu.addAction(tr("Print…"), this, &DrawnChartView::printWanted);
    menu.addSeparator();
    menu.addAction(isTableShown() ? tr("Show as diagram") : tr("Show as table"), this,
                   [this] { setTableShown(!isTableShown()); });
    menu.exec(event->globalPos());
}

} // namespace goodturn::ui
