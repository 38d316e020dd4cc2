#pragma once

#include "app/tray.h"

#include <QIcon>

#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace goodturn::app {

/// The tray of the desktop that the program runs in, where it has one.
class SystemTray : public Tray
{
    Q_OBJECT

public:
    explicit SystemTray(QObject* parent = nullptr);
    ~SystemTray() override;

    bool isThere() const override;
    void show(int due, const QString& words) override;
    void hide() override;
    void tell(const QString& title, const QString& text) override;

private:
    void make();

    std::unique_ptr<QMenu> menu_;
    std::unique_ptr<QSystemTrayIcon> icon_; ///< made when it is first shown
};

/// The program's drawing with a number on it, "9+" from ten on; without one for 0.
QIcon countedIcon(int count);

} // namespace goodturn::app
