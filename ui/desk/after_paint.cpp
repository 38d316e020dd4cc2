#include "ui/desk/after_paint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace goodturn::ui {

AfterPaint::AfterPaint(QWidget* widget, QTimer& timer) : QObject(widget), timer_(timer)
{
    widget->installEventFilter(this);
}

void AfterPaint::start()
{
    wanted_ = true;
    if (painted_)
        timer_.start();
}

bool AfterPaint::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() != QEvent::Paint || painted_)
        return false;
    painted_ = true;
    object->removeEventFilter(this);
    if (wanted_)
        timer_.start();
    return false;
}

} // namespace goodturn::ui
