#pragma once

#include "core/query/found_rows.h"
#include "core/query/queries.h"
#include "ui/desk/page.h"

#include <QJsonObject>
#include <QKeySequence>

#include <functional>
#include <optional>
#include <vector>

namespace goodturn::ui {

class MainWindow;

/// One line of the navigation and the page behind it.
struct Place
{
    QString key; ///< "accounts": the same in every language, kept in the settings
    QString title;
    std::function<Page*(Desk&)> make;
    std::function<Result<qint64>(query::Queries&)> count = {}; ///< none: no count is shown
    bool searchable = false; ///< setSearchText() does something here
    /// The account that the page shows, which new entries are for.
    std::function<std::optional<AccountId>(const Page&)> account = {};
};

/// One line of the New menu, or of the reports.
struct NewAct
{
    QString key;
    QString title;
    QKeySequence shortcut;
    std::function<void(MainWindow&, std::optional<AccountId>)> run;
};

/// Where a record is shown.
template<class Id>
struct Route
{
    QString place;
    std::function<void(Page&, Id)> show;
};

/// What the search palette does beside opening accounts, people and gifts.
struct PaletteParts
{
    /// Goes to a favour, an interaction or a note where it stands.
    std::function<void(MainWindow&, const query::FoundRow&)> openEntry;
    /// What is mostly done with it: a new favour for an account, a mail to a person...
    std::function<void(MainWindow&, const query::FoundRow&)> act;
    /// A form for a new account or person of that name.
    std::function<void(MainWindow&, RecordKind, const QString&)> create;
};

/// What the composition root puts into the window, which itself knows no page.
struct WindowParts
{
    std::vector<Place> places;
    QString searchPlace; ///< where typing in the search box leads from elsewhere
    std::vector<NewAct> acts;
    std::vector<NewAct> reports; ///< that change nothing
    Route<AccountId> account;
    Route<ContactId> person;
    Route<GiftId> gift;
    std::function<void(Desk&, const std::vector<AccountId>&)> summaries = {};
    std::function<void(Desk&, const QString&, const Desk::ListReader&)> list = {};
    PaletteParts palette = {};
    /// Opens what a draft was written in, filled as it was left; false when it can't.
    std::function<bool(MainWindow&, const QJsonObject&)> openDraft = {};
    QString draftFolder = {}; ///< where drafts are kept; empty: nowhere
};

} // namespace goodturn::ui
