#include "core/report/insight_words.h"

#include "core/domain/labels.h"
#include "core/report/report_frame.h"
#include "core/report/summary_words.h"

#include <QLocale>

#include <algorithm>

namespace goodturn::report {
using namespace Qt::StringLiterals;
using query::Insights;
using query::LagCurve;

namespace {

/// "61 of 100 accounts", by which way they lean.
QString leaningFinding(qsizetype more, qsizetype less, qsizetype n)
{
    if (more > less)
        return words("You gave more than came back with %1 of %2")
            .arg(countText(more), accountsText(n));
    if (less > more)
        return words("More came back than you gave with %1 of %2")
            .arg(countText(less), accountsText(n));
    if (more == 0)
        return words("Given and received are even with %1").arg(accountsText(n));
    return words("Of %1, as many had more from you as gave you more").arg(accountsText(n));
}

/// The kind that comes back more often than all givings together, even at the lower end of its
/// interval; of several the one where that is highest.
const query::KindReturn* standingOutOf(const std::vector<query::KindReturn>& kinds, double share)
{
    const query::KindReturn* best = nullptr;
    for (const query::KindReturn& kind : kinds)
        if (kind.interval.lower > share && (!best || kind.interval.lower > best->interval.lower))
            best = &kind;
    return best;
}

} // namespace

QString portfolioFinding(const Insights& insights)
{
    const auto& points = insights.portfolio.points;
    if (points.empty())
        return words("Nothing was given or received in this time");
    const auto more = std::ranges::count_if(
        points, [](const auto& point) { return point.given > point.received; });
    const auto less = std::ranges::count_if(
        points, [](const auto& point) { return point.received > point.given; });
    return leaningFinding(more, less, qsizetype(points.size()));
}

QString flowFinding(const Insights& insights)
{
    const auto& months = insights.flow.months;
    if (insights.flow.entries == 0 || months.empty())
        return words("No month with an entry in this time");
    double given = 0;
    double received = 0;
    for (const query::FlowMonth& month : months) {
        given += month.given;
        received += month.received;
    }
    return words("You gave %1 points and received %2").arg(pointsText(given), pointsText(received));
}

QString standingsFinding(const Insights& insights)
{
    const auto& ends = insights.standings.ends;
    if (ends.empty())
        return words("No standing to look back on in this time");
    constexpr std::size_t year = 12; // months
    const query::StandingsAt& last = ends.back();
    const QString now = words("You have earned the right to ask with %1 of %2")
                            .arg(countText(last.of(Standing::Earned)), accountsText(last.n()));
    if (ends.size() == 1)
        return now;
    const query::StandingsAt& before = ends[ends.size() > year ? ends.size() - 1 - year : 0];
    return words("%1; at the end of %2 with %3 of %4")
        .arg(now, monthEndText(before.day), countText(before.of(Standing::Earned)),
             countText(before.n()));
}

QString lagFinding(const LagCurve& curve)
{
    if (curve.n == 0)
        return words("No giving in this time yet");
    if (curve.returned == 0)
        return words("Nothing has come back yet");
    return curve.median ? words("Half of the waits for a return end within %1 days")
                              .arg(countText(*curve.median))
                        : words("Less than half of the waits have ended with a return: %1 of %2")
                              .arg(countText(curve.returned), countText(curve.n));
}

Returns returnsOf(const query::Insights& insights)
{
    Returns all;
    for (const query::KindReturn& kind : insights.kinds) {
        all.n += kind.n();
        all.returned += kind.returned();
    }
    return all;
}

QString kindsFinding(const Insights& insights)
{
    const auto [n, returned] = returnsOf(insights);
    if (n == 0)
        return words("No giving is old enough yet to have come back");
    const auto* best = standingOutOf(insights.kinds, double(returned) / n);
    if (!best)
        return words("No kind of giving comes back clearly more often than the others");
    return words("%1 comes back more often than the others: %2 of %3")
        .arg(label(best->kind), countText(best->returned()), countText(best->n()));
}

QString givenMostFinding(const Insights& insights)
{
    const int n = insights.givenMost.n();
    return n == 0 ? words("With no account you gave clearly more than came back")
                  : words("You gave clearly more than came back with %1 of %2")
                        .arg(countText(n), accountsText(insights.portfolio.n()));
}

QString owedFinding(const Insights& insights)
{
    const int n = insights.owed.n();
    const QString of = accountsText(insights.portfolio.n());
    if (n == 0)
        return words("No account has given clearly more than you");
    return n == 1 ? words("1 of %1 has given clearly more than you").arg(of)
                  : words("%1 of %2 have given clearly more than you").arg(countText(n), of);
}

QString asksFinding(const query::AskCounts& counts)
{
    if (counts.made == 0)
        return words("No ask in this time");
    const int led = counts.granted + counts.redirected;
    return counts.made == 1 && led == 1 ? words("The one ask led to a yes or to another name")
                                        : words("%1 of %2 asks led to a yes or to another name")
                                              .arg(countText(led), countText(counts.made));
}

QString referralFinding(const Insights& insights)
{
    const query::ReferralYield& yield = insights.referrals;
    if (yield.n() == 0)
        return words("No referral or introduction in this time");
    const auto ordered = std::ranges::count_if(yield.received, &query::ReferralLine::ordered);
    return words("%1 of %2 referrals and introductions were followed by an order")
        .arg(countText(ordered), countText(yield.n()));
}

QString giftsFinding(const query::GiftCounts& counts)
{
    if (counts.sent == 0)
        return words("No gift was sent in this time");
    return words("Something was heard of %1 of %2")
        .arg(countText(counts.words + counts.thanks),
             counts.sent == 1 ? words("1 gift") : words("%1 gifts").arg(countText(counts.sent)));
}

QString monthEndText(QDate day)
{
    if (day.day() != day.daysInMonth())
        return longDayText(day);
    return words("%1 %2").arg(QLocale().standaloneMonthName(day.month()),
                              QString::number(day.year()));
}

QString shareText(double share)
{
    return words("%1 %").arg(countText(qRound(share * 100)));
}

QString lagName(const LagCurve& curve)
{
    switch (curve.of) {
    case LagCurve::Of::Book:
        return words("All givings");
    case LagCurve::Of::Kind:
        return words("Begun with: %1").arg(label(*curve.kind));
    case LagCurve::Of::Segment:
        return words("Segment: %1").arg(curve.segment);
    }
    Q_UNREACHABLE();
}

} // namespace goodturn::report
