#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace goodturn::query {

enum class FlowRange
{
    HalfYear,
    Year,
    TwoYears,
    All
};
enum class FlowStep
{
    Week,
    Month,
    Quarter
};

/// What was given and received in one step of time.
struct FlowBar
{
    QDate from;
    QDate to;         ///< the last day
    double given = 0; ///< points, or major units of the flow's currency
    double received = 0;
    std::vector<qint64> favours; ///< keys of the entries behind it
    QStringList lines;           ///< the same in words, for the hover: "▲ 12 Nov Insight: ..."
};

struct FlowPoint
{
    QDate day;
    double balance = 0; ///< NB at the end of that day, in points
};

struct FlowMarker
{
    enum class Kind
    {
        Gift,
        AskOpen,
        AskGranted,
        AskRedirected,
        AskDeclined,
        AskUnanswered,
        Referral
    };

    Kind kind = Kind::Gift;
    QDate day;
    QString text;
    qint64 id = 0; ///< of the gift, ask or favour
};

/// The numbers of the reciprocity chart of one account; drawing comes later.
struct AccountFlow
{
    FlowStep step = FlowStep::Month;
    FlowRange range = FlowRange::TwoYears;
    QDate from; ///< first day of the first bar
    QDate to;   ///< last day of the last bar
    QDate today;
    QString currency;                ///< empty: felt worth in points
    std::vector<FlowBar> bars;       ///< without gaps
    std::vector<FlowPoint> balance;  ///< at the end of each bar, the last one today
    std::vector<FlowMarker> markers; ///< by day
    std::optional<QDate> windowFrom; ///< the usual return window of the last giving
    std::optional<QDate> windowTo;
    int entries = 0; ///< of the account, over all time

    bool isEmpty() const { return entries == 0; }
};

} // namespace goodturn::query
