#include "core/report/favour_ledger.h"

#include "core/base/text.h"
#include "core/report/favour_cells.h"

#include <algorithm>
#include <map>

namespace goodturn::report {
using namespace Qt::StringLiterals;
using query::PeriodFavour;
using query::TimelineRow;

namespace {

/// What passed with one account, or with all.
struct Passed
{
    QString account;
    FlowTotal given;
    FlowTotal received;

    void add(const TimelineRow& row, bool ordersOnly)
    {
        addTo(row.direction == Direction::Given ? given : received, row, ordersOnly);
    }
};

class Ledger
{
public:
    Ledger(const FavourLedgerInput& input, Audience audience)
        : input_(input)
        , audience_(audience)
        , isOne_(input.period.account.has_value())
        , document_(framed(titleText(), input.frame, audience))
    {
        document_.wide = !isOne_;
        for (const PeriodFavour& favour : input.favours)
            if (isShown(favour))
                shown_.push_back(&favour);
    }

    Document run()
    {
        addUp();
        addTitle();
        if (shown_.empty()) {
            add(Paragraph{{muted(words("Nothing is noted for this time."))}});
            return std::move(document_);
        }
        if (isMine())
            addFigures();
        if (byAccount_.size() > 1)
            addAccounts();
        add(Heading{isMine() ? words("Day by day") : words("What was done")});
        add(favours());
        return std::move(document_);
    }

private:
    bool isMine() const { return audience_ == Audience::Mine; }
    void add(Block block) { document_.blocks.push_back(std::move(block)); }

    bool isPassed(const PeriodFavour& favour) const
    {
        return favour.entry.date <= input_.frame.today;
    }
    bool isShown(const PeriodFavour& favour) const
    {
        if (isOne_ && favour.accountId != *input_.period.account)
            return false;
        return isMine() || (isOne_ && isPassed(favour));
    }

    QString period() const { return periodText(input_.period.from, input_.period.to); }
    QString titleText() const
    {
        const QString subject = isOne_ ? input_.account : words("All accounts");
        return words("%1 – favours, %2").arg(subject, period());
    }

    void addUp();
    void addTitle();
    void addFigures();
    void addAccounts();
    Table favours() const;
    Row favourRow(const PeriodFavour& favour) const;
    Row totalRow() const;

    const FavourLedgerInput& input_;
    Audience audience_;
    bool isOne_;
    Document document_;
    std::vector<const PeriodFavour*> shown_;
    Passed all_;
    std::vector<Passed> byAccount_; ///< by name, as they are sorted
};

void Ledger::addUp()
{
    std::map<AccountId, Passed> found;
    for (const PeriodFavour* favour : shown_) {
        if (!isPassed(*favour))
            continue;
        all_.add(favour->entry, !isMine());
        Passed& one = found[favour->accountId];
        one.account = favour->account;
        one.add(favour->entry, !isMine());
    }
    for (auto& [id, one] : found)
        byAccount_.push_back(std::move(one));
    std::ranges::stable_sort(byAccount_, [](const Passed& a, const Passed& b) {
        return foldText(a.account) < foldText(b.account);
    });
}

void Ledger::addTitle()
{
    TitleBlock title;
    title.title = isOne_ ? input_.account : words("Favours");
    const QString what = !isOne_    ? words("All accounts")
                         : isMine() ? words("Favours")
                                    : words("What was done");
    title.below = {muted(preparedLine(what, input_.frame))};
    title.right = {bold(period())};
    if (!isOne_ && !byAccount_.empty())
        title.rightBelow = {muted(accountsText(qsizetype(byAccount_.size())))};
    add(std::move(title));
}

void Ledger::addFigures()
{
    add(Heading{words("In this time")});
    add(FactsRow{
        {totalFact(Direction::Given, all_.given), totalFact(Direction::Received, all_.received)}});
    QString note = words("What was done for one another in this time, with its felt worth in "
                         "points. It keeps the memory; nothing here waits to be settled.");
    const bool isApart = std::ranges::any_of(shown_, [&](const PeriodFavour* favour) {
        return favour->entry.unpriced || !isPassed(*favour);
    });
    if (isApart)
        note += u' ' + words("Favours that are unpriced or still to come add no points.");
    add(Paragraph{{muted(note)}, true});
}

/// How many, their points and their money; nothing for none.
void addPassed(const FlowTotal& total, Tone tone, Row& row)
{
    if (total.entries == 0) {
        row.cells.resize(row.cells.size() + 3);
        return;
    }
    row.cells.push_back({muted(countText(total.entries))});
    row.cells.push_back({{pointsText(total.points), true, tone}});
    row.cells.push_back({plain(moneyList(total.money))});
}

void Ledger::addAccounts()
{
    Table table;
    table.isSmall = true;
    table.columns = {{words("Account"), Align::Start, 5},  {words("Given"), Align::End, 1.2},
                     {words("Points"), Align::End, 1.4},   {words("Money"), Align::End, 3},
                     {words("Received"), Align::End, 1.8}, {words("Points"), Align::End, 1.4},
                     {words("Money"), Align::End, 3}};
    for (const Passed& one : byAccount_) {
        Row row{{{plain(one.account)}}};
        addPassed(one.given, Tone::Given, row);
        addPassed(one.received, Tone::Received, row);
        table.rows.push_back(std::move(row));
    }
    add(Heading{words("With whom")});
    add(std::move(table));
}

Table Ledger::favours() const
{
    Table table;
    table.isSmall = !isOne_;
    table.columns = {
        {words("Date"), Align::Start, isOne_ ? 2.1 : 1.5},
        {words("Favour"), Align::Start, isOne_ ? 5.6 : 6.6},
        {words("With"), Align::Start, 2.8},
        {isMine() ? words("Given") : words("From us"), Align::End, isOne_ ? 2.1 : 1.8},
        {isMine() ? words("Received") : words("From you"), Align::End, isOne_ ? 2.1 : 1.8}};
    if (!isOne_)
        table.columns.insert(table.columns.begin() + 1, {words("Account"), Align::Start, 2.8});
    for (const PeriodFavour* favour : shown_)
        table.rows.push_back(favourRow(*favour));
    table.rows.push_back(totalRow());
    return table;
}

Row Ledger::favourRow(const PeriodFavour& favour) const
{
    const TimelineRow& entry = favour.entry;
    Runs what{plain(favourTitle(entry))};
    if (isMine() && !entry.detail.isEmpty())
        what.push_back(muted(u'\n' + entry.detail));
    Row row{{{plain(dayText(entry.date))},
             std::move(what),
             {plain(whoOf(entry, audience_))},
             amountCell(entry, Direction::Given, audience_),
             amountCell(entry, Direction::Received, audience_)}};
    if (!isOne_)
        row.cells.insert(row.cells.begin() + 1, {plain(favour.account)});
    return row;
}

Row Ledger::totalRow() const
{
    const QString counts =
        (isMine() ? words("%1 given, %2 received") : words("%1 from us, %2 from you"))
            .arg(countText(all_.given.entries), countText(all_.received.entries));
    Row row{{{bold(words("Total"))},
             {bold(counts)},
             {},
             totalCell(all_.given, Direction::Given, audience_),
             totalCell(all_.received, Direction::Received, audience_)}};
    if (!isOne_)
        row.cells.insert(row.cells.begin() + 1, Runs());
    row.total = true;
    return row;
}

} // namespace

Document favourLedger(const FavourLedgerInput& input, Audience audience)
{
    return Ledger(input, audience).run();
}

} // namespace goodturn::report
