#include "ui/pages/insights/book_cards.h"

#include "core/report/insight_words.h"
#include "ui/charts/book_flow_chart.h"
#include "ui/charts/flow_words.h"
#include "ui/charts/portfolio_chart.h"
#include "ui/charts/standings_chart.h"
#include "ui/lists/list_words.h"
#include "ui/theme/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using query::Condition;
using query::Filter;
using query::Insights;
using query::ListKind;
using query::Operator;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Insights", text);
}

QString entriesText(qsizetype count)
{
    return count == 1 ? tr("1 entry") : tr("%1 entries").arg(countText(count));
}

CardWords nothingYet(const QString& finding, const QString& text)
{
    return {finding, text, false};
}

std::optional<Condition> sameOfEntries(const Condition& condition, const query::ListFields& entries)
{
    const auto field =
        std::ranges::find(entries.all(), condition.field, &query::ListField::ofAccount);
    if (field == entries.all().end())
        return std::nullopt;
    return Condition{field->key, condition.op, condition.values};
}

} // namespace

CardWords portfolioWords(const Insights& insights)
{
    const auto& points = insights.portfolio.points;
    if (points.empty())
        return nothingYet(report::portfolioFinding(insights),
                          tr("Each account with an entry stands here by what it was given and what "
                             "came from it."));
    QString text =
        tr("On the dashed line both are even. A larger mark had more entries in the last "
           "90 days. Draw around marks to list their accounts.");
    if (const auto without = insights.portfolio.withoutEntries.size(); without > 0)
        text = (without == 1 ? tr("1 other account has no entry in this time.")
                             : tr("%1 other accounts have no entry in this time.")
                                   .arg(countText(qsizetype(without)))) +
               u' ' + text;
    return {report::portfolioFinding(insights), text};
}

CardWords flowWords(const Insights& insights)
{
    const auto& months = insights.flow.months;
    if (insights.flow.entries == 0 || months.empty())
        return nothingYet(report::flowFinding(insights),
                          tr("What is given and received with all accounts stands here by month."));
    const QString text = tr("%1 with %2, in points of felt worth: given up, received down. A month "
                            "leads to its entries.")
                             .arg(entriesText(insights.flow.entries),
                                  rowsText(query::ListKind::Accounts, insights.flow.accounts));
    return {report::flowFinding(insights), text};
}

CardWords standingsWords(const Insights& insights)
{
    if (insights.standings.ends.empty())
        return nothingYet(
            report::standingsFinding(insights),
            tr("How many accounts stood where at the end of each month is shown here."));
    return {report::standingsFinding(insights),
            tr("What the rules of today say of the end of each month; a standing that you "
               "set yourself is not in here. An area leads to its accounts.")};
}

std::optional<Filter> ofEntries(const Filter& accounts, const query::ListFields& entries)
{
    Filter filter;
    filter.any = accounts.any;
    for (const Condition& condition : accounts.conditions) {
        auto asked = sameOfEntries(condition, entries);
        if (!asked)
            return std::nullopt;
        filter.conditions.push_back(std::move(*asked));
    }
    for (const Filter& group : accounts.groups) {
        auto asked = ofEntries(group, entries);
        if (!asked)
            return std::nullopt;
        filter.groups.push_back(std::move(*asked));
    }
    return filter;
}

WantedList entriesOf(const Insights& insights, QDate month, const query::ListFields& entries)
{
    const auto dayText = [](QDate day) { return day.toString(Qt::ISODate); };
    const QDate from = insights.scope.from.isValid() ? std::max(insights.scope.from, month) : month;
    const QDate to = std::min(insights.to, month.addMonths(1).addDays(-1));
    WantedList list{ListKind::Favours, {}};
    list.filter.conditions = {
        Condition::of(u"day"_s, Operator::Between, {dayText(from), dayText(to)}),
        Condition::of(u"unpriced"_s, Operator::No)};
    const Filter& scope = insights.scope.accounts;
    const auto same = ofEntries(scope, entries);
    if (same && !same->isEmpty())
        list.filter.groups.push_back(*same);
    else if (!same)
        list.note = tr("Entries have no such filter: these are the month's of all accounts.");
    return list;
}

WantedList accountsAt(const Insights& insights, Standing standing)
{
    WantedList list{ListKind::Accounts, {}};
    list.filter.conditions = {Condition::of(u"standing"_s, Operator::AnyOf, {code(standing)})};
    if (!insights.scope.accounts.isEmpty())
        list.filter.groups.push_back(insights.scope.accounts);
    return list;
}

std::vector<CardParts> bookCards(const query::ListFields& entries)
{
    CardParts portfolio{tr("Given against received"), &portfolioWords,
                        [](const Insights& insights) {
                            return std::make_shared<PortfolioChart>(insights.portfolio);
                        }};
    CardParts standings{tr("Standings by month"), &standingsWords, [](const Insights& insights) {
                            return std::make_shared<StandingsChart>(insights.standings);
                        }};
    standings.leads = [](const Insights& insights, const DrawnChart& chart,
                         int stop) -> std::optional<WantedList> {
        const auto& shown = static_cast<const StandingsChart&>(chart);
        if (!shown.isLastEnd(stop) || insights.standings.ends.back().day != insights.day)
            return std::nullopt; // lists know today's standings only
        return accountsAt(insights, shown.standingOf(stop));
    };
    CardParts flow{tr("The flow by month"), &flowWords, [](const Insights& insights) {
                       return std::make_shared<BookFlowChart>(insights.flow, insights.day);
                   }};
    flow.leads = [&entries](const Insights& insights, const DrawnChart& chart, int stop) {
        const auto& shown = static_cast<const BookFlowChart&>(chart);
        return std::optional(entriesOf(insights, shown.month(stop).month, entries));
    };
    flow.wide = true;
    return {portfolio, standings, flow};
}

} // namespace goodturn::ui
