#pragma once

#include "core/base/result.h"

#include <QString>

namespace goodturn {

/// The ISBN-13, digits only, of an ISBN-10 or ISBN-13 written with or without hyphens and spaces,
/// and with or without "ISBN", "ISBN-10:" or "ISBN-13:" before it.
/// Fails when a digit is missing or the check digit does not fit (ISO 2108: weights 10..1 modulo
/// 11, and 1,3,1,3... modulo 10).
Result<QString> normalisedIsbn(const QString& text);

/// What is kept of an ISBN: normalised where it is right, else as it stands, without spaces at its
/// ends. A mistyped one is marked where it is shown, and keeps nobody from saving.
QString keptIsbn(const QString& text);
/// Whether `text` is an ISBN whose check digit fits.
bool isRightIsbn(const QString& text);

} // namespace goodturn
