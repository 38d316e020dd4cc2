#pragma once

#include "core/query/page_rows.h"
#include "core/query/why_rows.h"
#include "core/report/report_frame.h"
#include "core/report/summary_layout.h"

namespace goodturn::report {

/// Everything that a summary of an account may speak of, read from the book beforehand.
struct SummaryInput
{
    query::AccountHead head;
    query::AccountWhy why;                         ///< of the figures of the head
    std::vector<query::TimelineRow> favours;       ///< every one, newest first
    std::vector<query::TimelineRow> conversations; ///< interactions, newest first
    std::vector<query::PersonRow> people;
    std::vector<query::GiftRow> gifts;
    std::vector<query::AskRow> asks;
    std::vector<query::GoalRow> goals;
    query::AccountFlow flow;
    std::vector<query::AgendaRow> due; ///< there; only a brief speaks of it
    QDate today;
    QString preparedBy;
    QString bookName; ///< "book.goodturn"
};

Frame frameOf(const SummaryInput& input);

/// The summary of one account (ui.md, Paper).
///
/// *Mine* says all: standing with its reasons and advice, figures, chart, people, goals, every
/// favour with its worth, asks, gifts, what was learned, the private notes, and at the end how each
/// figure came about.
///
/// *To share* is for the client's eyes: name and place, the people who are there now with their
/// business e-mail and telephone, their goals, and every favour by date, kind, title and person,
/// with the amounts of orders. Nothing else goes in: no standing, reasons or advice, no felt worth
/// or balance and so no chart, no tags, notes or details, nothing learned, no birthdays or
/// interests, no asks, no reminders, and no gift that has not become a favour, so that none is
/// given away beforehand. A favour dated after today is left out for the same reason.
///
/// The layout says which sections there are, and in which order; of those to share it can only take
/// some away. Below the title stands of what time it tells, where that is not all of it.
Document accountSummary(const SummaryInput& input, Audience audience,
                        const SummaryLayout& layout = {});

} // namespace goodturn::report
