#pragma once

#include "core/exchange/drafts.h"
#include "core/exchange/vcard_photo.h"

#include <optional>

namespace goodturn::exchange {

/// Somebody whose card or signature was pasted.
struct PastedPerson
{
    ContactDraft draft; ///< without a UUID: it is nobody's record yet
    int others = 0;     ///< so many cards came with it
    CardPhoto photo;
};

/// Reads a vCard, of several the first, or a signature (signature_reader.h). What is not understood
/// is in the notes. None where the text is neither.
std::optional<PastedPerson> personFromPaste(const QString& text);

} // namespace goodturn::exchange
