#pragma once

#include "core/exchange/drafts.h"

#include <optional>

namespace goodturn::exchange {

/// Reads the block under a letter or an e-mail: name, position, company, e-mail addresses, phone
/// numbers with their kinds, postal address. Web addresses, and whatever is not understood, go to
/// the notes, so that nothing is lost but the words of a greeting. None where there is neither an
/// e-mail address nor a phone number: that is no signature.
std::optional<ContactDraft> readSignature(const QString& text);

} // namespace goodturn::exchange
