#pragma once

#include "core/domain/ids.h"

#include <vector>

namespace goodturn::ui {

class Desk;

/// Opens the preview of an account's summary in a window of its own, over the desk's window. When
/// the account can't be read, the desk shows why and nothing opens.
void openSummaryPreview(Desk& desk, AccountId account);

/// More than these are not printed in one go.
inline constexpr size_t mostSummaries = 2'000;
/// The same of several accounts in one window, to be printed or saved in one go.
void openSummaries(Desk& desk, const std::vector<AccountId>& accounts);

} // namespace goodturn::ui
