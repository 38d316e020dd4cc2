#include "app/palette_acts.h"

#include "core/book/record_service.h"
#include "ui/editors/editors.h"
#include "ui/pages/accounts/accounts_page.h"
#include "ui/pages/accounts/record_acts.h"
#include "ui/pages/gifts/gifts_page.h"
#include "ui/shell/main_window.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QUrl>

namespace goodturn::app {
using namespace Qt::StringLiterals;
using namespace goodturn::ui;
using query::FoundRow;

namespace {

void openEntry(MainWindow& window, const FoundRow& row)
{
    if (row.key.kind == RecordKind::Contact) {
        window.openPerson(ContactId(row.key.id));
        return;
    }
    if (row.kind == FoundRow::Kind::ShelfBook) {
        window.openPlace(u"gifts"_s);
        static_cast<GiftsPage*>(window.pageAt(u"gifts"_s))->showBook(ShelfBookId(row.key.id));
        return;
    }
    window.openAccount(row.account);
    auto* page = static_cast<AccountsPage*>(window.pageAt(u"accounts"_s));
    if (row.kind == FoundRow::Kind::Note)
        page->showNotes(row.account);
    else
        page->showEntry(row.account, row.key);
}

/// A mail to their first address; without one, or where they want none, a form to log what was
/// said.
void writeTo(MainWindow& window, const FoundRow& row)
{
    const auto person = window.book().records<Contact>().load(ContactId(row.key.id));
    if (!person)
        return window.showError(
            QCoreApplication::translate("PaletteActs", "The person was not opened"),
            person.error());
    if (!person->emails.empty() && !person->doNotEmail) {
        QUrl mail;
        mail.setScheme(u"mailto"_s);
        mail.setPath(person->emails.front().value);
        if (QDesktopServices::openUrl(mail))
            return;
    }
    Interaction talk;
    talk.accountId = row.account;
    talk.participants = {person->id};
    openEditor(window, talk);
}

void act(MainWindow& window, const FoundRow& row)
{
    switch (row.kind) {
    case FoundRow::Kind::Account: {
        Favour favour;
        favour.accountId = AccountId(row.key.id);
        openEditor(window, favour);
        return;
    }
    case FoundRow::Kind::Person:
        return writeTo(window, row);
    case FoundRow::Kind::Note:
    case FoundRow::Kind::ShelfBook:
        return openEntry(window, row);
    default:
        return openRecord(window, row.key);
    }
}

/// "Ines Maria Duarte": the last word is the family's.
void create(MainWindow& window, RecordKind kind, const QString& name)
{
    const QString plain = name.simplified();
    if (kind == RecordKind::Account) {
        Account account;
        account.name = plain;
        return openEditor(window, account);
    }
    Contact person;
    const qsizetype space = plain.lastIndexOf(u' ');
    person.givenName = space < 0 ? plain : plain.first(space);
    person.familyName = space < 0 ? QString() : plain.sliced(space + 1);
    openEditor(window, person, Employment());
}

} // namespace

PaletteParts paletteParts()
{
    return {&openEntry, &act, &create};
}

} // namespace goodturn::app
