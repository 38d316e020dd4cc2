#include "app/application.h"

#include "app/sample_job.h"
#include "app/system_tray.h"
#include "core/book/agenda_export.h"
#include "core/query/queries.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/import_panel.h"
#include "ui/dialogs/job_panel.h"
#include "ui/dialogs/welcome_panel.h"
#include "ui/duplicates/duplicates_panel.h"
#include "ui/fields/own_fields_panel.h"
#include "ui/policy/gift_policy_panel.h"
#include "ui/tuning/model_panel.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>

namespace goodturn::app {
using namespace Qt::StringLiterals;
using ui::ImportPanel;
using ui::JobPanel;
using ui::MainWindow;
using ui::WelcomePanel;

namespace {

ui::WindowParts withDrafts(ui::WindowParts parts, const QString& dataFolder)
{
    parts.draftFolder = QDir(dataFolder).filePath(u"drafts"_s);
    return parts;
}

} // namespace

Application::Application(Surroundings surroundings, ui::WindowParts parts)
    : around_(std::move(surroundings))
    , window_(withDrafts(std::move(parts), around_.dataFolder))
    , keeper_(window_, around_.prompts, around_.clock,
              [this](const QString& path, Mode mode) { return open(path, mode); })
    , weeklyFit_(window_)
    , tray_(window_, around_.settings,
            around_.makeTray ? around_.makeTray() : std::make_unique<SystemTray>())
{
    connectWindow();
}

void Application::connectWindow()
{
    connect(&window_, &MainWindow::newBookWanted, this, &Application::askForNewBook);
    connect(&window_, &MainWindow::openBookWanted, this, &Application::askForBook);
    connect(&window_, &MainWindow::sampleWanted, this, &Application::openSample);
    connect(&window_, &MainWindow::importWanted, this, &Application::askForImport);
    connect(&window_, &MainWindow::agendaExportWanted, this, &Application::exportAgenda);
    connect(&window_, &MainWindow::modelWanted, this, &Application::showModel);
    connect(&window_, &MainWindow::giftPolicyWanted, this, &Application::showGiftPolicy);
    connect(&window_, &MainWindow::duplicatesWanted, this, &Application::showDuplicates);
    connect(&window_, &MainWindow::ownFieldsWanted, this, &Application::showOwnFields);
    connect(&window_, &MainWindow::aboutWanted, this, &Application::showAbout);
    connect(&window_, &MainWindow::filesDropped, this, &Application::takeDropped);
    connect(&window_, &MainWindow::leaving, this, &Application::remember);
    connect(&keeper_, &BackupKeeper::otherBookWanted, this, &Application::askForBook);
    connect(&window_, &MainWindow::schemeChosen, this, [this](ui::ColourScheme scheme) {
        around_.settings.setScheme(scheme);
        useScheme(scheme);
    });
}

QString Application::defaultBookPath() const
{
    return QDir(around_.dataFolder).filePath(u"book.goodturn"_s);
}

QString Application::sampleBookPath() const
{
    return QDir(around_.dataFolder).filePath(u"sample.goodturn"_s);
}

bool Application::start(const StartOptions& options)
{
    asked_ = options;
    useScheme(options.scheme.value_or(around_.settings.scheme()));
    window_.giveBack(around_.settings.window());
    const QString last = around_.settings.lastBook();
    if (options.sample)
        openSample();
    else if (!options.book.isEmpty())
        open(QFileInfo(options.book).absoluteFilePath());
    else if (!last.isEmpty())
        open(last);
    else if (QFileInfo::exists(defaultBookPath()))
        open(defaultBookPath());
    else
        welcome();
    if (handedOver_)
        return false;
    window_.show();
    return true;
}

void Application::useScheme(ui::ColourScheme scheme)
{
    ui::applyScheme(*qApp, scheme);
    window_.markScheme(scheme);
}

void Application::welcome()
{
    auto* panel = new WelcomePanel;
    connect(panel, &WelcomePanel::newBookWanted, this, &Application::askForNewBook);
    connect(panel, &WelcomePanel::openBookWanted, this, &Application::askForBook);
    connect(panel, &WelcomePanel::sampleWanted, this, &Application::openSample);
    connect(panel, &WelcomePanel::importWanted, this, &Application::askForImport);
    window_.showPanel(panel);
}

bool Application::open(const QString& path, Mode mode)
{
    if (!window_.mayLeaveBook())
        return false;
    std::unique_ptr<BookSeat> seat;
    if (!seat_ || !seat_->isFor(path)) {
        seat = BookSeat::take(around_.runtimeFolder, path);
        if (!seat && handOver(path))
            return false;
    }
    auto book = book::Book::open({path, mode}, around_.clock);
    if (!book) {
        showOpenProblem(path, book.error());
        return false;
    }
    if (!seat_ || !seat_->isFor(path))
        seat_ = std::move(seat);
    if (seat_)
        connect(seat_.get(), &BookSeat::called, this, &Application::answer, Qt::UniqueConnection);
    const StartOptions asked = std::exchange(asked_, {});
    window_.showBook(std::move(*book), asked.place);
    around_.settings.setLastBook(path);
    keeper_.bookOpened();
    weeklyFit_.bookOpened();
    tray_.bookOpened();
    showAsked(asked);
    return true;
}

/// Lets the window that has the book come to the front. Where it doesn't answer, or a second
/// window is wanted, two windows work with the book: each sees what the other writes.
bool Application::handOver(const QString& path)
{
    if (asked_.newWindow ||
        !BookSeat::callHolder(around_.runtimeFolder, path, {asked_.place, asked_.account}))
        return false;
    asked_ = {};
    if (!window_.isVisible())
        handedOver_ = true;
    else
        window_.showStatus(tr("%1 is open in another window, which came to the front.")
                               .arg(QFileInfo(path).fileName()));
    return true;
}

void Application::answer(const SeatCall& call)
{
    window_.setWindowState(window_.windowState() & ~Qt::WindowMinimized);
    window_.raise();
    window_.activateWindow();
    if (window_.isBusy() || !window_.hasBook())
        return;
    if (!call.place.isEmpty())
        window_.openPlace(call.place);
    StartOptions asked;
    asked.account = call.account;
    showAsked(asked);
}

void Application::showAsked(const StartOptions& options)
{
    if (options.account.isEmpty())
        return;
    const auto account = window_.book().queries().accountByText(options.account);
    if (account)
        window_.openAccount(*account);
    else
        window_.showError({}, account.error());
}

void Application::showOpenProblem(const QString& path, const Error& error)
{
    if (!window_.hasBook() && BackupKeeper::canBeRescued(path, error)) {
        keeper_.offerRescue(path, error);
        return;
    }
    if (!window_.hasBook() && !window_.panel())
        welcome();
    window_.showError(tr("The book was not opened"), error, waysOut(path, error.kind));
}

std::vector<ui::WayOut> Application::waysOut(const QString& path, ErrorKind kind)
{
    const ui::WayOut another{tr("Open another…"), [this] { askForBook(); }};
    switch (kind) {
    case ErrorKind::ReadOnly:
        return {{tr("Open to read only"), [this, path] { open(path, Mode::ReadOnly); }}, another};
    case ErrorKind::Busy:
    case ErrorKind::Io:
    case ErrorKind::NoSpace:
        return {{tr("Try again"), [this, path] { open(path); }}, another};
    case ErrorKind::InvalidInput:
        return {{tr("Open that book"), [this, path] { open(path); }}, another};
    case ErrorKind::Corrupt:
        return {{tr("What can be done…"),
                 [this, path] {
                     if (!window_.mayLeaveBook())
                         return;
                     window_.closeBook();
                     open(path);
                 }},
                another};
    default:
        return {another};
    }
}

void Application::askForNewBook()
{
    if (!makeDataFolder())
        return;
    const QString path = around_.prompts.newBook(&window_, around_.dataFolder);
    if (!path.isEmpty())
        open(path, Mode::CreateNew);
}

void Application::askForBook()
{
    const QString path = around_.prompts.openBook(&window_, around_.dataFolder);
    if (!path.isEmpty())
        open(path);
}

void Application::askForImport()
{
    const QStringList files = around_.prompts.filesToImport(&window_, QDir::homePath());
    if (!files.isEmpty())
        import(files);
}

void Application::exportAgenda()
{
    const QString path = around_.prompts.calendarToWrite(&window_);
    if (path.isEmpty())
        return;
    const auto written = book::writeAgenda(window_.book(), path, book::usualCalendarDays,
                                           exchange::CalendarForm::Events);
    if (!written) {
        window_.showError(tr("The agenda was not exported"), written.error());
        return;
    }
    window_.showStatus(
        tr("The agenda of a year is in %1. Exported again, it changes what is in the "
           "calendar.")
            .arg(path));
}

bool Application::makeDataFolder()
{
    if (QDir().mkpath(around_.dataFolder)) // private: the program runs with umask 077
        return true;
    window_.showError(tr("The folder for books could not be made"),
                      {ErrorKind::Io, tr("“%1” can't be made. Check the permissions of the folder "
                                         "above it.")
                                          .arg(around_.dataFolder)});
    return false;
}

void Application::openSample()
{
    if (QFileInfo::exists(sampleBookPath()))
        open(sampleBookPath());
    else if (makeDataFolder() && window_.mayLeaveBook())
        makeSample();
}

void Application::makeSample()
{
    auto outcome = std::make_shared<Result<void>>();
    auto* panel = new JobPanel(tr("Making the sample book"),
                               sampleJob(sampleBookPath(), around_.clock, outcome));
    connect(panel, &JobPanel::finished, this, [this, outcome] {
        window_.closePanel();
        if (*outcome && open(sampleBookPath()))
            return;
        if (!window_.hasBook())
            welcome();
        if (!*outcome)
            window_.showError(tr("The sample book was not made"), outcome->error(), {});
    });
    window_.showPanel(panel, true);
    panel->start();
}

void Application::import(const QStringList& files)
{
    if (!window_.hasBook()) {
        if (!makeDataFolder())
            return;
        const QString path = QFileInfo::exists(defaultBookPath())
                                 ? around_.prompts.newBook(&window_, around_.dataFolder)
                                 : defaultBookPath();
        if (path.isEmpty() || !open(path, Mode::CreateNew))
            return;
    }
    const book::Book& book = window_.book();
    auto* panel = new ImportPanel({book.path(), book.user(), around_.clock, files});
    connect(panel, &ImportPanel::finished, this, [this, files](const book::ImportReport& report) {
        window_.setBusy(false);
        noteImport(report, files);
    });
    connect(panel, &ImportPanel::closed, &window_, &MainWindow::closePanel);
    window_.showPanel(panel, true);
    panel->start();
}

void Application::noteImport(const book::ImportReport& report, const QStringList& files)
{
    if (!report.unit.isValid())
        return;
    const QString name = files.size() == 1
                             ? tr("Import %1").arg(QFileInfo(files.first()).fileName())
                             : tr("Import files");
    window_.perform(tr("The import was not noted"), [&]() -> Result<void> {
        window_.book().announceEverything(report.unit, name);
        return {};
    });
}

void Application::takeDropped(const QStringList& files)
{
    QStringList imports;
    for (const QString& file : files) {
        if (file.endsWith(u".goodturn"_s, Qt::CaseInsensitive)) {
            open(file);
            return;
        }
        imports << file;
    }
    import(imports);
}

void Application::showModel()
{
    if (!window_.hasBook() || window_.isBusy())
        return;
    auto* panel = new ui::ModelPanel(window_, window_.accountInView());
    connect(panel, &ui::ModelPanel::busyChanged, &window_, &MainWindow::setBusy);
    connect(panel, &ui::ModelPanel::closed, &window_, &MainWindow::closePanel);
    window_.showPanel(panel);
}

void Application::showGiftPolicy()
{
    if (!window_.hasBook() || window_.isBusy())
        return;
    auto* panel = new ui::GiftPolicyPanel(window_);
    connect(panel, &ui::GiftPolicyPanel::closed, &window_, &MainWindow::closePanel);
    window_.showPanel(panel);
}

void Application::showDuplicates()
{
    if (!window_.hasBook() || window_.isBusy())
        return;
    auto* panel = new ui::DuplicatesPanel(window_);
    connect(panel, &ui::DuplicatesPanel::busyChanged, &window_, &MainWindow::setBusy);
    connect(panel, &ui::DuplicatesPanel::closed, &window_, &MainWindow::closePanel);
    window_.showPanel(panel, panel->isScanning());
}

void Application::showOwnFields()
{
    if (!window_.hasBook() || window_.isBusy())
        return;
    auto* panel = new ui::OwnFieldsPanel(window_);
    connect(panel, &ui::OwnFieldsPanel::closed, &window_, &MainWindow::closePanel);
    window_.showPanel(panel);
}

void Application::showAbout()
{
    auto* about = new ui::AboutDialog(&window_);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

void Application::remember()
{
    around_.settings.setWindow(window_.state());
}

} // namespace goodturn::app
