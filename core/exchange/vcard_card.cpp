#include "core/exchange/vcard_card.h"

#include "core/base/text.h"
#include "core/exchange/vcard_values.h"

#include <QCoreApplication>
#include <QHash>
#include <QUrl>

#include <algorithm>

namespace goodturn::exchange {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("VCard", text);
}

/// Builds one person, property by property.
class CardBuilder
{
public:
    CardBuilder(const std::vector<VCardProperty>& properties, int line, ImportDrafts& result)
        : properties_(properties)
        , result_(result)
    {
        draft_.line = line;
    }

    Result<ContactDraft> build();

private:
    struct Ranked
    {
        int preference;
        ContactPoint point;
    };

    void readLabels();
    void readProperty(const VCardProperty& property);
    bool readPerson(const VCardProperty& property);
    bool readReach(const VCardProperty& property);
    void readRest(const VCardProperty& property);
    void readName(const VCardProperty& property);
    void readAddress(const VCardProperty& property);
    void readBirthday(const VCardProperty& property);
    void addPoint(std::vector<Ranked>& points, const VCardProperty& property, QString value);
    void addList(QStringList& list, const VCardProperty& property);
    void fillNameFromFormatted();
    QString clean(const VCardProperty& property, const QString& raw,
                  TextLimit limit = TextLimit::Name);
    void noteOnce(bool& told, const VCardProperty& property, const QString& reason);
    PointKind kindOf(const VCardProperty& property) const;
    static std::vector<ContactPoint> inOrder(std::vector<Ranked> points);

    const std::vector<VCardProperty>& properties_;
    ImportDrafts& result_;
    ContactDraft draft_;
    QHash<QByteArray, QString> labels_;
    std::vector<Ranked> emails_;
    std::vector<Ranked> phones_;
    QString formattedName_;
    bool isPerson_ = true;
    bool toldMalformed_ = false;
    bool toldGuess_ = false;
};

Result<ContactDraft> CardBuilder::build()
{
    readLabels();
    for (const auto& property : properties_)
        readProperty(property);
    if (!isPerson_)
        return failure(ErrorKind::InvalidInput,
                       tr("This card is a company or a group, not a person."));
    Contact& contact = draft_.contact;
    contact.emails = inOrder(std::move(emails_));
    contact.phones = inOrder(std::move(phones_));
    fillNameFromFormatted();
    if (contact.displayName().isEmpty())
        return failure(ErrorKind::InvalidInput, tr("This card has neither a name nor an e-mail "
                                                   "address."));
    return draft_;
}

void CardBuilder::readLabels()
{
    for (const auto& property : properties_)
        if (property.name == "X-ABLABEL" && !property.group.isEmpty())
            labels_.insert(property.group, labelWords(property.value.left(200)));
}

void CardBuilder::readProperty(const VCardProperty& property)
{
    if (property.name.isEmpty())
        return noteOnce(toldMalformed_, property,
                        tr("This line is no vCard property and was left out."));
    if (property.guessed)
        noteOnce(toldGuess_, property,
                 tr("This is not UTF-8; it was read as Windows-1252. Check the accents."));
    if (!readPerson(property) && !readReach(property))
        readRest(property);
}

bool CardBuilder::readPerson(const VCardProperty& property)
{
    const QByteArray& name = property.name;
    if (name == "N")
        readName(property);
    else if (name == "FN" && formattedName_.isEmpty())
        formattedName_ = clean(property, unescaped(property.value));
    else if (name == "NICKNAME")
        draft_.contact.nickname =
            clean(property, unescapedParts(property.value, u',').join(u", "_s));
    else if (name == "BDAY")
        readBirthday(property);
    else if (name == "KIND" || name == "X-ADDRESSBOOKSERVER-KIND")
        isPerson_ = isPerson_ && property.value.trimmed().toLower() == u"individual"_s;
    else if (name == "X-ABSHOWAS")
        isPerson_ = isPerson_ && property.value.trimmed().toUpper() != u"COMPANY"_s;
    else
        return false;
    return true;
}

bool CardBuilder::readReach(const VCardProperty& property)
{
    const QByteArray& name = property.name;
    if (name == "EMAIL")
        addPoint(emails_, property, unescaped(property.value));
    else if (name == "TEL")
        addPoint(phones_, property, unescaped(property.value));
    else if (name == "ADR")
        readAddress(property);
    else
        return false;
    return true;
}

void CardBuilder::readRest(const VCardProperty& property)
{
    const QByteArray& name = property.name;
    if (name == "ORG") {
        draft_.organisation = clean(property, unescapedParts(property.value, u';').first());
    } else if (name == "TITLE" || (name == "ROLE" && draft_.jobTitle.isEmpty())) {
        draft_.jobTitle = clean(property, unescaped(property.value));
    } else if (name == "NOTE") {
        const QString note = clean(property, unescaped(property.value), TextLimit::Note);
        const QString all = draft_.contact.notes + u'\n' + note;
        draft_.contact.notes = clean(property, all, TextLimit::Note);
    } else if (name == "UID") {
        QString uid = clean(property, unescaped(property.value));
        if (uid.startsWith(u"urn:uuid:"_s, Qt::CaseInsensitive))
            uid = uid.mid(9).toLower();
        draft_.sourceUid = uid;
    } else if (name == "CATEGORIES") {
        addList(draft_.categories, property);
    } else if (name == "INTEREST" || name == "HOBBY" || name == "X-INTERESTS") {
        addList(draft_.contact.interests, property);
    }
}

