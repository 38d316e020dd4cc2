#pragma once

#include "core/query/page_rows.h"
#include "core/report/document.h"

#include <optional>

namespace goodturn::report {

/// A text of this layer in the language of the program.
QString words(const char* text);

/// "12 Nov 2026"; "22 November 2026".
QString dayText(QDate day);
QString longDayText(QDate day);
/// "2.5"; with a sign "+2.5", "−1". At most two digits after the point.
QString pointsText(double points, bool withSign = false);
/// "2.5 points", "1 point".
QString inPoints(double points);
/// "Insight: customs-delay benchmark"; the kind alone, or the title alone where it says the kind.
QString favourTitle(const query::TimelineRow& row);

/// What a direction adds up to: entries, points and money by currency.
struct FlowTotal
{
    int entries = 0;
    double points = 0;
    std::vector<Money> money;
};

/// Adds to the sum of its currency; one that overflows keeps its largest part.
void addMoney(std::vector<Money>& sums, const Money& money);
/// An unpriced favour is counted as an entry only. `ordersOnly` leaves other money than that of
/// orders out.
void addTo(FlowTotal& total, const query::TimelineRow& row, bool ordersOnly);
/// Of the favours up to `today`.
FlowTotal totalOf(const std::vector<query::TimelineRow>& favours, Direction direction, QDate today,
                  bool ordersOnly);
/// "€1,180, £20"; empty when there is none.
QString moneyList(const std::vector<Money>& money);

Run plain(const QString& text);
Run bold(const QString& text);
Run muted(const QString& text);
/// An e-mail address that leads to a letter, if it reads as one.
Run linked(const QString& email);

} // namespace goodturn::report
