#include "ui/lists/list_table_view.h"

#include "ui/delegates/table_row_delegate.h"
#include "ui/lists/list_cell_delegate.h"
#include "ui/lists/list_header.h"
#include "ui/models/list_table_model.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace goodturn::ui {
using book::ListColumn;

namespace {

/// The selected rows as runs from the top, each row in one of them.
std::vector<std::pair<int, int>> runsOf(const QItemSelection& selection)
{
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange& range : selection)
        ranges.emplace_back(range.top(), range.bottom());
    std::ranges::sort(ranges);
    std::vector<std::pair<int, int>> runs;
    for (const auto& range : ranges)
        if (!runs.empty() && range.first <= runs.back().second)
            runs.back().second = std::max(runs.back().second, range.second);
        else
            runs.push_back(range);
    return runs;
}

} // namespace

ListTableView::ListTableView(ListTableModel* model, QWidget* parent)
    : FrozenTableView(parent)
    , rows_(model)
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setItemDelegate(new ListCellDelegate(this));
    setModel(model);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    fitRows();
    setColumns({});
    showSort();
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) {
                rows_->sort(column, order);
                showSort(); // a column that can't be sorted by has no arrow
            });
    for (const auto signal : {&QHeaderView::sectionResized, &QHeaderView::sectionMoved})
        connect(horizontalHeader(), signal, this, [this] {
            if (!arranging_)
                emit columnsChanged();
        });
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(
        horizontalHeader(), &QWidget::customContextMenuRequested, this,
        [this](const QPoint& at) { emit columnsMenuWanted(horizontalHeader()->mapToGlobal(at)); });
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &ListTableView::remember);
    connect(model, &ListTableModel::rearranging, this, &ListTableView::remember);
    connect(model, &QAbstractItemModel::modelReset, this, &ListTableView::giveBack);
    connect(model, &ListTableModel::settled, this, &ListTableView::giveBack);
    connect(model, &ListTableModel::completed, this, &ListTableView::giveBack);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &ListTableView::selectedCountChanged);
}

void ListTableView::fitRows()
{
    verticalHeader()->setDefaultSectionSize(TableRowDelegate::rowHeight(fontMetrics()));
}

int ListTableView::widthOf(const ListColumn& column) const
{
    const auto& field = rows_->fields()[size_t(rows_->columnOf(column.field))];
    const int chars = column.width > 0 ? column.width : field.width;
    return chars * fontMetrics().averageCharWidth() + 2 * TableRowDelegate::margin(fontMetrics());
}

std::vector<ListColumn> ListTableView::columns() const
{
    const int margins = 2 * TableRowDelegate::margin(fontMetrics());
    const int character = std::max(1, fontMetrics().averageCharWidth());
    std::vector<ListColumn> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (isColumnHidden(column))
            continue;
        const int chars = qRound(double(columnWidth(column) - margins) / character);
        columns.push_back({rows_->fields()[size_t(column)].key, std::max(1, chars)});
    }
    for (const auto& [place, column] : unknown_)
        columns.insert(columns.begin() + qsizetype(std::min(place, columns.size())), column);
    return columns;
}

void ListTableView::setColumns(const std::vector<ListColumn>& columns)
{
    std::vector<ListColumn> known;
    unknown_.clear();
    for (size_t place = 0; place < columns.size(); ++place)
        if (rows_->columnOf(columns[place].field) >= 0)
            known.push_back(columns[place]);
        else
            unknown_.emplace_back(place, columns[place]);
    if (known.empty())
        for (const auto& field : rows_->fields())
            if (field.isShown)
                known.push_back({field.key, 0});
    arranging_ = true;
    for (int column = 0; column < rows_->columnCount(); ++column)
        setColumnHidden(column, true);
    for (size_t place = 0; place < known.size(); ++place) {
        const int column = rows_->columnOf(known[place].field);
        setColumnHidden(column, false);
        setColumnWidth(column, widthOf(known[place]));
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), int(place));
    }
    arranging_ = false;
    arrange();
}

void ListTableView::showColumn(const QString& field, bool shown)
{
    const int column = rows_->columnOf(field);
    if (column < 0 || (!shown && columns().size() == unknown_.size() + 1))
        return;
    const bool fresh = shown && columnWidth(column) == 0;
    setColumnHidden(column, !shown);
    if (fresh || columnWidth(column) <= horizontalHeader()->minimumSectionSize())
        setColumnWidth(column, widthOf({field, 0}));
    arrange();
}

QStringList ListTableView::shownFields() const
{
    QStringList fields;
    for (const ListColumn& column : columns())
        fields << column.field;
    return fields;
}

/// Tells the model what to read, and keeps the keyboard in a column that is seen.
void ListTableView::arrange()
{
    rows_->setShown(shownFields());
    if (currentIndex().isValid() && isColumnHidden(currentIndex().column()))
        chooseKey(currentKey());
    emit columnsChanged();
}

