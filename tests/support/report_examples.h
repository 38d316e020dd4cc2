#pragma once

#include "core/report/report_frame.h"
#include "tests/support/summary_example.h"

#include <variant>

namespace goodturn::testing {

inline const QDate reportDay(2026, 11, 22);

inline report::Frame frameExample()
{
    using namespace Qt::StringLiterals;
    return {reportDay, u"A. Rep"_s, u"secret.goodturn"_s};
}

inline Money euros(qint64 cents)
{
    return Money::fromMinor(cents, QStringLiteral("EUR")).value();
}

inline Money pounds(qint64 pence)
{
    return Money::fromMinor(pence, QStringLiteral("GBP")).value();
}

inline QString allText(const report::Document& document)
{
    return report::allTexts(document).join(u'\n');
}

/// The tables of a document, in their order.
inline std::vector<report::Table> tablesOf(const report::Document& document)
{
    std::vector<report::Table> tables;
    for (const report::Block& block : document.blocks)
        if (const auto* table = std::get_if<report::Table>(&block))
            tables.push_back(*table);
    return tables;
}

inline QStringList headingsOf(const report::Document& document)
{
    QStringList headings;
    for (const report::Block& block : document.blocks)
        if (const auto* heading = std::get_if<report::Heading>(&block))
            headings << heading->text;
    return headings;
}

/// A row as one line: its cells with " | " between.
inline QString lineOf(const report::Row& row)
{
    QStringList cells;
    for (const report::Runs& cell : row.cells)
        cells << report::plainText(cell);
    return cells.join(QStringLiteral(" | "));
}

inline QStringList linesOf(const report::Table& table)
{
    QStringList lines;
    for (const report::Row& row : table.rows)
        lines << lineOf(row);
    return lines;
}

/// A table whose rows all have a cell for each column.
inline bool isWhole(const report::Document& document)
{
    for (const report::Table& table : tablesOf(document))
        for (const report::Row& row : table.rows)
            if (row.cells.size() != table.columns.size())
                return false;
    return true;
}

} // namespace goodturn::testing
