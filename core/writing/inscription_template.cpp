#include "core/writing/inscription_template.h"

#include "core/domain/labels.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace goodturn::writing {
using namespace Qt::StringLiterals;

namespace {

struct HouseTemplate
{
    const char* id;
    const char* name;
    const char* text;
};

constexpr HouseTemplate houseTemplates[] = {
    {"christmas", QT_TRANSLATE_NOOP("Inscription", "Christmas"),
     QT_TRANSLATE_NOOP("Inscription", "[{name} — ]I thought of you when I read this. Would love to "
                                      "hear what you make of it in the New Year.")},
    {"new-year", QT_TRANSLATE_NOOP("Inscription", "New Year"),
     QT_TRANSLATE_NOOP("Inscription",
                       "[{name} — ]I thought of you when I read this. A good New Year "
                       "to you, and tell me what you make of it.")},
    {"birthday", QT_TRANSLATE_NOOP("Inscription", "Birthday"),
     QT_TRANSLATE_NOOP("Inscription",
                       "[{name} — ]happy birthday. I thought of you when I read this, "
                       "and hope it keeps you up at night as it did me.")},
    {"client-anniversary", QT_TRANSLATE_NOOP("Inscription", "Client anniversary"),
     QT_TRANSLATE_NOOP("Inscription", "[{name} — ]another good year of working with you. I thought "
                                      "of you when I read this.")},
    {"work-anniversary", QT_TRANSLATE_NOOP("Inscription", "Work anniversary"),
     QT_TRANSLATE_NOOP("Inscription",
                       "[{name} — ]another good year where you are. I thought of you "
                       "when I read this.")},
    {"holiday", QT_TRANSLATE_NOOP("Inscription", "Another holiday"),
     QT_TRANSLATE_NOOP("Inscription",
                       "[{name} — ][all good wishes for {occasion}. ]I thought of you "
                       "when I read this.")},
    {"thanks", QT_TRANSLATE_NOOP("Inscription", "A thank-you"),
     QT_TRANSLATE_NOOP("Inscription", "[{name} — ]thank you. I thought of you when I read this.")},
    {"none", QT_TRANSLATE_NOOP("Inscription", "No occasion"),
     QT_TRANSLATE_NOOP("Inscription", "[{name} — ]I thought of you when I read this. Would love to "
                                      "hear what you make of it.")},
    {"own", QT_TRANSLATE_NOOP("Inscription", "Another occasion"),
     QT_TRANSLATE_NOOP("Inscription", "[{name} — ][for “{occasion}”. ]I thought of you when I read "
                                      "this.")},
    {"other", QT_TRANSLATE_NOOP("Inscription", "A gift that is no book"),
     QT_TRANSLATE_NOOP("Inscription",
                       "[{name} — ]I thought of you when I saw this. I hope it gives "
                       "you joy.")},
    {"experience", QT_TRANSLATE_NOOP("Inscription", "An experience"),
     QT_TRANSLATE_NOOP("Inscription", "[{name} — ]I thought you would enjoy this. Tell me how it "
                                      "was.")},
    {"donation", QT_TRANSLATE_NOOP("Inscription", "A donation"),
     QT_TRANSLATE_NOOP("Inscription",
                       "[{name} — ]this went [to “{book}” ]in your name, because I know "
                       "that it matters to you.")},
};

QString tr(const char* text)
{
    return QCoreApplication::translate("Inscription", text);
}

InscriptionTemplate translated(const HouseTemplate& house)
{
    return {QString::fromLatin1(house.id), tr(house.name), tr(house.text)};
}

QString valueOf(QStringView place, const InscriptionFields& fields)
{
    if (place == u"name")
        return fields.name;
    if (place == u"book")
        return fields.book;
    if (place == u"author")
        return fields.author;
    if (place == u"occasion")
        return fields.occasion;
    return {};
}

struct FilledPart
{
    QString text;
    bool whole = true; ///< no place in it was left empty
};

FilledPart filledPart(QStringView part, const InscriptionFields& fields)
{
    static const QRegularExpression place(u"\\{([^{}]*)\\}"_s);
    FilledPart filled;
    qsizetype from = 0;
    for (const auto& match : place.globalMatch(part.toString())) {
        filled.text += part.sliced(from, match.capturedStart() - from);
        const QString value = valueOf(match.capturedView(1).trimmed(), fields).trimmed();
        filled.text += value;
        filled.whole = filled.whole && !value.isEmpty();
        from = match.capturedEnd();
    }
    filled.text += part.sliced(from);
    return filled;
}

/// Spaces that a place left behind.
QString tidied(QString text)
{
    static const QRegularExpression doubled(u"[ \\t]{2,}"_s);
    static const QRegularExpression beforeMark(u"[ \\t]+([,.;:!?])"_s);
    text = text.replace(doubled, u" "_s).replace(beforeMark, u"\\1"_s).trimmed();
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// Holidays without words of their own share some.
const HouseTemplate& houseTemplate(const QString& id)
{
    const auto idOf = [](const HouseTemplate& house) { return QString::fromLatin1(house.id); };
    auto found = std::ranges::find(houseTemplates, id, idOf);
    if (found == std::end(houseTemplates))
        found = std::ranges::find(houseTemplates, u"holiday"_s, idOf);
    return *found;
}

} // namespace

std::vector<InscriptionTemplate> inscriptionTemplates()
{
    std::vector<InscriptionTemplate> all;
    std::ranges::transform(houseTemplates, std::back_inserter(all), translated);
    return all;
}

InscriptionTemplate templateFor(const Gift& gift)
{
    const QString id = gift.item == GiftItem::Book ? code(gift.occasion) : code(gift.item);
    return translated(houseTemplate(id));
}

QString filled(const QString& text, const InscriptionFields& fields)
{
    static const QRegularExpression bracketed(u"\\[([^\\[\\]]*)\\]"_s);
    QString result;
    qsizetype from = 0;
    const QStringView view(text);
    for (const auto& match : bracketed.globalMatch(text)) {
        result += filledPart(view.sliced(from, match.capturedStart() - from), fields).text;
        const FilledPart part = filledPart(match.capturedView(1), fields);
        if (part.whole)
            result += part.text;
        from = match.capturedEnd();
    }
    return tidied(result + filledPart(view.sliced(from), fields).text);
}

QString inscription(const Gift& gift, const Contact& contact)
{
    InscriptionFields fields;
    fields.name = contact.givenName.isEmpty() ? contact.nickname : contact.givenName;
    fields.book = gift.title;
    fields.author = gift.author;
    fields.occasion = gift.occasion == Occasion::Own ? gift.occasionName : label(gift.occasion);
    return filled(templateFor(gift).text, fields);
}

} // namespace goodturn::writing
