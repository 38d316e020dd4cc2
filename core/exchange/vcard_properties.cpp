#include "core/exchange/vcard_properties.h"

#include "core/exchange/text_decoding.h"

#include <algorithm>
#include <vector>

namespace goodturn::exchange {
using namespace Qt::StringLiterals;

namespace {

/// `text` cut at each `mark` that is not between double quotes, at most `most` parts.
std::vector<QByteArrayView> splitUnquoted(QByteArrayView text, char mark, size_t most = SIZE_MAX)
{
    std::vector<QByteArrayView> parts;
    qsizetype from = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size() && parts.size() + 1 < most; ++i) {
        if (text[i] == '"')
            quoted = !quoted;
        if (text[i] != mark || quoted)
            continue;
        parts.push_back(text.sliced(from, i - from));
        from = i + 1;
    }
    parts.push_back(text.sliced(from));
    return parts;
}

bool isName(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
               c == '-';
    });
}

bool isQuotedPrintable(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    return colon > 0 && line.first(colon).toByteArray().toUpper().contains("QUOTED-PRINTABLE");
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char upper = char(c & ~0x20);
    return upper >= 'A' && upper <= 'F' ? upper - 'A' + 10 : -1;
}

QByteArray fromQuotedPrintable(QByteArrayView text)
{
    QByteArray plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool escape = text[i] == '=' && i + 2 < text.size();
        const int high = escape ? hexDigit(text[i + 1]) : -1;
        const int low = escape ? hexDigit(text[i + 2]) : -1;
        if (high < 0 || low < 0) {
            plain += text[i];
            continue;
        }
        plain += char(high * 16 + low);
        i += 2;
    }
    return plain;
}

void takeTypes(const QByteArray& words, VCardProperty& property)
{
    QByteArray plain = words.toLower();
    plain.replace('"', ' ');
    for (const QByteArray& word : plain.split(','))
        if (!word.trimmed().isEmpty())
            property.types += QString::fromLatin1(word.trimmed());
}

void takeParameter(QByteArrayView parameter, VCardProperty& property)
{
    const qsizetype equals = parameter.indexOf('=');
    const QByteArray value = parameter.sliced(equals + 1).toByteArray().trimmed();
    if (equals < 0) { // vCard 2.1: the value alone
        takeTypes(value, property);
        return;
    }
    const QByteArray key = parameter.first(equals).toByteArray().trimmed().toUpper();
    if (key == "TYPE")
        takeTypes(value, property);
    else if (key == "PREF")
        property.preference = std::clamp(value.toInt(), 1, 100);
    else if (key == "X-APPLE-OMIT-YEAR")
        property.omittedYear = QString::fromLatin1(value);
}

void takeHead(QByteArrayView head, VCardProperty& property)
{
    const auto parts = splitUnquoted(head, ';');
    const QByteArrayView full = parts.front();
    const qsizetype point = full.indexOf('.');
    const QByteArrayView name = full.sliced(point + 1).trimmed();
    if (!isName(name))
        return;
    property.name = name.toByteArray().toUpper();
    property.group = point < 0 ? QByteArray() : full.first(point).toByteArray().toLower();
    for (size_t i = 1; i < parts.size(); ++i)
        takeParameter(parts[i], property);
    if (property.types.contains(u"pref"_s) && property.preference == 100)
        property.preference = 1;
}

} // namespace

VCardPropertyReader::VCardPropertyReader(QByteArray bytes) : bytes_(std::move(bytes)) {}

QByteArrayView VCardPropertyReader::takePhysicalLine()
{
    const qsizetype from = at_;
    while (!atEnd() && bytes_.at(at_) != '\n' && bytes_.at(at_) != '\r')
        ++at_;
    const QByteArrayView line = QByteArrayView(bytes_).sliced(from, at_ - from);
    if (!atEnd()) {
        const bool pair =
            bytes_.at(at_) == '\r' && at_ + 1 < bytes_.size() && bytes_.at(at_ + 1) == '\n';
        at_ += pair ? 2 : 1;
    }
    ++line_;
    return line;
}

QByteArray VCardPropertyReader::takeLogicalLine(bool& tooLong)
{
    QByteArray line = takePhysicalLine().toByteArray();
    const bool printable = isQuotedPrintable(line);
    const auto append = [&](QByteArrayView more) {
        const qsizetype room = std::max<qsizetype>(0, mostBytes - line.size());
        tooLong = tooLong || more.size() > room;
        line.append(more.first(std::min(more.size(), room)));
    };
    for (;;) {
        const bool soft = printable && line.endsWith('=') && !tooLong;
        if (soft)
            line.chop(1);
        const bool folded = !atEnd() && (bytes_.at(at_) == ' ' || bytes_.at(at_) == '\t');
        if (atEnd() || (!soft && !folded))
            break;
        append(takePhysicalLine().sliced(soft ? 0 : 1));
    }
    return line;
}

std::optional<VCardProperty> VCardPropertyReader::next()
{
    while (!atEnd()) {
        VCardProperty property;
        property.line = line_;
        const QByteArray line = takeLogicalLine(property.tooLong);
        if (line.trimmed().isEmpty())
            continue;
        const auto halves = splitUnquoted(line, ':', 2);
        if (halves.size() == 2)
            takeHead(halves.front(), property);
        const QByteArrayView raw = halves.back();
        const DecodedText text =
            isQuotedPrintable(line) ? decoded(fromQuotedPrintable(raw)) : decoded(raw);
        property.value = text.text;
        property.guessed = text.guessed;
        return property;
    }
    return std::nullopt;
}

} // namespace goodturn::exchange
