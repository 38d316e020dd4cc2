#include "core/base/text.h"
#include "core/domain/ask.h"
#include "core/reciprocity/figures.h"
#include "core/store/ledger_reader.h"
#include "tests/core/query/insights_fixture.h"

#include <QHash>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace goodturn;
using namespace goodturn::query;
using namespace goodturn::testing;
using namespace Qt::StringLiterals;

namespace {

/// A priced entry outside the trash, as a plain query tells it.
struct Entry
{
    qint64 id = 0;
    AccountId account;
    QDate day;
    bool given = false;
    FavourKind kind = FavourKind::Other;
    int worth = 0;
    double points = 0;
};

/// A wait for a return, reckoned by looking at each day.
struct Wait
{
    int days = 0;
    bool returned = false;
    bool ended = false;
};

constexpr int window = 90;

/// Every figure of the insights of a drawn book, beside one that is reckoned the long way round.
class InsightsProperty : public ::testing::TestWithParam<int>
{
protected:
    InsightsProperty()
    {
        store::SqlQuery query(book.book().database(),
                              u"SELECT id, account_id, date, direction, kind, worth FROM favour "
                              "WHERE deleted_at IS NULL AND unpriced=0 ORDER BY date, direction, "
                              "id"_s);
        must(query.run());
        while (query.next())
            if (query.date(2) <= today)
                entries.push_back({query.integer(0), AccountId(query.integer(1)), query.date(2),
                                   query.text(3) == u"given", *fromCode<FavourKind>(query.text(4)),
                                   int(query.integer(5)), std::pow(2.0, query.real(5) - 3)});
        must(query.finish());
    }

    /// Those of the scope, by the records alone.
    std::vector<Account> inScope(const InsightsScope& scope)
    {
        std::vector<Account> found;
        for (const Account& account : book.accounts) {
            bool fits = account.id != book.accounts.back().id;
            for (const Condition& one : scope.accounts.conditions)
                fits = fits && (one.field == u"owner" ? account.owner == one.values.front()
                                : one.field == u"segment"
                                    ? foldText(account.segment) == foldText(one.values.front())
                                    : account.tags.contains(u"key"_s));
            if (fits)
                found.push_back(account);
        }
        return found;
    }

    static bool inPeriod(const InsightsScope& scope, QDate day)
    {
        return (!scope.from.isValid() || day >= scope.from) &&
               (!scope.to.isValid() || day <= scope.to);
    }

    std::vector<Entry> entriesOf(AccountId account, QDate until)
    {
        std::vector<Entry> own;
        for (const Entry& entry : entries)
            if (entry.account == account && entry.day <= until)
                own.push_back(entry);
        return own;
    }

    /// The last day on which the account was watched.
    QDate watchedUntil(const Account& account) const
    {
        return account.lifecycle == Lifecycle::Former ? book.last.addDays(-60) : today;
    }

    void expectFlow(const InsightsScope& scope, const FlowByMonth& flow);
    void expectPortfolio(const InsightsScope& scope, const Insights& insights);
    void expectStandings(const InsightsScope& scope, const Insights& insights);
    void expectLags(const InsightsScope& scope, const Insights& insights);
    void expectKinds(const InsightsScope& scope, const Insights& insights);
    void expectLists(const Insights& insights);
    std::vector<Wait> waitsOf(const InsightsScope& scope, const LagCurve& curve);
    void expectCurve(const LagCurve& curve, const std::vector<Wait>& waits);

