#pragma once

#include "app/app_settings.h"
#include "app/tray.h"
#include "core/query/page_rows.h"
#include "ui/shell/main_window.h"

#include <QTimer>

#include <memory>
#include <set>

namespace goodturn::app {

/// Keeps the count of what is due in the tray, says it once a day, and says each reminder that has
/// a time when that has come. Nothing of this where there is no tray, or where it isn't wanted.
class TrayKeeper : public QObject
{
    Q_OBJECT

public:
    static constexpr int usualRestMs = 1000;

    /// Looks once nothing changed for `restMs`.
    TrayKeeper(ui::MainWindow& window, AppSettings& settings, std::unique_ptr<Tray> tray,
               int restMs = usualRestMs);

    /// The window shows another book from now on.
    void bookOpened();
    void setWanted(bool wanted);

private:
    void look();
    void tellNews(const std::vector<query::AgendaRow>& rows);
    void waitForNext(const std::vector<query::AgendaRow>& rows);
    void bringForward();

    ui::MainWindow& window_;
    AppSettings& settings_;
    std::unique_ptr<Tray> tray_;
    QTimer rest_;
    QTimer next_;                             ///< a reminder with a time
    std::set<std::pair<qint64, QTime>> told_; ///< of today
    QDate toldOn_;
};

} // namespace goodturn::app
