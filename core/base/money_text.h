#pragma once

#include "core/base/money.h"

namespace goodturn {

/// The amount as people of the current locale write it: "€1,180", "€12.50", "CHF 5". Exact for
/// every amount; no digits after the point when they are nought.
QString displayText(const Money& money);

/// "€", "CA$", or the code itself where no sign is known; by ICU's tables, in the current locale.
QString currencySymbol(const QString& currency);

} // namespace goodturn
