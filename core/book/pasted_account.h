#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/exchange/drafts.h"

namespace goodturn::book {

class Book;

/// The account of the book that a card or signature speaks of: by the name of the company, or else
/// by the domain of its e-mail addresses, which others at the account have too. Invalid where the
/// book has none.
Result<AccountId> accountOfDraft(Book& book, const exchange::ContactDraft& draft);

} // namespace goodturn::book
