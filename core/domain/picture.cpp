#include "core/domain/picture.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace goodturn {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Picture", text);
}

int byteAt(const QByteArray& bytes, qsizetype at)
{
    return at < bytes.size() ? static_cast<unsigned char>(bytes.at(at)) : -1;
}

int wordAt(const QByteArray& bytes, qsizetype at)
{
    const int low = byteAt(bytes, at + 1);
    return low < 0 ? -1 : byteAt(bytes, at) * 256 + low;
}

/// A segment that begins a frame, which states the size.
bool isFrame(int marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

/// Goes from segment to segment up to the first frame; empty where there is none.
QSize sizeOfJpeg(const QByteArray& bytes)
{
    constexpr int segment = 0xFF;
    constexpr int scan = 0xDA;
    if (wordAt(bytes, 0) != 0xFFD8)
        return {};
    for (qsizetype at = 2; byteAt(bytes, at) == segment;) {
        const int marker = byteAt(bytes, at + 1);
        if (isFrame(marker))
            return QSize(wordAt(bytes, at + 7), wordAt(bytes, at + 5));
        const int length = wordAt(bytes, at + 2);
        if (marker == scan || length < 2)
            return {};
        at += 2 + length;
    }
    return {};
}

} // namespace

PictureKey PictureKey::of(const QByteArray& bytes)
{
    PictureKey key;
    key.text_ =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    return key;
}

std::optional<PictureKey> PictureKey::parse(const QString& text)
{
    const auto isDigit = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    };
    if (text.size() != 64 || !std::ranges::all_of(text, isDigit))
        return std::nullopt;
    PictureKey key;
    key.text_ = text;
    return key;
}

Result<QSize> checkedPicture(const QByteArray& bytes)
{
    const QSize size = sizeOfJpeg(bytes);
    if (size.isEmpty())
        return failure(ErrorKind::InvalidInput,
                       tr("This is no picture that a book keeps. Choose another one."));
    if (bytes.size() > mostPictureBytes || size.width() > longestPictureSide ||
        size.height() > longestPictureSide)
        return failure(ErrorKind::InvalidInput,
                       tr("This picture is too large for a book. Choose a smaller one."));
    return size;
}

} // namespace goodturn
