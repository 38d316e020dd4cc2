#pragma once

#include "core/base/result.h"

#include <QString>

namespace goodturn {

/// The ISBN-13, digits only, of an ISBN-10 or ISBN-13 written with or without hyphens and spaces,
/// and with or without "ISBN", "ISBN-10:" or "ISBN-13:" before it.
/// Fails when a digit is missing or the check digit does not fit (ISO 2108: weights 10..1 modulo
/// 11, and 1,3,1,3... modulo 10).
Result<QString> normalisedIsbn(const QString& text);

} // namespace goodturn
