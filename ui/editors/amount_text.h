#pragma once

#include "core/base/money.h"

#include <QLocale>

#include <optional>

namespace goodturn::ui {

/// Reads an amount as people type it: by the locale, with or without group separators ("1,180",
/// "1,180.50"), and with either point or comma where only one reading is possible. Empty is
/// nothing. Fails with what to type instead.
Result<std::optional<Money>> readAmount(const QString& text, const QString& currency,
                                        const QLocale& locale = QLocale());

/// What an amount field shows: "1180" or "12.50", by the locale, without group separators.
QString amountFieldText(const Money& money, const QLocale& locale = QLocale());

} // namespace goodturn::ui
