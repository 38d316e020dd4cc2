#pragma once

#include "core/query/filter_sql.h"
#include "core/query/list_base.h"
#include "core/query/list_rows.h"

namespace goodturn::query {

/// Whether rows stand by the field where nothing else is asked for.
bool standsBy(const ListField* field, const ListBase& base);

/// What the words and the filter of `spec` ask of a row, each with AND before it.
Result<SqlPart> wantedOf(FilterSql& sql, const ListSpec& spec);

/// The WHERE of a list: outside the trash, with the words and the filter of `spec`.
Result<SqlPart> conditionOf(FilterSql& sql, const ListSpec& spec);

/// The statement for the keys of the rows that fit, in their order: by the field of the sort, or
/// without one as rows stand that are equal. `columns` are what it yields, "%1" standing for the
/// row; at most `limit` rows, -1: all.
Result<SqlPart> listStatement(FilterSql& sql, const ListSpec& spec, const ListField* field,
                              int limit, const QString& columns = QStringLiteral("%1.id"));

/// The keys that a statement yields, of which there may be a million.
Result<std::vector<qint64>> keysOf(store::Database& database, const SqlPart& statement);

} // namespace goodturn::query
