#pragma once

#include <QString>

namespace goodturn::ui {

class Desk;

/// The currency in which amounts are entered unless another is chosen: the book's own, or else
/// that of the locale.
QString bookCurrency(Desk& desk);

} // namespace goodturn::ui
