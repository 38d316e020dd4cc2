#pragma once

#include "core/domain/ids.h"

#include <QAbstractButton>

namespace goodturn::ui {

/// A column of the board folded to a narrow strip with its name along it. A click unfolds it; a
/// card can be dropped on it.
class FoldedColumn : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FoldedColumn(const QString& title, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void dropped(goodturn::GiftId id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    bool draggedOver_ = false;
};

} // namespace goodturn::ui
