#pragma once

#include <QByteArray>
#include <QString>

namespace goodturn::exchange {

/// `bytes` without a byte order mark, and as UTF-8 if they are UTF-16 (by their mark, or by the
/// NULs of the first two characters). What is neither comes back as it is.
QByteArray withoutWideEncoding(const QByteArray& bytes);

struct DecodedText
{
    QString text;
    bool guessed = false; ///< not UTF-8, so read as Windows-1252
};

/// Strict UTF-8, else Windows-1252, in which every byte means something.
DecodedText decoded(QByteArrayView bytes);

} // namespace goodturn::exchange
