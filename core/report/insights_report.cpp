#include "core/report/insights_report.h"

#include "core/domain/labels.h"
#include "core/report/insight_words.h"
#include "core/report/summary_words.h"

#include <QLocale>

#include <algorithm>

namespace goodturn::report {
using namespace Qt::StringLiterals;
using query::Insights;

namespace {

constexpr std::size_t mostMonths = 24; // by themselves; of a longer time the years are shown
constexpr std::size_t stepMonths = 3;  // between the ends that standings are shown of
constexpr std::size_t mostEnds = 5;
constexpr std::size_t mostWaits = 12; // lines of kinds and segments

Column name(const QString& title, double weight = 3)
{
    return {title, Align::Start, weight};
}

Column figure(const QString& title, double weight = 1.4)
{
    return {title, Align::End, weight};
}

Runs number(qsizetype count)
{
    return {plain(countText(count))};
}

Runs points(double amount, Tone tone)
{
    return {{pointsText(amount), false, tone}};
}

class Review
{
public:
    explicit Review(const InsightsReportInput& input)
        : insights_(input.insights)
        , document_(framed(words("Insights, %1").arg(periodOf(input.insights)), input.frame,
                           Audience::Mine))
    {
        addTitle(input);
    }

    Document run()
    {
        addPart(words("The flow"),
                words("%1. %2").arg(flowFinding(insights_), portfolioFinding(insights_)),
                flowTable());
        addPart(words("Standings"), standingsFinding(insights_), standingsTable());
        addPart(words("Where you gave more"), givenMostFinding(insights_),
                leaningTable(insights_.givenMost));
        addPart(words("Where they gave more"), owedFinding(insights_),
                leaningTable(insights_.owed));
        const query::LagCurve none;
        const bool hasWaits = !insights_.lags.empty();
        addPart(words("How long returns take"),
                lagFinding(hasWaits ? insights_.lags.front() : none), waitsTable());
        addPart(words("Kinds of giving that come back"), kindsFinding(insights_), kindsTable());
        addPart(words("What became of asks"), asksFinding(insights_.asks.all), asksTable());
        addPart(words("What referrals led to"), referralFinding(insights_), referralTable());
        addPart(words("Gifts and what was heard of them"), giftsFinding(insights_.gifts.all),
                giftsTable());
        return std::move(document_);
    }

private:
    void add(Block block) { document_.blocks.push_back(std::move(block)); }
    void addTitle(const InsightsReportInput& input);
    static QString periodOf(const Insights& insights);
    void addPart(const QString& heading, const QString& finding, Table table);

    Table flowTable() const;
    Table standingsTable() const;
    static Table leaningTable(const query::LeaningList& list);
    Table waitsTable() const;
    Table kindsTable() const;
    Table asksTable() const;
    Table referralTable() const;
    Table giftsTable() const;

