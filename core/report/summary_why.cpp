#include "core/report/summary_why.h"

#include "core/domain/labels.h"
#include "core/reciprocity/explanation.h"
#include "core/report/insight_words.h"
#include "core/report/summary_words.h"

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <cmath>

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

/// Makes the rows, each figure once, in the order in which they are printed.
class WhyRows
{
public:
    explicit WhyRows(const SummaryInput& input) : input_(input)
    {
        for (size_t i = 0; i < input.favours.size(); ++i)
            favours_.insert(input.favours[i].id, int(i) + 1);
        for (size_t i = 0; i < input.asks.size(); ++i)
            asks_.insert(input.asks[i].id.value(), int(i) + 1);
    }

    std::vector<Row> run()
    {
        add(FigureCode::Standing);
        for (const FigureCode figure : reciprocity::figuresInReasons(input_.why.figures))
            add(figure);
        if (!input_.favours.empty()) {
            add(FigureCode::GivenPoints);
            add(FigureCode::ReceivedPoints);
            addMoney(Direction::Given, words("Money given"));
            addMoney(Direction::Received, words("Money received"));
        }
        if (!input_.flow.isEmpty()) {
            add(FigureCode::FeltBalance);
            addReciprocity();
            addOpenAsks();
        }
        return std::move(rows_);
    }

private:
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
        std::vector<int> numbers;
        for (size_t i = 0; i < input_.favours.size(); ++i)
            if (const auto& row = input_.favours[i]; row.direction == direction && row.money &&
                                                     !row.unpriced && row.date <= input_.today)
                numbers.push_back(int(i) + 1);
        addRow(name, moneyList(total.money),
               words("The amounts of these favours, each currency by itself and apart from the "
                     "points."),
               {favourNumbers(numbers)});
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
        std::vector<int> numbers;
        for (size_t i = 0; i < input_.asks.size(); ++i)
            if (input_.asks[i].state == AskState::Open)
                numbers.push_back(int(i) + 1);
        if (!numbers.empty())
            addRow(words("Open asks"), QLocale().toString(qlonglong(numbers.size())),
                   words("Asked, and without an answer."), {askNumbers(numbers)});
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
        if (!favours.empty())
            runs.push_back(favourNumbers(favours));
        if (!asks.empty()) {
            if (!runs.empty())
                runs.push_back(plain(u"\n"_s));
            runs.push_back(askNumbers(asks));
        }
        return runs;
    }

    /// "most by 2 (−3.88), 1 (+0.99), 7 (−0.5)": what each adds. Empty where one entry is the sum.
    QString weightiestOf(std::vector<Part> parts) const
    {
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

Table whyTable(const SummaryInput& input)
{
    Table table;
    table.isSmall = true;
    table.columns = {{words("Figure"), Align::Start, 2.2},
                     {words("Value"), Align::End, 2.4},
                     {words("How it came about"), Align::Start, 5.7},
                     {words("From"), Align::Start, 3.9}};
    if (!input.favours.empty() || !input.asks.empty())
        table.rows = WhyRows(input).run();
    return table;
}

} // namespace goodturn::report
