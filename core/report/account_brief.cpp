#include "core/report/account_brief.h"

#include "core/domain/labels.h"
#include "core/query/agenda_words.h"
#include "core/report/summary_tables.h"
#include "core/report/summary_words.h"

#include <QLocale>

#include <algorithm>
#include <iterator>

namespace goodturn::report {
using namespace Qt::StringLiterals;

namespace {

/// A text of some lines, not of pages: the rest of it is in the program.
QString shortened(const QString& text, qsizetype most)
{
    const QString line = text.simplified();
    if (line.size() <= most)
        return line;
    const qsizetype space = line.lastIndexOf(u' ', most - 1);
    QString start = line.left(space > most / 2 ? space : most - 1);
    while (!start.isEmpty() && start.back().isPunct())
        start.chop(1);
    return start + u'…';
}

class Brief
{
public:
    Brief(const SummaryInput& input, int lines)
        : input_(input)
        , lines_(std::clamp(lines, 1, mostBriefLines))
    {
        document_ = framed(words("%1 – brief").arg(input.head.account.name), frameOf(input),
                           Audience::Mine);
    }

    Document run()
    {
        addTitle();
        addStanding();
        addPeople();
        addGoals();
        addTalks();
        addDue();
        addIdeas();
        addAsks();
        addGifts();
        return std::move(document_);
    }

private:
    void add(Block block) { document_.blocks.push_back(std::move(block)); }

    /// The first rows under a heading, `most` of them, and how many more there are; nothing where
    /// there are none.
    void addRows(const QString& heading, Table table, int most)
    {
        if (table.rows.empty())
            return;
        table.header = false;
        const auto more = qsizetype(table.rows.size()) - most;
        if (more > 0)
            table.rows.erase(table.rows.begin() + most, table.rows.end());
        add(Heading{heading});
        add(std::move(table));
        if (more > 0)
            add(Paragraph{{muted(words("and %1 more").arg(QLocale().toString(more)))}, true});
    }

    /// Of what a meeting seldom turns on.
    int few() const { return std::min(lines_, 3); }
    /// As long a text as leaves room for the others.
    QString cut(const QString& text) const { return shortened(text, lines_ > 1 ? 160 : 50); }
    QString cutName(const QString& name) const { return shortened(name, lines_ > 1 ? 80 : 30); }

    void addTitle();
    void addStanding();
    void addPeople();
    void addGoals();
    void addTalks();
    void addDue();
    void addIdeas();
    void addAsks();
    void addGifts();

