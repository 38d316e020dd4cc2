#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/report/agenda_report.h"
#include "core/report/favour_ledger.h"
#include "core/report/gift_register.h"
#include "core/report/insights_report.h"

namespace goodturn::book {

class Book;

// Read from the book what a report speaks of; but for the insights, at one state of the book.

/// More favours, or gifts, than that go into no report: a shorter time does.
inline constexpr int mostReportRows = 5'000;

/// The days that a report is about when nobody says which: this year until today.
query::Period usualPeriod(const Book& book);

/// InvalidInput when the period ends before it begins, or has more favours than a report takes;
/// NotFound when there is no such account.
Result<report::FavourLedgerInput> favourLedgerInput(Book& book, const query::Period& period);
/// The same of gifts. Each gift given is held against the book's policy beside what its account had
/// got in that year until then, within the period or before it.
Result<report::GiftRegisterInput> giftRegisterInput(Book& book, const query::Period& period);
/// What is due on these days, at most report::mostAgendaDays, and late.
Result<report::AgendaReportInput> agendaReportInput(Book& book, QDate from, QDate to);
/// `accounts` says in words which ones the scope has. Cancelled when `progress` says so.
Result<report::InsightsReportInput> insightsReportInput(Book& book,
                                                        const query::InsightsScope& scope,
                                                        const QString& accounts = {},
                                                        const Progress& progress = {});

} // namespace goodturn::book
