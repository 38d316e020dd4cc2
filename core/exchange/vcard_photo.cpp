#include "core/exchange/vcard_photo.h"

namespace goodturn::exchange {
using namespace Qt::StringLiterals;

namespace {

/// The base64 of a value without what folding and escaping put in; empty where it is none.
QByteArray base64In(QString value)
{
    value.removeIf([](QChar c) { return c.isSpace() || c == u'\\'; });
    if (!value.startsWith(u"data:"_s, Qt::CaseInsensitive))
        return value.contains(u':') ? QByteArray() : value.toLatin1(); // an address otherwise
    const qsizetype comma = value.indexOf(u',');
    const bool isBase64 = value.left(comma).endsWith(u";base64"_s, Qt::CaseInsensitive);
    return comma > 0 && isBase64 ? value.mid(comma + 1).toLatin1() : QByteArray();
}

} // namespace

CardPhoto photoFrom(const VCardProperty& property)
{
    CardPhoto photo;
    if (property.value.trimmed().isEmpty())
        return photo;
    const auto bytes = QByteArray::fromBase64Encoding(base64In(property.value),
                                                      QByteArray::AbortOnBase64DecodingErrors);
    if (bytes && !property.tooLong)
        photo.file = *bytes;
    photo.isLeftOut = photo.file.isEmpty();
    return photo;
}

CardPhoto photoOfCard(const QByteArray& card)
{
    VCardPropertyReader reader(card);
    while (const auto property = reader.next()) {
        if (property->name == "END")
            break;
        if (property->name == "PHOTO")
            return photoFrom(*property);
    }
    return {};
}

} // namespace goodturn::exchange
