#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QImage>

namespace goodturn::ui {

/// A larger file is not read, a larger picture (in pixels on a side) is not decoded.
inline constexpr qint64 mostFileBytes = 32 * 1024 * 1024;
inline constexpr int longestReadSide = 4096;

/// What a book keeps of a picture: cropped to a square, at most 512 pixels wide, turned as it was
/// taken, on white, and written anew as a JPEG, so that nothing else of the file comes along. Of a
/// moving picture it is the first one. JPEG, PNG, GIF and BMP are read, and WebP where the system
/// has it, by what is in the file and not by its name. InvalidInput says what is wrong and what to
/// do. Takes up to a second: not for the thread of the window.
Result<QByteArray> preparedPicture(const QByteArray& file);
Result<QByteArray> preparedPicture(const QImage& image);
/// The same of a file on the disk, whose size is looked at first.
Result<QByteArray> preparedPictureFile(const QString& path);

/// A picture of the book as a square of so many pixels; null where it can't be read.
QImage decodedPicture(const QByteArray& kept, int pixels);

} // namespace goodturn::ui
