#include "ui/pages/people/person_list_view.h"

#include "ui/pages/people/person_list_model.h"
#include "ui/pages/people/person_row_delegate.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>

namespace goodturn::ui {

PersonListView::PersonListView(PersonListModel* model, PhotoCache* photos, QWidget* parent)
    : QListView(parent)
    , people_(model)
{
    setModel(model);
    setItemDelegate(new PersonRowDelegate(photos, this));
    setUniformItemSizes(true);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setAccessibleName(tr("People"));
}

ContactId PersonListView::currentPerson() const
{
    return people_->idAt(currentIndex().row());
}

void PersonListView::choose(ContactId id)
{
    if (id.isValid() && people_->rowOf(id) < 0)
        people_->complete();
    const int row = people_->rowOf(id);
    if (row < 0) {
        selectionModel()->clear();
        return;
    }
    setCurrentIndex(people_->index(row));
    scrollTo(people_->index(row));
}

void PersonListView::keyboardSearch(const QString& text)
{
    const bool goesOn =
        sinceTyped_.isValid() && sinceTyped_.elapsed() < QApplication::keyboardInputInterval() * 2;
    typed_ = goesOn ? typed_ + text : text;
    sinceTyped_.start();
    const int row = people_->rowBeginning(typed_);
    if (row >= 0)
        setCurrentIndex(people_->index(row));
}

void PersonListView::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool edits = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2;
    if (edits && currentIndex().isValid())
        emit editWanted();
    else if (key == Qt::Key_Delete && currentIndex().isValid())
        emit removeWanted();
    else
        QListView::keyPressEvent(event);
}

void PersonListView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (indexAt(event->pos()).isValid())
        emit editWanted();
}

void PersonListView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (index.isValid())
        emit menuWanted(byKey ? viewport()->mapToGlobal(visualRect(index).center())
                              : event->globalPos());
}

void PersonListView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        emit chosen(people_->idAt(current.row()));
}

} // namespace goodturn::ui
