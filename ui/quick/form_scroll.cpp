#include "ui/quick/form_scroll.h"

#include <QEvent>

namespace goodturn::ui {

FormScroll::FormScroll(QWidget* form, QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setWidget(form);
    // The ground around stays what it is.
    viewport()->setAutoFillBackground(false);
    form->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize FormScroll::sizeHint() const
{
    return widget()->sizeHint();
}

QSize FormScroll::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 12, std::min(line * 6, widget()->minimumSizeHint().height())};
}

int FormScroll::heightForWidth(int width) const
{
    return widget()->hasHeightForWidth() ? widget()->heightForWidth(width)
                                         : widget()->sizeHint().height();
}

bool FormScroll::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace goodturn::ui
