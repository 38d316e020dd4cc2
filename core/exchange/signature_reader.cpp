#include "core/exchange/signature_reader.h"

#include "core/base/text.h"
#include "core/exchange/signature_words.h"

#include <QRegularExpression>

#include <algorithm>

namespace goodturn::exchange {
using namespace Qt::StringLiterals;

namespace {

/// A piece of a line, and whether it was understood.
struct Part
{
    QString text;
    bool used = false;
};

std::vector<Part> partsOf(const QString& text)
{
    constexpr size_t mostParts = 200;
    static const QRegularExpression between(u"\\s*[|•·\\t]\\s*|\\s{3,}|\\s+[–—]\\s+"_s);
    std::vector<Part> parts;
    for (const QString& line : text.split(u'\n'))
        for (const QString& part : line.split(between, Qt::SkipEmptyParts))
            if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
                if (parts.size() < mostParts)
                    parts.push_back({trimmed});
    return parts;
}

PointKind phoneKind(const QString& label)
{
    const QString word = foldText(label);
    for (const QString& begin : {u"m"_s, u"cell"_s, u"handy"_s, u"port"_s, u"c"_s})
        if (word.startsWith(begin) &&
            (begin.size() > 1 || word.startsWith(u"mob") || word.size() == 1))
            return PointKind::Mobile;
    return word.startsWith(u"h") || word.startsWith(u"priv") ? PointKind::Home : PointKind::Work;
}

/// Takes a signature apart, the surest first.
class SignatureReader
{
public:
    explicit SignatureReader(const QString& text)
        : text_(cleanedAndCut(text, TextLimit::Note))
        , parts_(partsOf(text_))
    {
    }

    std::optional<ContactDraft> read()
    {
        for (Part& part : parts_)
            part.used = isGreeting(part.text);
        readEmails();
        readPhones();
        if (draft_.contact.emails.empty() && draft_.contact.phones.empty())
            return std::nullopt;
        readWebsites();
        readCompany();
        readName();
        readPosition();
        readAddress();
        guessCompany();
        keepTheRest();
        draft_.line = 1;
        return draft_;
    }

private:
    void readEmails();
    void readPhones();
    bool takePhones(const QString& text);
    void readWebsites();
    void readCompany();
    void readPosition();
    void readName();
    bool takeName(Part& part);
    void nameFromEmail();
    void readAddress();
    void guessCompany();
    void keepTheRest();

