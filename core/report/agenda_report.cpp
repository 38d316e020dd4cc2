#include "core/report/agenda_report.h"

#include "core/query/agenda_words.h"
#include "core/report/summary_words.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <tuple>

namespace goodturn::report {
using namespace Qt::StringLiterals;
using query::AgendaRow;

namespace {

using Lines = std::vector<const AgendaRow*>;

enum class Section
{
    Late,
    Day,
    Coming ///< not to be done yet
};

class Agenda
{
public:
    explicit Agenda(const AgendaReportInput& input)
        : input_(input)
        , today_(input.frame.today)
        , isOver_(input.to < today_)
        , hasWhen_(std::ranges::any_of(input.rows,
                                       [&](const AgendaRow& row) {
                                           return row.at.isValid() ||
                                                  (input.from <= today_ &&
                                                   (row.late || row.due > input.to));
                                       }))
        , document_(framed(words("Agenda, %1").arg(period()), input.frame, Audience::Mine))
    {
    }

    Document run()
    {
        addTitle();
        if (!isOver_)
            addBefore();
        const QDate first = isOver_ ? input_.from : std::max(input_.from, today_);
        for (QDate day = first; day <= input_.to; day = day.addDays(1))
            addDay(day);
        if (input_.from <= today_ && !isOver_)
            addSection(words("Coming up"),
                       picked([&](const AgendaRow& row) { return row.due > input_.to; }),
                       Section::Coming);
        return std::move(document_);
    }

private:
    void add(Block block) { document_.blocks.push_back(std::move(block)); }
    bool isOneDay() const { return input_.from == input_.to; }
    QString period() const { return periodText(input_.from, input_.to); }

    template<class Condition>
    Lines picked(Condition condition) const
    {
        Lines lines;
        for (const AgendaRow& row : input_.rows)
            if (condition(row))
                lines.push_back(&row);
        return lines;
    }

    void addTitle();
    void addBefore();
    void addDay(QDate day);
    void addSection(const QString& heading, const Lines& lines, Section section);

    const AgendaReportInput& input_;
    QDate today_;
    bool isOver_;  ///< all of these days are past
    bool hasWhen_; ///< any line has a time, or a day of its own
    Document document_;
};

void Agenda::addTitle()
{
    TitleBlock title;
    title.title = words("Agenda");
    title.below = {muted(preparedLine(isOneDay() ? words("Day") : words("Week"), input_.frame))};
    title.right = {bold(period())};
    const auto due =
        qsizetype(picked([&](const AgendaRow& row) {
                      return row.due >= std::max(input_.from, today_) && row.due <= input_.to;
                  }).size());
    title.rightBelow = {muted(isOver_    ? words("what is still open")
                              : due == 0 ? words("nothing is due")
                              : due == 1 ? words("1 thing is due")
                                         : words("%1 things are due").arg(countText(due)))};
    add(std::move(title));
}

/// What is late, and, of days to come, how much is due until then.
void Agenda::addBefore()
{
    if (input_.from <= today_)
        return addSection(words("Late"),
                          picked([&](const AgendaRow& row) { return row.due < today_; }),
                          Section::Late);
    const auto before =
        qsizetype(picked([&](const AgendaRow& row) { return row.due < input_.from; }).size());
    if (before == 0)
        return;
    add(Heading{words("Before that")});
    add(Paragraph{{muted(
        before == 1 ? words("1 thing is due until then, or late.")
                    : words("%1 things are due until then, or late.").arg(countText(before)))}});
}

void Agenda::addDay(QDate day)
{
    Lines lines = picked([day](const AgendaRow& row) { return row.due == day; });
    std::ranges::stable_sort(lines, [](const AgendaRow* a, const AgendaRow* b) {
        return std::tuple(!a->at.isValid(), a->at) < std::tuple(!b->at.isValid(), b->at);
    });
    QString heading = QLocale().toString(day, u"dddd, d MMMM"_s);
    if (day == today_)
        heading = words("%1 – today").arg(heading);
    if (const auto holiday = input_.holidays.find(day); holiday != input_.holidays.end())
        heading = words("%1 – %2").arg(heading, holiday->second);
    if (!lines.empty())
        return addSection(heading, lines, Section::Day);
    add(Heading{heading});
    add(Paragraph{{muted(isOver_ ? words("Nothing is open.") : words("Nothing is due."))}});
}

/// "14 Sep", with the year where that is another one than today's.
QString shortDayText(QDate day, QDate today)
{
    return day.year() == today.year() ? QLocale().toString(day, u"d MMM"_s) : dayText(day);
}

/// When it is, or was, to be done, where that is another day than the one it is listed under.
QString deadlineText(const AgendaRow& row)
{
    if (!row.deadline.isValid())
        return {};
    return (row.deadline > row.due ? words("due %1") : words("put off, was due %1"))
        .arg(dayText(row.deadline));
}

/// As words of its own: "Call Anna" doesn't say Ann.
bool saysName(const QString& title, const QString& name)
{
    const QRegularExpression whole(u"(?<!\\w)%1(?!\\w)"_s.arg(QRegularExpression::escape(name)),
                                   QRegularExpression::UseUnicodePropertiesOption);
    return title.contains(whole);
}

Row rowOf(const AgendaRow& row, Section section, QDate today)
{
    const QString title = query::agendaTitle(row);
    Runs what{plain(title)};
    if (const QString deadline = deadlineText(row); !deadline.isEmpty())
        what.push_back(muted(u'\n' + deadline));
    QStringList when;
    if (section != Section::Day)
        when << shortDayText(row.due, today);
    if (row.at.isValid())
        when << QLocale().toString(row.at, QLocale::ShortFormat);
    const auto unsaid = [&](const QString& name) {
        return saysName(title, name) ? QString() : name;
    };
    return {{{muted(section == Section::Coming ? QString() : u"□"_s)}, // to be ticked
             {{when.join(u' '), false, row.late ? Tone::Alert : Tone::Muted}},
             std::move(what),
             {plain(unsaid(row.person))},
             {muted(unsaid(row.account))}}};
}

void Agenda::addSection(const QString& heading, const Lines& lines, Section section)
{
    if (lines.empty())
        return;
    Table table;
    table.keepsShares = true; // one day below the other
    table.header = false;
    table.columns = {{{}, Align::Start, 0.6},
                     {{}, Align::Start, 1.7},
                     {{}, Align::Start, 7.4},
                     {{}, Align::Start, 2.7},
                     {{}, Align::Start, 3.2}};
    for (size_t i = 0; i < std::min(lines.size(), mostAgendaLines); ++i)
        table.rows.push_back(rowOf(*lines[i], section, today_));
    if (!hasWhen_) {
        table.columns.erase(table.columns.begin() + 1);
        for (Row& row : table.rows)
            row.cells.erase(row.cells.begin() + 1);
    }
    add(Heading{heading});
    add(std::move(table));
    if (lines.size() > mostAgendaLines)
        add(Paragraph{
            {muted(words("and %1 more").arg(countText(qsizetype(lines.size() - mostAgendaLines))))},
            true});
}

} // namespace

QDate beginOfWeek(QDate day)
{
    constexpr int weekDays = 7;
    return day.addDays(-((day.dayOfWeek() - QLocale().firstDayOfWeek() + weekDays) % weekDays));
}

Document agendaReport(const AgendaReportInput& input)
{
    return Agenda(input).run();
}

} // namespace goodturn::report