/// family; given; additional; prefixes; suffixes. Prefixes and suffixes are no part of a name here.
void CardBuilder::readName(const VCardProperty& property)
{
    const QStringList parts = unescapedParts(property.value, u';');
    const QString given = parts.value(1).trimmed() + u' ' + parts.value(2).trimmed();
    draft_.contact.familyName = clean(property, parts.value(0));
    draft_.contact.givenName = clean(property, given);
    draft_.contact.namePrefix = clean(property, parts.value(3));
    draft_.contact.nameSuffix = clean(property, parts.value(4));
}

/// post box; extended; street; city; region; postcode; country
void CardBuilder::readAddress(const VCardProperty& property)
{
    const QStringList parts = unescapedParts(property.value, u';');
    QStringList street;
    for (const int i : {0, 1, 2})
        if (!parts.value(i).trimmed().isEmpty())
            street += parts.value(i).trimmed();
    Address address;
    address.kind = kindOf(property);
    address.street = clean(property, street.join(u", "_s));
    address.city = clean(property, parts.value(3));
    address.region = clean(property, parts.value(4));
    address.postcode = clean(property, parts.value(5));
    address.country = clean(property, parts.value(6));
    if (!address.isEmpty())
        draft_.contact.addresses.push_back(address);
}

void CardBuilder::readBirthday(const VCardProperty& property)
{
    if (property.value.trimmed().isEmpty())
        return;
    if (const auto day = birthdayFrom(property.value, property.omittedYear))
        draft_.contact.birthday = *day;
    else
        result_.note(property.line, day.error().message);
}

void CardBuilder::addPoint(std::vector<Ranked>& points, const VCardProperty& property,
                           QString value)
{
    for (const auto& scheme : {u"mailto:"_s, u"tel:"_s})
        if (value.startsWith(scheme, Qt::CaseInsensitive))
            value = QUrl::fromPercentEncoding(value.mid(scheme.size()).toUtf8())
                        .replace(u";ext="_s, u" x"_s);
    const QString text = clean(property, value);
    if (property.name == "EMAIL" && !text.isEmpty() && !looksLikeEmail(text))
        result_.note(property.line,
                     tr("“%1” does not look like an e-mail address. It is kept as it is.")
                         .arg(text.left(60)));
    const bool known =
        std::ranges::any_of(points, [&](const Ranked& other) { return other.point.value == text; });
    if (!text.isEmpty() && !known)
        points.push_back({property.preference, {kindOf(property), text}});
}

void CardBuilder::addList(QStringList& list, const VCardProperty& property)
{
    for (const QString& part : unescapedParts(property.value, u',')) {
        const QString text = clean(property, part);
        if (!text.isEmpty() && !list.contains(text))
            list += text;
    }
}

/// A card without N: the last word is the family name, so that what is shown reads as it stood.
void CardBuilder::fillNameFromFormatted()
{
    Contact& contact = draft_.contact;
    if (!contact.givenName.isEmpty() || !contact.familyName.isEmpty())
        return;
    const qsizetype space = formattedName_.lastIndexOf(u' ');
    contact.givenName = space < 0 ? formattedName_ : formattedName_.left(space).trimmed();
    contact.familyName = space < 0 ? QString() : formattedName_.mid(space + 1);
}

/// What is refused is left out and noted: the source still has it.
QString CardBuilder::clean(const VCardProperty& property, const QString& raw, TextLimit limit)
{
    const auto text = cleanText(raw, limit, QString::fromLatin1(property.name));
    if (text && !property.tooLong)
        return *text;
    result_.note(
        property.line,
        text ? tr("%1 is too long and was left out.").arg(QString::fromLatin1(property.name))
             : text.error().message);
    return {};
}

void CardBuilder::noteOnce(bool& told, const VCardProperty& property, const QString& reason)
{
    if (!told)
        result_.note(property.line, reason);
    told = true;
}

PointKind CardBuilder::kindOf(const VCardProperty& property) const
{
    return pointKindFrom(property.types + labels_.value(property.group).split(u' '));
}

std::vector<ContactPoint> CardBuilder::inOrder(std::vector<Ranked> points)
{
    std::ranges::stable_sort(points, {}, &Ranked::preference);
    std::vector<ContactPoint> ordered;
    for (auto& ranked : points)
        ordered.push_back(std::move(ranked.point));
    return ordered;
}

} // namespace

Result<ContactDraft> contactFrom(const std::vector<VCardProperty>& properties, int line,
                                 ImportDrafts& result)
{
    return CardBuilder(properties, line, result).build();
}

} // namespace goodturn::exchange
