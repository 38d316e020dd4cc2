#pragma once

#include "core/exchange/drafts.h"

#include <QUuid>

namespace goodturn::exchange {

/// The UUID (version 5) of a row: the same row gives the same, so that a file imported twice adds
/// nothing. It covers every field of the row, with account and contact folded, and `occurrence`,
/// which counts identical rows of one file from 1.
QUuid fingerprint(const FavourDraft& draft, int occurrence);
QUuid fingerprint(const AskDraft& draft, int occurrence);

/// The UUID of a person: of the card's own UID, else of the folded name with the first e-mail
/// address, else the first phone number, else the organisation.
QUuid fingerprint(const ContactDraft& draft);

/// Gives every draft its fingerprint. A person who is in the file twice is taken once, and the
/// second card reported as skipped.
void stampFingerprints(ImportDrafts& drafts);

} // namespace goodturn::exchange
