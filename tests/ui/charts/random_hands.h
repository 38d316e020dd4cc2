#pragma once

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>
#include <QWidget>

#include <random>

namespace goodturn::testing {

/// Ten times as many with GOODTURN_PROOF_LONG, as in the proofs.
inline int eventsToSend()
{
    return qEnvironmentVariableIsSet("GOODTURN_PROOF_LONG") ? 100'000 : 10'000;
}

/// Mouse, wheel and keys in any order over a chart, always the same for a seed.
class RandomHands
{
public:
    explicit RandomHands(unsigned seed) : draw_(seed) {}

    int any(int below) { return int(draw_() % unsigned(below)); }

    /// One event: to `surface` of the mouse, to `listener` of the keys.
    void act(QWidget& surface, QWidget& listener)
    {
        if (any(3) == 0)
            key(listener);
        else if (any(3) == 0)
            wheel(surface);
        else
            mouse(surface);
    }

private:
    /// Also outside, as while the button is held.
    QPointF anyPlace(const QWidget& surface)
    {
        const int x = any(surface.width() + 80) - 40;
        return {double(x), double(any(surface.height() + 80) - 40)};
    }

    void mouse(QWidget& surface)
    {
        static const QEvent::Type types[] = {
            QEvent::MouseMove,        QEvent::MouseMove,          QEvent::MouseMove,
            QEvent::MouseButtonPress, QEvent::MouseButtonRelease, QEvent::MouseButtonDblClick};
        static const Qt::MouseButton buttons[] = {Qt::LeftButton, Qt::LeftButton, Qt::LeftButton,
                                                  Qt::RightButton, Qt::MiddleButton};
        const QEvent::Type type = types[any(6)];
        const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : buttons[any(5)];
        const QPointF place = anyPlace(surface);
        QMouseEvent event(type, place, surface.mapToGlobal(place), button, held(type, button),
                          any(6) == 0 ? Qt::ShiftModifier : Qt::NoModifier);
        QApplication::sendEvent(&surface, &event);
    }

    /// A move is a drag half of the time.
    Qt::MouseButtons held(QEvent::Type type, Qt::MouseButton button)
    {
        if (type == QEvent::MouseMove)
            return any(2) == 0 ? Qt::LeftButton : Qt::NoButton;
        return type == QEvent::MouseButtonRelease ? Qt::NoButton : button;
    }

    void wheel(QWidget& surface)
    {
        const QPointF place = anyPlace(surface);
        QWheelEvent event(place, surface.mapToGlobal(place), {}, QPoint(0, (any(9) - 4) * 60),
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&surface, &event);
    }

    void key(QWidget& listener)
    {
        static const Qt::Key keys[] = {
            Qt::Key_Left,   Qt::Key_Right,  Qt::Key_Up,    Qt::Key_Down,     Qt::Key_Home,
            Qt::Key_End,    Qt::Key_Plus,   Qt::Key_Minus, Qt::Key_PageDown, Qt::Key_Space,
            Qt::Key_Escape, Qt::Key_Return, Qt::Key_0,     Qt::Key_Tab,      Qt::Key_F5};
        QKeyEvent event(QEvent::KeyPress, keys[any(15)],
                        any(4) == 0 ? Qt::ShiftModifier : Qt::NoModifier);
        QApplication::sendEvent(&listener, &event);
    }

    std::mt19937 draw_;
};

} // namespace goodturn::testing
