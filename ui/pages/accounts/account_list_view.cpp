#include "ui/pages/accounts/account_list_view.h"

#include "ui/delegates/account_row_delegate.h"
#include "ui/models/account_list_model.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>

namespace goodturn::ui {

AccountListView::AccountListView(QWidget* parent) : QListView(parent)
{
    setItemDelegate(new AccountRowDelegate(this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("Accounts"));
}

void AccountListView::setAccounts(AccountListModel* model)
{
    setModel(model);
}

void AccountListView::keyboardSearch(const QString& text)
{
    if (!sinceTyped_.isValid() || sinceTyped_.elapsed() > QApplication::keyboardInputInterval())
        typed_.clear();
    sinceTyped_.start();
    typed_ += text;
    emit nameTyped(typed_);
}

void AccountListView::keyPressEvent(QKeyEvent* event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && currentIndex().isValid())
        emit entered();
    else if (event->key() == Qt::Key_Delete && currentIndex().isValid())
        emit removeWanted();
    else
        QListView::keyPressEvent(event);
}

void AccountListView::contextMenuEvent(QContextMenuEvent* event)
{
    if (!currentIndex().isValid())
        return;
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QRect row = visualRect(currentIndex());
    emit menuWanted(byKey ? viewport()->mapToGlobal(row.center()) : event->globalPos());
}

void AccountListView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (indexAt(event->pos()).isValid())
        emit entered();
}

void AccountListView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    emit currentRowChanged(current.row());
}

} // namespace goodturn::ui
