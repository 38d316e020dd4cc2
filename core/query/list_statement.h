#pragma once

#include "core/query/filter_sql.h"
#include "core/query/list_base.h"
#include "core/query/list_rows.h"

namespace goodturn::query {

/// Whether rows stand by the field where nothing else is asked for.
bool standsBy(const ListField* field, const ListBase& base);

/// The WHERE of a list: outside the trash, with the words and the filter of `spec`.
Result<SqlPart> conditionOf(FilterSql& sql, const ListSpec& spec);

/// The statement for the keys of the rows that fit, in their order: by the field of the sort, or
/// without one as rows stand that are equal. `columns` are what it yields, "%1" standing for the
/// row; at most `limit` rows, -1: all.
Result<SqlPart> listStatement(FilterSql& sql, const ListSpec& spec, const ListField* field,
                              int limit, const QString& columns = QStringLiteral("%1.id"));

} // namespace goodturn::query
