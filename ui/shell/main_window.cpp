#include "ui/shell/main_window.h"

#include "ui/desk/book_dialog.h"
#include "ui/desk/book_part.h"
#include "ui/shell/book_status.h"
#include "ui/shell/draft_offer.h"
#include "ui/shell/dropped_files.h"
#include "ui/shell/search_box.h"
#include "ui/shell/window_actions.h"
#include "ui/shell/window_palette.h"
#include "ui/shell/workspace.h"
#include "ui/theme/accent_button.h"
#include "ui/theme/tokens.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QDialog>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

QWidget* spacer()
{
    auto* widget = new QWidget;
    widget->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return widget;
}

} // namespace

MainWindow::MainWindow(WindowParts parts, QWidget* parent)
    : QMainWindow(parent)
    , parts_(std::move(parts))
    , drafts_(parts_.draftFolder.isEmpty() ? nullptr : new Drafts(parts_.draftFolder))
    , actions_(new WindowActions(*this, parts_))
    , palette_(new WindowPalette(*this, parts_, actions_->search))
    , search_(new SearchBox)
    , errors_(new ErrorBar)
    , centre_(new QStackedWidget)
    , status_(new BookStatus(this))
{
    setWindowTitle(tr("Goodturn"));
    setAcceptDrops(true);
    buildToolBar();
    buildCentre();
    setStatusBar(status_);
    connectActions();
    resize(grid(this, 320), grid(this, 200));
    refreshActions();
}

MainWindow::~MainWindow()
{
    qDeleteAll(findChildren<QDialog*>(QString(), Qt::FindDirectChildrenOnly));
    closeBook();
}

