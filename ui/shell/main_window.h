#pragma once

#include "ui/desk/desk.h"
#include "ui/desk/drafts.h"
#include "ui/dialogs/error_bar.h"
#include "ui/shell/book_session.h"
#include "ui/shell/window_parts.h"
#include "ui/shell/window_state.h"
#include "ui/theme/palette.h"

#include <QMainWindow>
#include <QPointer>

#include <memory>

class QStackedWidget;

namespace goodturn::ui {

class BookStatus;
class SearchBox;
class WindowActions;
class WindowPalette;
class Workspace;

/// The window: menus, tool bar, places, error bar and status bar around one open book, or around a
/// panel (the welcome, an import) while there is none. It knows no page; `parts` brings them.
class MainWindow : public QMainWindow, public Desk
{
    Q_OBJECT

public:
    explicit MainWindow(WindowParts parts, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Shows the book at `place`, or where the window was left. A book shown before is closed.
    void showBook(std::unique_ptr<book::Book> book, const QString& place = {});
    /// With the panel that is shown, since it may be about the book.
    void closeBook();
    bool hasBook() const { return session_ != nullptr; }

    /// Shows `panel` in place of the pages and takes it over. With `busy`, the book can't be
    /// worked with and the window can't be closed until the panel is closed.
    void showPanel(QWidget* panel, bool busy = false);
    /// The panel's long work is over: it may be left.
    void setBusy(bool busy);
    bool isBusy() const { return busy_; }
    void closePanel();
    QWidget* panel() const { return panel_; }
    /// The account that the page in the window shows, if any.
    std::optional<AccountId> accountInView() const;

    /// False while a form or the panel does not let itself be closed; it is brought to the front.
    bool mayLeaveBook();

    void openPlace(const QString& place);
    /// The page of the place, which is shown.
    Page* pageAt(const QString& place);
    void showError(const QString& what, const Error& error, const std::vector<WayOut>& waysOut);

    /// How the window is now; give it back before showBook().
    WindowState state() const;
    void giveBack(const WindowState& state);
    void markScheme(ColourScheme scheme);
    /// Says in the status bar when the book was last backed up.
    void noteBackup(const QString& text);
    /// Tells, without alarm, what is good to know; it stays until it is dismissed.
    void showNotice(const QString& what, const QString& message);

    // Desk
    book::Book& book() override;
    Result<void> carryOut(const std::function<Result<void>()>& act) override;
    void showError(const QString& what, const Error& error) override;
    void showStatus(const QString& text) override;
    void openAccount(AccountId id) override;
    void openPerson(ContactId id) override;
    void openGift(GiftId id) override;
    void openSummaries(const std::vector<AccountId>& accounts) override
    {
        parts_.summaries(*this, accounts);
    }
    void openList(const QString& title, const ListReader& read) override
    {
        parts_.list(*this, title, read);
    }
    QWidget* window() override;
    Drafts* drafts() override { return drafts_.get(); }

signals:
    void newBookWanted();
    void openBookWanted();
    void sampleWanted();
    void importWanted();
    void agendaExportWanted();
    void backUpWanted();
    void backupsWanted();
    void historyWanted();
    void modelWanted();
    void giftPolicyWanted();
    void duplicatesWanted();
    void ownFieldsWanted();
    void aboutWanted();
    void schemeChosen(goodturn::ui::ColourScheme scheme);
    /// Contacts or favours (.vcf, .csv), or books, dropped onto the window.
    void filesDropped(const QStringList& files);
    /// The window closes; the book is still open.
    void leaving();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildToolBar();
    void buildCentre();
    void connectActions();
    void printSummary();
    void startAct(const NewAct& act);
    void placeShown(const QString& place);
    void refreshActions();
    template<class Id>
    void follow(const Route<Id>& route, Id id);

    WindowParts parts_;
    std::unique_ptr<Drafts> drafts_;
    WindowActions* actions_;
    WindowPalette* palette_;
    SearchBox* search_;
    ErrorBar* errors_;
    QStackedWidget* centre_;
    BookStatus* status_;
    std::unique_ptr<BookSession> session_;
    Workspace* workspace_ = nullptr;
    QPointer<QWidget> panel_;
    WindowState left_;
    bool busy_ = false;
};

} // namespace goodturn::ui
