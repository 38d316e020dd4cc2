#pragma once

#include "core/query/filter_sql.h"
#include "core/query/list_rows.h"

namespace goodturn::query {

/// The statement for the keys of the rows that fit, in their order: by the field of the sort, or
/// without one as rows stand that are equal. `columns` are what it yields, "%1" standing for the
/// row; at most `limit` rows, -1: all.
Result<SqlPart> listStatement(FilterSql& sql, const ListSpec& spec, const ListField* field,
                              int limit, const QString& columns = QStringLiteral("%1.id"));

} // namespace goodturn::query
