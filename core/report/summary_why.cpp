#include "core/report/summary_why.h"

#include "core/domain/labels.h"
#include "core/reciprocity/explanation.h"
#include "core/report/insight_words.h"
#include "core/report/summary_period.h"
#include "core/report/summary_words.h"

#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <ranges>

namespace goodturn::report {
using namespace Qt::StringLiterals;
using reciprocity::Explanation;
using reciprocity::FigureCode;
using reciprocity::Part;

namespace {

/// So many of the entries of a sum are said to weigh most.
constexpr size_t weightiest = 3;

QString inWords(double chance, const reciprocity::Figures& figures)
{
    return figures.inWords ? reciprocity::chanceInWords(chance) : shareText(chance);
}

/// As the summary prints it.
QString valueText(const Explanation& why, const reciprocity::Figures& figures)
{
    if (why.kind == Explanation::Kind::Words)
        return label(figures.standing);
    if (!why.value)
        return words("none yet");
    switch (why.kind) {
    case Explanation::Kind::Chance:
        return inWords(*why.value, figures);
    case Explanation::Kind::Count:
    case Explanation::Kind::Worth:
        return QLocale().toString(int(*why.value));
    default:
        return why.figure == FigureCode::GivenPoints || why.figure == FigureCode::ReceivedPoints
                   ? inPoints(*why.value)
                   : pointsText(*why.value, true);
    }
}

bool isPrintedPerEntry(FigureCode figure)
{
    return figure == FigureCode::GivenPoints || figure == FigureCode::ReceivedPoints;
}

bool hasTables(const SummaryLayout& layout)
{
    return layout.has(SummarySection::Favours) || layout.has(SummarySection::Asks);
}

bool hasAllEntries(const SummaryLayout& layout)
{
    return layout.has(SummarySection::Favours) && layout.has(SummarySection::Asks) &&
           layout.period == SummaryPeriod::AllTime;
}

/// Whether the tables of favours and asks that there are stand before the explanations.
bool areTablesAbove(const SummaryLayout& layout)
{
    for (const SummarySection section : layout.sections | std::views::reverse) {
        if (section == SummarySection::Why)
            return true;
        if (section == SummarySection::Favours || section == SummarySection::Asks)
            return false;
    }
    return true;
}

/// Makes the rows, each figure once, in the order in which they are printed.
class WhyRows
{
public:
    WhyRows(const SummaryInput& input, const SummaryLayout& layout) : input_(input), layout_(layout)
    {
        const SummaryInput shown = cutTo(daysOf(layout.period, input.today), input);
        for (size_t i = 0; i < shown.favours.size() && layout.has(SummarySection::Favours); ++i)
            favours_.insert(shown.favours[i].id, int(i) + 1);
        for (size_t i = 0; i < shown.asks.size() && layout.has(SummarySection::Asks); ++i)
            asks_.insert(shown.asks[i].id.value(), int(i) + 1);
    }

    std::vector<Row> run()
    {
        add(FigureCode::Standing);
        if (layout_.has(SummarySection::Standing))
            for (const FigureCode figure : reciprocity::figuresInReasons(input_.why.figures))
                add(figure);
        if (printsTotals()) {
            add(FigureCode::GivenPoints);
            add(FigureCode::ReceivedPoints);
            addMoney(Direction::Given, words("Money given"));
            addMoney(Direction::Received, words("Money received"));
        }
        if (printsFigures()) {
            add(FigureCode::FeltBalance);
            addReciprocity();
            addOpenAsks();
        }
        return std::move(rows_);
    }

private:
    bool printsFigures() const
    {
        return layout_.has(SummarySection::Flow) && !input_.flow.isEmpty();
    }

    /// Of all time: the table of favours adds up what is in it.
    bool printsTotals() const
    {
        const bool inTable =
            layout_.has(SummarySection::Favours) && layout_.period == SummaryPeriod::AllTime;
        return !input_.favours.empty() && (inTable || printsFigures());
    }

