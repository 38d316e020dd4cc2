#pragma once

#include "core/base/result.h"
#include "core/book/book.h"
#include "core/domain/ids.h"
#include "core/report/list_report.h"

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace goodturn::ui {

class Drafts;

/// What a page or an editor may ask of the window around it. The window implements it; tests use
/// a small one of their own. Nothing else is shared between pages.
class Desk
{
public:
    virtual ~Desk();

    virtual book::Book& book() = 0;

    /// Carries out one act of the person: runs `act` (which calls the book's services), puts it on
    /// the undo stack under the name that the service gave it, and says in the status bar that it
    /// is saved. When it fails, shows the error under `what` ("The favour was not saved") and
    /// returns false; the caller keeps what was typed.
    bool perform(const QString& what, const std::function<Result<void>()>& act);
    /// The same for a form that says itself what went wrong: an error is handed back, not shown.
    virtual Result<void> carryOut(const std::function<Result<void>()>& act) = 0;

    /// Shows an error as a calm bar at the top of the window (not a dialog).
    virtual void showError(const QString& what, const Error& error) = 0;
    /// A passing line in the status bar.
    virtual void showStatus(const QString& text) = 0;

    // To another place.
    virtual void openAccount(AccountId id) = 0;
    virtual void openPerson(ContactId id) = 0;
    virtual void openGift(GiftId id) = 0;
    /// The print preview of their summaries.
    virtual void openSummaries(const std::vector<AccountId>& accounts) = 0;
    /// Reads a list for paper, of any connection to the book.
    using ListReader = std::function<Result<report::ListReportInput>(book::Book& book)>;
    virtual void openList(const QString& title, const ListReader& read) = 0;

    /// The window that dialogs belong to.
    virtual QWidget* window() = 0;

    /// Where text that is being typed is kept for the case of a crash; null where there is no such
    /// place.
    virtual Drafts* drafts() { return nullptr; }
};

} // namespace goodturn::ui
