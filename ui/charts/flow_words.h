#pragma once

#include "core/query/flow.h"

#include <QString>

namespace goodturn::ui {

/// An amount on the chart: "3.5", or "€400" when there is a currency. Without a sign.
QString amountText(double amount, const QString& currency);
/// The felt balance: "+3.1", "−0.5".
QString balanceText(double balance);

/// "November 2026", "3 – 9 Nov 2026", "Q4 2026".
QString barPeriod(const query::FlowBar& bar, query::FlowStep step);
/// The balance at the end of the bar, if there is a point in it.
std::optional<double> balanceAt(const query::AccountFlow& flow, const query::FlowBar& bar);
/// A bar in words, its entries below it, a line each.
QString barReadOut(const query::AccountFlow& flow, int bar);
/// "Gift · 18 Dec 2026 · The Box".
QString markerReadOut(const query::FlowMarker& marker);
/// What a kind of marker is called in the legend: "ask granted".
QString markerWords(query::FlowMarker::Kind kind);

/// The whole chart in two or three sentences, for those who don't see it.
QString flowSummary(const query::AccountFlow& flow);
/// What stands there when nothing was ever given or received.
QString emptyFlowWords();
/// What stands there when nothing was given or received in the shown time.
QString quietFlowWords(int entries);
/// Whether a bar of the flow holds anything, or a marker is in it.
bool showsAnything(const query::AccountFlow& flow);

} // namespace goodturn::ui
