#include "core/report/account_summary.h"

#include "core/domain/labels.h"
#include "core/report/summary_period.h"
#include "core/report/summary_tables.h"
#include "core/report/summary_why.h"
#include "core/report/summary_words.h"

#include <QLocale>

namespace goodturn::report {
using namespace Qt::StringLiterals;

namespace {

/// Puts the sections together; a section without content is left out with its heading.
class Summary
{
public:
    Summary(const SummaryInput& input, Audience audience, const SummaryLayout& layout)
        : input_(input)
        , audience_(audience)
        , layout_(layout)
        , days_(daysOf(layout.period, input.today))
        , shown_(cutTo(days_, input))
    {
        document_ = framed(words("%1 – account summary").arg(input.head.account.name),
                           frameOf(input), audience);
    }

    Document run()
    {
        addTitle();
        for (const SummarySection section : sectionsFor(layout_, audience_))
            addSection(section);
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
    void addSection(SummarySection section);
    void addStanding();
    void addFlow();
    void addFavours();
    void addPlanned();
    void addNotes();
    void addWhy();

    const SummaryInput& input_;
    Audience audience_;
    const SummaryLayout& layout_;
    SummaryDays days_;
    SummaryInput shown_; ///< of these days
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
    if (!days_.isAll())
        title.below.push_back(
            muted(u'\n' + words("Period: %1").arg(periodText(days_.from, days_.to))));
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

void Summary::addSection(SummarySection section)
{
    switch (section) {
    case SummarySection::Standing:
        return addStanding();
    case SummarySection::Flow:
        return addFlow();
    case SummarySection::People:
        return addTable(words("People"), peopleTable(input_.people, audience_));
    case SummarySection::Goals:
        return addTable(isMine() ? words("What they are trying to achieve")
                                 : words("What you are trying to achieve"),
                        goalsTable(input_.goals));
    case SummarySection::Favours:
        return addFavours();
    case SummarySection::Asks:
        return addTable(words("Asks"), asksTable(shown_.asks));
    case SummarySection::Gifts:
        return addTable(words("Gifts"), giftsTable(shown_.gifts));
    case SummarySection::Planned:
        return addPlanned();
    case SummarySection::Learned:
        return addTable(words("What I learned"), learnedTable(shown_.conversations));
    case SummarySection::Notes:
        return addNotes();
    case SummarySection::Why:
        return addWhy();
    }
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
    if (layout_.chart && !shown_.flow.bars.empty())
        add(Chart{shown_.flow});
    if (!days_.isAll())
        add(Paragraph{{muted(words("These figures are of all time."))}, true, true});
    add(figuresRow(input_));
}

void Summary::addFavours()
{
    Table table = favoursTable(shown_, audience_);
    add(Heading{isMine() ? words("Favours") : words("What was done")});
    if (table.rows.empty())
        add(Paragraph{{muted(days_.isAll() ? words("None yet.") : words("None in this time."))}});
    else
        add(std::move(table));
}

void Summary::addPlanned()
{
    if (input_.head.nextTitle.isEmpty())
        return;
    add(Heading{words("Planned")});
    add(Paragraph{
        {bold(dayText(input_.head.nextOn)), plain(words(" – %1").arg(input_.head.nextTitle))}});
}

void Summary::addNotes()
{
    if (input_.head.account.notes.isEmpty())
        return;
    add(Heading{words("Private notes")});
    add(Paragraph{{plain(input_.head.account.notes)}});
}

void Summary::addWhy()
{
    Table table = whyTable(input_, layout_);
    if (table.rows.empty())
        return;
    add(Heading{words("How these figures came about")});
    add(Paragraph{{muted(whyNote(input_, layout_))}, true, true});
    add(std::move(table));
}

} // namespace

Frame frameOf(const SummaryInput& input)
{
    return {input.today, input.preparedBy, input.bookName};
}

Document accountSummary(const SummaryInput& input, Audience audience, const SummaryLayout& layout)
{
    return Summary(input, audience, layout).run();
}

} // namespace goodturn::report
