#include "app/composition.h"

#include "app/palette_acts.h"
#include "core/book/record_json.h"
#include "core/book/record_service.h"
#include "ui/editors/draft_forms.h"
#include "ui/editors/editors.h"
#include "ui/pages/accounts/accounts_page.h"
#include "ui/pages/asks/asks_page.h"
#include "ui/pages/entries/entries_page.h"
#include "ui/pages/gifts/gifts_page.h"
#include "ui/pages/insights/insights_page.h"
#include "ui/pages/people/move_form.h"
#include "ui/pages/people/people_page.h"
#include "ui/pages/today/today_page.h"
#include "ui/pages/trash/trash_page.h"
#include "ui/print/paper_window.h"
#include "ui/print/report_papers.h"
#include "ui/print/summary_preview.h"
#include "ui/quick/pasted_form.h"
#include "ui/quick/quick_entry_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/search_box.h"

#include <QCoreApplication>

namespace goodturn::app {
using namespace Qt::StringLiterals;
using namespace goodturn::ui;

namespace {

using Context = std::optional<AccountId>;

QString tr(const char* text)
{
    return QCoreApplication::translate("Composition", text);
}

template<class P>
Page* make(Desk& desk)
{
    return new P(desk);
}

/// A gift that another page asks for is planned on the gifts' own page.
GiftsPage* giftsPage(Desk& desk)
{
    return static_cast<GiftsPage*>(static_cast<MainWindow&>(*desk.window()).pageAt(u"gifts"_s));
}

void planGift(Desk& desk, AccountId account, std::optional<ContactId> person)
{
    giftsPage(desk)->newGift(account, person);
}

Page* makeAccounts(Desk& desk)
{
    auto* page = new AccountsPage(desk);
    QObject::connect(page, &AccountsPage::newGiftWanted, page,
                     [&desk](AccountId account) { planGift(desk, account, std::nullopt); });
    QObject::connect(page, &AccountsPage::searchCleared, page, [&desk] {
        if (auto* search = desk.window()->findChild<SearchBox*>())
            search->reset();
    });
    return page;
}

Page* makePeople(Desk& desk)
{
    auto* page = new PeoplePage(desk);
    QObject::connect(
        page, &PeoplePage::newGiftWanted, page,
        [&desk](AccountId account, ContactId person) { planGift(desk, account, person); });
    return page;
}

Page* makeToday(Desk& desk)
{
    auto* page = new TodayPage(desk);
    QObject::connect(page, &TodayPage::giftWanted, page,
                     [&desk](const Gift& gift) { giftsPage(desk)->beginCard(gift); });
    QObject::connect(page, &TodayPage::seasonWanted, page,
                     [&desk](Occasion occasion) { giftsPage(desk)->planSeasonFor(occasion); });
    return page;
}

Page* makeGifts(Desk& desk)
{
    auto* page = new GiftsPage(desk);
    QObject::connect(page, &GiftsPage::policyWanted, static_cast<MainWindow*>(desk.window()),
                     &MainWindow::giftPolicyWanted);
    return page;
}

/// A list that another page leads to, with only what it was asked for.
void showList(Desk& desk, const WantedList& list)
{
    auto& window = static_cast<MainWindow&>(*desk.window());
    if (list.kind == query::ListKind::Accounts)
        static_cast<AccountsPage*>(window.pageAt(u"accounts"_s))->showFilter(list.filter);
    else
        static_cast<EntriesPage*>(window.pageAt(u"entries"_s))->showFilter(list.kind, list.filter);
}

Page* makeInsights(Desk& desk)
{
    auto* page = new InsightsPage(desk);
    QObject::connect(page, &InsightsPage::listWanted, page,
                     [&desk](const WantedList& list) { showList(desk, list); });
    return page;
}

Result<qint64> dueToday(query::Queries& queries)
{
    GT_ASSIGN(const auto rows, queries.dueNow());
    return qint64(rows.size());
}

std::vector<Place> places()
{
    const auto count = [](Result<qint64> (query::Queries::*counted)()) {
        return [counted](query::Queries& queries) { return (queries.*counted)(); };
    };
    Place today{u"today"_s, tr("Today"), &makeToday, &dueToday};
    Place accounts{u"accounts"_s, tr("Accounts"), &makeAccounts,
                   count(&query::Queries::accountCount), true};
    accounts.account = [](const Page& page) {
        return static_cast<const AccountsPage&>(page).currentAccount();
    };
    Place people{u"people"_s, tr("People"), &makePeople, count(&query::Queries::personCount), true};
    Place gifts{u"gifts"_s, tr("Gifts"), &makeGifts, count(&query::Queries::giftCount)};
    Place asks{u"asks"_s, tr("Asks"), &make<AsksPage>, count(&query::Queries::askCount)};
    Place entries{u"entries"_s, tr("Entries"), &make<EntriesPage>};
    entries.searchable = true;
    Place insights{u"insights"_s, tr("Insights"), &makeInsights};
    Place trash{u"trash"_s, tr("Trash"), &make<TrashPage>};
    trash.searchable = true;
    return {today, accounts, people, gifts, asks, entries, insights, trash};
}

/// A form for a new record of the account in view; without one, the form asks which.
template<class T>
void newRecord(MainWindow& window, Context account)
{
    T record;
    record.accountId = account.value_or(AccountId());
    openEditor(window, record);
}

void newAccount(MainWindow& window, Context)
{
    openEditor(window, Account());
}

void newPerson(MainWindow& window, Context account)
{
    Employment position;
    position.accountId = account.value_or(AccountId());
    openEditor(window, Contact(), position);
}

void quickEntry(MainWindow& window, Context account)
{
    openQuickEntry(window, account);
}

void pastePerson(MainWindow& window, Context)
{
    openPersonFromClipboard(window);
}

void newGift(MainWindow& window, Context account)
{
    planGift(window, account.value_or(AccountId()), std::nullopt);
}

bool continueMove(Desk& desk, const QJsonObject& draft)
{
    const auto person = book::recordFromJson<Contact>(draft[u"contact"_s].toObject());
    const auto position = book::recordFromJson<Employment>(draft[u"position"_s].toObject());
    if (!person || !position)
        return false;
    auto* form = new MoveForm(desk, *person, *position);
    form->present();
    form->takeDraft(draft);
    return true;
}

/// Opens what was being written when the program ended.
bool openDraft(MainWindow& window, const QJsonObject& draft)
{
    const QString form = draft[u"form"_s].toString();
    if (form == u"gift"_s || form == u"inscription"_s || form == u"shelf-book"_s ||
        form == u"received-gift"_s)
        return static_cast<GiftsPage*>(window.pageAt(u"gifts"_s))->continueDraft(draft);
    if (form == u"quick"_s) {
        continueQuickEntry(window, draft);
        return true;
    }
    if (form == u"move"_s)
        return continueMove(window, draft);
    if (form != u"notes"_s)
        return openDraftForm(window, draft);
    const AccountId account(draft[u"account"_s].toInteger());
    if (!window.book().records<Account>().load(account))
        return false;
    static_cast<AccountsPage*>(window.pageAt(u"accounts"_s))
        ->continueNotes(account, draft[u"text"_s].toString());
    return true;
}

std::vector<NewAct> acts()
{
    const auto key = [](Qt::Key letter) { return QKeySequence(Qt::CTRL | Qt::SHIFT | letter); };
    return {
        {u"quick"_s, tr("&Quick entry…"), key(Qt::Key_N), &quickEntry},
        {u"account"_s, tr("&Account…"), QKeySequence::New, &newAccount},
        {u"person"_s, tr("&Person…"), key(Qt::Key_P), &newPerson},
        {u"clipboard"_s, tr("Person from the &clipboard"), key(Qt::Key_V), &pastePerson},
        {u"favour"_s, tr("&Favour…"), key(Qt::Key_F), &newRecord<Favour>},
        {u"interaction"_s, tr("&Interaction…"), key(Qt::Key_L), &newRecord<Interaction>},
        {u"gift"_s, tr("&Gift…"), key(Qt::Key_G), &newGift},
        {u"ask"_s, tr("As&k…"), key(Qt::Key_A), &newRecord<Ask>},
        {u"goal"_s, tr("G&oal…"), key(Qt::Key_O), &newRecord<Goal>},
        {u"reminder"_s, tr("&Reminder…"), key(Qt::Key_R), &newRecord<Reminder>},
    };
}

template<Paperwork (*paper)(book::Book::Opener)>
void openReport(MainWindow& window, std::optional<AccountId>)
{
    openPaper(window, paper(window.book().opener()));
}

std::vector<NewAct> reports()
{
    return {
        {u"ledger"_s, tr("&Favours of a period…"), {}, &openReport<ledgerPaper>},
        {u"gift-register"_s, tr("&Gift register…"), {}, &openReport<giftRegisterPaper>},
        {u"agenda"_s, tr("&Agenda…"), {}, &openReport<agendaPaper>},
        {u"insights"_s, tr("&Insights…"), {}, &openReport<insightsPaper>},
    };
}

} // namespace

WindowParts windowParts()
{
    WindowParts parts;
    parts.places = places();
    parts.searchPlace = u"accounts"_s;
    parts.acts = acts();
    parts.reports = reports();
    parts.account = {u"accounts"_s, [](Page& page, AccountId id) {
                         static_cast<AccountsPage&>(page).showAccount(id);
                     }};
    parts.person = {u"people"_s, [](Page& page, ContactId id) {
                        static_cast<PeoplePage&>(page).showPerson(id);
                    }};
    parts.gift = {u"gifts"_s,
                  [](Page& page, GiftId id) { static_cast<GiftsPage&>(page).showGift(id); }};
    parts.summaries = &openSummaries;
    parts.list = &openListPaper;
    parts.openDraft = &openDraft;
    parts.palette = paletteParts();
    return parts;
}

} // namespace goodturn::app
