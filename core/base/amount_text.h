#pragma once

#include "core/base/money.h"

#include <QLocale>

#include <optional>

namespace goodturn {

/// Reads an amount as people type it: by the locale, with or without group separators ("1,180",
/// "1,180.50"), and with either point or comma where only one reading is possible. Empty is
/// nothing. Fails with what to type instead.
Result<std::optional<Money>> readAmount(const QString& text, const QString& currency,
                                        const QLocale& locale = QLocale());

} // namespace goodturn
