#pragma once

#include "core/report/report_frame.h"

namespace goodturn::report {

/// So many rows of a list go on paper; the rest are only counted.
inline constexpr int mostListRows = 2'000;

struct ListColumn
{
    QString title;
    bool isNumber = false; ///< stands at the end of its column
    int width = 14;        ///< in average characters, as on the screen
};

/// A list as it is shown: what stands in its columns, and how it came to show just these rows.
struct ListReportInput
{
    QString title;  ///< "Accounts", or the name of the saved view
    QString filter; ///< in words; empty: none
    QString search; ///< what stands in the search box; empty: nothing
    QString order;  ///< the column that it is sorted by; empty: none that is to be named
    bool descending = false;
    std::vector<ListColumn> columns;
    std::vector<QStringList> rows; ///< a text for each column; at most mostListRows are printed
    qsizetype count = 0;           ///< of the rows of the list; the given ones, if that is more
    Frame frame;
};

/// The list as a table, headed by what it shows and in which order. For the rep only.
Document listReport(const ListReportInput& input);

} // namespace goodturn::report
