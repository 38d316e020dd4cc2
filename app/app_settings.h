#pragma once

#include "ui/shell/window_state.h"
#include "ui/theme/palette.h"

#include <QDateTime>
#include <QSettings>

namespace goodturn::app {

/// What the program remembers between starts, in one file that is named from outside.
class AppSettings
{
public:
    explicit AppSettings(const QString& file);

    /// The book that was open last; empty at the first start.
    QString lastBook() const;
    void setLastBook(const QString& path);

    ui::ColourScheme scheme() const;
    void setScheme(ui::ColourScheme scheme);

    /// Whether what is due is shown in the tray of the desktop; so until somebody says otherwise.
    bool usesTray() const;
    void setUsesTray(bool uses);
    /// When the tray last said what is due in a book, where the rep is; null: never.
    QDateTime trayTold(const QString& book) const;
    void setTrayTold(const QString& book, const QDateTime& moment);

    ui::WindowState window() const;
    void setWindow(const ui::WindowState& state);

private:
    QSettings settings_;
};

} // namespace goodturn::app
