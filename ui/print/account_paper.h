#pragma once

#include "core/report/account_summary.h"
#include "ui/print/paperwork.h"

namespace goodturn::ui {

using SummaryReader = std::function<Result<report::SummaryInput>(const PaperWish& wish)>;

/// What is known of an account, or of some, on paper: all of it for the rep ("mine"), what the
/// client may see ("to-share"), or one page for a meeting ("brief"). `names` are those of the
/// accounts, at least one; `begin` opens what is read, for the thread that calls.
Paperwork summaryPaper(std::vector<QString> names, std::function<Result<SummaryReader>()> begin);
/// The same, read from the book.
Paperwork summaryPaper(std::vector<QString> names, book::Book::Opener open,
                       std::vector<AccountId> accounts);

} // namespace goodturn::ui
