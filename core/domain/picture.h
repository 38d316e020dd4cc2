#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSize>
#include <QString>

#include <optional>

namespace goodturn {

/// The name of a picture in a book: the SHA-256 of its bytes, so that each is kept once, and one
/// that changed is told by its name. Null: no picture.
class PictureKey
{
public:
    PictureKey() = default;
    static PictureKey of(const QByteArray& bytes);
    /// Reads 64 hex digits in small letters; none for anything else.
    static std::optional<PictureKey> parse(const QString& text);

    bool isNull() const { return text_.isEmpty(); }
    const QString& toString() const { return text_; }
    bool operator==(const PictureKey&) const = default;

private:
    QString text_;
};

/// What a book takes: a JPEG of at most so many bytes and pixels on each side.
inline constexpr qsizetype mostPictureBytes = 256 * 1024;
inline constexpr int longestPictureSide = 512;

/// The width and height that the head of the JPEG states, in pixels. InvalidInput, with what to do,
/// where it is no JPEG or larger than a book takes. The picture itself is not decoded.
Result<QSize> checkedPicture(const QByteArray& bytes);

} // namespace goodturn
