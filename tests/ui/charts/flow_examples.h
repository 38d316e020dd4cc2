#pragma once

#include "core/query/flow.h"

#include <QHash>
#include <QStringList>

#include <span>

namespace goodturn::testing {

/// A bar without entries.
inline query::FlowBar emptyBar(QDate from, QDate to)
{
    query::FlowBar bar;
    bar.from = from;
    bar.to = to;
    return bar;
}

/// Takes all entries and markers out, as in a time when nothing happened.
inline void makeQuiet(query::AccountFlow& flow)
{
    flow.markers.clear();
    for (query::FlowBar& bar : flow.bars)
        bar = emptyBar(bar.from, bar.to);
}

/// The entries of yearOfFlow() in words.
inline QStringList yearWords(std::span<const qint64> favours)
{
    using namespace Qt::StringLiterals;
    static const QHash<qint64, QString> lines{{11, u"▲ 12 Jan Insight: benchmark"_s},
                                              {12, u"▼ 3 Mar Courtesy: lunch"_s},
                                              {13, u"▼ 1 Jun Order PO-4471"_s},
                                              {14, u"▲ 12 Nov Introduction: Ines <b>& Tom</b>"_s}};
    QStringList words;
    for (const qint64 favour : favours)
        words << lines.value(favour);
    return words;
}

/// Twelve months up to November 2026: given 2 in January and 4 in November, received 1 in March
/// and 3 in June; a gift in February, a granted ask in June.
inline query::AccountFlow yearOfFlow()
{
    using namespace Qt::StringLiterals;
    query::AccountFlow flow;
    flow.range = query::FlowRange::Year;
    flow.from = QDate(2025, 12, 1);
    flow.to = QDate(2026, 11, 30);
    flow.today = QDate(2026, 11, 22);
    flow.entries = 4;
    for (int month = 0; month < 12; ++month) {
        query::FlowBar bar;
        bar.from = flow.from.addMonths(month);
        bar.to = bar.from.addMonths(1).addDays(-1);
        flow.bars.push_back(bar);
        flow.balance.push_back({month == 11 ? flow.today : bar.to, double(month % 4) - 1});
    }
    const auto put = [&](size_t bar, double given, double received, qint64 id) {
        flow.bars[bar].given += given;
        flow.bars[bar].received += received;
        flow.bars[bar].favours.push_back(id);
    };
    put(1, 2, 0, 11);
    put(3, 0, 1, 12);
    put(6, 0, 3, 13);
    put(11, 4, 0, 14);
    flow.markers = {{query::FlowMarker::Kind::Gift, QDate(2026, 2, 14), u"The Box"_s, 1},
                    {query::FlowMarker::Kind::AskGranted, QDate(2026, 6, 1), u"Renewal"_s, 2}};
    return flow;
}

/// The same with the band of feelings half a point to either side, and beside it another account
/// at one point throughout.
inline query::AccountFlow feltYear()
{
    query::AccountFlow flow = yearOfFlow();
    flow.hasFeelings = true;
    query::FlowComparison other;
    other.name = QStringLiteral("Kestrel");
    for (query::FlowPoint& point : flow.balance) {
        point.theirs = point.balance - 0.5;
        point.yours = point.balance + 0.5;
        other.balance.push_back({point.day, 1.0});
    }
    flow.comparison = other;
    return flow;
}

/// As many months, each with an entry given and one received.
inline query::AccountFlow longFlow(int months)
{
    query::AccountFlow flow;
    flow.from = QDate(2026, 11, 1).addMonths(1 - months);
    flow.to = QDate(2026, 11, 30);
    flow.today = QDate(2026, 11, 22);
    flow.range = query::FlowRange::All;
    flow.entries = 2 * months;
    for (int month = 0; month < months; ++month) {
        query::FlowBar bar;
        bar.from = flow.from.addMonths(month);
        bar.to = bar.from.addMonths(1).addDays(-1);
        bar.given = 1 + month % 3;
        bar.received = month % 2;
        bar.favours = {2 * month + 1, 2 * month + 2};
        flow.balance.push_back({bar.to, double(month % 7) - 3});
        flow.bars.push_back(bar);
    }
    return flow;
}

} // namespace goodturn::testing
