#include "core/report/account_summary.h"

#include "core/domain/labels.h"
#include "core/report/summary_tables.h"
#include "core/report/summary_why.h"
#include "core/report/summary_words.h"

#include <QLocale>

#include <algorithm>

namespace goodturn::report {
using namespace Qt::StringLiterals;

namespace {

/// Puts the sections together; a section without content is left out with its heading.
class Summary
{
public:
    Summary(const SummaryInput& input, Audience audience) : input_(input), audience_(audience)
    {
        document_ = framed(words("%1 – account summary").arg(input.head.account.name),
                           frameOf(input), audience);
    }

    Document run()
    {
        addTitle();
        if (isMine()) {
            addStanding();
            addFlow();
        }
        addTable(words("People"), peopleTable(input_.people, audience_));
        addTable(isMine() ? words("What they are trying to achieve")
                          : words("What you are trying to achieve"),
                 goalsTable(input_.goals));
        addFavours();
        if (isMine()) {
            addPrivateParts();
            addWhy();
        }
        return std::move(document_);
    }

private:
    bool isMine() const { return audience_ == Audience::Mine; }

    void add(Block block) { document_.blocks.push_back(std::move(block)); }

    void addTable(const QString& heading, Table table)
    {
        if (table.rows.empty())
            return;
        add(Heading{heading});
        add(std::move(table));
    }

    void addTitle();
    void addStanding();
    void addFlow();
    void addFavours();
    void addPrivateParts();
    void addWhy();

    const SummaryInput& input_;
    Audience audience_;
    Document document_;
};

/// "Port logistics · Rotterdam"
QString placeText(const Account& account)
{
    QStringList parts;
    if (!account.industry.isEmpty())
        parts << account.industry;
    for (const Address& address : account.addresses)
        if (!address.city.isEmpty()) {
            parts << address.city;
            break;
        }
    return parts.join(words(" · "));
}

void Summary::addTitle()
{
    const Account& account = input_.head.account;
    TitleBlock title{account.name, {}, {}, {}};
    title.below = {muted(preparedLine(words("Account summary"), frameOf(input_)))};
    const QString place = placeText(account);
    if (isMine() && !place.isEmpty())
        title.below.push_back(muted(u'\n' + place));
    const QString since = account.clientSince.isValid()
                              ? words("client since %1").arg(dayText(account.clientSince))
                              : QString();
    if (isMine()) {
        title.right = {plain(words("Standing: ")), bold(label(input_.head.figures.standing))};
        title.rightBelow = {muted(since.isEmpty() ? label(account.lifecycle) : since)};
    } else {
        title.right = {plain(place)};
        title.rightBelow = {muted(since)};
    }
    add(std::move(title));
}

void Summary::addStanding()
{
    Runs runs;
    for (const QString& reason : input_.head.reasons)
        runs.push_back(plain((runs.empty() ? QString() : u" "_s) + reason));
    if (!input_.head.advice.sentence.isEmpty())
        runs.push_back(bold((runs.empty() ? QString() : u" "_s) + input_.head.advice.sentence));
    if (runs.empty())
        return;
    add(Heading{words("Where it stands")});
    add(Paragraph{std::move(runs)});
}

void Summary::addFlow()
{
    if (input_.flow.isEmpty())
        return;
    add(Heading{words("How value has flowed")});
    add(Chart{input_.flow});
    add(figuresRow(input_));
}

void Summary::addFavours()
{
    Table table = favoursTable(input_, audience_);
    add(Heading{isMine() ? words("Favours") : words("What was done")});
    if (table.rows.empty())
        add(Paragraph{{muted(words("None yet."))}});
    else
        add(std::move(table));
}

void Summary::addPrivateParts()
{
    addTable(words("Asks"), asksTable(input_.asks));
    addTable(words("Gifts"), giftsTable(input_.gifts));
    if (!input_.head.nextTitle.isEmpty()) {
        add(Heading{words("Planned")});
        add(Paragraph{
            {bold(dayText(input_.head.nextOn)), plain(words(" – %1").arg(input_.head.nextTitle))}});
    }
    addTable(words("What I learned"), learnedTable(input_.conversations));
    if (!input_.head.account.notes.isEmpty()) {
        add(Heading{words("Private notes")});
        add(Paragraph{{plain(input_.head.account.notes)}});
    }
}

void Summary::addWhy()
{
    Table table = whyTable(input_);
    if (table.rows.empty())
        return;
    QString note = words("Favours and asks by their numbers in the tables above. A courtesy is a "
                         "quarter of a point, a great thing 4 points.");
    if (std::ranges::any_of(input_.favours, [&](const query::TimelineRow& row) {
            return row.unpriced || row.date > input_.today;
        }))
        note += u' ' + words("Favours that are unpriced or still to come add no points.");
    add(Heading{words("How these figures came about")});
    add(Paragraph{{muted(note)}, true, true});
    add(std::move(table));
}

} // namespace

Frame frameOf(const SummaryInput& input)
{
    return {input.today, input.preparedBy, input.bookName};
}

Document accountSummary(const SummaryInput& input, Audience audience)
{
    return Summary(input, audience).run();
}

} // namespace goodturn::report