    InsightsFixture book{quint32(GetParam())};
    QDate today = book.last;
    std::vector<Entry> entries; ///< up to today, by day, givings first
};

std::vector<InsightsScope> scopes(QDate today)
{
    const auto of = [](const QString& field, Operator op, const QString& value) {
        Filter filter;
        filter.conditions = {Condition::of(field, op, {value})};
        return filter;
    };
    InsightsScope all;
    InsightsScope period;
    period.from = today.addDays(-250);
    period.to = today.addDays(-50);
    InsightsScope since{of(u"owner"_s, Operator::Is, u"Ana"_s), today.addDays(-120), {}};
    InsightsScope until{of(u"tags"_s, Operator::AnyOf, u"key"_s), {}, today.addDays(30)};
    InsightsScope segment{of(u"segment"_s, Operator::Is, u"RETAIL"_s), {}, {}};
    return {all, period, since, until, segment};
}

void InsightsProperty::expectFlow(const InsightsScope& scope, const FlowByMonth& flow)
{
    std::map<QDate, FlowMonth> months;
    std::set<AccountId> accounts;
    int count = 0;
    for (const Account& account : inScope(scope))
        for (const Entry& entry : entriesOf(account.id, today)) {
            if (!inPeriod(scope, entry.day))
                continue;
            FlowMonth& month = months[QDate(entry.day.year(), entry.day.month(), 1)];
            (entry.given ? month.given : month.received) += entry.points;
            ++(entry.given ? month.givings : month.returns);
            accounts.insert(account.id);
            ++count;
        }
    EXPECT_EQ(flow.entries, count);
    EXPECT_EQ(flow.accounts, int(accounts.size()));
    ASSERT_EQ(flow.months.empty(), months.empty());
    QDate next = months.empty() ? QDate() : months.begin()->first;
    for (const FlowMonth& month : flow.months) {
        EXPECT_EQ(month.month, next);
        next = next.addMonths(1);
        const FlowMonth& plain = months[month.month];
        EXPECT_NEAR(month.given, plain.given, 1e-9);
        EXPECT_NEAR(month.received, plain.received, 1e-9);
        EXPECT_EQ(month.givings, plain.givings);
        EXPECT_EQ(month.returns, plain.returns);
    }
    const QDate end = scope.to.isValid() ? std::min(scope.to, today) : today;
    if (!months.empty()) {
        EXPECT_EQ(next, QDate(end.year(), end.month(), 1).addMonths(1));
    }
}

void InsightsProperty::expectPortfolio(const InsightsScope& scope, const Insights& insights)
{
    const auto accounts = inScope(scope);
    EXPECT_EQ(insights.accounts, int(accounts.size()));
    std::map<AccountId, PortfolioPoint> points;
    for (const PortfolioPoint& point : insights.portfolio.points)
        points[point.id] = point;
    for (const Account& account : accounts) {
        PortfolioPoint plain;
        for (const Entry& entry : entriesOf(account.id, today)) {
            plain.recent += entry.day > today.addDays(-90) ? 1 : 0;
            if (!inPeriod(scope, entry.day))
                continue;
            (entry.given ? plain.given : plain.received) += entry.points;
            ++(entry.given ? plain.givings : plain.returns);
        }
        const bool has = plain.givings + plain.returns > 0;
        ASSERT_EQ(points.contains(account.id), has) << qPrintable(account.name);
        if (!has)
            continue;
        const PortfolioPoint& point = points[account.id];
        EXPECT_EQ(point.name, account.name);
        EXPECT_NEAR(point.given, plain.given, 1e-9);
        EXPECT_NEAR(point.received, plain.received, 1e-9);
        EXPECT_EQ(point.givings, plain.givings);
        EXPECT_EQ(point.returns, plain.returns);
        EXPECT_EQ(point.recent, plain.recent);
        EXPECT_EQ(point.standing, must(book.book().queries().figures(account.id)).standing);
    }
    EXPECT_EQ(points.size() + insights.portfolio.withoutEntries.size(), accounts.size());
}

void InsightsProperty::expectStandings(const InsightsScope& scope, const Insights& insights)
{
    const StandingsOverTime& standings = insights.standings;
    ASSERT_EQ(standings.ends.size(), insights.flow.months.size());
    store::LedgerReader reader(book.book().database());
    const auto accounts = inScope(scope);
    for (std::size_t i = 0; i < standings.ends.size(); ++i) {
        const QDate month = insights.flow.months[i].month;
        const QDate end = std::min(insights.to, month.addMonths(1).addDays(-1));
        EXPECT_EQ(standings.ends[i].day, end);
        std::map<Standing, std::vector<AccountId>> plain;
        for (const Account& account : accounts) {
            const auto ledger = must(reader.load(account.id));
            const auto figures = reciprocity::assess(ledger, int(end.toJulianDay()));
            if (figures.balances.entries > 0 || account.meta.createdAt.date() <= end)
                plain[figures.byRules].push_back(account.id);
        }
        int n = 0;
        for (const auto& [standing, expected] : plain) {
            EXPECT_EQ(standings.ends[i].of(standing), int(expected.size()));
            EXPECT_EQ(standings.accountsAt(i, standing), expected);
            n += int(expected.size());
        }
        EXPECT_EQ(standings.ends[i].n(), n);
    }
}

/// The spells of a curve, day by day: a wait begins with a giving when none is going on.
std::vector<Wait> InsightsProperty::waitsOf(const InsightsScope& scope, const LagCurve& curve)
{
    std::vector<Wait> waits;
    for (const Account& account : inScope(scope)) {
        if (curve.of == LagCurve::Of::Segment &&
            foldText(account.segment) != foldText(curve.segment))
            continue;
        const QDate until = watchedUntil(account);
        std::optional<Entry> open;
        const auto close = [&](QDate day, bool returned) {
            const bool kind = curve.of != LagCurve::Of::Kind || curve.kind == open->kind;
            if (kind && inPeriod(scope, open->day))
                waits.push_back({int(open->day.daysTo(day)), returned,
                                 !returned && account.lifecycle == Lifecycle::Former});
            open.reset();
        };
        for (const Entry& entry : entriesOf(account.id, until)) {
            if (!entry.given && open)
                close(entry.day, true);
            else if (entry.given &&
                     (!open || (open->day == entry.day && entry.worth > open->worth)))
                open = entry;
        }
        if (open)
            close(until, false);
    }
    return waits;
}

/// Kaplan and Meier from the definition: at each day, who came back of those still waiting.
void InsightsProperty::expectCurve(const LagCurve& curve, const std::vector<Wait>& waits)
{
    const auto all = [&](auto&& holds) { return int(std::ranges::count_if(waits, holds)); };
    EXPECT_EQ(curve.n, int(waits.size()));
    EXPECT_EQ(curve.returned, all([](const Wait& wait) { return wait.returned; }));
    EXPECT_EQ(curve.returns.size(), std::size_t(curve.returned));
    EXPECT_EQ(curve.ended, all([](const Wait& wait) { return wait.ended; }));
    double survival = 1;
    std::size_t step = 0;
    for (int day = 0; day <= curve.longest; ++day) {
        const int back = all([day](const Wait& w) { return w.returned && w.days == day; });
        const int atRisk = all([day](const Wait& w) { return w.days >= day; });
        if (back == 0)
            continue;
        survival *= 1 - double(back) / atRisk;
        ASSERT_LT(step, curve.curve.steps.size());
        EXPECT_EQ(curve.curve.steps[step].day, day);
        EXPECT_EQ(curve.curve.steps[step].atRisk, atRisk);
        EXPECT_EQ(back, std::ranges::count(curve.returns, day, &LagReturn::days));
        EXPECT_NEAR(curve.curve.steps[step].survival, survival, 1e-9);
        ++step;
    }
    EXPECT_EQ(step, curve.curve.steps.size());
}

void InsightsProperty::expectLags(const InsightsScope& scope, const Insights& insights)
{
    ASSERT_FALSE(insights.lags.empty());
    EXPECT_EQ(insights.lags.front().of, LagCurve::Of::Book);
    int byKind = 0;
    std::set<QString> segments;
    for (const LagCurve& curve : insights.lags) {
        expectCurve(curve, waitsOf(scope, curve));
        byKind += curve.of == LagCurve::Of::Kind ? curve.n : 0;
        if (curve.of == LagCurve::Of::Segment) {
            EXPECT_TRUE(segments.insert(foldText(curve.segment)).second);
        }
    }
    EXPECT_EQ(byKind, insights.lags.front().n) << "each spell was opened by one kind";
}

void InsightsProperty::expectKinds(const InsightsScope& scope, const Insights& insights)
{
    std::map<FavourKind, std::pair<std::vector<FavourId>, std::vector<FavourId>>> plain;
    for (const Account& account : inScope(scope)) {
        const QDate until = watchedUntil(account);
        const auto own = entriesOf(account.id, until);
        for (const Entry& giving : own) {
            if (!giving.given || !inPeriod(scope, giving.day) || giving.day.daysTo(until) <= window)
                continue;
            const bool back = std::ranges::any_of(own, [&](const Entry& other) {
                return !other.given && other.day >= giving.day &&
                       giving.day.daysTo(other.day) <= window;
            });
            auto& [came, stayed] = plain[giving.kind];
            (back ? came : stayed).emplace_back(giving.id);
        }
    }
    EXPECT_EQ(insights.kinds.size(), plain.size());
    for (const KindReturn& kind : insights.kinds) {
        auto [came, stayed] = plain[kind.kind];
        std::ranges::sort(came);
        std::ranges::sort(stayed);
        EXPECT_EQ(kind.cameBack, came);
        EXPECT_EQ(kind.didNot, stayed);
        EXPECT_NEAR(kind.share, double(came.size()) / double(came.size() + stayed.size()), 1e-12);
        EXPECT_LE(kind.interval.lower, kind.share + 1e-12);
        EXPECT_GE(kind.interval.upper, kind.share - 1e-12);
        EXPECT_EQ(kind.typicalWait.has_value(), !came.empty());
    }
}

void InsightsProperty::expectLists(const Insights& insights)
{
    std::set<AccountId> owed;
    std::set<AccountId> given;
    store::LedgerReader reader(book.book().database());
    for (const PortfolioPoint& point : insights.portfolio.points) {
        const auto figures =
            reciprocity::assess(must(reader.load(point.id)), int(insights.to.toJulianDay()));
        if (figures.balances.nb <= -1)
            owed.insert(point.id);
        if (figures.balances.nb >= 1 && figures.opportunities.gs > 0)
            given.insert(point.id);
    }
    EXPECT_EQ(std::set(insights.owed.all.begin(), insights.owed.all.end()), owed);
    EXPECT_EQ(std::set(insights.givenMost.all.begin(), insights.givenMost.all.end()), given);
    for (const LeaningList* list : {&insights.owed, &insights.givenMost}) {
        EXPECT_EQ(list->lines.size(), std::min<std::size_t>(list->all.size(), 10));
        double before = 1e9;
        for (const LeaningLine& line : list->lines) {
            EXPECT_LE(std::abs(line.balance), before);
            before = std::abs(line.balance);
            EXPECT_FALSE(line.lastGiven.isValid() && line.lastGiven > insights.to);
        }
    }
}

} // namespace

TEST_P(InsightsProperty, EveryFigureIsWhatAPlainQuerySays)
{
    for (const InsightsScope& scope : scopes(today)) {
        const Insights insights = must(book.book().queries().insights(scope));
        expectFlow(scope, insights.flow);
        expectFlow(scope, must(book.book().queries().flowByMonth(scope)));
        expectPortfolio(scope, insights);
        expectStandings(scope, insights);
        expectLags(scope, insights);
        expectKinds(scope, insights);
        expectLists(insights);
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, InsightsProperty, ::testing::Range(1, 6));
