#pragma once

#include <QByteArray>

namespace goodturn::testing {

/// The head of a JPEG of 8 pixels by 8 and `number`, up to 255: all that the core looks at.
/// Pictures of different numbers are different ones.
inline QByteArray smallPicture(int number)
{
    QByteArray bytes = QByteArray::fromHex("ffd8ffe000104a46494600010100000100010000"
                                           "ffc0000b080008");
    bytes += '\0';
    bytes += static_cast<char>(number);
    return bytes + QByteArray::fromHex("01011100ffd9");
}

} // namespace goodturn::testing
