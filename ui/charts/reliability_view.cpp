#include "ui/charts/reliability_view.h"

#include "ui/charts/chart_export.h"
#include "ui/charts/picture_prompt.h"
#include "ui/charts/reliability_diagram.h"
#include "ui/charts/reliability_painter.h"
#include "ui/charts/reliability_table_model.h"

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

constexpr QSize pictureSize(640, 680); // at 96 units an inch

Drawing drawingOf(const std::vector<ReliabilitySeries>& series)
{
    return [series](QPainter& painter, const QRectF& place, const ChartStyle& style) {
        const double margin = place.width() / 40;
        painter.fillRect(place, style.ground);
        paintReliability(painter, place.adjusted(margin, margin, -margin, -margin), series, style);
    };
}

} // namespace

ReliabilityView::ReliabilityView(QWidget* parent)
    : QWidget(parent)
    , pages_(new QStackedLayout(this))
    , diagram_(new ReliabilityDiagram)
    , model_(new ReliabilityTableModel(this))
    , table_(makeTable())
{
    pages_->addWidget(diagram_);
    pages_->addWidget(table_);
    setFocusProxy(diagram_);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* copyKey = new QShortcut(QKeySequence::Copy, this);
    copyKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(copyKey, &QShortcut::activated, this, &ReliabilityView::copy);
}

QTableView* ReliabilityView::makeTable()
{
    auto* table = new QTableView;
    table->setModel(model_);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setAccessibleName(tr("Reliability diagram as a table"));
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() * 7 / 4);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

void ReliabilityView::setSeries(const std::vector<ReliabilitySeries>& series)
{
    diagram_->setSeries(series);
    model_->setSeries(diagram_->series());
    table_->setColumnHidden(ReliabilityTableModel::Series, diagram_->series().size() < 2);
    table_->resizeColumnsToContents();
    for (int column = 0; column < ReliabilityTableModel::ColumnCount; ++column)
        if (!table_->isColumnHidden(column))
            table_->setColumnWidth(column, table_->columnWidth(column) + fontMetrics().height());
}

void ReliabilityView::setTitle(const QString& title)
{
    title_ = title;
}

void ReliabilityView::setTableShown(bool shown)
{
    if (shown == isTableShown())
        return;
    pages_->setCurrentWidget(shown ? static_cast<QWidget*>(table_) : diagram_);
    setFocusProxy(pages_->currentWidget());
    emit tableShownChanged(shown);
}

bool ReliabilityView::isTableShown() const
{
    return pages_->currentWidget() == table_;
}

void ReliabilityView::copy()
{
    if (isTableShown()) {
        QGuiApplication::clipboard()->setText(model_->toText());
        return;
    }
    ChartStyle style = screenStyle(this);
    style.title = title_;
    const double scale = std::max(2.0, devicePixelRatioF());
    QGuiApplication::clipboard()->setImage(
        drawnPicture(drawingOf(diagram_->series()), style, pictureSize, scale));
}

void ReliabilityView::savePicture()
{
    const auto path = askPicturePath(this, title_);
    if (!path)
        return;
    if (const auto saved = exportDrawing(drawingOf(diagram_->series()), pictureSize, title_, *path);
        !saved)
        emit pictureFailed(saved.error().message);
    else
        emit pictureSaved(*path);
}

void ReliabilityView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    menu.addAction(isTableShown() ? tr("Copy the table") : tr("Copy as picture"), this,
                   &ReliabilityView::copy);
    menu.addAction(tr("Save as picture…"), this, &ReliabilityView::savePicture);
    menu.addSeparator();
    menu.addAction(isTableShown() ? tr("Show as diagram") : tr("Show as table"), this,
                   [this] { setTableShown(!isTableShown()); });
    menu.exec(event->globalPos());
}

} // namespace goodturn::ui
