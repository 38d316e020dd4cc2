#pragma once

#include "core/query/flow.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <span>

namespace goodturn::ui {

/// An amount on the chart: "3.5", or "€400" when there is a currency. Without a sign.
QString amountText(double amount, const QString& currency);
/// The felt balance: "+3.1", "−0.5".
QString balanceText(double balance);

/// "November 2026", "3 – 9 Nov 2026", "Q4 2026".
QString barPeriod(const query::FlowBar& bar, query::FlowStep step);
/// The last of the points that is in the bar's time, if there is one.
const query::FlowPoint* pointAt(const std::vector<query::FlowPoint>& points,
                                const query::FlowBar& bar);
/// What a bar amounts to: "given 4, felt balance +2.0".
QString barFigures(const query::AccountFlow& flow, int bar);
/// Puts entries in words, a line each, in their order.
using EntryWords = std::function<QStringList(std::span<const qint64> favours)>;
/// The entries of a bar, the newest twelve and how many there are before them, and the asks and
/// stages of its time.
QStringList barLines(const query::AccountFlow& flow, int bar, const EntryWords& words);
/// The bar in words, with barLines() below its name and figures.
QString barReadOut(const query::AccountFlow& flow, int bar, const EntryWords& words = {});
/// "Kestrel Instruments", or "median of 248 accounts".
QString comparisonWords(const query::FlowComparison& comparison);
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
