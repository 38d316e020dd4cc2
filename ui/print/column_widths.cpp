#include "ui/print/column_widths.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace goodturn::ui {

namespace {

constexpr qsizetype shortText = 17; ///< letters of what stays together
constexpr double mostShare = 0.4;   ///< of the table, for the sake of one column's words

/// Dates, amounts, telephone numbers: half of what is short is digits.
bool staysTogether(QStringView line)
{
    const auto digits = std::ranges::count_if(line, [](QChar c) { return c.isDigit(); });
    return line.size() <= shortText && digits * 2 + 1 >= line.size();
}

/// The longest of what it is shown. Measuring every text would take as long as to lay all of them
/// out; the widest is among those with the most letters.
class Longest
{
public:
    void show(QStringView text)
    {
        constexpr size_t most = 4;
        text = text.left(mostLetters);
        if (texts_.size() == most && text.size() <= texts_.back().size())
            return;
        if (std::ranges::find(texts_, text) != texts_.end())
            return;
        texts_.push_back(text.toString());
        std::ranges::stable_sort(texts_, std::greater(), &QString::size);
        if (texts_.size() > most)
            texts_.pop_back();
    }

    double measured(const QFontMetricsF& metrics) const
    {
        double widest = 0;
        for (const QString& text : texts_)
            widest = std::max(widest, metrics.horizontalAdvance(text));
        return std::ceil(widest);
    }

private:
    static constexpr qsizetype mostLetters = 200; ///< longer ones are broken on any paper

    std::vector<QString> texts_;
};

/// What a column needs to break no word, and what it needs to break no line.
struct Need
{
    double least = 0;
    double most = 0;
    double weight = 1;
    double width = 0;
    bool isSettled = false;
};

class Column
{
public:
    void show(const QString& text)
    {
        for (const QStringView line : QStringView(text).split(u'\n')) {
            lines_.show(line);
            if (staysTogether(line)) {
                words_.show(line);
                continue;
            }
            for (const QStringView word : line.split(u' ', Qt::SkipEmptyParts))
                words_.show(word);
        }
    }

    Need need(const QFontMetricsF& metrics, double weight) const
    {
        return {words_.measured(metrics), lines_.measured(metrics), weight};
    }

private:
    Longest words_;
    Longest lines_;
};

std::vector<Need> needsOf(const report::Table& table, const QFontMetricsF& metrics)
{
    std::vector<Column> columns(table.columns.size());
    for (size_t i = 0; i < columns.size() && table.header; ++i)
        columns[i].show(table.columns[i].title);
    for (const report::Row& row : table.rows)
        for (size_t i = 0; i < std::min(row.cells.size(), columns.size()); ++i)
            columns[i].show(report::plainText(row.cells[i]));
    std::vector<Need> needs;
    for (size_t i = 0; i < columns.size(); ++i)
        needs.push_back(columns[i].need(metrics, table.columns[i].weight));
    return needs;
}

/// Takes from the neediest columns what there is no room for.
void cutLeasts(std::vector<Need>& needs, double room)
{
    std::vector<double> sorted;
    for (const Need& need : needs)
        sorted.push_back(need.least);
    std::ranges::sort(sorted);
    double level = 0;
    for (size_t i = 0; i < sorted.size(); ++i) {
        level = room / double(sorted.size() - i);
        if (sorted[i] > level)
            break;
        room -= sorted[i];
    }
    for (Need& need : needs)
        need.least = std::min(need.least, level);
}

/// Shares the width by weights; who then has too little, or more than it can use, is settled and
/// the others share the rest.
void share(std::vector<Need>& needs, double width)
{
    for (size_t round = 0; round < needs.size(); ++round) {
        double room = width;
        double weights = 0;
        for (const Need& need : needs) {
            room -= need.isSettled ? need.width : 0;
            weights += need.isSettled ? 0 : need.weight;
        }
        double lacking = 0;
        for (Need& need : needs) {
            if (need.isSettled)
                continue;
            need.width = room * need.weight / std::max(weights, 1e-6);
            lacking += std::clamp(need.width, need.least, need.most) - need.width;
        }
        for (Need& need : needs) {
            const bool isTooLittle = need.width < need.least;
            if (need.isSettled || !(isTooLittle || need.width > need.most))
                continue;
            if (lacking != 0 && isTooLittle != (lacking > 0))
                continue;
            need.width = std::clamp(need.width, need.least, need.most);
            need.isSettled = true;
        }
    }
}

std::vector<double> sharesOf(const report::Table& table, double width)
{
    double whole = 0;
    for (const report::Column& column : table.columns)
        whole += column.weight;
    std::vector<double> widths;
    for (const report::Column& column : table.columns)
        widths.push_back(width * column.weight / whole);
    return widths;
}

} // namespace

std::vector<double> columnWidths(const report::Table& table, const PrintStyle& style, double points,
                                 double width, double spacing)
{
    if (table.keepsShares)
        return sharesOf(table, width);
    std::vector<Need> needs = needsOf(table, QFontMetricsF(style.font(points, true)));
    for (Need& need : needs) {
        need.least = std::min(need.least + spacing, width * mostShare);
        need.most = std::max(need.most + spacing, need.least);
    }
    const double whole = std::accumulate(needs.begin(), needs.end(), 0.0,
                                         [](double sum, const Need& n) { return sum + n.most; });
    if (whole < width) // no line is broken, and what is left over is shared out as well
        for (Need& need : needs)
            need.least = std::exchange(need.most, width);
    cutLeasts(needs, width);
    share(needs, width);
    std::vector<double> widths;
    for (const Need& need : needs)
        widths.push_back(need.width);
    return widths;
}

} // namespace goodturn::ui
