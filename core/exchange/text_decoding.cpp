#include "core/exchange/text_decoding.h"

#include <QStringDecoder>

namespace goodturn::exchange {

namespace {

/// 0x80 to 0x9F of Windows-1252; its five unused bytes keep their own value, a control character.
constexpr char16_t windowsHigh[] = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
};

QString fromWindows(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        const bool high = value >= 0x80 && value < 0xA0;
        text += QChar(high ? windowsHigh[value - 0x80] : char16_t(value));
    }
    return text;
}

QByteArray fromWide(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder(bytes);
    return text.toUtf8();
}

} // namespace

QByteArray withoutWideEncoding(const QByteArray& bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return bytes.mid(3);
    if (bytes.size() < 4)
        return bytes;
    const bool little = bytes.startsWith("\xFF\xFE") ||
                        (bytes[0] != 0 && bytes[1] == 0 && bytes[2] != 0 && bytes[3] == 0);
    const bool big = bytes.startsWith("\xFE\xFF") ||
                     (bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0 && bytes[3] != 0);
    if (little)
        return fromWide(bytes, QStringConverter::Utf16LE);
    return big ? fromWide(bytes, QStringConverter::Utf16BE) : bytes;
}

DecodedText decoded(QByteArrayView bytes)
{
    if (QUtf8StringView(bytes).isValidUtf8())
        return {QString::fromUtf8(bytes), false};
    return {fromWindows(bytes), true};
}

} // namespace goodturn::exchange
