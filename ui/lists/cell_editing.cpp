#include "ui/lists/cell_editing.h"

#include "core/query/queries.h"
#include "ui/delegates/table_row_delegate.h"
#include "ui/editors/book_currency.h"
#include "ui/editors/custom_editor.h"
#include "ui/lists/list_table_view.h"
#include "ui/models/list_table_model.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace goodturn::ui {

CellEditing::CellEditing(Desk& desk, ListTableView* table, ListTableModel* model)
    : QObject(table)
    , desk_(desk)
    , table_(table)
    , model_(model)
{
    connect(table, &ListTableView::editWanted, this, &CellEditing::begin);
    for (const QScrollBar* bar : {table->verticalScrollBar(), table->horizontalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, &CellEditing::place);
    connect(table->horizontalHeader(), &QHeaderView::geometriesChanged, this, &CellEditing::place);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, &CellEditing::place);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &CellEditing::place);
    connect(model, &QAbstractItemModel::layoutChanged, this, &CellEditing::place);
    connect(model, &QAbstractItemModel::modelReset, this, &CellEditing::close);
}

void CellEditing::begin(const QModelIndex& cell)
{
    if (!cell.isValid() || (editor_ && !write()))
        return;
    const auto& field = model_->fields()[size_t(cell.column())];
    const QString why = desk_.book().isReadOnly() ? tr("This book is open for reading only.")
                                                  : book::whyFixed(model_->spec().kind, field);
    if (why.isEmpty())
        open(cell);
    else
        desk_.showStatus(why);
}

void CellEditing::open(const QModelIndex& cell)
{
    const query::ListRow* row = model_->row(cell.row());
    if (!row || row->id == 0)
        return;
    const auto own = book::ownCell(desk_.book(), model_->spec().kind, row->id,
                                   model_->fields()[size_t(cell.column())].key);
    if (!own) {
        desk_.showStatus(own.error().message);
        return;
    }
    cell_ = cell;
    key_ = row->id;
    version_ = row->version;
    table_->setCurrentIndex(cell);
    table_->scrollTo(cell);
    editor_ = makeEditor(*row, *own);
    editor_->lieOver(TableRowDelegate::margin(table_->fontMetrics()),
                     Qt::Alignment(cell.data(Qt::TextAlignmentRole).toInt()));
    connect(editor_, &CellEditor::written, this, [this] { goOn(0); });
    connect(editor_, &CellEditor::passed, this, &CellEditing::goOn);
    connect(editor_, &CellEditor::left, this, &CellEditing::close);
    connect(editor_, &CellEditor::grown, this, &CellEditing::place);
    place();
    editor_->show();
    editor_->setFocus(Qt::OtherFocusReason);
}

CellEditor* CellEditing::makeEditor(const query::ListRow& row,
                                    const std::optional<book::OwnCell>& own)
{
    const QDate today = desk_.book().clock().today();
    if (own)
        return new CellEditor(
            std::make_unique<CustomEditor>(own->field, own->texts, today, bookCurrency(desk_)),
            table_->viewport());
    const auto kind = model_->spec().kind;
    const auto& field = model_->fields()[size_t(cell_.column())];
    const CellEditor::Choices choices{
        desk_.book().queries().listValues(kind, field.key).value_or(QStringList()),
        book::mayBeEmpty(kind, field.key)};
    return new CellEditor(field, row.cells.value(field.key), today, choices, table_->viewport());
}

/// Writes what is there; false where that stays with its error.
bool CellEditing::write()
{
    if (!editor_->isChanged())
        return true;
    const auto value = editor_->value();
    if (!value) {
        editor_->setError(value.error().message);
        return false;
    }
    const QString field = model_->fields()[size_t(cell_.column())].key;
    const book::CellEdit edit{model_->spec().kind, key_, version_, field, *value};
    const auto written = desk_.carryOut([&] { return book::writeCell(desk_.book(), edit); });
    if (written)
        return true;
    editor_->setError(written.error().message);
    // Said once, the next Enter writes over what is there now.
    if (written.error().kind == ErrorKind::Conflict)
        if (const query::ListRow* row = model_->row(model_->rowOfKey(key_)))
            version_ = row->version;
    return false;
}

/// Writes, and goes on to the next cell that can be changed; by 0: back to the table.
void CellEditing::goOn(int by)
{
    if (!editor_ || writing_)
        return;
    writing_ = true;
    const bool done = write();
    writing_ = false;
    if (!done) {
        editor_->setFocus(Qt::OtherFocusReason);
        return;
    }
    const QModelIndex from = cell_;
    close();
    if (const QModelIndex to = next(from, by); by != 0 && to.isValid())
        open(to);
}

void CellEditing::close()
{
    if (!editor_)
        return;
    const bool hadFocus = editor_->isAncestorOf(table_->window()->focusWidget());
    editor_->disconnect(this);
    editor_->hide();
    editor_->deleteLater();
    editor_ = nullptr;
    if (hadFocus)
        table_->setFocus(Qt::OtherFocusReason);
}

void CellEditing::place()
{
    if (!editor_)
        return;
    if (!cell_.isValid())
        return close();
    const QRect cell = table_->visualRect(cell_);
    const QRect view = table_->viewport()->rect();
    QSize size(std::min(std::max(cell.width(), editor_->leastWidth()), view.width()), 0);
    const int needed = editor_->layout()->hasHeightForWidth()
                           ? editor_->layout()->totalHeightForWidth(size.width())
                           : editor_->sizeHint().height();
    size.setHeight(std::max(cell.height(), needed));
    QRect room(cell.topLeft(), size);
    room.moveLeft(std::clamp(room.left(), 0, std::max(0, view.width() - room.width())));
    if (view.intersects(cell) && room.bottom() > view.bottom())
        room.moveBottom(view.bottom());
    editor_->setGeometry(room);
}

QModelIndex CellEditing::next(const QModelIndex& cell, int by) const
{
    const auto* header = table_->horizontalHeader();
    int row = cell.row();
    int place = header->visualIndex(cell.column());
    if (by == 0 || !cell.isValid())
        return {};
    for (;;) {
        place += by;
        if (place < 0 || place >= header->count()) {
            row += by;
            place = by > 0 ? 0 : header->count() - 1;
        }
        if (row < 0 || row >= model_->rowCount())
            return {};
        const int column = header->logicalIndex(place);
        if (!table_->isColumnHidden(column) &&
            book::isEditable(model_->spec().kind, model_->fields()[size_t(column)].key))
            return model_->index(row, column);
        if (place == header->visualIndex(cell.column()) && row != cell.row())
            return {}; // a whole round without any
    }
}

} // namespace goodturn::ui
