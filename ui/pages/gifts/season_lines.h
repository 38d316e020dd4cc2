#pragma once

#include "core/book/season_service.h"
#include "ui/models/row_table_model.h"

#include <QDate>

#include <functional>

namespace goodturn::ui {

/// A line of the season plan: somebody, whether they get a gift, which, and what speaks against it.
struct PlannedLine
{
    book::SeasonLine line;
    bool isChosen = false;
    std::optional<size_t> pick; ///< which of its suggestions; none: to be found later
    QString against;            ///< the gift policy, in sentences

    /// Takes over what was chosen in another reading of the same person.
    void keepChoiceOf(const PlannedLine& other);
    /// The gift as it is to be planned.
    book::SeasonChoice choice(const std::optional<Money>& budget) const;
};

/// Chosen is who had a gift before, or else the first of an account, unless a gift is on its way
/// there or the firm takes none. Each gets the book that has most in common with what they like,
/// as long as there are copies.
std::vector<PlannedLine> plannedLines(std::vector<book::SeasonLine> lines);

std::vector<TableColumn<PlannedLine>> seasonColumns(const std::function<QDate()>& today);

/// "30 gifts · €600 in all · 2 against your gift policy"
QString seasonSummary(const std::vector<PlannedLine>& lines, const std::optional<Money>& budget);

} // namespace goodturn::ui
