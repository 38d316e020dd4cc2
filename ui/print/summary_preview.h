#pragma once

#include "core/domain/ids.h"

#include <vector>

namespace goodturn::ui {

class Desk;

/// More than these are not printed in one go.
inline constexpr size_t mostSummaries = 2'000;
/// Opens their summaries in one window, to be printed or saved in one go. When an account can't be
/// read, the desk shows why and nothing opens.
void openSummaries(Desk& desk, const std::vector<AccountId>& accounts);

} // namespace goodturn::ui
