#include "ui/pages/accounts/record_table.h"

#include "ui/delegates/table_row_delegate.h"
#include "ui/models/row_table_model.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QSet>

#include <algorithm>

namespace goodturn::ui {

namespace {

constexpr int fewestChars = 20; // of the column that takes what is left

} // namespace

QuietHeader::QuietHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsClickable(false);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setMinimumSectionSize(24);
}

QSize QuietHeader::sectionSizeFromContents(int section) const
{
    const QString heading = model()->headerData(section, orientation()).toString();
    const int margin = TableRowDelegate::margin(fontMetrics());
    return {fontMetrics().horizontalAdvance(heading) + 2 * margin,
            TableRowDelegate::rowHeight(fontMetrics())};
}

void QuietHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Tokens tokens = tokensFor(this);
    const int margin = TableRowDelegate::margin(fontMetrics());
    const QString heading = model()->headerData(section, orientation()).toString();
    const auto alignment =
        Qt::Alignment(model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt());
    const QRect room = rect.adjusted(margin, 0, -margin, -1);
    painter->fillRect(rect, palette().color(QPalette::Base));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line);
    painter->setPen(tokens.muted);
    painter->drawText(room, int(QStyle::visualAlignment(layoutDirection(), alignment)),
                      fontMetrics().elidedText(heading, Qt::ElideRight, room.width()));
}

RecordTable::RecordTable(QWidget* parent) : QTableView(parent)
{
    setHorizontalHeader(new QuietHeader(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setItemDelegate(new TableRowDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        const bool byHand = !fitting_ && records_ && records_->columnChars(column) > 0;
        ownWidths_ = ownWidths_ || (byHand && isVisible());
    });
}

void RecordTable::setRecords(TableModel* model, const QString& name, const QString& hint)
{
    records_ = model;
    hint_ = hint;
    setModel(model);
    setAccessibleName(name);
    fit();
}

/// Row heights and column widths by the font.
void RecordTable::fit()
{
    verticalHeader()->setDefaultSectionSize(TableRowDelegate::rowHeight(fontMetrics()));
    if (!records_)
        return;
    for (int column = 0; column < records_->columnCount(); ++column)
        horizontalHeader()->setSectionResizeMode(column, records_->columnChars(column) == 0
                                                             ? QHeaderView::Stretch
                                                             : QHeaderView::Interactive);
    fitColumns();
}

/// Gives columns their usual widths, or less where that would leave too little for the one that
/// takes the rest.
void RecordTable::fitColumns()
{
    if (!records_ || ownWidths_)
        return;
    const QFontMetrics metrics = fontMetrics();
    const int margins = 2 * TableRowDelegate::margin(metrics);
    const auto usual = [&](int column) {
        const int chars = records_->columnChars(column);
        return chars > 0 ? chars * metrics.averageCharWidth() + margins : 0;
    };
    int all = 0;
    for (int column = 0; column < records_->columnCount(); ++column)
        all += usual(column);
    const int rest = fewestChars * metrics.averageCharWidth() + margins;
    const int room = std::max(viewport()->width() * 2 / 5, viewport()->width() - rest);
    const double scale = all > room ? double(room) / all : 1.0;
    fitting_ = true;
    for (int column = 0; column < records_->columnCount(); ++column)
        if (usual(column) > 0)
            setColumnWidth(column, int(usual(column) * scale));
    fitting_ = false;
}

void RecordTable::resizeEvent(QResizeEvent* event)
{
    fitColumns();
    QTableView::resizeEvent(event);
}

std::vector<int> RecordTable::chosenRows() const
{
    std::vector<int> rows;
    if (!selectionModel())
        return rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::ranges::sort(rows);
    return rows;
}

int RecordTable::chooseKeys(const std::vector<qint64>& keys)
{
    const QSet<qint64> wanted(keys.begin(), keys.end());
    QItemSelection found;
    int count = 0;
    for (int row = 0; records_ && row < records_->rowCount(); ++row) {
        if (!wanted.contains(records_->idAt(row)))
            continue;
        ++count;
        const bool goesOn = !found.isEmpty() && found.last().bottom() == row - 1;
        const int from = goesOn ? found.takeLast().top() : row;
        found.append(QItemSelectionRange(records_->index(from, 0), records_->index(row, 0)));
    }
    if (!selectionModel())
        return 0;
    selectionModel()->select(found,
                             QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (found.isEmpty())
        return 0;
    const QModelIndex first = found.first().topLeft();
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    scrollTo(first);
    return count;
}

void RecordTable::copyChosen() const
{
    QStringList lines;
    for (const int row : chosenRows())
        lines << records_->rowAsText(row);
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n'));
}

void RecordTable::keyPressEvent(QKeyEvent* event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                       event->key() == Qt::Key_F2;
    if (event->matches(QKeySequence::Copy))
        copyChosen();
    else if (event->key() == Qt::Key_Delete && !chosenRows().empty())
        emit removeWanted();
    else if (opens && currentIndex().isValid())
        emit opened(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

void RecordTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && event->button() == Qt::LeftButton)
        emit opened(index.row());
}

void RecordTable::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QRect row = visualRect(currentIndex());
    emit menuWanted(byKey ? viewport()->mapToGlobal(row.bottomLeft()) : event->globalPos());
}

void RecordTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && hasFocus() && current.row() != previous.row())
        emit rowEntered(current.row());
}

void RecordTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (!records_ || records_->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(tokensFor(this).muted);
    const int margin = grid(this, 4);
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, hint_);
}

void RecordTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

QSize RecordTable::minimumSizeHint() const
{
    const int row = TableRowDelegate::rowHeight(fontMetrics());
    return {0, 4 * row};
}

QSize RecordTable::sizeHint() const
{
    return minimumSizeHint();
}

} // namespace goodturn::ui
