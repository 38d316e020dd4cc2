#pragma once

#include "app/app_settings.h"
#include "app/backup_keeper.h"
#include "app/book_seat.h"
#include "app/command_line.h"
#include "app/tray_keeper.h"
#include "app/weekly_fit.h"
#include "core/book/import_service.h"
#include "ui/dialogs/file_prompts.h"
#include "ui/shell/main_window.h"

#include <memory>

namespace goodturn::app {

/// What the program is put together from.
struct Surroundings
{
    AppSettings& settings;
    ui::FilePrompts& prompts;
    std::shared_ptr<const Clock> clock;
    QString dataFolder;    ///< where the default book and the sample live; made when needed
    QString runtimeFolder; ///< where windows find each other, the person's own
    std::function<std::unique_ptr<Tray>()> makeTray = {}; ///< empty: the desktop's
};

/// Opens, makes and closes books around the one window, and remembers how it was left.
class Application : public QObject
{
    Q_OBJECT

public:
    Application(Surroundings surroundings, ui::WindowParts parts);

    /// Opens what was asked for, or the book used last, or shows the welcome; then the window.
    /// False when another window has that book and came to the front: this one is not shown.
    bool start(const StartOptions& options);
    ui::MainWindow& window() { return window_; }
    BackupKeeper& keeper() { return keeper_; }

    QString defaultBookPath() const;
    QString sampleBookPath() const;

private:
    using Mode = store::DatabaseConfig::Mode;

    void connectWindow();
    void welcome();
    bool open(const QString& path, Mode mode = Mode::OpenExisting);
    bool handOver(const QString& path);
    void answer(const SeatCall& call);
    void showOpenProblem(const QString& path, const Error& error);
    std::vector<ui::WayOut> waysOut(const QString& path, ErrorKind kind);
    void askForNewBook();
    void askForBook();
    void askForImport();
    void exportAgenda();
    bool makeDataFolder();
    void openSample();
    void makeSample();
    void import(const QStringList& files);
    void noteImport(const book::ImportReport& report, const QStringList& files);
    void takeDropped(const QStringList& files);
    void useScheme(ui::ColourScheme scheme);
    void showAsked(const StartOptions& options);
    void showModel();
    void showGiftPolicy();
    void showDuplicates();
    void showOwnFields();
    void showAbout();
    void remember();

    Surroundings around_;
    ui::MainWindow window_;
    StartOptions asked_;
    std::unique_ptr<BookSeat> seat_;
    bool handedOver_ = false;
    BackupKeeper keeper_; ///< goes before the window, with its work
    WeeklyFit weeklyFit_; ///< so does this
    TrayKeeper tray_;
};

} // namespace goodturn::app
