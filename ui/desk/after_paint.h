#pragma once

#include <QObject>

class QTimer;
class QWidget;

namespace goodturn::ui {

/// Keeps work out of the way of the first paint. A timer of nought fires before a new window is
/// exposed, so what it does delays the picture; this starts the timer once `widget` has painted.
class AfterPaint : public QObject
{
    Q_OBJECT

public:
    /// `timer` belongs to the caller and outlives this or the widget.
    AfterPaint(QWidget* widget, QTimer& timer);

    /// Starts the timer now, or after the first paint while that is still to come.
    void start();

private:
    bool eventFilter(QObject* object, QEvent* event) override;

    QTimer& timer_;
    bool painted_ = false;
    bool wanted_ = false;
};

} // namespace goodturn::ui
