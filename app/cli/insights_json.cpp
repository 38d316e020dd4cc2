#include "app/cli/insights_json.h"

#include <QJsonArray>

#include <algorithm>

namespace goodturn::cli {
using namespace Qt::StringLiterals;

namespace {

template<class List, class Make>
QJsonArray arrayOf(const List& list, Make make)
{
    QJsonArray array;
    for (const auto& one : list)
        array.append(make(one));
    return array;
}

QJsonValue dayJson(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue numberJson(std::optional<int> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject pointJson(const query::PortfolioPoint& point)
{
    return {{u"account"_s, point.name},           {u"given"_s, point.given},
            {u"received"_s, point.received},      {u"givings"_s, point.givings},
            {u"returns"_s, point.returns},        {u"recent"_s, point.recent},
            {u"standing"_s, code(point.standing)}};
}

QJsonObject monthJson(const query::FlowMonth& month)
{
    return {{u"month"_s, month.month.toString(u"yyyy-MM"_s)},
            {u"given"_s, month.given},
            {u"received"_s, month.received},
            {u"givings"_s, month.givings},
            {u"returns"_s, month.returns}};
}

QJsonObject endJson(const query::StandingsAt& end)
{
    QJsonObject json{{u"day"_s, dayJson(end.day)}};
    for (const auto& [standing, name] : EnumCodes<Standing>::all)
        json.insert(QLatin1StringView(name), end.of(standing));
    return json;
}

QJsonObject stepJson(const reciprocity::SurvivalStep& step)
{
    return {{u"day"_s, step.day},           {u"at_risk"_s, step.atRisk},
            {u"returned"_s, step.returned}, {u"waiting"_s, step.survival},
            {u"lower"_s, step.lower},       {u"upper"_s, step.upper}};
}

QJsonObject lagJson(const query::LagCurve& curve)
{
    QJsonObject json{
        {u"n"_s, curve.n},           {u"returned"_s, curve.returned},
        {u"ended"_s, curve.ended},   {u"median"_s, numberJson(curve.median)},
        {u"window"_s, QJsonValue()}, {u"steps"_s, arrayOf(curve.curve.steps, stepJson)}};
    if (curve.window)
        json[u"window"_s] =
            QJsonObject{{u"from"_s, curve.window->from}, {u"to"_s, curve.window->to}};
    if (curve.kind)
        json[u"kind"_s] = code(*curve.kind);
    if (curve.of == query::LagCurve::Of::Segment)
        json[u"segment"_s] = curve.segment;
    return json;
}

QJsonObject kindJson(const query::KindReturn& kind)
{
    return {{u"kind"_s, code(kind.kind)},
            {u"n"_s, kind.n()},
            {u"returned"_s, kind.returned()},
            {u"share"_s, kind.share},
            {u"lower"_s, kind.interval.lower},
            {u"upper"_s, kind.interval.upper},
            {u"typical_wait"_s, numberJson(kind.typicalWait)}};
}

QJsonObject lineJson(const query::LeaningLine& line)
{
    return {{u"account"_s, line.name},
            {u"balance"_s, line.balance},
            {u"given"_s, line.given},
            {u"received"_s, line.received},
            {u"givings"_s, line.givings},
            {u"returns"_s, line.returns},
            {u"givings_since"_s, line.givingsSince},
            {u"last_given"_s, dayJson(line.lastGiven)},
            {u"last_received"_s, dayJson(line.lastReceived)}};
}

QJsonObject listJson(const query::LeaningList& list)
{
    return {{u"n"_s, list.n()}, {u"accounts"_s, arrayOf(list.lines, lineJson)}};
}

QJsonObject asksJson(const query::AskCounts& counts)
{
    QJsonObject json{{u"made"_s, counts.made},
                     {u"granted"_s, counts.granted},
                     {u"redirected"_s, counts.redirected},
                     {u"declined"_s, counts.declined},
                     {u"silent"_s, counts.silent},
                     {u"waiting"_s, counts.waiting}};
    if (counts.kind)
        json[u"kind"_s] = code(*counts.kind);
    return json;
}

QJsonObject giftsJson(const query::GiftCounts& counts)
{
    QJsonObject json{{u"sent"_s, counts.sent},
                     {u"words"_s, counts.words},
                     {u"thanks"_s, counts.thanks},
                     {u"nothing"_s, counts.nothing}};
    if (counts.item)
        json[u"item"_s] = code(*counts.item);
    return json;
}

QJsonObject referralsJson(const query::ReferralYield& yield)
{
    return {{u"asked_for"_s, asksJson(yield.askedFor)},
            {u"received"_s, yield.n()},
            {u"asked"_s, yield.asked},
            {u"named"_s, yield.named},
            {u"accounts"_s, yield.led},
            {u"clients"_s, yield.clients},
            {u"ordered"_s, yield.ordered}};
}

} // namespace

QJsonObject toJson(const query::Insights& insights)
{
    QJsonObject asks = asksJson(insights.asks.all);
    asks[u"kinds"_s] = arrayOf(insights.asks.byKind, asksJson);
    QJsonObject gifts = giftsJson(insights.gifts.all);
    gifts[u"items"_s] = arrayOf(insights.gifts.byItem, giftsJson);
    return {{u"day"_s, dayJson(insights.day)},
            {u"from"_s, dayJson(insights.scope.from)},
            {u"to"_s, dayJson(insights.to)},
            {u"accounts"_s, insights.accounts},
            {u"entries"_s, insights.flow.entries},
            {u"window_days"_s, insights.windowDays},
            {u"portfolio"_s, arrayOf(insights.portfolio.points, pointJson)},
            {u"flow"_s, arrayOf(insights.flow.months, monthJson)},
            {u"standings"_s, arrayOf(insights.standings.ends, endJson)},
            {u"waits"_s, arrayOf(insights.lags, lagJson)},
            {u"kinds"_s, arrayOf(insights.kinds, kindJson)},
            {u"given_most"_s, listJson(insights.givenMost)},
            {u"they_are_owed"_s, listJson(insights.owed)},
            {u"asks"_s, asks},
            {u"referrals"_s, referralsJson(insights.referrals)},
            {u"gifts"_s, gifts}};
}

} // namespace goodturn::cli
