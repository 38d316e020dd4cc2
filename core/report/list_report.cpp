#include "core/report/list_report.h"

#include "core/report/summary_words.h"

#include <algorithm>

namespace goodturn::report {

namespace {

constexpr int narrowestColumn = 5;    // characters
constexpr int widestColumn = 40;      // more wraps
constexpr int uprightCharacters = 84; // that fit side by side on paper that stands
constexpr int smallCharacters = 130;  // more fit in small print alone
constexpr size_t uprightColumns = 6;

int widthOf(const ListColumn& column)
{
    const int title = int(std::min<qsizetype>(column.title.size() + 1, widestColumn));
    return std::clamp(std::max(column.width, title), narrowestColumn, widestColumn);
}

int charactersOf(const ListReportInput& input)
{
    int characters = 0;
    for (const ListColumn& column : input.columns)
        characters += widthOf(column);
    return characters;
}

qsizetype rowsOf(const ListReportInput& input)
{
    return std::max(input.count, qsizetype(input.rows.size()));
}

qsizetype printedOf(const ListReportInput& input)
{
    return std::min<qsizetype>(qsizetype(input.rows.size()), mostListRows);
}

TitleBlock titleOf(const ListReportInput& input)
{
    TitleBlock title;
    title.title = input.title;
    title.below = {muted(preparedLine(words("List"), input.frame))};
    const qsizetype rows = rowsOf(input);
    title.right = {bold(rows == 1 ? words("1 row") : words("%1 rows").arg(countText(rows)))};
    return title;
}

/// What is shown, and in which order; nothing for all of it as it comes.
Runs selectionOf(const ListReportInput& input)
{
    Runs runs;
    const auto addPart = [&](const QString& name, const QString& what) {
        if (what.isEmpty())
            return;
        runs.push_back(muted((runs.empty() ? QString() : QString(u'\n')) + name));
        runs.push_back(plain(what));
    };
    addPart(words("Shown: "), input.filter);
    addPart(words("Searched for: "),
            input.search.isEmpty() ? QString() : words("“%1”").arg(input.search));
    if (!input.order.isEmpty())
        addPart(words("Order: "), input.descending ? words("%1, descending").arg(input.order)
                                                   : words("%1, ascending").arg(input.order));
    return runs;
}

Table tableOf(const ListReportInput& input)
{
    Table table;
    table.isSmall = charactersOf(input) > smallCharacters;
    for (const ListColumn& column : input.columns)
        table.columns.push_back(
            {column.title, column.isNumber ? Align::End : Align::Start, double(widthOf(column))});
    const auto printed = size_t(printedOf(input));
    for (size_t i = 0; i < printed; ++i) {
        Row row;
        for (const QString& text : input.rows[i])
            row.cells.push_back({plain(text)});
        row.cells.resize(input.columns.size());
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

Document listReport(const ListReportInput& input)
{
    Document document = framed(input.title, input.frame, Audience::Mine);
    document.wide =
        charactersOf(input) > uprightCharacters || input.columns.size() > uprightColumns;
    document.blocks.push_back(titleOf(input));
    if (Runs selection = selectionOf(input); !selection.empty())
        document.blocks.push_back(Paragraph{std::move(selection), true});
    if (input.rows.empty()) {
        document.blocks.push_back(Paragraph{{muted(words("No row is shown."))}});
        return document;
    }
    document.blocks.push_back(tableOf(input));
    if (const qsizetype more = rowsOf(input) - printedOf(input); more > 0)
        document.blocks.push_back(
            Paragraph{{muted(more == 1 ? words("1 more row is in the book.")
                                       : words("%1 more rows are in the book; a filter brings "
                                               "them onto paper in parts.")
                                             .arg(countText(more)))},
                      true});
    return document;
}

} // namespace goodturn::report
