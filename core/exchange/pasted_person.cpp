#include "core/exchange/pasted_person.h"

#include "core/exchange/signature_reader.h"
#include "core/exchange/vcard_properties.h"
#include "core/exchange/vcard_reader.h"

#include <QSet>

namespace goodturn::exchange {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostText = 8 * 1024 * 1024; ///< room for a picture

/// What the reader of cards takes, and what means nothing outside the program that wrote it.
bool isReadOrEmpty(const VCardProperty& property)
{
    static const QSet<QByteArray> names{
        "BEGIN", "END",        "VERSION",  "N",       "FN",          "NICKNAME",  "EMAIL",
        "TEL",   "ADR",        "BDAY",     "ORG",     "TITLE",       "NOTE",      "UID",
        "REV",   "CATEGORIES", "INTEREST", "HOBBY",   "X-INTERESTS", "PHOTO",     "LOGO",
        "SOUND", "KEY",        "PRODID",   "KIND",    "SORT-STRING", "X-ABLABEL", "LABEL",
        "CLASS", "MAILER",     "PROFILE",  "X-ABUID", "ROLE"};
    return property.name.isEmpty() || names.contains(property.name) ||
           property.value.trimmed().isEmpty();
}

/// The other properties of the first card, a line each: "URL: https://harbour.example".
QStringList otherProperties(const QByteArray& card)
{
    QStringList lines;
    VCardPropertyReader reader(card);
    while (const auto property = reader.next()) {
        if (property->name == "END")
            break;
        if (!isReadOrEmpty(*property) && lines.size() < 100)
            lines << QString::fromLatin1(property->name) + u": "_s + property->value.left(500);
    }
    return lines;
}

std::optional<PastedPerson> personOfCard(const QString& text)
{
    const QByteArray bytes = text.left(mostText).toUtf8();
    ImportDrafts drafts;
    readVCards(bytes, drafts);
    if (drafts.contacts.empty())
        return std::nullopt;
    PastedPerson person{std::move(drafts.contacts.front()), int(drafts.contacts.size()) - 1,
                        photoOfCard(bytes)};
    person.draft.contact.meta = {};
    QStringList notes = otherProperties(bytes);
    if (!person.draft.contact.notes.isEmpty())
        notes.prepend(person.draft.contact.notes);
    if (!person.draft.categories.isEmpty())
        notes << person.draft.categories.join(u", "_s);
    person.draft.contact.notes = notes.join(u'\n');
    return person;
}

} // namespace

std::optional<PastedPerson> personFromPaste(const QString& text)
{
    if (text.contains(u"BEGIN:VCARD"_s, Qt::CaseInsensitive))
        return personOfCard(text.mid(text.indexOf(u"BEGIN:VCARD"_s, 0, Qt::CaseInsensitive)));
    if (auto draft = readSignature(text))
        return PastedPerson{std::move(*draft), 0, {}};
    return std::nullopt;
}

} // namespace goodturn::exchange