void ListTableView::showSort()
{
    const QSignalBlocker quiet(horizontalHeader());
    const auto& sort = rows_->spec().sort;
    horizontalHeader()->setSortIndicator(
        rows_->columnOf(sort.field), sort.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    horizontalHeader()->viewport()->update();
}

qint64 ListTableView::currentKey() const
{
    return rows_->keyAt(currentIndex().row());
}

AccountId ListTableView::currentAccount() const
{
    const query::ListRow* row =
        currentIndex().isValid() ? rows_->row(currentIndex().row()) : nullptr;
    return row ? row->owner : AccountId();
}

QModelIndex ListTableView::firstCell(int row) const
{
    return rows_->index(row, header()->firstSection());
}

void ListTableView::chooseKey(qint64 key)
{
    if (rows_->rowOfKey(key) < 0)
        rows_->complete();
    const QModelIndex index = firstCell(rows_->rowOfKey(key));
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void ListTableView::selectAll()
{
    rows_->complete();
    FrozenTableView::selectAll();
}

std::vector<qint64> ListTableView::selectedKeys() const
{
    rows_->complete();
    std::vector<qint64> keys;
    for (const auto& [from, to] : runsOf(selectionModel()->selection()))
        for (int row = from; row <= to; ++row)
            keys.push_back(rows_->keyAt(row));
    return keys;
}

int ListTableView::selectedCount() const
{
    int count = 0;
    for (const auto& [from, to] : runsOf(selectionModel()->selection()))
        count += to - from + 1;
    return count;
}

/// Letters that follow at once belong together. Through the keys, which stand by name only
/// sometimes: the next row that begins so, and after the last one the first again.
void ListTableView::keyboardSearch(const QString& text)
{
    typed_ = isTyping() ? typed_ + text : text;
    sinceTyped_.start();
    const int count = rows_->rowCount();
    const int from = std::max(0, currentIndex().row());
    for (int step = 0; step < std::min(count, int(ListTableModel::remembered)); ++step) {
        const int row = (from + step) % count;
        const QString name = rows_->index(row).data(ListTableModel::NameRole).toString();
        if (name.startsWith(typed_, Qt::CaseInsensitive)) {
            chooseKey(rows_->keyAt(row));
            return;
        }
    }
}

bool ListTableView::isTyping() const
{
    return sinceTyped_.isValid() && sinceTyped_.elapsed() < QApplication::keyboardInputInterval();
}

void ListTableView::keyPressEvent(QKeyEvent* event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool withControl = event->modifiers().testFlag(Qt::ControlModifier);
    if (enters && withControl && currentAccount().isValid())
        emit accountWanted(currentAccount());
    else if (enters && currentKey() > 0)
        emit entered(currentKey());
    else if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && isTyping())
        keyboardSearch(event->text()); // within a name, and no choice
    else if (event->key() == Qt::Key_F2)
        emit editWanted(currentIndex());
    else if (event->key() == Qt::Key_Delete && selectedCount() > 0)
        emit removeWanted();
    else
        FrozenTableView::keyPressEvent(event);
}

void ListTableView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid())
        emit entered(rows_->keyAt(index.row()));
}

void ListTableView::contextMenuEvent(QContextMenuEvent* event)
{
    if (!currentIndex().isValid())
        return;
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    emit menuWanted(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center())
                          : event->globalPos());
}

void ListTableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    FrozenTableView::currentChanged(current, previous);
    if (!current.isValid())
        return;
    kept_ = 0;
    emit currentKeyChanged(rows_->keyAt(current.row()));
}

void ListTableView::selectionChanged(const QItemSelection& selected,
                                     const QItemSelection& deselected)
{
    FrozenTableView::selectionChanged(selected, deselected);
    emit selectedCountChanged();
}

void ListTableView::changeEvent(QEvent* event)
{
    FrozenTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

/// Who stands at the top of a long list looks at what comes first; elsewhere, at the current row.
void ListTableView::remember()
{
    if (currentKey() > 0)
        kept_ = currentKey();
    const QRect cell = visualRect(currentIndex());
    const bool leads = currentIndex().row() == 0 && verticalScrollBar()->maximum() > 0;
    height_.reset();
    if (!leads && viewport()->rect().intersects(cell))
        height_ = cell.top();
}

/// The row that was current is so again once its key has come.
void ListTableView::giveBack()
{
    showSort();
    const int row = kept_ > 0 && !currentIndex().isValid() ? rows_->rowOfKey(kept_) : -1;
    if (row >= 0)
        selectionModel()->setCurrentIndex(
            firstCell(row), selectionModel()->hasSelection()
                                ? QItemSelectionModel::NoUpdate
                                : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (rows_->isComplete())
        follow();
    emit selectedCountChanged();
}

/// Scrolls to where the current row is seen at the height at which it was.
void ListTableView::follow()
{
    if (!height_ || !currentIndex().isValid())
        return;
    executeDelayedItemsLayout();
    const int moved = rowViewportPosition(currentIndex().row()) - *std::exchange(height_, {});
    verticalScrollBar()->setValue(verticalScrollBar()->value() + moved);
}

} // namespace goodturn::ui
