#pragma once

#include <QTableView>

namespace goodturn::ui {

class ListHeader;

/// A table whose first column stays in place while the others scroll sideways beneath it, as long
/// as it leaves them half of the width. Whichever column is moved to the front is the first. What
/// the columns leave free at the end belongs to the last one.
class FrozenTableView : public QTableView
{
    Q_OBJECT

public:
    explicit FrozenTableView(QWidget* parent = nullptr);

    QRect visualRect(const QModelIndex& index) const override;
    QModelIndex indexAt(const QPoint& at) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

    ListHeader* header() const { return header_; }

private:
    QRect frozenRect() const;
    QRect restRect() const;
    bool isFrozen(const QModelIndex& index) const;
    void paintRow(QPainter& painter, const QModelIndex& index, const QRect& rest) const;

    ListHeader* header_;
};

} // namespace goodturn::ui