    QString text_;
    std::vector<Part> parts_;
    ContactDraft draft_;
    QStringList notes_;
    size_t nameAt_ = 0;
};

void SignatureReader::readEmails()
{
    static const QRegularExpression email(
        u"<?(?:mailto:)?([\\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8})>?"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression label(u"^(e|e-?mail|mail)?[:.]?$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    for (Part& part : parts_) {
        if (!part.text.contains(u'@') || part.used)
            continue;
        for (auto match = email.globalMatch(part.text); match.hasNext();) {
            const ContactPoint point{PointKind::Work, match.next().captured(1)};
            auto& emails = draft_.contact.emails;
            if (std::ranges::find(emails, point) == emails.end())
                emails.push_back(point);
        }
        part.text = part.text.remove(email).simplified();
        part.used = label.match(part.text).hasMatch();
    }
}

/// All phone numbers of a part that holds nothing else.
bool SignatureReader::takePhones(const QString& text)
{
    static const QRegularExpression phone(
        u"(?:([A-Za-zÀ-ÿ-]{1,10})[.:]?\\s*)?(\\+?\\(?\\d[\\d\\s().\\-/]{4,24}\\d)"
        "(\\s*(?:ext|x|dw|durchwahl)\\.?\\s*\\d{1,6})?"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression known(
        u"^(t|tel|telephone|telefon|telefono|telefone|phone|ph|p|office|o|direct|d|dir|work|w|m|"
        "mob|mobile|mobil|movil|cell|c|handy|portable|h|home|privat|f|fax|telefax)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    std::vector<ContactPoint> found;
    QStringList faxes;
    QString rest = text;
    for (auto match = phone.globalMatch(text); match.hasNext();) {
        const auto one = match.next();
        const QString label = one.captured(1);
        const QString number = (one.captured(2) + one.captured(3)).simplified();
        const auto digits = std::ranges::count_if(number, [](QChar c) { return c.isDigit(); });
        const bool plain =
            number.startsWith(u'+') || number.startsWith(u'0') || number.startsWith(u'(');
        if ((!label.isEmpty() && !known.match(label).hasMatch()) || digits < 6 || digits > 21 ||
            (label.isEmpty() && (!plain || digits < 7)))
            return false;
        if (label.startsWith(u'f', Qt::CaseInsensitive) ||
            label.startsWith(u"telefax"_s, Qt::CaseInsensitive))
            faxes << text;
        else
            found.push_back({phoneKind(label), number});
        rest.remove(one.captured(0));
    }
    static const QRegularExpression hinges(u"^[\\s,;/&]*$"_s);
    if ((found.empty() && faxes.isEmpty()) || !hinges.match(rest).hasMatch())
        return false;
    draft_.contact.phones.insert(draft_.contact.phones.end(), found.begin(), found.end());
    if (!faxes.isEmpty())
        notes_ << text;
    return true;
}

void SignatureReader::readPhones()
{
    for (Part& part : parts_)
        if (!part.used && part.text.size() <= 200)
            part.used = takePhones(part.text);
}

void SignatureReader::readWebsites()
{
    static const QRegularExpression site(
        u"^(?:(?:w|web|website|www|url|internet)[:.]?\\s+)?((?:https?://|www\\.)\\S{3,200}|"
        "[a-z0-9-]{2,63}(?:\\.[a-z0-9-]{2,63}){1,3}(?:/\\S{0,100})?)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (Part& part : parts_) {
        if (part.used)
            continue;
        if (const auto match = site.match(part.text); match.hasMatch()) {
            notes_ << match.captured(1);
            part.used = true;
        }
    }
}

void SignatureReader::readCompany()
{
    static const QRegularExpression comma(u"\\s*,\\s+|\\s+(?:at|bei|chez|@)\\s+"_s);
    const QString label = draft_.contact.emails.empty()
                              ? QString()
                              : companyLabel(draft_.contact.emails.front().value);
    const auto isOfTheAddress = [&](const QString& part) {
        const QString own = compactName(part);
        return label.size() >= 3 && own.size() >= 3 &&
               (own.startsWith(label) || label.startsWith(own));
    };
    for (size_t i = 0; i < parts_.size() && draft_.organisation.isEmpty(); ++i) {
        Part& part = parts_[i];
        if (part.used || part.text.size() > 120)
            continue;
        if (looksLikeCompany(part.text) || isOfTheAddress(part.text)) {
            const QString left = part.text.section(comma, 0, -2);
            if (looksLikePosition(left)) {
                draft_.jobTitle = left;
                draft_.organisation = part.text.section(comma, -1);
            } else {
                draft_.organisation = part.text;
            }
            part.used = true;
        } else if (const QString last = part.text.section(comma, -1);
                   last != part.text && isOfTheAddress(last)) {
            draft_.organisation = last;
            part.text = part.text.section(comma, 0, -2);
        }
    }
}

bool SignatureReader::takeName(Part& part)
{
    static const QRegularExpression honour(
        u"^((?:(?:dr|prof|mr|mrs|ms|herr|frau|dipl\\.?-ing)\\.?\\s+)+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString name = part.text.section(u',', 0, 0).trimmed();
    name.remove(honour);
    if (!looksLikeName(name) || looksLikePosition(name))
        return false;
    if (name != part.text)
        notes_ << part.text; // with its titles
    const qsizetype space = name.lastIndexOf(u' ');
    draft_.contact.givenName = name.left(space);
    draft_.contact.familyName = name.mid(space + 1);
    part.used = true;
    return true;
}

/// The first line that reads as a name, one that the e-mail address tells of before others.
void SignatureReader::readName()
{
    const QString local =
        draft_.contact.emails.empty()
            ? QString()
            : compactName(draft_.contact.emails.front().value.section(u'@', 0, 0));
    const auto isTold = [&](const Part& part) {
        const QStringList words = foldText(part.text).split(u' ');
        return std::ranges::any_of(words, [&](const QString& word) {
            return word.size() > 2 && local.contains(compactName(word));
        });
    };
    for (const bool told : {true, false})
        for (size_t i = 0; i < parts_.size(); ++i)
            if (!parts_[i].used && isTold(parts_[i]) == told && !looksLikeStreet(parts_[i].text) &&
                takeName(parts_[i])) {
                nameAt_ = i;
                return;
            }
    nameFromEmail();
}

void SignatureReader::nameFromEmail()
{
    if (draft_.contact.emails.empty())
        return;
    QStringList words = draft_.contact.emails.front().value.section(u'@', 0, 0).split(u'.');
    for (QString& word : words)
        if (!word.isEmpty())
            word = word.left(1).toUpper() + word.mid(1);
    if (words.size() < 2)
        return;
    draft_.contact.familyName = words.takeLast();
    draft_.contact.givenName = words.join(u' ');
}

void SignatureReader::readPosition()
{
    for (Part& part : parts_)
        if (draft_.jobTitle.isEmpty() && !part.used && looksLikePosition(part.text)) {
            draft_.jobTitle = part.text;
            part.used = true;
        }
}

void SignatureReader::readAddress()
{
    Address address;
    for (Part& part : parts_) {
        if (part.used)
            continue;
        const QStringList pieces = part.text.split(u',', Qt::SkipEmptyParts);
        const bool begun = !address.isEmpty();
        bool fits = false;
        Address read = address;
        for (const QString& piece : pieces) {
            const QString text = piece.trimmed();
            if (const auto line = postcodeLine(text); line && read.postcode.isEmpty()) {
                read.postcode = line->postcode;
                if (!line->city.isEmpty())
                    read.city = line->city;
                fits = true;
            } else if (looksLikeStreet(text) && read.street.isEmpty()) {
                read.street = text;
                fits = true;
            } else if (isCountry(text) && read.country.isEmpty() && (begun || fits)) {
                read.country = text;
                fits = true;
            } else if (fits && !read.street.isEmpty() && read.city.isEmpty()) {
                read.city = text;
            } else {
                fits = false;
                break;
            }
        }
        if (!fits)
            continue;
        address = read;
        part.used = true;
    }
    if (!address.isEmpty())
        draft_.contact.addresses.push_back(address);
}

/// Without a legal form, the company stands near the name, and has no other meaning.
void SignatureReader::guessCompany()
{
    constexpr size_t near = 4;
    static const QRegularExpression digit(u"[\\d:@]"_s);
    const bool named = !draft_.contact.familyName.isEmpty();
    for (size_t i = nameAt_ + 1; i < std::min(parts_.size(), nameAt_ + near) && named; ++i) {
        Part& part = parts_[i];
        const bool fits = !part.used && part.text.size() <= 60 && part.text.front().isUpper() &&
                          !digit.match(part.text).hasMatch() && !part.text.endsWith(u'.');
        if (!draft_.organisation.isEmpty() || !fits)
            continue;
        draft_.organisation = part.text;
        part.used = true;
    }
}

void SignatureReader::keepTheRest()
{
    for (const Part& part : parts_)
        if (!part.used)
            notes_ << part.text;
    draft_.contact.notes = notes_.join(u'\n');
}

} // namespace

std::optional<ContactDraft> readSignature(const QString& text)
{
    return SignatureReader(text).read();
}

} // namespace goodturn::exchange
