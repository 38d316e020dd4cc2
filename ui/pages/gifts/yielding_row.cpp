#include "ui/pages/gifts/yielding_row.h"

#include <QLayout>

namespace goodturn::ui {

void YieldingRow::letYield(QWidget* widget)
{
    yielding_ = widget;
    updateGeometry();
}

int YieldingRow::roomFor() const
{
    return yielding_ ? yielding_->minimumSizeHint().width() + layout()->spacing() : 0;
}

/// The same whether it is in sight or not.
QSize YieldingRow::minimumSizeHint() const
{
    QSize least = QWidget::minimumSizeHint();
    if (yielding_ && !yielding_->isHidden())
        least.rwidth() -= roomFor();
    return least;
}

void YieldingRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (yielding_)
        yielding_->setVisible(width() >= minimumSizeHint().width() + roomFor());
}

} // namespace goodturn::ui