    const Insights& insights_;
    Document document_;
};

QString Review::periodOf(const Insights& insights)
{
    return insights.scope.from.isValid() ? periodText(insights.scope.from, insights.to)
                                         : words("until %1").arg(longDayText(insights.to));
}

void Review::addTitle(const InsightsReportInput& input)
{
    TitleBlock title;
    title.title = words("Insights");
    const QString accounts = input.accounts.isEmpty() ? words("All accounts") : input.accounts;
    title.below = {muted(preparedLine(accounts, input.frame))};
    title.right = {bold(periodOf(insights_))};
    title.rightBelow = {
        muted(words("%1, %2 with entries")
                  .arg(accountsText(insights_.accounts), countText(insights_.portfolio.n())))};
    add(std::move(title));
}

void Review::addPart(const QString& heading, const QString& finding, Table table)
{
    add(Heading{heading});
    add(Paragraph{{plain(words("%1.").arg(finding))}, false, !table.rows.empty()});
    if (!table.rows.empty())
        add(std::move(table));
}

Table Review::flowTable() const
{
    const auto& months = insights_.flow.months;
    const bool byYear = months.size() > mostMonths;
    Table table;
    table.columns = {name(byYear ? words("Year") : words("Month")),
                     figure(words("Points given"), 2), figure(words("Points received"), 2),
                     figure(words("Givings")), figure(words("Returns"))};
    for (auto month = months.begin(); month != months.end();) {
        query::FlowMonth sum;
        const int year = month->month.year();
        const QString title =
            byYear ? QString::number(year) : QLocale().toString(month->month, u"MMMM yyyy"_s);
        do {
            sum.given += month->given;
            sum.received += month->received;
            sum.givings += month->givings;
            sum.returns += month->returns;
            ++month;
        } while (byYear && month != months.end() && month->month.year() == year);
        table.rows.push_back({{{plain(title)},
                               points(sum.given, Tone::Given),
                               points(sum.received, Tone::Received),
                               number(sum.givings),
                               number(sum.returns)}});
    }
    return table;
}

/// The last ends, a quarter apart, side by side.
Table Review::standingsTable() const
{
    const auto& ends = insights_.standings.ends;
    std::vector<std::size_t> shown;
    for (std::size_t at = ends.size(); at > 0 && shown.size() < mostEnds;
         at = at > stepMonths ? at - stepMonths : 0)
        shown.insert(shown.begin(), at - 1);
    Table table;
    table.columns = {name(words("Standing at the end of"), 3.6)};
    for (const std::size_t at : shown)
        table.columns.push_back(figure(ends[at].day == insights_.day
                                           ? words("today")
                                           : QLocale().toString(ends[at].day, u"MMM yyyy"_s)));
    if (shown.empty())
        return table;
    for (const auto& [standing, code] : EnumCodes<Standing>::all) {
        Row row{{{plain(label(standing))}}};
        for (const std::size_t at : shown)
            row.cells.push_back(number(ends[at].of(standing)));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table Review::leaningTable(const query::LeaningList& list)
{
    Table table;
    table.columns = {name(words("Account"), 4),      figure(words("Felt balance"), 1.8),
                     figure(words("Given")),         figure(words("Received")),
                     figure(words("Last given"), 2), figure(words("Last received"), 2)};
    for (const query::LeaningLine& line : list.lines)
        table.rows.push_back({{{plain(line.name)},
                               {plain(pointsText(line.balance, true))},
                               points(line.given, Tone::Given),
                               points(line.received, Tone::Received),
                               {plain(dayText(line.lastGiven))},
                               {plain(dayText(line.lastReceived))}}});
    const auto more = list.n() - int(list.lines.size());
    if (more > 0)
        table.rows.push_back({{{muted(words("and %1 more").arg(countText(more)))}}});
    return table;
}

Table Review::waitsTable() const
{
    Table table;
    table.columns = {name(words("Waits for a return"), 4), figure(words("Waits")),
                     figure(words("Returned")), figure(words("Half within"), 2),
                     figure(words("Usually between"), 2.6)};
    if (insights_.lags.empty() || insights_.lags.front().n == 0)
        return table;
    for (const query::LagCurve& curve : insights_.lags) {
        if (table.rows.size() == mostWaits)
            break;
        const QString window =
            curve.window ? words("day %1 and %2")
                               .arg(countText(curve.window->from), countText(curve.window->to))
                         : QString();
        table.rows.push_back(
            {{{plain(lagName(curve))},
              number(curve.n),
              number(curve.returned),
              {plain(curve.median ? words("%1 days").arg(countText(*curve.median)) : QString())},
              {plain(window)}}});
    }
    return table;
}

Table Review::kindsTable() const
{
    Table table;
    table.columns = {
        name(words("Kind"), 3.4), figure(words("Given")),
        figure(words("Came back within %1 days").arg(countText(insights_.windowDays)), 3),
        figure(words("Share")), figure(words("Likely between"), 2.4)};
    for (const query::KindReturn& kind : insights_.kinds)
        table.rows.push_back({{{plain(label(kind.kind))},
                               number(kind.n()),
                               number(kind.returned()),
                               {plain(kind.n() > 0 ? shareText(kind.share) : QString())},
                               {plain(kind.n() > 0 ? words("%1 and %2")
                                                         .arg(shareText(kind.interval.lower),
                                                              shareText(kind.interval.upper))
                                                   : QString())}}});
    return table;
}

Table Review::asksTable() const
{
    Table table;
    table.columns = {name(words("Ask")),         figure(words("Made")),
                     figure(words("Granted")),   figure(words("Another name"), 1.8),
                     figure(words("Declined")),  figure(words("No answer")),
                     figure(words("Still open"))};
    const auto addRow = [&table](const QString& title, const query::AskCounts& counts, bool total) {
        Row row{{{{title, total}},
                 number(counts.made),
                 number(counts.granted),
                 number(counts.redirected),
                 number(counts.declined),
                 number(counts.silent),
                 number(counts.waiting)}};
        row.total = total;
        table.rows.push_back(std::move(row));
    };
    for (const query::AskCounts& counts : insights_.asks.byKind)
        addRow(label(*counts.kind), counts, false);
    if (!table.rows.empty())
        addRow(words("All asks"), insights_.asks.all, true);
    return table;
}

Table Review::referralTable() const
{
    const query::ReferralYield& yield = insights_.referrals;
    Table table;
    table.header = false;
    table.columns = {name({}, 6), figure({}, 1)};
    if (yield.n() == 0 && yield.askedFor.made == 0)
        return table;
    const auto addRow = [&table](const QString& title, int count) {
        table.rows.push_back({{{plain(title)}, number(count)}});
    };
    addRow(words("Asked for"), yield.askedFor.made);
    addRow(words("Received"), yield.n());
    addRow(words("Received after an ask"), yield.asked);
    addRow(words("Led to another account of the book"), yield.led);
    addRow(words("That account is a client or a partner"), yield.clients);
    addRow(words("That account ordered since"), yield.ordered);
    return table;
}

Table Review::giftsTable() const
{
    Table table;
    table.columns = {name(words("Gift")), figure(words("Sent")), figure(words("In words")),
                     figure(words("Thanks")), figure(words("Nothing noted"), 1.8)};
    const auto addRow = [&table](const QString& title, const query::GiftCounts& counts,
                                 bool total) {
        Row row{{{{title, total}},
                 number(counts.sent),
                 number(counts.words),
                 number(counts.thanks),
                 number(counts.nothing)}};
        row.total = total;
        table.rows.push_back(std::move(row));
    };
    for (const query::GiftCounts& counts : insights_.gifts.byItem)
        addRow(label(*counts.item), counts, false);
    if (!table.rows.empty())
        addRow(words("All gifts"), insights_.gifts.all, true);
    return table;
}

} // namespace

Document insightsReport(const InsightsReportInput& input)
{
    return Review(input).run();
}

} // namespace goodturn::report
