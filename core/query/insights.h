#pragma once

#include "core/domain/ids.h"
#include "core/domain/standing.h"
#include "core/query/insights_returns.h"
#include "core/query/list_filter.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace goodturn::query {

// The numbers of the page of insights, as they stand on a day. Worth is felt worth in points; only
// priced entries count, those up to that day, of accounts outside the trash.

/// What the insights are about.
struct InsightsScope
{
    Filter accounts; ///< over the list of accounts; empty: all of them
    QDate from;      ///< first day of the period; null: since the first entry
    QDate to;        ///< last day of the period; null, or later than today: until today

    bool operator==(const InsightsScope&) const = default;
};

/// One account in the portfolio.
struct PortfolioPoint
{
    AccountId id;
    QString name;
    double given = 0; ///< points in the period
    double received = 0;
    int givings = 0; ///< entries of the period
    int returns = 0;
    int recent = 0; ///< entries of the 90 days up to today
    /// Today, as lists show it: by the thresholds of its part of the book, or as the rep set it.
    Standing standing = Standing::New;
};

/// The accounts with an entry in the period, by name as lists are.
struct Portfolio
{
    std::vector<PortfolioPoint> points;
    std::vector<AccountId> withoutEntries; ///< the other accounts of the scope, by name

    int n() const { return int(points.size()); }
};

struct FlowMonth
{
    QDate month;      ///< its first day
    double given = 0; ///< points
    double received = 0;
    int givings = 0; ///< entries
    int returns = 0;
};

/// From the month of the first entry of the period to the last month of the period, without gaps;
/// empty without an entry.
struct FlowByMonth
{
    std::vector<FlowMonth> months;
    int entries = 0;
    int accounts = 0; ///< with an entry in the period
};

/// How many accounts stood where on the last day of a month (of the current month: today).
struct StandingsAt
{
    QDate day;
    int counts[7] = {}; ///< by Standing

    int of(Standing standing) const { return counts[int(standing)]; }
    int n() const;
};

/// What the rules of the model would have said on each of those days, by the book's parameters and
/// the parts of the book as they are today; a standing that the rep set isn't known for the past
/// and is left out. An account is there from its first entry or the day on which it was added to
/// the book, whichever came first. At most the last 120 months.
struct StandingsOverTime
{
    std::vector<StandingsAt> ends; ///< for the months of the flow
    std::vector<AccountId> accounts;
    /// For each account one row, with a Standing for each of `ends`; -1: not there yet.
    std::vector<qint8> rows;

    /// Who stood there at the end of that month.
    std::vector<AccountId> accountsAt(std::size_t end, Standing standing) const;
};

/// An account in one of the short lists.
struct LeaningLine
{
    AccountId id;
    QString name;
    double balance = 0; ///< even-handed felt balance (NB) on the last day of the period
    double given = 0;   ///< points in the period
    double received = 0;
    int givings = 0; ///< entries of the period
    int returns = 0;
    int givingsSince = 0; ///< since the last return, up to the last day of the period
    QDate lastGiven;      ///< up to that day; null: never
    QDate lastReceived;
};

/// The first ten of those for whom it holds, the furthest from even first.
struct LeaningList
{
    std::vector<LeaningLine> lines;
    std::vector<AccountId> all; ///< in the same order

    int n() const { return int(all.size()); }
};

/// All of it. Everything is empty, and no figure is other than a number, where nothing is there.
struct Insights
{
    QDate day; ///< "today"
    InsightsScope scope;
    QDate to;                    ///< last day of the period, as it was taken
    int accounts = 0;            ///< in the scope, with entries or without
    int windowDays = 0;          ///< W: within so many days a return counts as one
    int unansweredAfterDays = 0; ///< from then on an open ask counts as unanswered
    Portfolio portfolio;
    FlowByMonth flow;
    StandingsOverTime standings;
    std::vector<LagCurve> lags;    ///< the book first, always, then kinds, then segments by name
    std::vector<KindReturn> kinds; ///< those given, the most frequent first
    /// With an entry in the period, given to since the last return, and a balance of as much as
    /// makes "they are owed" the other way round (1, as a rule).
    LeaningList givenMost;
    /// With an entry in the period, and a balance that makes "they are owed" (-1, as a rule).
    LeaningList owed;
    AskFunnel asks;
    ReferralYield referrals;
    GiftReactions gifts;
};

} // namespace goodturn::query
