#pragma once

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

} // namespace goodturn::ui
