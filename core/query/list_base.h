#pragma once

#include "core/query/list_filter.h"

namespace goodturn::query {

/// What the statements of a list are written over.
struct ListBase
{
    QString row; ///< the table's name in the statement
    QString table;
    QString name; ///< of a row, an expression
    QString key;  ///< the column by which rows stand that are equal otherwise
    bool isEntry = false;
};

ListBase baseOf(ListKind kind);

} // namespace goodturn::query
