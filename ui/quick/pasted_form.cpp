#include "ui/quick/pasted_form.h"

#include "core/book/book.h"
#include "core/book/pasted_account.h"
#include "core/exchange/pasted_person.h"
#include "core/query/queries.h"
#include "ui/desk/desk.h"
#include "ui/editors/person_form.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("PastedForm", text);
}

/// Who has one of the addresses already; empty: nobody.
QString knownAs(Desk& desk, const Contact& contact)
{
    for (const ContactPoint& email : contact.emails)
        if (const auto found = desk.book().queries().findPeople(email.value, 1))
            if (!found->empty())
                return found->front().name;
    return {};
}

void tellOfIt(Desk& desk, const exchange::PastedPerson& person)
{
    if (const QString known = knownAs(desk, person.draft.contact); !known.isEmpty())
        desk.showStatus(tr("%1 has this e-mail address already.").arg(known.left(80)));
    else if (person.others > 0)
        desk.showStatus(tr("This is the first of %1 cards. Import the file to take them all.")
                            .arg(QLocale().toString(person.others + 1)));
}

} // namespace

bool openPastedPerson(Desk& desk, const QString& text)
{
    const auto person = exchange::personFromPaste(text);
    if (!person)
        return false;
    Employment position;
    position.title = person->draft.jobTitle;
    position.accountId = book::accountOfDraft(desk.book(), person->draft).value_or(AccountId());
    auto* form = new PersonForm(desk, person->draft.contact, position);
    if (!position.accountId.isValid() && !person->draft.organisation.isEmpty())
        form->offerNewAccount(person->draft.organisation);
    form->present();
    form->countAsTyped();
    if (!person->photo.file.isEmpty())
        form->offerPhoto(person->photo.file);
    else if (person->photo.isLeftOut)
        form->hintAtPhoto(tr("The picture of the card was left out: it is not in the card itself. "
                             "Pictures are not fetched from the web."));
    tellOfIt(desk, *person);
    return true;
}

void openPersonFromClipboard(Desk& desk)
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    QString text = data ? data->text() : QString();
    for (const QString& format : {u"text/vcard"_s, u"text/x-vcard"_s})
        if (data && data->hasFormat(format))
            text = QString::fromUtf8(data->data(format));
    if (!openPastedPerson(desk, text))
        desk.showStatus(tr("There is no card or signature on the clipboard. Copy one, with an "
                           "e-mail address or a phone number, and try again."));
}

} // namespace goodturn::ui
