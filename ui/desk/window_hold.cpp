#include "ui/desk/window_hold.h"

#include "ui/desk/desk.h"

#include <QCoreApplication>
#include <QEvent>
#include <QStatusBar>

namespace goodturn::ui {

WindowHold::WindowHold(Desk& desk, QWidget& besides, const QString& what)
    : desk_(desk)
    , besides_(besides)
    , what_(what)
{
    for (QWidget* at = &besides; at != desk.window() && at->parentWidget(); at = at->parentWidget())
        for (QObject* child : at->parentWidget()->children()) {
            auto* part = qobject_cast<QWidget*>(child);
            if (!part || part == at || qobject_cast<QStatusBar*>(part) ||
                !part->isEnabledTo(at->parentWidget()))
                continue;
            held_ << part;
            part->setEnabled(false);
        }
    QCoreApplication::instance()->installEventFilter(this);
}

WindowHold::~WindowHold()
{
    for (const auto& part : held_)
        if (part)
            part->setEnabled(true);
}

bool WindowHold::isBesides(const QObject* object) const
{
    while (object && object != &besides_)
        object = object->parent();
    return object != nullptr;
}

bool WindowHold::eventFilter(QObject* watched, QEvent* event)
{
    const bool leaves = event->type() == QEvent::Close && watched == desk_.window();
    const bool acts = event->type() == QEvent::Shortcut && !isBesides(watched);
    if (!leaves && !acts)
        return QObject::eventFilter(watched, event);
    event->setAccepted(acts);
    desk_.showStatus(tr("%1 Wait for its end, or cancel it.").arg(what_));
    return true;
}

} // namespace goodturn::ui