    const SummaryInput& input_;
    int lines_;
    Document document_;
};

void Brief::addTitle()
{
    const Account& account = input_.head.account;
    Frame frame = frameOf(input_);
    frame.preparedBy = cutName(frame.preparedBy);
    TitleBlock title{
        cutName(account.name), {muted(preparedLine(words("Brief for a meeting"), frame))}, {}, {}};
    title.right = {bold(label(input_.head.figures.standing))};
    if (input_.head.lastTouch.isValid())
        title.rightBelow = {muted(words("in touch %1").arg(dayText(input_.head.lastTouch)))};
    add(std::move(title));
}

void Brief::addStanding()
{
    QStringList reasons;
    for (const QString& reason : input_.head.reasons)
        reasons << cut(reason);
    Runs runs{plain(reasons.join(u' '))};
    if (!input_.head.advice.sentence.isEmpty())
        runs.push_back(bold(u' ' + cut(input_.head.advice.sentence)));
    add(Paragraph{std::move(runs)});
    add(figuresRow(input_));
}

void Brief::addPeople()
{
    std::vector<query::PersonRow> there;
    std::ranges::copy_if(input_.people, std::back_inserter(there), &query::PersonRow::current);
    for (query::PersonRow& person : there) {
        person.name = cutName(person.name);
        person.title = cutName(person.title);
        person.interests = QStringList{cut(person.interests.join(words(", ")))};
        person.interests.removeAll({});
    }
    addRows(words("Who they are"), peopleTable(there, Audience::Mine), lines_);
}

void Brief::addGoals()
{
    std::vector<query::GoalRow> open;
    std::ranges::copy_if(input_.goals, std::back_inserter(open),
                         [](const query::GoalRow& goal) { return !goal.achievedOn.isValid(); });
    for (query::GoalRow& goal : open)
        goal.title = cut(goal.title);
    addRows(words("What they are trying to achieve"), goalsTable(open), few());
}

/// The newest first, with or without something learned.
void Brief::addTalks()
{
    Table table;
    table.columns = {{{}, Align::Start, 2.1}, {{}, Align::Start, 10}};
    for (const query::TimelineRow& talk : input_.conversations) {
        const QString title = cut(talk.title);
        Runs what{bold(talk.who.isEmpty() ? title : words("%1: %2").arg(cutName(talk.who), title))};
        if (!talk.detail.isEmpty())
            what.push_back(plain(u'\n' + cut(talk.detail)));
        table.rows.push_back({{{muted(dayText(talk.date))}, what}});
    }
    addRows(words("Said last, and what I learned"), std::move(table), lines_);
}

void Brief::addDue()
{
    Table table;
    table.columns = {{{}, Align::Start, 2.1}, {{}, Align::Start, 7}, {{}, Align::End, 3}};
    for (const query::AgendaRow& due : input_.due) {
        const QString title = query::agendaTitle(due);
        const QString who = title.contains(due.person) ? QString() : cutName(due.person);
        table.rows.push_back({{{{dayText(due.due), due.late, due.late ? Tone::Alert : Tone::Muted}},
                               {plain(cut(title))},
                               {muted(who)}}});
    }
    addRows(words("What I promised, and what is due"), std::move(table), lines_);
}

/// What they care about, from which the next giving comes.
void Brief::addIdeas()
{
    QStringList interests;
    for (const query::PersonRow& person : input_.people)
        if (person.current)
            interests << person.interests;
    interests.removeDuplicates();
    const auto unmet = std::ranges::find_if(
        input_.goals, [](const query::GoalRow& goal) { return !goal.achievedOn.isValid(); });
    Runs runs;
    if (unmet != input_.goals.end())
        runs.push_back(
            plain(words("Something that brings them nearer to “%1”.").arg(cut(unmet->title))));
    if (!interests.isEmpty())
        runs.push_back(plain((runs.empty() ? QString() : u" "_s) +
                             words("They care about %1.").arg(cut(interests.join(words(", "))))));
    if (runs.empty())
        return;
    add(Heading{words("What I could give")});
    add(Paragraph{std::move(runs)});
}

void Brief::addAsks()
{
    std::vector<query::AskRow> open;
    std::ranges::copy_if(input_.asks, std::back_inserter(open), [](const query::AskRow& ask) {
        return ask.state == AskState::Open || ask.state == AskState::Draft;
    });
    Table table;
    table.columns = {{{}, Align::Start, 2.1}, {{}, Align::Start, 7}, {{}, Align::End, 3}};
    for (const query::AskRow& ask : open)
        table.rows.push_back(
            {{{muted(ask.askedOn.isValid() ? dayText(ask.askedOn) : label(ask.state))},
              {plain(cut(ask.title.isEmpty() ? label(ask.kind) : ask.title))},
              {muted(cutName(ask.person))}}});
    addRows(words("Open asks"), std::move(table), few());
}

/// Until they are sent.
void Brief::addGifts()
{
    std::vector<query::GiftRow> coming;
    std::ranges::copy_if(input_.gifts, std::back_inserter(coming),
                         [](const query::GiftRow& gift) { return gift.state < GiftState::Sent; });
    for (query::GiftRow& gift : coming) {
        gift.title = cut(gift.title);
        gift.author = cutName(gift.author);
        gift.recipient = cutName(gift.recipient);
        gift.inscription.clear();
        gift.reaction.clear();
    }
    addRows(words("Gifts on their way"), giftsTable(coming), few());
}

} // namespace

Document accountBrief(const SummaryInput& input, int lines)
{
    return Brief(input, lines).run();
}

} // namespace goodturn::report
