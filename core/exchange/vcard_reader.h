#pragma once

#include "core/exchange/drafts.h"

#include <QByteArray>

namespace goodturn::exchange {

/// Reads every card of a vCard file (3.0 and 4.0; 2.1 as far as it goes) into `result.contacts`:
/// N, FN, NICKNAME, EMAIL, TEL, ADR, BDAY, ORG, TITLE or ROLE, NOTE, UID, CATEGORIES, and
/// INTEREST, HOBBY, X-INTERESTS. Preferred addresses come first. Other properties are passed over.
/// Skipped with the line of their BEGIN: cards without an END, without a name or an address,
/// and cards of companies and groups. A property that is malformed, too long, or not understood is
/// left out and noted; the card is still taken.
void readVCards(const QByteArray& bytes, ImportDrafts& result);

} // namespace goodturn::exchange
