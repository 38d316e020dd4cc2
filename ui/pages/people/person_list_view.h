#pragma once

#include "core/domain/ids.h"

#include <QElapsedTimer>
#include <QListView>

namespace goodturn::ui {

class PersonListModel;
class PhotoCache;

/// The list of people: name, and beneath it position and account. Typing finds a person in the
/// book, not row by row; Enter and F2 change them, Del removes them.
class PersonListView : public QListView
{
    Q_OBJECT

public:
    PersonListView(PersonListModel* model, PhotoCache* photos, QWidget* parent = nullptr);

    ContactId currentPerson() const;
    void choose(ContactId id);
    void keyboardSearch(const QString& text) override;

signals:
    void chosen(goodturn::ContactId id);
    void editWanted();
    void removeWanted();
    void menuWanted(const QPoint& globalPos);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    PersonListModel* people_;
    QString typed_;
    QElapsedTimer sinceTyped_;
};

} // namespace goodturn::ui
