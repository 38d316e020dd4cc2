#include "ui/photo/picture_reader.h"

#include "core/domain/picture.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QImageWriter>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("PictureReader", text);
}

Error refusal(const QString& reason)
{
    return {ErrorKind::InvalidInput, reason};
}

/// The reader's name of the format that the first bytes tell of; empty for any other.
QByteArray formatOf(const QByteArray& bytes)
{
    static const std::pair<QByteArray, QByteArray> beginnings[] = {
        {QByteArrayLiteral("\xff\xd8\xff"), "jpeg"},
        {QByteArrayLiteral("\x89PNG\r\n\x1a\n"), "png"},
        {"GIF87a", "gif"},
        {"GIF89a", "gif"},
        {"BM", "bmp"},
    };
    QByteArray format;
    for (const auto& [beginning, name] : beginnings)
        if (bytes.startsWith(beginning))
            format = name;
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        format = "webp";
    return QImageReader::supportedImageFormats().contains(format) ? format : QByteArray();
}

Result<void> checkSize(const QSize& size)
{
    if (size.width() <= longestReadSide && size.height() <= longestReadSide)
        return {};
    const QLocale locale;
    return failure(refusal(tr("This picture has %1 × %2 pixels, and at most %3 on a side are read. "
                              "Make it smaller and choose it again.")
                               .arg(locale.toString(size.width()), locale.toString(size.height()),
                                    locale.toString(longestReadSide))));
}

/// The square in the middle; of a picture that is higher than wide it lies further up, where faces
/// are.
QRect squareIn(const QSize& size)
{
    const int side = std::min(size.width(), size.height());
    return {(size.width() - side) / 2, (size.height() - side) / 3, side, side};
}

QByteArray jpegOf(const QImage& image, int quality)
{
    QBuffer buffer;
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(quality);
    return writer.write(image) ? buffer.data() : QByteArray();
}

} // namespace

Result<QByteArray> preparedPicture(const QImage& image)
{
    GT_TRY(checkSize(image.size()));
    QImage square = image.copy(squareIn(image.size()));
    if (square.width() > longestPictureSide)
        square = square.scaled(longestPictureSide, longestPictureSide, Qt::IgnoreAspectRatio,
                               Qt::SmoothTransformation);
    if (square.colorSpace().isValid())
        square.convertToColorSpace(QColorSpace::SRgb);
    QImage plain(square.size(), QImage::Format_RGB32);
    plain.fill(Qt::white);
    QPainter(&plain).drawImage(plain.rect(), square);
    QByteArray bytes;
    for (int quality = 85; quality >= 25 && (bytes.isEmpty() || bytes.size() > mostPictureBytes);
         quality -= 20)
        bytes = jpegOf(plain, quality);
    GT_TRY(checkedPicture(bytes));
    return bytes;
}

Result<QByteArray> preparedPicture(const QByteArray& file)
{
    constexpr int mostMegabytes = 128; // a picture of the largest size, twice
    const QByteArray format = formatOf(file);
    if (format.isEmpty())
        return failure(refusal(tr("This is no picture that can be read. Choose a JPEG, PNG, GIF or "
                                  "BMP file.")));
    QBuffer buffer;
    buffer.setData(file);
    QImageReader::setAllocationLimit(mostMegabytes);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    GT_TRY(checkSize(reader.size()));
    const QImage image = reader.size().isEmpty() ? QImage() : reader.read();
    if (image.isNull())
        return failure(refusal(tr("This picture is damaged or cut off. Choose another one.")));
    return preparedPicture(image);
}

Result<QByteArray> preparedPictureFile(const QString& path)
{
    const QFileInfo info(path);
    const QString name = info.fileName().left(80);
    if (!info.isFile())
        return failure(refusal(info.exists()
                                   ? tr("“%1” is no file. Choose a picture.").arg(name)
                                   : tr("There is no file “%1”. Choose another one.").arg(name)));
    if (info.size() > mostFileBytes)
        return failure(refusal(tr("“%1” has %2, and at most %3 are read. Choose a smaller picture.")
                                   .arg(name, QLocale().formattedDataSize(info.size()),
                                        QLocale().formattedDataSize(mostFileBytes))));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(refusal(
            tr("“%1” can't be read: %2. Choose another one.").arg(name, file.errorString())));
    return preparedPicture(file.read(mostFileBytes));
}

QImage decodedPicture(const QByteArray& kept, int pixels)
{
    const auto size = checkedPicture(kept);
    if (!size || pixels <= 0)
        return {};
    QBuffer buffer;
    buffer.setData(kept);
    QImageReader reader(&buffer, "jpeg");
    reader.setAutoDetectImageFormat(false);
    reader.setScaledSize(size->scaled(pixels, pixels, Qt::KeepAspectRatioByExpanding));
    const QImage image = reader.read();
    return image.copy(squareIn(image.size()));
}

} // namespace goodturn::ui
