#pragma once

#include <QObject>
#include <QString>

namespace goodturn::app {

/// The corner of the desktop where programs show themselves while their window is away. Tests put
/// one of their own in its place.
class Tray : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether this desktop has one, now.
    virtual bool isThere() const = 0;
    /// Shows the program there with how much is due, and says it in words. 0: without a number.
    virtual void show(int due, const QString& words) = 0;
    virtual void hide() = 0;
    /// A passing message of the desktop.
    virtual void tell(const QString& title, const QString& text) = 0;

signals:
    /// The icon or a message was clicked.
    void chosen();
    void quitWanted();
};

} // namespace goodturn::app
