#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/report/account_summary.h"

namespace goodturn::book {

class Book;

/// Reads from the book what the summary of an account may speak of, as of the book's today, with
/// the chart over `range`. NotFound when there is no such account.
Result<report::SummaryInput> summaryInput(Book& book, AccountId account,
                                          query::FlowRange range = query::FlowRange::TwoYears);

/// The same with what is due there within `briefDays`, and late.
inline constexpr int briefDays = 90;
Result<report::SummaryInput> briefInput(Book& book, AccountId account);

} // namespace goodturn::book