void MainWindow::buildToolBar()
{
    QToolBar* bar = addToolBar(tr("Tools"));
    bar->setObjectName(u"tools"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto* add = new AccentButton(tr("+ New"));
    add->setObjectName(u"new"_s);
    add->setMenu(actions_->newMenu);
    connect(actions_->newMenu->menuAction(), &QAction::changed, add,
            [this, add] { add->setEnabled(actions_->newMenu->isEnabled()); });
    add->setEnabled(actions_->newMenu->isEnabled());
    bar->addWidget(add);
    bar->addActions({actions_->undo, actions_->redo});
    for (QAction* action : {actions_->undo, actions_->redo})
        bar->widgetForAction(action)->setFocusPolicy(Qt::TabFocus);
    bar->addWidget(spacer());
    bar->addAction(actions_->search);
    bar->widgetForAction(actions_->search)->setFocusPolicy(Qt::TabFocus);
    bar->addWidget(search_);
    bar->layout()->setSpacing(grid(this, 1));
    bar->layout()->setContentsMargins(grid(this, 2), grid(this, 1), grid(this, 2), grid(this, 1));
}

void MainWindow::buildCentre()
{
    auto* area = new QWidget;
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(errors_);
    column->addWidget(centre_, 1);
    setCentralWidget(area);
}

void MainWindow::connectActions()
{
    const WindowActions& a = *actions_;
    connect(a.newBook, &QAction::triggered, this, &MainWindow::newBookWanted);
    connect(a.openBook, &QAction::triggered, this, &MainWindow::openBookWanted);
    connect(a.openSample, &QAction::triggered, this, &MainWindow::sampleWanted);
    connect(a.importFiles, &QAction::triggered, this, &MainWindow::importWanted);
    connect(a.exportAgenda, &QAction::triggered, this, &MainWindow::agendaExportWanted);
    connect(a.backUp, &QAction::triggered, this, &MainWindow::backUpWanted);
    connect(a.backups, &QAction::triggered, this, &MainWindow::backupsWanted);
    connect(a.history, &QAction::triggered, this, &MainWindow::historyWanted);
    connect(a.model, &QAction::triggered, this, &MainWindow::modelWanted);
    connect(a.giftPolicy, &QAction::triggered, this, &MainWindow::giftPolicyWanted);
    connect(a.duplicates, &QAction::triggered, this, &MainWindow::duplicatesWanted);
    connect(a.ownFields, &QAction::triggered, this, &MainWindow::ownFieldsWanted);
    connect(a.about, &QAction::triggered, this, &MainWindow::aboutWanted);
    connect(a.print, &QAction::triggered, this, &MainWindow::printSummary);
    connect(a.quit, &QAction::triggered, this, &QWidget::close);
    connect(a.filter, &QAction::triggered, search_, &SearchBox::start);
    connect(a.back, &QAction::triggered, this, [this] { workspace_->back(); });
    connect(&a, &WindowActions::pageActChosen, this,
            [this](const std::function<void(Page&)>& act) { act(*workspace_->currentPage()); });
    connect(&a, &WindowActions::schemeChosen, this, &MainWindow::schemeChosen);
    connect(&a, &WindowActions::actChosen, this, &MainWindow::startAct);
    connect(&a, &WindowActions::placeChosen, this,
            [this](int place) { openPlace(parts_.places[size_t(place)].key); });
    connect(search_, &SearchBox::searched, this, [this](const QString& text) {
        if (workspace_)
            workspace_->search(text);
    });
    connect(search_, &SearchBox::left, this, [this] {
        if (workspace_)
            workspace_->currentPage()->focusMain();
    });
}

void MainWindow::showBook(std::unique_ptr<book::Book> book, const QString& place)
{
    const WindowState left = hasBook() ? state() : left_;
    closeBook();
    session_ = std::make_unique<BookSession>(
        std::move(book),
        [this](const QString& what, const Error& error) { showError(what, error); });
    book::Book& shown = session_->book();
    status_->showBook(shown.fileName(), shown.path(), shown.isReadOnly(),
                      [&shown] { return shown.clock().nowUtc(); });
    if (shown.isOnSharedDisk())
        status_->warnOfSharedDisk();
    setWindowTitle(tr("%1 – Goodturn").arg(shown.fileName()));
    actions_->follow(&session_->stack());
    connect(&session_->stack(), &QUndoStack::indexChanged, status_, &BookStatus::noteSaved);
    workspace_ = new Workspace(*this, parts_, centre_);
    workspace_->giveBack(left);
    connect(workspace_, &Workspace::placeChanged, this, &MainWindow::placeShown);
    connect(workspace_, &Workspace::searchEnded, search_, &SearchBox::reset);
    connect(workspace_, &Workspace::accountsCounted, status_, &BookStatus::setAccountCount);
    centre_->addWidget(workspace_);
    closePanel();
    centre_->setCurrentWidget(workspace_);
    refreshActions();
    workspace_->open(place.isEmpty() ? left.place : place)->focusMain();
    offerDrafts(*this, *errors_, parts_.openDraft);
    palette_->showBook(shown);
}

void MainWindow::closeBook()
{
    if (!session_)
        return;
    left_ = state();
    qDeleteAll(findChildren<BookDialog*>(QString(), Qt::FindDirectChildrenOnly));
    qDeleteAll(findChildren<BookPart*>());
    palette_->closeBook();
    closePanel();
    search_->reset();
    actions_->follow(nullptr);
    session_->stack().disconnect(status_);
    delete workspace_;
    workspace_ = nullptr;
    status_->clearBook();
    session_.reset();
    setWindowTitle(tr("Goodturn"));
    refreshActions();
}

void MainWindow::showPanel(QWidget* panel, bool busy)
{
    closePanel();
    panel_ = panel;
    centre_->addWidget(panel);
    centre_->setCurrentWidget(panel);
    panel->setFocus(Qt::OtherFocusReason);
    setBusy(busy);
}

void MainWindow::setBusy(bool busy)
{
    busy_ = busy;
    refreshActions();
}

void MainWindow::closePanel()
{
    if (!panel_)
        return;
    centre_->removeWidget(panel_);
    panel_->hide();
    panel_->deleteLater();
    panel_ = nullptr;
    setBusy(false);
    if (workspace_)
        if (Page* page = workspace_->currentPage())
            page->focusMain();
}

void MainWindow::refreshActions()
{
    actions_->setMayLeave(!busy_);
    actions_->setAtWork(hasBook() && !panel_, hasBook() && book().isReadOnly());
    search_->setEnabled(hasBook() && !panel_);
    if (workspace_)
        actions_->back->setEnabled(!panel_ && workspace_->canGoBack());
}

bool MainWindow::mayLeaveBook()
{
    for (QWidget* form : findChildren<QWidget*>()) {
        if (!form->isWindow() || !form->isVisible() || form->windowType() == Qt::Popup ||
            form->windowType() == Qt::ToolTip)
            continue;
        if (form->close() && !form->isVisible())
            continue;
        form->raise();
        form->activateWindow();
        showStatus(tr("Finish or close the open form first."));
        return false;
    }
    if (busy_ || !panel_)
        return !busy_;
    QCloseEvent asked; // only asked: a panel stays to be seen where the book is not left after all
    QCoreApplication::sendEvent(panel_, &asked);
    return asked.isAccepted();
}

void MainWindow::openPlace(const QString& place)
{
    pageAt(place)->focusMain();
}

Page* MainWindow::pageAt(const QString& place)
{
    return workspace_->open(place);
}

void MainWindow::placeShown(const QString& place)
{
    for (size_t i = 0; i < parts_.places.size(); ++i)
        if (parts_.places[i].key == place)
            actions_->markPlace(int(i));
    refreshActions();
}

void MainWindow::printSummary()
{
    if (const auto account = workspace_->accountInView())
        openSummaries({*account});
    else
        showStatus(tr("Choose the account to print first."));
}

std::optional<AccountId> MainWindow::accountInView() const
{
    return workspace_ ? workspace_->accountInView() : std::nullopt;
}

void MainWindow::startAct(const NewAct& act)
{
    act.run(*this, workspace_->accountInView());
}

WindowState MainWindow::state() const
{
    WindowState state = left_;
    state.geometry = saveGeometry();
    if (workspace_)
        workspace_->remember(state);
    return state;
}

void MainWindow::giveBack(const WindowState& state)
{
    left_ = state;
    if (!state.geometry.isEmpty())
        restoreGeometry(state.geometry);
}

void MainWindow::markScheme(ColourScheme scheme)
{
    actions_->markScheme(scheme);
}

void MainWindow::noteBackup(const QString& text)
{
    status_->showBackup(text);
}

void MainWindow::showNotice(const QString& what, const QString& message)
{
    errors_->showNotice(what, message, {});
}

book::Book& MainWindow::book()
{
    Q_ASSERT(session_);
    return session_->book();
}

Result<void> MainWindow::carryOut(const std::function<Result<void>()>& act)
{
    GT_TRY(session_->runner().run(act));
    errors_->dismiss();
    status_->noteSaved();
    return {};
}

void MainWindow::showError(const QString& what, const Error& error)
{
    errors_->showError(what, error);
}

void MainWindow::showError(const QString& what, const Error& error,
                           const std::vector<WayOut>& waysOut)
{
    errors_->showError(what, error, waysOut);
}

void MainWindow::showStatus(const QString& text)
{
    status_->showPassing(text);
}

template<class Id>
void MainWindow::follow(const Route<Id>& route, Id id)
{
    search_->reset();
    workspace_->search({});
    Page* page = pageAt(route.place);
    route.show(*page, id);
    page->focusMain();
}

void MainWindow::openAccount(AccountId id)
{
    follow(parts_.account, id);
}

void MainWindow::openPerson(ContactId id)
{
    follow(parts_.person, id);
}

void MainWindow::openGift(GiftId id)
{
    follow(parts_.gift, id);
}

QWidget* MainWindow::window()
{
    return this;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayLeaveBook()) {
        event->ignore();
        return;
    }
    emit leaving();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!busy_ && !readableFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    emit filesDropped(readableFiles(event->mimeData()));
}

} // namespace goodturn::ui
