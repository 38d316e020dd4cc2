#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QImage>

namespace goodturn::testing {

/// A picture of two colours, the one above the other.
inline QImage twoColours(int width, int height, const QColor& above, const QColor& below)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            image.setPixelColor(x, y, y < height / 2 ? above : below);
    return image;
}

inline QByteArray fileOf(const QImage& image, const char* format)
{
    QBuffer buffer;
    image.save(&buffer, format, 95);
    return buffer.data();
}

/// Red above blue, as a file of that format.
inline QByteArray pictureFile(int width, int height, const char* format)
{
    return fileOf(twoColours(width, height, Qt::red, Qt::blue), format);
}

/// The JPEG with something that a camera writes: how it was held (the EXIF value of the turn), and
/// a remark.
inline QByteArray fromCamera(const QByteArray& jpeg, char turn, const QByteArray& remark)
{
    QByteArray exif =
        QByteArrayLiteral("\xff\xe1\x00\x22"
                          "Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0");
    exif += turn;
    exif += QByteArray(6, '\0');
    const QByteArray comment =
        QByteArrayLiteral("\xff\xfe\0") + static_cast<char>(remark.size() + 2) + remark;
    return jpeg.left(2) + exif + comment + jpeg.mid(2);
}

inline bool isLike(const QColor& a, const QColor& b)
{
    constexpr int near = 40;
    return std::abs(a.red() - b.red()) < near && std::abs(a.green() - b.green()) < near &&
           std::abs(a.blue() - b.blue()) < near;
}

} // namespace goodturn::testing
