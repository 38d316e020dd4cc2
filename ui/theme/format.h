#pragma once

#include "core/base/money.h"

#include <QDate>
#include <QString>

namespace goodturn::ui {

/// "12 Nov", with the year when it is another one than today's; by the locale.
QString shortDay(QDate day, QDate today);
/// "12 November 2026".
QString longDay(QDate day);
/// "today", "yesterday", "3 days ago", "in 2 weeks", else shortDay(). Full day on hover.
QString relativeDay(QDate day, QDate today);
/// "€1,180.00", by the locale, with the currency's own digits; whole amounts without them.
QString moneyText(const Money& money);
/// A figure in points: "+3.2", "−1.0", "0".
QString pointsText(double points, bool withSign = false);
/// "1,180", by the locale.
QString countText(qint64 count);
/// "▲ " or "▼ ".
QString givenSign();
QString receivedSign();

} // namespace goodturn::ui
