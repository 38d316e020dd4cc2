#pragma once

#include "core/exchange/drafts.h"
#include "core/exchange/vcard_properties.h"

#include <vector>

namespace goodturn::exchange {

/// Makes a person of the properties between BEGIN and END, noting in `result` what it leaves out.
/// Fails, with the reason, when the card is no person or has no name.
Result<ContactDraft> contactFrom(const std::vector<VCardProperty>& properties, int line,
                                 ImportDrafts& result);

} // namespace goodturn::exchange
