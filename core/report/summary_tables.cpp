#include "core/report/summary_tables.h"

#include "core/domain/labels.h"
#include "core/report/favour_cells.h"
#include "core/report/summary_words.h"

#include <QLocale>

#include <algorithm>

namespace goodturn::report {
using namespace Qt::StringLiterals;
using query::TimelineRow;

namespace {

/// Puts a first column before the rows: the numbers that the explanations at the end name them by.
void numberRows(Table& table)
{
    table.columns.insert(table.columns.begin(), {words("No."), Align::Start, 0.8});
    int number = 0;
    for (Row& row : table.rows)
        row.cells.insert(row.cells.begin(),
                         row.total ? Runs() : Runs{muted(QString::number(++number))});
}

Row favourRow(const TimelineRow& row, Audience audience)
{
    Runs what{plain(favourTitle(row))};
    if (audience == Audience::Mine && !row.detail.isEmpty())
        what.push_back(muted(u'\n' + row.detail));
    return {{{plain(dayText(row.date))},
             what,
             {plain(whoOf(row, audience))},
             amountCell(row, Direction::Given, audience),
             amountCell(row, Direction::Received, audience)}};
}

Row totalRow(const SummaryInput& input, Audience audience)
{
    const bool share = audience == Audience::ToShare;
    const FlowTotal given = totalOf(input.favours, Direction::Given, input.today, share);
    const FlowTotal received = totalOf(input.favours, Direction::Received, input.today, share);
    Row row{
        {{bold(words("Total"))},
         {bold((share ? words("%1 from us, %2 from you") : words("%1 given, %2 received"))
                   .arg(QLocale().toString(given.entries), QLocale().toString(received.entries)))},
         {},
         totalCell(given, Direction::Given, audience),
         totalCell(received, Direction::Received, audience)}};
    row.total = true;
    return row;
}

QString outcomeText(const query::AskRow& ask)
{
    const QString state = label(ask.state);
    return ask.outcome.isEmpty() ? state : words("%1: %2").arg(state, ask.outcome);
}

/// The day that says most about where the gift is.
QString giftDay(const query::GiftRow& gift)
{
    switch (gift.state) {
    case GiftState::Thanked:
        return dayText(gift.thankedOn);
    case GiftState::Sent:
    case GiftState::Delivered:
        return dayText(gift.sentOn);
    default:
        return gift.arriveBy.isValid() ? words("by %1").arg(dayText(gift.arriveBy)) : QString();
    }
}

Runs giftTitle(const query::GiftRow& gift)
{
    Runs runs{bold(gift.title.isEmpty() ? label(gift.item) : gift.title)};
    if (!gift.author.isEmpty())
        runs.push_back(plain(words(", %1").arg(gift.author)));
    for (const QString& more : {gift.inscription, gift.reaction})
        if (!more.isEmpty())
            runs.push_back(muted(u'\n' + words("“%1”").arg(more)));
    return runs;
}

} // namespace

FactsRow figuresRow(const SummaryInput& input)
{
    const reciprocity::Figures& figures = input.head.figures;
    const FlowTotal given = totalOf(input.favours, Direction::Given, input.today, false);
    const FlowTotal received = totalOf(input.favours, Direction::Received, input.today, false);
    FactsRow row;
    row.facts.push_back(totalFact(Direction::Given, given));
    row.facts.push_back(totalFact(Direction::Received, received));
    row.facts.push_back(
        {plain(words("Felt balance ")), bold(pointsText(figures.balances.nb, true))});
    if (given.points > 0)
        row.facts.push_back(
            {plain(words("Reciprocity ")), bold(pointsText(received.points / given.points))});
    const auto open = std::ranges::count(input.asks, AskState::Open, &query::AskRow::state);
    if (open > 0)
        row.facts.push_back(
            {plain(words("Open asks ")), bold(QLocale().toString(qlonglong(open)))});
    return row;
}

Table peopleTable(const std::vector<query::PersonRow>& people, Audience audience)
{
    Table table;
    table.header = false;
    table.columns = {{{}, Align::Start, 5}, {{}, Align::Start, 3}, {{}, Align::Start, 4}};
    for (const query::PersonRow& person : people) {
        if (audience == Audience::ToShare && !person.current)
            continue;
        Runs name{bold(person.name)};
        if (!person.title.isEmpty())
            name.push_back(plain(words(", %1").arg(person.title)));
        if (!person.current)
            name.push_back(muted(words(" (no longer there)")));
        if (audience == Audience::Mine && !person.interests.isEmpty())
            name.push_back(muted(u'\n' + person.interests.join(words(", "))));
        table.rows.push_back({{name, {plain(person.phone)}, {linked(person.email)}}});
    }
    return table;
}

Table goalsTable(const std::vector<query::GoalRow>& goals)
{
    Table table;
    table.header = false;
    table.columns = {{{}, Align::Start, 7}, {{}, Align::End, 3}};
    for (const query::GoalRow& goal : goals) {
        Runs day;
        if (goal.achievedOn.isValid())
            day = {{words("achieved %1").arg(dayText(goal.achievedOn)), false, Tone::Given}};
        else if (goal.dueOn.isValid())
            day = {muted(words("by %1").arg(dayText(goal.dueOn)))};
        table.rows.push_back({{{plain(goal.title)}, day}});
    }
    return table;
}

Table favoursTable(const SummaryInput& input, Audience audience)
{
    Table table;
    const bool mine = audience == Audience::Mine;
    table.columns = {{words("Date"), Align::Start, 2.1},
                     {words("Favour"), Align::Start, 5.6},
                     {words("With"), Align::Start, 2.7},
                     {mine ? words("Given") : words("From us"), Align::End, mine ? 2.1 : 1.6},
                     {mine ? words("Received") : words("From you"), Align::End, mine ? 2.1 : 1.6}};
    for (const TimelineRow& row : input.favours)
        if (mine || row.date <= input.today)
            table.rows.push_back(favourRow(row, audience));
    if (!table.rows.empty())
        table.rows.push_back(totalRow(input, audience));
    if (mine)
        numberRows(table);
    return table;
}

Table asksTable(const std::vector<query::AskRow>& asks)
{
    Table table;
    table.columns = {{words("Date"), Align::Start, 2.1},
                     {words("Ask"), Align::Start, 5.6},
                     {words("Of"), Align::Start, 2.7},
                     {words("Answer"), Align::Start, 4.2}};
    for (const query::AskRow& ask : asks)
        table.rows.push_back({{{plain(dayText(ask.askedOn))},
                               {plain(ask.title.isEmpty() ? label(ask.kind) : ask.title)},
                               {plain(ask.person)},
                               {plain(outcomeText(ask))}}});
    numberRows(table);
    return table;
}

Table giftsTable(const std::vector<query::GiftRow>& gifts)
{
    Table table;
    table.columns = {{words("Gift"), Align::Start, 5.6},
                     {words("For"), Align::Start, 2.7},
                     {words("State"), Align::Start, 2.1},
                     {words("Day"), Align::End, 2.1}};
    for (const query::GiftRow& gift : gifts)
        if (gift.state != GiftState::Cancelled && gift.state != GiftState::Returned)
            table.rows.push_back({{giftTitle(gift),
                                   {plain(gift.recipient)},
                                   {plain(label(gift.state))},
                                   {plain(giftDay(gift))}}});
    return table;
}

Table learnedTable(const std::vector<TimelineRow>& conversations)
{
    Table table;
    table.columns = {{words("Date"), Align::Start, 2.1},
                     {words("Interaction"), Align::Start, 4.6},
                     {words("Learned"), Align::Start, 7.9}};
    for (const TimelineRow& row : conversations)
        if (!row.detail.isEmpty())
            table.rows.push_back(
                {{{plain(dayText(row.date))},
                  {plain(row.who.isEmpty() ? row.title : words("%1: %2").arg(row.who, row.title))},
                  {plain(row.detail)}}});
    return table;
}

} // namespace goodturn::report
