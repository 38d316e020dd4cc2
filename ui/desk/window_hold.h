#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QWidget;

namespace goodturn::ui {

class Desk;

/// Holds the window while work on another thread has the book's write lock, for which an act in the
/// window would have to wait: nothing but one part can be used. Keys of other acts, and closing the
/// window, say in the status line what is going on. Over with its life.
class WindowHold : public QObject
{
    Q_OBJECT

public:
    /// `besides` is in the desk's window, or a form over it. `what` is going on: "The accounts are
    /// being changed."
    WindowHold(Desk& desk, QWidget& besides, const QString& what);
    ~WindowHold() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isBesides(const QObject* object) const;

    Desk& desk_;
    QWidget& besides_;
    QString what_;
    QList<QPointer<QWidget>> held_;
};

} // namespace goodturn::ui
