#pragma once

#include "core/query/insights.h"

namespace goodturn::testing {

inline query::PortfolioPoint pointOf(qint64 id, const QString& name, double given, double received,
                                     Standing standing = Standing::Balanced, int recent = 0)
{
    query::PortfolioPoint point;
    point.id = AccountId(id);
    point.name = name;
    point.given = given;
    point.received = received;
    point.standing = standing;
    point.recent = recent;
    return point;
}

/// Harbour gave little and got much, Kestrel the other way round; Brandt and Aster stand on one
/// place with one standing, Oduya there with another.
inline query::Portfolio fivePoints()
{
    using namespace Qt::StringLiterals;
    query::Portfolio portfolio;
    portfolio.points = {pointOf(1, u"Harbour <b>& Lowe"_s, 20, 2, Standing::Earned, 12),
                        pointOf(2, u"Kestrel"_s, 1, 9, Standing::TheyAreOwed, 1),
                        pointOf(3, u"Brandt"_s, 4, 4), pointOf(4, u"Aster"_s, 4, 4),
                        pointOf(5, u"Oduya"_s, 4, 4, Standing::Test, 3)};
    return portfolio;
}

/// As many accounts, spread over the scale.
inline query::Portfolio manyPoints(int count)
{
    query::Portfolio portfolio;
    constexpr int standings = 7;
    for (int i = 0; i < count; ++i)
        portfolio.points.push_back(pointOf(i + 1, QString::number(i), (i * 37) % 400 / 4.0,
                                           (i * 91) % 360 / 4.0, Standing(i % standings), i % 20));
    return portfolio;
}

/// Three months up to 22 November 2026; accounts 1 to 4 come one after the other.
inline query::StandingsOverTime threeMonths()
{
    query::StandingsOverTime standings;
    standings.accounts = {AccountId(1), AccountId(2), AccountId(3), AccountId(4)};
    const auto earned = qint8(Standing::Earned);
    const auto balanced = qint8(Standing::Balanced);
    const auto test = qint8(Standing::Test);
    standings.rows = {balanced, earned, earned, balanced, balanced, test,
                      -1,       test,   earned, -1,       -1,       test};
    const QDate days[] = {QDate(2026, 9, 30), QDate(2026, 10, 31), QDate(2026, 11, 22)};
    for (int end = 0; end < 3; ++end) {
        query::StandingsAt at;
        at.day = days[end];
        for (int account = 0; account < 4; ++account)
            if (const int standing = standings.rows[std::size_t(account * 3 + end)]; standing >= 0)
                ++at.counts[standing];
        standings.ends.push_back(at);
    }
    return standings;
}

/// September to November 2026, nothing in October.
inline query::FlowByMonth quarterOfFlow()
{
    query::FlowByMonth flow;
    flow.months = {{QDate(2026, 9, 1), 6, 2.5, 3, 1},
                   {QDate(2026, 10, 1), 0, 0, 0, 0},
                   {QDate(2026, 11, 1), 1, 4, 1, 2}};
    flow.entries = 7;
    flow.accounts = 3;
    return flow;
}

/// Of `n` givings of a kind that many came back, after twelve days.
inline query::KindReturn kindOf(FavourKind kind, int returned, int n)
{
    query::KindReturn line;
    line.kind = kind;
    for (int i = 1; i <= n; ++i)
        (i <= returned ? line.cameBack : line.didNot).emplace_back(i);
    line.share = double(returned) / n;
    line.interval = reciprocity::wilsonInterval(returned, n);
    if (returned > 0)
        line.typicalWait = 12;
    return line;
}

} // namespace goodturn::testing
