#pragma once

#include "core/domain/ids.h"

#include <QDate>
#include <QString>

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
    std::vector<qint64> favours; ///< keys of the entries behind it, the oldest first
};

struct FlowPoint
{
    QDate day;
    double balance = 0; ///< NB at the end of that day, in points
    double theirs = 0;  ///< OC: how the client may feel it; never above the balance
    double yours = 0;   ///< OR: how the rep may feel it; never below it
};

/// Another felt balance on the same days, to be seen beside the account's.
struct FlowComparison
{
    QString name; ///< of the other account; empty for the median of so many accounts
    int accounts = 1;
    std::vector<FlowPoint> balance; ///< with `balance` alone
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
        Referral,
        Stage ///< it became a client, a partner, ...
    };

    Kind kind = Kind::Gift;
    QDate day;
    QString text;
    qint64 id = 0; ///< of the favour (gifts and referrals) or ask; 0 for a stage
};

/// What the chart of an account shows besides its felt worth.
struct FlowOptions
{
    QString currency;                   ///< the money of this one instead; empty: felt worth
    bool feelings = false;              ///< the band of how either side may feel the balance
    std::optional<AccountId> besides{}; ///< an account to compare with
};

/// The numbers of the reciprocity chart of one account; drawing comes later.
struct AccountFlow
{
    FlowStep step = FlowStep::Month;
    FlowRange range = FlowRange::TwoYears;
    QDate from; ///< first day of the first bar
    QDate to;   ///< last day of the last bar
    QDate today;
    QString currency;               ///< empty: felt worth in points
    std::vector<FlowBar> bars;      ///< without gaps
    std::vector<FlowPoint> balance; ///< at the end of each bar, the last one today
    bool hasFeelings = false;       ///< `theirs` and `yours` of these points are to be seen
    std::optional<FlowComparison> comparison;
    std::vector<FlowMarker> markers; ///< by day
    std::optional<QDate> windowFrom; ///< the usual return window of the last giving
    std::optional<QDate> windowTo;
    int entries = 0; ///< of the account, over all time

    bool isEmpty() const { return entries == 0; }
};

} // namespace goodturn::query
