#pragma once

#include "core/base/amount_text.h"

namespace goodturn::ui {

using goodturn::readAmount;

/// What an amount field shows: "1180" or "12.50", by the locale, without group separators.
QString amountFieldText(const Money& money, const QLocale& locale = QLocale());

} // namespace goodturn::ui