    const Explanation* find(FigureCode figure) const
    {
        const auto& all = input_.why.explanations;
        const auto found = std::ranges::find(all, figure, &Explanation::figure);
        return found == all.end() ? nullptr : &*found;
    }

    void add(FigureCode figure)
    {
        const Explanation* why = find(figure);
        if (!why || added_.contains(int(figure)))
            return;
        added_ << int(figure);
        Runs entries = entriesOf(why->parts);
        if (why->isSum() && why->kind == Explanation::Kind::Points && !isPrintedPerEntry(figure))
            if (const QString most = weightiestOf(why->parts); !most.isEmpty())
                entries.push_back(muted(u'\n' + most));
        addRow(why->name, valueText(*why, input_.why.figures), why->sentence, std::move(entries));
    }

    void addRow(const QString& name, const QString& value, const QString& sentence, Runs entries)
    {
        rows_.push_back({{{plain(name)}, {bold(value)}, {plain(sentence)}, std::move(entries)}});
    }

    void addMoney(Direction direction, const QString& name)
    {
        const FlowTotal total = totalOf(input_.favours, direction, input_.today, false);
        if (total.money.empty())
            return;
        std::vector<Part> parts;
        for (const query::TimelineRow& row : input_.favours)
            if (row.direction == direction && row.money && !row.unpriced &&
                row.date <= input_.today)
                parts.push_back({Part::Kind::Favour, row.id, {}});
        addRow(name, moneyList(total.money),
               words("The amounts of these favours, each currency by itself and apart from the "
                     "points."),
               entriesOf(parts));
    }

    void addReciprocity()
    {
        const Explanation* given = find(FigureCode::GivenPoints);
        const Explanation* received = find(FigureCode::ReceivedPoints);
        if (!given || !received || given->value.value_or(0) <= 0)
            return;
        std::vector<Part> parts = given->parts;
        parts.insert(parts.end(), received->parts.begin(), received->parts.end());
        addRow(words("Reciprocity"), pointsText(*received->value / *given->value),
               words("Points received for each point given: %1 for %2.")
                   .arg(pointsText(*received->value), pointsText(*given->value)),
               entriesOf(parts));
    }

    void addOpenAsks()
    {
        std::vector<Part> parts;
        for (const query::AskRow& ask : input_.asks)
            if (ask.state == AskState::Open)
                parts.push_back({Part::Kind::Ask, ask.id.value(), {}});
        if (!parts.empty())
            addRow(words("Open asks"), QLocale().toString(qlonglong(parts.size())),
                   words("Asked, and without an answer."), entriesOf(parts));
    }

    static Run favourNumbers(const std::vector<int>& numbers)
    {
        const QString ranges = numberRanges(numbers);
        return plain((numbers.size() == 1 ? words("Favour %1") : words("Favours %1")).arg(ranges));
    }

    static Run askNumbers(const std::vector<int>& numbers)
    {
        const QString ranges = numberRanges(numbers);
        return plain((numbers.size() == 1 ? words("Ask %1") : words("Asks %1")).arg(ranges));
    }

    Runs entriesOf(const std::vector<Part>& parts) const
    {
        std::vector<int> favours;
        std::vector<int> asks;
        for (const Part& part : parts)
            if (const int number = numberOf(part); number > 0)
                (part.kind == Part::Kind::Ask ? asks : favours).push_back(number);
        Runs runs;
        const auto add = [&runs](Run run) {
            if (!runs.empty())
                runs.push_back(plain(u"\n"_s));
            runs.push_back(std::move(run));
        };
        if (!favours.empty())
            add(favourNumbers(favours));
        if (!asks.empty())
            add(askNumbers(asks));
        if (const int others = unnumbered(parts); others > 0)
            add(muted(words("%1 in no table here").arg(QLocale().toString(others))));
        return runs;
    }

