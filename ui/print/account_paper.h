#pragma once

#include "core/book/book.h"
#include "core/report/account_summary.h"
#include "ui/print/paperwork.h"

namespace goodturn::ui {

/// What is known of an account, on paper: all of it for the rep ("mine"), what the client may see
/// ("to-share"), or one page for a meeting ("brief").
Paperwork accountPaper(report::SummaryInput input);
/// The same of several accounts, each read when it is its turn. `names` are theirs.
Paperwork accountPapers(book::Book::Opener open, std::vector<AccountId> accounts,
                        std::vector<QString> names);

} // namespace goodturn::ui
