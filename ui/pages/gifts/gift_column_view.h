#pragma once

#include "core/domain/ids.h"

#include <QListView>

namespace goodturn::ui {

class GiftColumnModel;

/// The cards of one column. Enter edits a card, Space or Ctrl+Right brings it a step on, Ctrl+Left
/// a step back, Left and Right go to the neighbouring column, Del removes it. Cards of other
/// columns can be dropped on it.
class GiftColumnView : public QListView
{
    Q_OBJECT

public:
    explicit GiftColumnView(GiftColumnModel* model, QWidget* parent = nullptr);

    GiftId currentGift() const;
    void choose(GiftId id);

signals:
    void chosen(goodturn::GiftId id);
    void editWanted(goodturn::GiftId id);
    /// Its next step, as the button of its card has it.
    void nextStepWanted(goodturn::GiftId id);
    /// Into the column beside this one, or further.
    void stepWanted(goodturn::GiftId id, int by);
    void neighbourWanted(int by);
    void removeWanted(goodturn::GiftId id);
    void menuWanted(goodturn::GiftId id, const QPoint& globalPos);
    void dropped(goodturn::GiftId id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool sideways(const QKeyEvent& event);
    void clearGround();

    GiftColumnModel* cards_;
};

} // namespace goodturn::ui
