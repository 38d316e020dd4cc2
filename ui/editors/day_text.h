#pragma once

#include "core/domain/partial_date.h"

#include <QDate>
#include <QString>

#include <optional>

namespace goodturn::ui {

/// Reads a day as people type it: "2026-12-18", the locale's short forms, "18 Dec", "18 December
/// 2026", "18.12.", "today", "yesterday", "tomorrow", "+3" and "-3" days. A day without a year is
/// the one nearest to `today`. Nothing when it is no day.
std::optional<QDate> readDay(const QString& text, QDate today);

/// "18 Dec 2026", by the locale: what a day field shows, and what readDay() reads again.
QString dayFieldText(QDate day);

/// Reads a day with or without its year, as people type it: "24 Dec", "24.12.", "29 Feb 2028".
/// Nothing when it is no day.
std::optional<PartialDate> readPartialDay(const QString& text);
/// "24 Dec", or "24 Dec 2026" where the year is known: what readPartialDay() reads again.
QString partialDayText(const PartialDate& day);

} // namespace goodturn::ui
