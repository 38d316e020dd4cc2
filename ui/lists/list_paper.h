#pragma once

#include "core/book/list_view_service.h"
#include "ui/desk/desk.h"

namespace goodturn::ui {

/// A list as it stands on the screen at this moment.
struct ShownList
{
    query::ListSpec spec;
    QString title;                         ///< "Accounts", or the name of the saved view
    QString filter;                        ///< in words; empty: none
    std::vector<query::ListField> fields;  ///< of the columns, from the first on
    std::vector<book::ListColumn> columns; ///< the same with their widths
    std::vector<qint64> keys;              ///< of the rows that go on paper, in order
    qsizetype count = 0;                   ///< of all rows
};

/// Reads just these rows, for paper; columns of pictures are left out.
Desk::ListReader listReader(ShownList shown);

} // namespace goodturn::ui
