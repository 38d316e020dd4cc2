#pragma once

#include "core/report/account_summary.h"

namespace goodturn::report {

/// The tables of the account summary. Each leaves out what its audience must not see.
Table peopleTable(const std::vector<query::PersonRow>& people, Audience audience);
/// What was given and received, the felt balance, and what came back of each point. For the rep
/// only.
FactsRow figuresRow(const SummaryInput& input);
Table goalsTable(const std::vector<query::GoalRow>& goals);
/// Every favour, then what each side adds up to. For the rep the rows are numbered from 1.
Table favoursTable(const SummaryInput& input, Audience audience);
/// For the rep only. Numbered from 1.
Table asksTable(const std::vector<query::AskRow>& asks);
Table giftsTable(const std::vector<query::GiftRow>& gifts);
Table learnedTable(const std::vector<query::TimelineRow>& conversations);

} // namespace goodturn::report
