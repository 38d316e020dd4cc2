#pragma once

#include "core/base/money.h"

#include <QDate>
#include <QString>

#include <optional>

namespace goodturn::exchange {

/// The first and last day that a file may give a favour or an ask. Days outside are taken for
/// slips of the pen (year 206, 20226) and refused; the bounds do not move with the clock, so that
/// a file reads the same every day.
const inline QDate earliestDay(1900, 1, 1);
const inline QDate latestDay(2199, 12, 31);

/// The day of "2026-12-18". Fails, with the reason, on any other form, a day that no month has,
/// and a day out of bounds.
Result<QDate> dayFrom(const QString& text);

/// The amount of two columns: none when `amount` is empty. Fails on a negative or overflowing
/// amount, group separators, and an amount without a currency.
Result<std::optional<Money>> moneyFrom(const QString& amount, const QString& currency);

/// "yes" and "no" in any case; empty is no.
Result<bool> yesFrom(const QString& text, const QString& column);

/// An account's name, cleaned; it can't be empty.
Result<QString> accountNameFrom(const QString& text);

} // namespace goodturn::exchange