    /// How many entries are in no table of this summary, where it doesn't have all.
    int unnumbered(const std::vector<Part>& parts) const
    {
        if (hasAllEntries(layout_))
            return 0;
        QSet<std::pair<int, qint64>> others;
        for (const Part& part : parts)
            if (numberOf(part) == 0)
                others.insert({int(part.kind), part.id});
        return int(others.size());
    }

    /// "most by 2 (−3.88), 1 (+0.99), 7 (−0.5)": what each adds. Empty where one entry is the sum.
    QString weightiestOf(std::vector<Part> parts) const
    {
        if (unnumbered(parts) > 0)
            return {}; // the weightiest may be one of those
        std::erase_if(parts, [&](const Part& part) { return numberOf(part) == 0 || !part.amount; });
        if (parts.size() < 2)
            return {};
        const bool areAll = parts.size() <= weightiest;
        std::ranges::stable_sort(parts, std::ranges::greater(),
                                 [](const Part& part) { return std::abs(*part.amount); });
        parts.resize(std::min(parts.size(), weightiest));
        QStringList said;
        for (const Part& part : parts)
            said << words("%1 (%2)")
                        .arg(QString::number(numberOf(part)), pointsText(*part.amount, true))
                        .replace(u' ', QChar::Nbsp);
        const QString list = said.join(words(", "));
        return areAll ? list : words("most by %1").arg(list);
    }

    /// The number in the table of its kind; 0 when it is not there.
    int numberOf(const Part& part) const
    {
        return (part.kind == Part::Kind::Ask ? asks_ : favours_).value(part.id);
    }

    const SummaryInput& input_;
    const SummaryLayout& layout_;
    QHash<qint64, int> favours_;
    QHash<qint64, int> asks_;
    QList<int> added_;
    std::vector<Row> rows_;
};

} // namespace

QString numberRanges(const std::vector<int>& numbers, int mostRanges)
{
    std::vector<int> sorted = numbers;
    std::ranges::sort(sorted);
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    QStringList ranges;
    size_t first = 0;
    for (; first < sorted.size() && ranges.size() < mostRanges;) {
        size_t last = first;
        while (last + 1 < sorted.size() && sorted[last + 1] == sorted[last] + 1)
            ++last;
        const QString from = QString::number(sorted[first]);
        const QString to = QString::number(sorted[last]);
        const bool isPair = last == first + 1;
        ranges << (last == first ? from
                   : isPair      ? words("%1, %2").arg(from, to)
                                 : words("%1–%2").arg(from, to));
        first = last + 1;
    }
    const QString list = ranges.join(words(", "));
    return first == sorted.size()
               ? list
               : words("%1 and %2 more").arg(list, QString::number(sorted.size() - first));
}

Table whyTable(const SummaryInput& input, const SummaryLayout& layout)
{
    Table table;
    table.isSmall = true;
    table.columns = {{words("Figure"), Align::Start, 2.2},
                     {words("Value"), Align::End, 2.4},
                     {words("How it came about"), Align::Start, 5.7},
                     {words("From"), Align::Start, 3.9}};
    if (!input.favours.empty() || !input.asks.empty())
        table.rows = WhyRows(input, layout).run();
    if (hasTables(layout))
        return table;
    table.columns.pop_back();
    for (Row& row : table.rows)
        row.cells.pop_back();
    return table;
}

QString whyNote(const SummaryInput& input, const SummaryLayout& layout)
{
    QStringList note;
    if (hasTables(layout))
        note << (areTablesAbove(layout)
                     ? words("Favours and asks by their numbers in the tables above.")
                     : words("Favours and asks by their numbers in their tables."));
    if (layout.period != SummaryPeriod::AllTime)
        note << words("The figures are of all time.");
    note << words("A courtesy is a quarter of a point, a great thing 4 points.");
    if (std::ranges::any_of(input.favours, [&](const query::TimelineRow& row) {
            return row.unpriced || row.date > input.today;
        }))
        note << words("Favours that are unpriced or still to come add no points.");
    return note.join(u' ');
}

} // namespace goodturn::report
