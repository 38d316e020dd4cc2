#pragma once

#include "core/planning/gift_policy.h"

namespace goodturn::book {

/// The policy as the book's settings hold it, and back: what is not limited is left out. Corrupt
/// when the text is none, or holds what this program doesn't know.
QString textOf(const planning::GiftPolicy& policy);
Result<planning::GiftPolicy> giftPolicyFrom(const QString& text);

} // namespace goodturn::book
