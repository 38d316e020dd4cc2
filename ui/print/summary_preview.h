#pragma once

#include "core/domain/ids.h"

namespace goodturn::ui {

class Desk;

/// Opens the preview of an account's summary in a window of its own, over the desk's window. When
/// the account can't be read, the desk shows why and nothing opens.
void openSummaryPreview(Desk& desk, AccountId account);

} // namespace goodturn::ui
