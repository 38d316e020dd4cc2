#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/report/account_summary.h"

namespace goodturn::book {

class Book;

/// Reads from the book what the sections of the layout speak of, as of the book's today, with the
/// chart over two years, which has every period in it; of the usual layout, all that a summary may
/// speak of, for any layout. NotFound when there is no such account.
Result<report::SummaryInput> summaryInput(Book& book, AccountId account,
                                          const report::SummaryLayout& layout = {});

/// The same with what is due there within `briefDays`, and late.
inline constexpr int briefDays = 90;
Result<report::SummaryInput> briefInput(Book& book, AccountId account);

} // namespace goodturn::book
